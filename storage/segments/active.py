"""Those who came, voted or opened a ballot since a day."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from sqlalchemy import ColumnElement, exists, or_

from storage.tables import ballots, customers, visits

EXAMPLE: Final = "active:2026-11-01"


def clause(argument: str) -> ColumnElement[bool]:
    """Take those who did something since the beginning of a day in UTC, `2026-11-01`. Raises ValueError."""
    since = datetime.strptime(argument, "%Y-%m-%d").replace(tzinfo=UTC)
    return or_(
        customers.c.joined >= since,
        exists().where(ballots.c.voter == customers.c.id, ballots.c.at >= since),
        exists().where(visits.c.customer == customers.c.id, visits.c.at >= since),
    )
