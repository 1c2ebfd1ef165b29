"""Times as a team writes them: a date and a time in its zone, or so long from now."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from handlers.routes import Misunderstood
from texts import keys

_UNITS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800}
_SPAN = re.compile(r"in\s+(\d{1,6}|an?)\s+(second|minute|hour|day|week)s?", re.IGNORECASE)
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})[ T]+(\d{1,2})[:.](\d{2})")
_LOCAL = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\.?,?\s+(\d{1,2})[:.](\d{2})")


def read_time(text: str, zone: ZoneInfo, now: datetime) -> datetime:
    """Return the instant in UTC. `in 3 days` is counted from now; of an hour that occurs twice, the first.

    Raises Misunderstood for what cannot be read, and for an hour that the clocks skip.
    """
    text = text.strip()
    if span := _SPAN.fullmatch(text):
        number = 1 if span[1].lower() in {"a", "an"} else int(span[1])
        return _later(text, number * _UNITS[span[2].lower()], now)
    if match := _ISO.fullmatch(text):
        year, month, day, hour, minute = map(int, match.groups())
    elif match := _LOCAL.fullmatch(text):
        day, month, year, hour, minute = map(int, match.groups())
    else:
        raise Misunderstood(keys.wrong_time(value=text))
    try:
        local = datetime(year, month, day, hour, minute, tzinfo=zone)
        instant = local.astimezone(UTC)
    except (ValueError, OverflowError):
        raise Misunderstood(keys.wrong_time(value=text)) from None
    if instant.astimezone(zone).replace(tzinfo=None) != local.replace(tzinfo=None):
        raise Misunderstood(keys.wrong_time_skipped(value=text))
    return instant


def _later(text: str, seconds: int, now: datetime) -> datetime:
    """A poll may run for some years, not for some thousands of them."""
    try:
        return now + timedelta(seconds=seconds)
    except OverflowError:
        raise Misunderstood(keys.wrong_time(value=text)) from None


def split_time(text: str) -> tuple[str, str]:
    """Split `2026-12-01 18:00 a reason` or `in 3 days a reason` into the time and what follows it."""
    for pattern in (_SPAN, _ISO, _LOCAL):
        if match := pattern.match(text):
            return match[0], text[match.end() :].strip(" \n,;:–-")
    return text.split("\n", maxsplit=1)[0], ""
