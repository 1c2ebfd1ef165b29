"""Those who came, voted, opened a ballot, or from whom anything else was heard since a day."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, exists, or_

from storage.customers.tables import contacts, customers
from storage.polls.tables import ballots, visits

EXAMPLE: Final = "active:2026-11-01"
_HEARD: Final = contacts.alias("heard")
"""Whoever asks may have contacts of his own in his query."""


def clause(argument: str, zone: ZoneInfo) -> ColumnElement[bool]:
    """Take those who did something since a day, `2026-11-01`, began in the zone. Raises ValueError."""
    since = _beginning(argument, zone)
    return or_(
        customers.c.joined >= since,
        exists().where(_HEARD.c.customer == customers.c.id, _HEARD.c.last_event >= since),
        exists().where(ballots.c.voter == customers.c.id, ballots.c.at >= since),
        exists().where(visits.c.customer == customers.c.id, visits.c.at >= since),
    )


def _beginning(day: str, zone: ZoneInfo) -> datetime:
    try:
        return datetime.strptime(day, "%Y-%m-%d").replace(tzinfo=zone).astimezone(UTC)
    except OverflowError:  # the first or the last day of the calendar, which is another one in UTC
        raise ValueError(day) from None
