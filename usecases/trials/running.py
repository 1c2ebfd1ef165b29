"""A test run by the team: made, opened for recruiting, announced, taken back."""

from __future__ import annotations

from collections.abc import Iterator

from chat.answers import Answers, Message, Tell
from customers.people import CustomerId
from texts import keys
from texts.text import Text
from trials import lifecycle, rules
from trials.store import Testers, Trials
from trials.tester import KNOWS, Standing
from trials.trial import Terms, Trial, TrialId
from usecases.trials import daytime, ending, finding, sources, stocking
from usecases.work import Work

MOST = 100_000


def faults(work: Work, terms: Terms) -> Iterator[sources.Fault]:
    """Yield all that is wrong with a test: with what it says, and with whom it would ask."""
    today = work.now.astimezone(work.company.zone).date()
    yield from (sources.Fault(each) for each in rules.faults(terms, today))
    yield from sources.faults(work, terms)


def draft(work: Work, terms: Terms, by: CustomerId) -> Trial:
    """Keep a test as a draft. Raises TermsWrong, SourceWrong, NewsError."""
    sources.check(work, terms)
    made = lifecycle.draft(work.stores[Trials], terms, by, work.entropy, work.now, work.company.zone)
    work.audit("newtest", f"test:{made.id}", by)
    return made


def change(work: Work, id: TrialId, terms: Terms, by: CustomerId) -> Trial:
    """Change what a draft says. Raises WrongStage, TermsWrong, SourceWrong, NewsError."""
    sources.check(work, terms)
    changed = lifecycle.change(work.stores[Trials], id, terms, work.now, work.company.zone)
    work.audit("edit-test", f"test:{id}", by)
    return changed


def recruit(work: Work, id: TrialId, by: CustomerId, before: finding.Found | None = None) -> Trial:
    """Begin to recruit, and find the first candidates; `before` is what was looked up for `finding.find`.

    Raises WrongStage, TermsWrong, SourceWrong, NewsError.
    """
    sources.check(work, work.stores[Trials].get(id).terms)
    trial = lifecycle.recruit(work.stores[Trials], id, work.company.weights, work.now, work.company.zone)
    work.audit("recruit", f"test:{id}", by)
    stocking.prepare(work, trial)
    finding.find(work, trial, before)
    return work.stores[Trials].get(id)


def announce(work: Work, id: TrialId, by: CustomerId) -> tuple[Trial, Answers]:
    """Let anybody know of a confidential test from now on; a draw that waited begins. Raises WrongStage.

    Who was to keep it to himself hears that he need not any more, each by day, by his own clock.
    """
    secret = work.stores[Trials].lock(id).secret
    trial = lifecycle.announce(work.stores[Trials], id, work.now)
    work.audit("announce-test", f"test:{id}", by)
    heard = _told_of_it(work, trial) if secret else ()
    return trial, (*heard, *ending.begin_draw(work, trial, by))


def _told_of_it(work: Work, trial: Trial) -> Answers:
    """Tell those who know of a test that they may talk about it."""
    people = [each.customer for each in work.stores[Testers].standing(trial.id, KNOWS, MOST)]
    message = Message(texts=(announced_text(trial),))
    return daytime.tell(work, people, message, f"trial-announced:{trial.token}")


def announced_text(trial: Trial) -> Text:
    """What those hear who know of a confidential test once it is announced."""
    return keys.trial_announced(product=trial.terms.product)


def knowing(work: Work, id: TrialId) -> int:
    """Count who hears that he may talk about a test once it is announced."""
    counts = work.stores[Testers].counts(id)
    return sum(counts.get(each, 0) for each in KNOWS)


def withdraw(work: Work, id: TrialId, reason: str, by: CustomerId) -> tuple[Trial, Answers]:
    """Take the product back; everybody who knows of it is told why. Raises WrongStage."""
    trial = lifecycle.withdraw(work.stores[Trials], id, reason, work.now)
    work.audit("withdraw-test", f"test:{id}", by)
    testers = work.stores[Testers]
    hearing = [each.customer for each in testers.standing(id, KNOWS - ending.STILL_IN, MOST)]
    hearing += lifecycle.stand_all(testers, id, ending.STILL_IN, Standing.EXPIRED, work.now)
    message = Message(texts=(withdrawn_text(trial, reason),))
    people = [*hearing, *ending.answered(work, id)]
    return trial, (Tell(people=people, message=message, key=f"trial-withdrawn:{trial.token}"),)


def withdrawn_text(trial: Trial, reason: str) -> Text:
    """What those hear who know of a test whose product is taken back."""
    return keys.trial_withdrawn(product=trial.terms.product, reason=reason)


def hearers(work: Work, id: TrialId) -> int:
    """Count who hears of it when the product of a test is taken back."""
    return knowing(work, id) + len(ending.applicants(work, id))
