"""Those who came, voted or opened a ballot since a day."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, exists, or_

from storage.customers.tables import customers
from storage.polls.tables import ballots, visits

EXAMPLE: Final = "active:2026-11-01"


def clause(argument: str, zone: ZoneInfo) -> ColumnElement[bool]:
    """Take those who did something since a day, `2026-11-01`, began in the zone. Raises ValueError."""
    since = _beginning(argument, zone)
    return or_(
        customers.c.joined >= since,
        exists().where(ballots.c.voter == customers.c.id, ballots.c.at >= since),
        exists().where(visits.c.customer == customers.c.id, visits.c.at >= since),
    )


def _beginning(day: str, zone: ZoneInfo) -> datetime:
    try:
        return datetime.strptime(day, "%Y-%m-%d").replace(tzinfo=zone).astimezone(UTC)
    except OverflowError:  # the first or the last day of the calendar, which is another one in UTC
        raise ValueError(day) from None
