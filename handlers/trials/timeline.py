"""Which tests somebody was invited to, and how far he came; only of those of which he knows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from customers.people import CustomerId
from handlers.naming import short
from handlers.timeline import Touchpoint
from texts import keys
from trials.store import Testers, Trials
from trials.tester import Standing, Tester
from trials.trial import Trial
from usecases.work import Work

_ENDS: Final = frozenset({"completed", "thanked", "declined", "left", "uninvited", "expired"})
"""What is said where a test ends for somebody (`Tester.said`); of who was refused its own page tells."""


def touchpoints(customer: CustomerId, work: Work) -> Iterator[Touchpoint]:
    """Yield what passed in each test; whoever reads timelines may read tests as well."""
    for him in work.stores[Testers].of(customer):
        trial = work.stores[Trials].get(him.trial)
        for step, at in _steps(trial, him):
            yield Touchpoint(
                at, keys.touch_test(step=step, number=str(trial.id), product=short(trial.terms.product))
            )


def _steps(trial: Trial, him: Tester) -> Iterator[tuple[str, datetime]]:
    known = {"applied": him.applied, "invited": him.invited, "accepted": him.accepted}
    yield from ((step, at) for step, at in known.items() if at is not None)
    if him.standing is Standing.EXPIRED and trial.ended is not None and him.since >= trial.ended:
        yield "ended", him.since
    elif him.said in _ENDS:
        yield him.said, him.since
