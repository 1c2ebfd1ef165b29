"""Those whose vote counts in a poll; who withdrew his vote is none of them."""

from __future__ import annotations

from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, exists

from storage.customers.tables import customers
from storage.polls.tables import ballots, polls
from storage.segments import number

EXAMPLE: Final = "voters:7"
NAMED: Final = polls.c.id


def clause(argument: str, _: ZoneInfo) -> ColumnElement[bool]:
    """Take the voters of a poll, by its number. Raises ValueError."""
    return exists().where(
        ballots.c.poll == number(argument), ballots.c.voter == customers.c.id, ballots.c.choices != ""
    )
