"""What is wrong with a test that its form says, each with the line that says it."""

from __future__ import annotations

from typing import Final

from customers.news.errors import NewsError
from handlers.desk import Desk
from handlers.news import problems as of_segments
from handlers.polls.drafting import Line, LineWrong
from handlers.trials import problems
from handlers.trials.said_tests import Form, name_of
from texts.text import Text
from trials.errors import SourceWrong, TermsWrong
from usecases.trials import running, sources
from usecases.trials.sources import Fault

_KEYS: Final = {"quotas": "quota", "past": "ends", "days": "ends", "stock": "count"}
"""Which line of a form breaks a rule of `trials.rules.Wrong` that is not named as the line is."""


def key_of(error: TermsWrong | SourceWrong | NewsError) -> str:
    """Return the line of a form, or the step, that says what is wrong: its key, "product" or "days"."""
    if isinstance(error, NewsError):
        return "quota"
    if isinstance(error, SourceWrong):
        return "from"
    if error.day is not None or error.why == "checkins":
        return "days"
    return _KEYS.get(error.why, error.why)


def refuse(form: Form, desk: Desk) -> None:
    """Raise FormWrong for a test that cannot be made, with all that is wrong with it.

    Of a form that cannot be read as a whole it is said as well which sources and quotas are none.
    """
    wrong: list[LineWrong] = []
    others: list[Text] = []
    unread = {name_of(each.line.content) for each in form.wrong}
    faults = running.faults if form.readable else sources.faults
    for fault in faults(desk, form.terms):
        error = fault.error
        if key_of(error) in unread:
            continue
        texts = problems.words(error) or of_segments.words(error) or ()
        line = _line(fault, form)
        if line is None:
            others += [each for each in texts if each not in others]
        else:
            wrong.append(LineWrong(line, *texts))
    form.refuse(wrong, others)


def _line(fault: Fault, form: Form) -> Line | None:
    """Return the line of a fault; None where none says it."""
    error = fault.error
    if isinstance(error, TermsWrong) and error.day is not None:
        return form.day_line(error.day)
    key = key_of(error)
    if key == "product":
        return Line(1, form.terms.product, form.terms.product)
    if key == "count" and "count" not in form.settings:
        key = "stock"
    return _nth(form, key, fault.place)


def _nth(form: Form, key: str, place: int) -> Line | None:
    """Return one of the lines of a setting, from 1; the last of them for one that speaks of all."""
    lines = form.settings.get(key, [])
    return lines[min(place or len(lines), len(lines)) - 1] if lines else None
