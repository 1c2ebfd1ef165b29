"""What runs out: an invitation nobody answers, a place without a sign of life, the time before a no."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from chat.answers import Answers, Button, Edit, Message, Rows, Tell, TellEach, data
from customers.people import CustomerId
from customers.store import Customers
from texts import keys
from trials import lifecycle
from trials.errors import NoTester, WrongStage
from trials.store import Testers, Trials
from trials.tester import Standing, Tester
from trials.trial import Trial, TrialId
from usecases.trials import daytime, inviting, stocking
from usecases.work import Work

ASKED_AGAIN: Final = timedelta(days=1)
"""After so long it is looked again whether who is to hear a no is reached."""


def expire(work: Work, trial: TrialId, customer: CustomerId) -> Answers:
    """Let an invitation, or a place without a sign of life, pass on; he is told, and may still say a word.

    Who asked to take part and was refused hears that, too. A place passes on by day, as he is told of it: in
    his night, or in his quiet hours, it is still his. Who cannot be told now is told once he is
    back: of a place at once, of a no within a day.
    """
    testers = work.stores[Testers]
    try:
        found = lifecycle.running(work.stores[Trials], trial)
        him = testers.lock(trial, customer)
    except (WrongStage, NoTester):
        return ()
    if him.expires is None or him.expires > work.now:
        return ()
    had = him.standing
    if had is not Standing.INVITED and (day := daytime.told_at(work, customer)) > work.now:
        lifecycle.put_off(testers, him, day)
        return ()
    if had is Standing.REFUSED:
        return _refused(work, found, him)
    if not work.stores[Customers].is_reached(customer):
        lifecycle.lose(testers, him, work.now)
        return ()
    lifecycle.stand(testers, him, Standing.EXPIRED, work.now)
    said = keys.trial_expired_place if had is Standing.ACTIVE else keys.trial_expired_invitation
    text = said(product=found.terms.product)
    if had is Standing.ACTIVE:
        texts = (text, *stocking.back(work, found, customer))
        message = Message(texts=texts, buttons=after_all(found))
        return (
            TellEach(messages={him.customer: (f"trial-expired:{found.token}:{work.now:%y%m%d}", message)}),
        )
    changed = Message(texts=(text,), buttons=after_all(found))
    return (Edit(of=f"{inviting.key(found)}:{him.customer}", message=changed),)


def after_all(trial: Trial) -> Rows:
    """The way back to a place that passed on."""
    return ((Button(keys.trial_join_after_all(), data("trial-join", trial.token)),),)


def _refused(work: Work, trial: Trial, him: Tester) -> Answers:
    """Tell somebody who asked to take part that others were chosen, and where other tests are found."""
    if not work.stores[Customers].is_reached(him.customer):
        lifecycle.put_off(work.stores[Testers], him, work.now + ASKED_AGAIN)
        return ()
    lifecycle.note_told(work.stores[Testers], him)
    tests = ((Button(keys.menu_tests(), data("home", "tests")),),)
    message = Message(texts=(keys.trial_others(product=trial.terms.product),), buttons=tests)
    return (Tell(people=(him.customer,), message=message, key=f"trial-others:{trial.token}"),)
