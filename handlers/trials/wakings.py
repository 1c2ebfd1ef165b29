"""What wakes tests: invitations to send, days that begin, places that pass on, tests that end."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from datetime import datetime
from functools import partial
from typing import Final

from handlers.conversations import Wakings
from handlers.waking import Errand
from trials.store import Prompts, Testers, Trials
from trials.trial import Stage, Trial
from usecases.trials import asking, ending, expiring, inviting, stocking
from usecases.work import Work

log = logging.getLogger(__name__)

AT_ONCE: Final = 100
"""So many of a kind are done at one look."""


def _due(work: Work) -> Iterator[Errand]:
    for trial, customer in work.stores[Testers].expiring(work.now, AT_ONCE):
        yield partial(expiring.expire, trial=trial, customer=customer)
    for prompt in work.stores[Prompts].due(work.now, AT_ONCE):
        yield partial(asking.ask, trial=prompt.trial, customer=prompt.customer, checkin=prompt.checkin)
    for silent in work.stores[Prompts].silent(work.now, AT_ONCE):
        yield partial(asking.remind, trial=silent.trial, customer=silent.customer, checkin=silent.checkin)
    for recruiting in work.stores[Trials].having({Stage.RECRUITING}):
        yield from _of_one(recruiting, work)
    for id in ending.over(work):
        yield partial(ending.end, id=id)


def _of_one(trial: Trial, work: Work) -> list[Errand]:
    """Return what is due in one test that looks for people; one that fails holds up no other."""
    try:
        with work.stores.savepoint():
            return list(_places(trial, work))
    except Exception:
        log.exception("what is due in test %s was not told and is asked for again", trial.id)
        return []


def _places(trial: Trial, work: Work) -> Iterator[Errand]:
    if inviting.may_move_up(work, trial):
        yield partial(inviting.move_up, id=trial.id)
    if inviting.to_invite(work, trial):
        yield partial(inviting.invite, id=trial.id)
    if inviting.has_wrong_quota(work, trial):
        yield partial(inviting.say_quota, id=trial.id)
    if inviting.is_out_of_stock(work, trial):
        yield partial(inviting.say_stock, id=trial.id)
    if stocking.is_astray(work, trial):
        yield partial(stocking.ask_back, id=trial.id)
    if inviting.is_short(work, trial):
        yield partial(inviting.say_short, id=trial.id)


def _instants(work: Work) -> Iterator[datetime | None]:
    yield work.stores[Testers].next_expiring()
    yield work.stores[Prompts].next_due()
    yield work.stores[Prompts].next_silent()


WAKINGS = Wakings(due=_due, instants=_instants)
