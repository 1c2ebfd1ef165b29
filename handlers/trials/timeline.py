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
from usecases.work import Work

_ENDS: Final = {
    Standing.COMPLETED: "completed",
    Standing.THANKED: "thanked",
    Standing.DECLINED: "declined",
    Standing.LEFT: "left",
    Standing.EXPIRED: "expired",
}
"""How it is said where a test ends for somebody; of who was refused the team's page of the test tells."""


def touchpoints(customer: CustomerId, work: Work) -> Iterator[Touchpoint]:
    """Yield what passed in each test; whoever reads timelines may read tests as well."""
    for him in work.stores[Testers].of(customer):
        trial = work.stores[Trials].get(him.trial)
        for step, at in _steps(him):
            yield Touchpoint(
                at, keys.touch_test(step=step, number=str(trial.id), product=short(trial.terms.product))
            )


def _steps(him: Tester) -> Iterator[tuple[str, datetime]]:
    known = {"applied": him.applied, "invited": him.invited, "accepted": him.accepted}
    yield from ((step, at) for step, at in known.items() if at is not None)
    if him.standing in _ENDS:
        yield _ENDS[him.standing], him.since
