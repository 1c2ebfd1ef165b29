"""Whether the score foretold useful feedback: tests that are over, and whose answers the team has read."""

from __future__ import annotations

from typing import Final

from customers.people import CustomerId
from trials.errors import WrongStage
from trials.foretelling import Foretold, cited, foretold
from trials.store import Marks, Prompts, Trials
from trials.trial import Asked, Stage, Trial, TrialId
from usecases.work import Work


def compared(work: Work) -> tuple[Foretold, int]:
    """Compare what came of all invitations so far; return also of how many tests."""
    found = work.stores[Marks].invitations()
    said = {trial: _cited(work, trial) for trial in {each.trial for each in found}}
    outcomes = [each.outcome(cited=each.customer in said[each.trial]) for each in found]
    return foretold(outcomes), len(said)


def _cited(work: Work, id: TrialId) -> set[CustomerId]:
    changes = work.stores[Trials].get(id).changes
    return cited(changes, work.stores[Prompts].answers(id)) if changes else set()


def refused(work: Work) -> int:
    """Count whom chance drew and a person did not approve, in tests whose answers were read through.

    They were invited to nothing: what is told of chance is told of the others alone.
    """
    trials = work.stores[Trials]
    return sum(trials.get(each).refused for each in work.stores[Marks].read())


def unread(work: Work) -> list[Trial]:
    """Return the tests that are over and asked for words that nobody has read through, the newest first."""
    read = set(work.stores[Marks].read())
    over = work.stores[Trials].having({Stage.OVER})
    return [each for each in over if each.id not in read and asks_for_words(each)]


def asks_for_words(trial: Trial) -> bool:
    """Tell whether anything in a test is answered in words."""
    return any(asked.asked in _IN_WORDS for each in trial.terms.checkins for asked in each.questions)


_IN_WORDS: Final = frozenset({Asked.TEXT, Asked.PHOTO})


def read_through(work: Work, id: TrialId, by: CustomerId) -> Trial:
    """Note that all answers of a test that is over were read. Raises NoSuchTrial, WrongStage."""
    trial = work.stores[Trials].lock(id)
    if trial.stage is not Stage.OVER:
        raise WrongStage(trial.stage)
    work.stores[Marks].read_through(id, work.now)
    work.audit("read-answers", f"test:{id}", by)
    return trial
