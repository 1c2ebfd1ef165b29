"""Those who won in a draw and have not fallen out."""

from __future__ import annotations

from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, and_, exists, select

from storage.customers.tables import customers
from storage.draws.tables import draws, entries, falls, wins
from storage.segments import number

EXAMPLE: Final = "winners:3"
NAMED: Final = draws.c.id


def clause(argument: str, _: ZoneInfo) -> ColumnElement[bool]:
    """Take the winners of a draw, by its number. Raises ValueError."""
    here = and_(wins.c.draw == entries.c.draw, wins.c.ordinal == entries.c.ordinal)
    won = select(entries.c.customer).join(wins, here).where(entries.c.draw == number(argument))
    fallen = exists().where(falls.c.draw == entries.c.draw, falls.c.ordinal == entries.c.ordinal)
    return customers.c.id.in_(won.where(entries.c.customer.is_not(None), ~fallen))
