"""Invitations: who was approved is asked as places are free, and a place that nobody takes passes on."""

from __future__ import annotations

from chat.answers import Answers, Button, Edit, Message, Rows, TellEach, data
from customers.people import CustomerId
from texts import keys
from texts.text import Day, Moment, Text
from trials import lifecycle, recruiting
from trials.errors import NoTester, WrongStage
from trials.store import Testers, Trials
from trials.tester import Standing, Tester
from trials.trial import Thanks, Trial, TrialId, Way
from usecases.work import Work

AT_ONCE = 200
"""So many people are invited in one transaction."""


def to_invite(work: Work, trial: Trial) -> int:
    """Return how many more invitations a test needs now: more than places, by who took part so far."""
    testers = work.stores[Testers]
    counts = testers.counts(trial.id)
    free = trial.terms.places - sum(testers.taken(trial.id).values()) - counts.get(Standing.WAITING, 0)
    share = recruiting.participation(*testers.participation())
    wanted = recruiting.wanted(max(0, free), counts.get(Standing.INVITED, 0), share)
    return min(wanted, counts.get(Standing.APPROVED, 0))


def invite(work: Work, id: TrialId) -> Answers:
    """Invite those who were approved, as many as places call for."""
    try:
        trial = lifecycle.running(work.stores[Trials], id)
    except WrongStage:
        return ()
    testers = work.stores[Testers]
    wanted = min(AT_ONCE, to_invite(work, trial))
    messages = {}
    for each in testers.standing(id, {Standing.APPROVED}, wanted):
        invited = lifecycle.invite(testers, each, work.now)
        messages[each.customer] = (key(trial), invitation(trial, invited))
    return (TellEach(messages=messages),) if messages else ()


def key(trial: Trial) -> str:
    """Return what the dedupe key of an invitation begins with."""
    return f"trial-invited:{trial.id}"


def invitation(trial: Trial, him: Tester) -> Message:
    """Say why he is invited, what it asks, what it gives, and how one leaves."""
    assert him.expires is not None
    texts = (
        keys.trial_invited(product=trial.terms.product),
        *about(trial, him.way),
        keys.trial_answer_by(expires=Moment(him.expires)),
    )
    return Message(texts=texts, buttons=_ways(trial))


def about(trial: Trial, way: Way) -> tuple[Text, ...]:
    """Say why somebody is asked, what a test asks and gives, and how one leaves it."""
    terms = trial.terms
    questions = sum(len(each.questions) for each in terms.checkins)
    gives = (keys.trial_gives(words=terms.about),) if terms.about else ()
    thanks = keys.trial_thanks_draw() if terms.thanks is Thanks.DRAW else None
    if terms.thanks is Thanks.ALL and terms.thank_you:
        thanks = keys.trial_thanks_all(words=terms.thank_you)
    return (
        keys.trial_why(way=way.value),
        keys.trial_asks(
            starts=Day(terms.starts),
            ends=Day(terms.ends),
            checkins=keys.trial_checkins(count=len(terms.checkins)),
            questions=keys.trial_questions(count=questions),
        ),
        *gives,
        *((thanks,) if thanks else ()),
        keys.trial_leaving(),
    )


def _ways(trial: Trial) -> Rows:
    join = Button(keys.trial_join(), data("trial-join", trial.token))
    no = Button(keys.trial_no(), data("trial-no", trial.token))
    return ((join,), (no,))


def expire(work: Work, trial: TrialId, customer: CustomerId) -> Answers:
    """Let an invitation, or a place without a sign of life, pass on; he is told, and may still say a word."""
    testers = work.stores[Testers]
    try:
        found = lifecycle.running(work.stores[Trials], trial)
        him = testers.lock(trial, customer)
    except (WrongStage, NoTester):
        return ()
    if him.expires is None or him.expires > work.now:
        return ()
    had = him.standing
    lifecycle.stand(testers, him, Standing.EXPIRED, work.now)
    said = keys.trial_expired_place if had is Standing.ACTIVE else keys.trial_expired_invitation
    text = said(product=found.terms.product)
    again = ((Button(keys.trial_join_after_all(), data("trial-join", found.token)),),)
    if had is Standing.ACTIVE:
        message = Message(texts=(text,), buttons=again)
        return (TellEach(messages={him.customer: (f"trial-expired:{trial}", message)}),)
    changed = Message(texts=(text,), buttons=again)
    return (Edit(of=f"{key(found)}:{him.customer}", message=changed),)
