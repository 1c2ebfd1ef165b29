"""Time zones by their names, and whom a text is for once his own zone turns out to be unknown here."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from texts.languages import is_language
from texts.rendering import Reader

SEASONS: Final = (datetime(2026, 1, 15, tzinfo=UTC), datetime(2026, 7, 15, tzinfo=UTC))
"""An instant of each half of the year: zones with the same time at both have the same clock."""


@lru_cache(maxsize=1024)
def known_zone(name: str) -> ZoneInfo | None:
    """Return a time zone; None for one that this machine does not know: another's may have had it."""
    try:
        return ZoneInfo(name)
    except (LookupError, ValueError, OSError):
        return None


@lru_cache(maxsize=1024)
def offsets(name: str) -> tuple[timedelta, ...]:
    """Return what a time zone is ahead of UTC in each half of the year."""
    return tuple(season.astimezone(ZoneInfo(name)).utcoffset() or timedelta() for season in SEASONS)


def zone_of(name: str, company: Reader) -> ZoneInfo:
    """Return the zone that someone chose, if he chose one and it is known, else the company's."""
    return (known_zone(name) if name else None) or ZoneInfo(company.zone)


def reader_of(language: str, zone: str, company: Reader, now: datetime) -> Reader:
    """How someone is spoken to; in the company's language or zone where his own is empty or unknown."""
    chosen = known_zone(zone) if zone else None
    local = chosen or ZoneInfo(company.zone)
    spoken = language if is_language(language) else company.language
    return Reader(spoken, local.key, chosen is not None, now.astimezone(local).date())
