"""The end of a test: who completed it is thanked; the rest is told that it is over."""

from __future__ import annotations

from datetime import timedelta

from chat.answers import Answers, Message, Tell
from customers.people import CustomerId
from texts import keys
from texts.text import Text
from trials import lifecycle
from trials.errors import WrongStage
from trials.store import Testers, Trials
from trials.tester import Standing
from trials.trial import Thanks, Trial, TrialId
from usecases.work import Work

GRACE = timedelta(days=2)
"""So long after its last day what was asked can still be answered."""
MOST = 10_000


def over(work: Work) -> list[TrialId]:
    """Return the tests whose time is over, with grace, by the company's calendar."""
    today = (work.now - GRACE).astimezone(work.company.zone).date()
    return work.stores[Trials].ending(today.isoformat())


def end(work: Work, id: TrialId, by: CustomerId | None = None) -> Answers:
    """End a test: those who completed it are thanked, the others are told."""
    try:
        trial = lifecycle.end(work.stores[Trials], id, work.now)
    except WrongStage:
        return ()
    work.audit("end-test", f"test:{id}", by)
    testers = work.stores[Testers]
    completed = testers.standing(id, {Standing.COMPLETED}, MOST)
    others = testers.standing(id, {Standing.ACTIVE, Standing.WAITING, Standing.INVITED}, MOST)
    for each in others:
        lifecycle.stand(testers, each, Standing.EXPIRED, work.now)
    thanked: Answers = ()
    if trial.terms.thanks is Thanks.ALL:
        for each in completed:
            lifecycle.stand(testers, each, Standing.THANKED, work.now)
        message = Message(texts=(_thanks(trial),))
        thanked = (
            Tell(people=[each.customer for each in completed], message=message, key=f"trial-thanks:{id}"),
        )
    text = keys.trial_is_over(product=trial.terms.product)
    told = Tell(
        people=[each.customer for each in others], message=Message(texts=(text,)), key=f"trial-over:{id}"
    )
    return (*thanked, told)


def _thanks(trial: Trial) -> Text:
    words = trial.terms.thank_you
    product = trial.terms.product
    return (
        keys.trial_thanked_with(product=product, words=words)
        if words
        else keys.trial_thanked(product=product)
    )
