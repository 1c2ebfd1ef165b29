"""Awards as rows, for all who read them."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, Select, select

from customers.people import CustomerId
from prizes.award import Award, AwardId, State
from storage.draws.tables import draws
from storage.prizes.tables import awards


def selected() -> Select[Any]:
    """Select awards, each with its draw's title."""
    return select(awards, draws.c.title).join(draws, draws.c.id == awards.c.draw)


def as_award(row: Row[Any]) -> Award:
    """Read a row of awards, with its draw's title."""
    return Award(
        id=AwardId(row.id),
        draw=row.draw,
        title=row.title,
        place=row.place,
        prize=row.prize,
        kind=row.kind,
        state=State(row.state),
        customer=None if row.customer is None else CustomerId(row.customer),
        ordinal=row.ordinal,
        token=row.token,
        since=row.since,
        deadline=row.deadline,
        reminded=row.reminded,
        claimed=row.claimed,
        fulfilled=row.fulfilled,
    )
