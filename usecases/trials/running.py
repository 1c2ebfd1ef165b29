"""A test run by the team: made, opened for recruiting, announced, taken back."""

from __future__ import annotations

from chat.answers import Answers, Message, Tell
from customers.people import CustomerId
from texts import keys
from trials import lifecycle
from trials.store import Testers, Trials
from trials.tester import KNOWS, Standing
from trials.trial import Terms, Trial, TrialId
from usecases.trials import finding
from usecases.work import Work

MOST = 10_000


def draft(work: Work, terms: Terms, by: CustomerId) -> Trial:
    """Keep a test as a draft. Raises TermsWrong."""
    made = lifecycle.draft(work.stores[Trials], terms, by, work.entropy, work.now, work.company.zone)
    work.audit("newtest", f"test:{made.id}", by)
    return made


def recruit(work: Work, id: TrialId, by: CustomerId) -> Trial:
    """Begin to recruit, and find the first candidates. Raises WrongStage, TermsWrong."""
    trial = lifecycle.recruit(work.stores[Trials], id, work.company.weights, work.now, work.company.zone)
    work.audit("recruit", f"test:{id}", by)
    finding.find(work, trial)
    return trial


def announce(work: Work, id: TrialId, by: CustomerId) -> Trial:
    """Let anybody know of a confidential test from now on. Raises WrongStage."""
    trial = lifecycle.announce(work.stores[Trials], id, work.now)
    work.audit("announce-test", f"test:{id}", by)
    return trial


def withdraw(work: Work, id: TrialId, reason: str, by: CustomerId) -> tuple[Trial, Answers]:
    """Take the product back; everybody who knows of it is told why. Raises WrongStage."""
    trial = lifecycle.withdraw(work.stores[Trials], id, reason, work.now)
    work.audit("withdraw-test", f"test:{id}", by)
    people = [each.customer for each in work.stores[Testers].standing(id, KNOWS, MOST)]
    text = keys.trial_withdrawn(product=trial.terms.product, reason=reason)
    return trial, (Tell(people=people, message=Message(texts=(text,)), key=f"trial-withdrawn:{id}"),)


def waiting(work: Work, id: TrialId) -> int:
    """Count the candidates at whom nobody of the team has looked."""
    return work.stores[Testers].counts(id).get(Standing.CANDIDATE, 0)
