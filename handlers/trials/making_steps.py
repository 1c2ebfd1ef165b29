"""Making a test step by step with buttons; the draft is a row and survives a restart.

Each answer is kept as the line that says the same in one message, and read by the same readers.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from chat.answers import Answers, Button, Message, Rows, Say, data
from chat.events import Said
from chat.records import Dialogues
from customers.news.errors import NewsError
from handlers.asking import typed, way_out
from handlers.desk import Desk
from handlers.routes import Misunderstood, OnStep, OnTap, Tap, say
from handlers.trials import problems, step_checks
from handlers.trials.page import page
from handlers.trials.said_tests import KEYS, read_lines, read_test
from handlers.trials.wrong_forms import key_of
from texts import keys
from texts.text import Text
from trials.errors import SourceWrong, TermsWrong
from trials.rights import RUN_TESTS
from trials.trial import Stock, Terms
from usecases.trials import running

STEP: Final = "newtest"
"""The name of the dialogue; its buttons carry it as well."""
SKIPPED: Final = frozenset({"about", "quota", "thanks"})
"""What a test may lack."""
WRONG: Final = (Misunderstood, TermsWrong, SourceWrong, NewsError)
"""What is raised for an answer that is none."""
_ABOVE: Final = KEYS.index("thanks")
STEPS: Final = ("product", *KEYS[:_ABOVE], "days", *(key for key in KEYS[_ABOVE:] if key != "prizes"))
"""In the order in which they are asked: the lines of the form, prizes as the thanks; days before it."""


class Draft(Struct, kw_only=True):
    """What has been answered so far, each step by its lines; the first that lacks is asked next."""

    answers: dict[str, tuple[str, ...]] = {}
    days_done: bool = False
    """Whether these are all the days: they may come in several messages."""
    said: dict[str, str] = {}
    """Which message answered which step: its change takes the place of that answer."""
    days: dict[str, tuple[str, ...]] = {}
    """The days of each message that had some."""


def first_step(desk: Desk) -> Answers:
    """Begin: ask for the product."""
    draft = Draft()
    desk.keep(STEP, msgspec.json.encode(draft), anew=True)
    return (_ask("product", draft),)


def said(event: Said, body: bytes, desk: Desk) -> Answers:
    """Take a typed answer to the step that is open, also what a button of it says.

    One that is wrong is asked for again.
    """
    draft = msgspec.json.decode(body, type=Draft)
    changed = draft.said.get(event.message, "") if event.edited else ""
    step = changed or _open(draft)
    lines = tuple(line for line in map(str.strip, event.text.splitlines()) if line)
    if step not in STEPS or not lines:
        return _next(draft, desk)
    button = typed(_answers(step, draft), event.text, desk)
    if step == "days" and not button:
        draft.days[event.message] = lines
        lines = tuple(line for each in draft.days.values() for line in each)
    try:
        if button:
            _tapped(draft, step, button, desk)
        else:
            _take(draft, step, lines, desk)
    except WRONG as error:
        return _refused(body, error)
    draft.said[event.message] = step
    return (*(say(keys.edit_taken()) if changed else ()), *_next(draft, desk))


def tapped(tap: Tap, desk: Desk) -> Answers:
    """Take a button's answer; one to a step that is not open any more changes nothing.

    Raises Misunderstood where no test is being made.
    """
    running_ = desk.stores[Dialogues].get(desk.customer.id)
    if running_ is None or running_[0] != STEP or len(tap.arguments) != 2:
        raise Misunderstood(keys.tap_outdated())
    draft = msgspec.json.decode(running_[1], type=Draft)
    step, value = tap.arguments
    if step == "back" and value == _open(draft):
        _take_back(draft)
    elif step == _open(draft):
        try:
            _tapped(draft, step, value, desk)
        except WRONG as error:
            return _refused(running_[1], error)
    return _next(draft, desk)


def _tapped(draft: Draft, step: str, value: str, desk: Desk) -> None:
    """Take a button's answer to the step that is open. Raises what `_take` raises."""
    if step == "days" and value == "done" and "days" in draft.answers:
        draft.days_done = True
        step_checks.check(desk, _so_far(draft, desk), "days")
    elif step in SKIPPED and value == "skip":
        draft.answers[step] = ()
    else:
        _take(draft, step, (value.replace("_", " "),), desk)


def _refused(body: bytes, error: Exception) -> Answers:
    """Say what is wrong with an answer, and ask again: nothing has changed."""
    draft = msgspec.json.decode(body, type=Draft)
    return (_ask(_open(draft), draft, *step_checks.words(error)),)


def _take(draft: Draft, step: str, lines: tuple[str, ...], desk: Desk) -> None:
    """Keep an answer that can be read, and is right as far as can be told by now.

    Raises Misunderstood, without naming a line that nobody wrote; TermsWrong, SourceWrong, NewsError.
    """
    if step == "product":
        product = " ".join(" ".join(lines).split())
        step_checks.check(desk, replace(_so_far(draft, desk), product=product), step)
        draft.answers[step] = (product,)
        return
    kept = tuple(_line(step, each) for each in _joined(step, lines))
    read_lines(kept, desk.company.zone, desk.now, _so_far(draft, desk))
    draft.answers[step] = kept
    step_checks.check(desk, _so_far(draft, desk), step, whole=step != "days")
    if step == "stock" and kept != ("stock: devices",):
        draft.answers["count"] = ()
    elif step == "stock":
        draft.answers.pop("count", None)


def _so_far(draft: Draft, desk: Desk) -> Terms:
    """Return what the answers say of the test so far."""
    lines = [line for step in STEPS[1:] for line in draft.answers.get(step, ())]
    return read_lines(lines, desk.company.zone, desk.now)


def _joined(step: str, lines: tuple[str, ...]) -> tuple[str, ...]:
    """Let an answer in several lines be one, but where each line says something of its own."""
    several = step in {"days", "from", "quota"} or (step == "thanks" and _prizes(lines[0]))
    return lines if several else (" ".join(lines),)


def _prizes(line: str) -> bool:
    return line.lower().startswith("prizes:")


def _line(step: str, said_: str) -> str:
    if step == "days" or (step == "thanks" and _prizes(said_)) or said_.lower().startswith(f"{step}:"):
        return said_
    return f"{step}: {said_}"


def _take_back(draft: Draft) -> None:
    """Forget the last answer, so that it is asked for once more; of the days, all of them."""
    step = _open(draft)
    last = step if step == "days" and draft.days else STEPS[max(STEPS.index(step) - 1, 0)]
    draft.answers.pop(last, None)
    if last == "days":
        draft.days, draft.days_done = {}, False


def _open(draft: Draft) -> str:
    """The name of the first step that has no answer; empty when all have one."""
    return next(
        (step for step in STEPS if step not in draft.answers or (step == "days" and not draft.days_done)),
        "",
    )


def _next(draft: Draft, desk: Desk) -> Answers:
    """Ask the next question, or make the test; what is wrong with the whole is said and asked anew."""
    step = _open(draft)
    if step:
        desk.keep(STEP, msgspec.json.encode(draft))
        return (_ask(step, draft),)
    try:
        trial = running.draft(desk, _terms(draft, desk), desk.customer.id)
    except (TermsWrong, SourceWrong) as error:
        step = key_of(error)
        draft.answers.pop(step, None)
        if step == "days":
            draft.days, draft.days_done = {}, False
        desk.keep(STEP, msgspec.json.encode(draft))
        return (_ask(step, draft, *(problems.words(error) or ())),)
    desk.stores[Dialogues].end(desk.customer.id)
    desk.did(f"test:{trial.id}")
    return (Say(message=page(trial, desk)),)


def _terms(draft: Draft, desk: Desk) -> Terms:
    lines = [line for step in STEPS[1:] for line in draft.answers[step]]
    form = read_test(draft.answers["product"][0], lines, desk.company.zone, desk.now)
    form.refuse()
    return form.terms


def _ask(step: str, draft: Draft, *first: Text) -> Say:
    """Ask for a step below what is said `first`, with the ways back and out."""
    back = (Button(keys.step_back(), data(STEP, "back", step)),) if step != STEPS[0] else ()
    more = step == "days" and bool(draft.days)
    texts = (*first, keys.newtest_step(step="more" if more else step))
    return Say(message=Message(texts=texts, buttons=(*_answers(step, draft), (*back, *way_out(STEP)))))


def _answers(step: str, draft: Draft) -> Rows:
    """The answers that one can tap."""
    match step:
        case "confidential":
            return _rows(step, [(each, keys.newtest_step_secret(secret=each)) for each in ("yes", "no")])
        case "places":
            return (tuple(Button(str(n), data(STEP, step, n)) for n in (5, 10, 20, 50)),)
        case "from":
            return _rows(step, [("leads", keys.newtest_step_leads())])
        case "starts":
            return _rows(step, [("today", keys.newtest_step_today()), *_in_days(1, 7)])
        case "ends":
            return _rows(step, _in_days(7, 14, 28))
        case "days" if draft.days:
            return _rows(step, [("done", keys.newtest_step_done())])
        case "stock":
            return _rows(step, [(each.value, keys.newtest_step_stock(stock=each.value)) for each in Stock])
        case _ if step in SKIPPED:
            return _rows(step, [("skip", keys.newtest_step_skip())])
        case _:
            return ()


def _in_days(*numbers: int) -> list[tuple[str, Text]]:
    return [(f"in_{number}_days", keys.step_in_days(days=number)) for number in numbers]


def _rows(step: str, answers: Sequence[tuple[str, Text]]) -> Rows:
    return tuple((Button(text, data(STEP, step, value)),) for value, text in answers)


ROUTES = (OnStep(STEP, said, RUN_TESTS), OnTap(STEP, tapped, RUN_TESTS))
