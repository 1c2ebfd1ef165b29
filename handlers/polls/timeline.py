"""In which polls somebody voted: by number only, never what was chosen."""

from __future__ import annotations

from collections.abc import Iterator

from customers.people import CustomerId
from handlers.timeline import Touchpoint
from polls.ballots import BallotRecords
from texts import keys
from usecases.work import Work


def touchpoints(customer: CustomerId, work: Work) -> Iterator[Touchpoint]:
    """Yield his votes as they stand, each at the instant of its last change; withdrawn ones are none."""
    for poll, at in work.stores[BallotRecords].voted(customer):
        yield Touchpoint(at, keys.touch_vote(number=str(poll)))
