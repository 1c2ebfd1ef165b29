"""The two ends of the calendar: an instant at one of them is, in some zone, already beyond it."""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo
from typing import Final

ENDS: Final = (datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC))
"""The first instant and the last."""


def moved(instant: datetime, zone: tzinfo) -> datetime:
    """Return an aware instant as it is in a zone; what would fall off the calendar stops at its end."""
    try:
        return instant.astimezone(zone)
    except OverflowError:
        return ENDS[instant.year > 1].replace(tzinfo=zone)
