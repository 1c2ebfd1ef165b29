"""Whether the answer to one step of making a test is right, by the rules that the whole form has to keep."""

from __future__ import annotations

from handlers.desk import Desk
from handlers.news import problems as of_segments
from handlers.routes import Misunderstood
from handlers.trials import problems
from handlers.trials.wrong_forms import key_of
from texts.text import Text
from trials.errors import TermsWrong
from trials.rules import Wrong
from trials.trial import Terms
from usecases.trials import running
from usecases.trials.sources import Fault


def check(desk: Desk, terms: Terms, step: str, *, whole: bool = True) -> None:
    """Raise what is wrong with the answer to a step; `terms` are what was answered so far, this included.

    Where it is not the `whole` answer yet, as with days in several messages, only what stays wrong counts.
    Raises TermsWrong, SourceWrong, NewsError.
    """
    for fault in running.faults(desk, terms):
        if key_of(fault.error) == step and (whole or _stays(fault)):
            raise fault.error


def _stays(fault: Fault) -> bool:
    """Tell whether more days leave it wrong: a day after the end, not one still without questions."""
    error = fault.error
    return isinstance(error, TermsWrong) and error.why == Wrong.LATE


def words(error: Exception) -> tuple[Text, ...]:
    """Return what is said of an answer that is wrong."""
    if isinstance(error, Misunderstood):
        return error.texts
    return problems.words(error) or of_segments.words(error) or ()
