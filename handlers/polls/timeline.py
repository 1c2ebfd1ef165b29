"""In which polls somebody voted: by number only, never what was chosen."""

from __future__ import annotations

from collections.abc import Iterator

from customers.people import CustomerId
from handlers.timeline import Touchpoint
from polls.ballots import BallotRecords
from texts import keys
from texts.text import Text
from usecases.work import Work


def given(customer: CustomerId, work: Work) -> Iterator[Text]:
    """Yield the votes of somebody, as what he is thanked for."""
    votes = sum(bool(found.choices) for found in work.stores[BallotRecords].of(customer))
    if votes:
        yield keys.did_votes(count=votes)


def touchpoints(customer: CustomerId, work: Work) -> Iterator[Touchpoint]:
    """Yield his votes as they stand, each at the instant of its last change; withdrawn ones are none."""
    for poll, at in work.stores[BallotRecords].voted(customer):
        yield Touchpoint(at, keys.touch_vote(number=str(poll)))
