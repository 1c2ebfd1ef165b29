"""A test run by the team: made, opened for recruiting, announced, taken back."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from chat.answers import Answer, Answers, Message, Tell
from customers.people import CustomerId
from texts import keys
from texts.text import Text
from trials import lifecycle, rules
from trials.store import Prompts, Testers, Trials
from trials.tester import KNOWS, Standing
from trials.trial import Terms, Thanks, Trial, TrialId
from usecases.trials import closing, daytime, ending, finding, sources, stocking
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
    """Take the product back; everybody who knows of it is told why. Raises WrongStage.

    Nothing that was answered is lost: who answered something is thanked for it, and who completed the test
    as he would be at its end. Who has it in hand hears at once, for it may be dangerous; others by day.
    """
    trial = lifecycle.withdraw(work.stores[Trials], id, reason, work.now)
    work.audit("withdraw-test", f"test:{id}", by)
    testers = work.stores[Testers]
    answering = work.stores[Prompts].answering(id)
    completed = ending.completed(work, trial)
    active = (each.customer for each in testers.standing(id, {Standing.ACTIVE}, MOST))
    in_hand = {*completed, *closing.holders(work, trial), *active}
    still_in = lifecycle.stand_all(testers, id, ending.STILL_IN, Standing.EXPIRED, work.now)
    others = [*(each for each in still_in if each not in answering), *ending.answered(work, id)]
    people = zip((completed, sorted(answering), others), _words(trial, reason), strict=True)
    key = f"trial-withdrawn:{trial.token}"
    parts = (closing.parted(work, trial, some, Message(texts=texts)) for some, texts in people)
    told: list[Answer] = []
    drawn = ending.begin_draw(work, trial, by) if completed else ()
    for some, message in chain(*parts):
        told.append(Tell(people=[each for each in some if each in in_hand], message=message, key=key))
        told += daytime.tell(work, [each for each in some if each not in in_hand], message, key)
    return trial, (*told, *drawn, *(closing.to_the_team(work, trial) if trial.begun else ()))


def _words(trial: Trial, reason: str) -> tuple[tuple[Text, ...], ...]:
    """What those read who completed the test, who answered something, and who did not."""
    thanked = withdrawn_text(trial, reason, answered=True)
    return (thanked, *_thanks(trial)), (thanked,), (withdrawn_text(trial, reason),)


def _thanks(trial: Trial) -> tuple[Text, ...]:
    """Say which thanks come; a draw is told of as it begins, and that there is none of what stays secret."""
    if trial.terms.thanks is Thanks.ALL:
        return (ending.thanks_text(trial),)
    return (keys.trial_not_drawn(),) if trial.secret else ()


def withdrawn_text(trial: Trial, reason: str, answered: bool = False) -> Text:
    """What those hear who know of a test whose product is taken back; `answered`: who answered something."""
    said = keys.trial_withdrawn_answered if answered else keys.trial_withdrawn
    return said(product=trial.terms.product, reason=reason)


def withdrawn_for(work: Work, trial: Trial, customer: CustomerId) -> Text:
    """What somebody reads of a test whose product was taken back."""
    answered = bool(work.stores[Prompts].answers(trial.id, customer))
    return withdrawn_text(trial, trial.reason, answered)


def hearers(work: Work, trial: Trial, reason: str) -> list[tuple[int, tuple[Text, ...]]]:
    """Return who hears of it when the product of a test is taken back: how many, and what they read."""
    completed = work.stores[Testers].counts(trial.id).get(Standing.COMPLETED, 0)
    some = len(work.stores[Prompts].answering(trial.id))
    others = knowing(work, trial.id) + len(ending.applicants(work, trial.id)) - completed - some
    counted = zip((completed, some, others), _words(trial, reason), strict=True)
    return [(count, texts) for count, texts in counted if count]
