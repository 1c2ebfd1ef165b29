"""Deadlines as a team types them, around the nights in which clocks change, and what they mean."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

ZONES = ("Europe/Belgrade", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca")
"""Forward at night and back at night, in the other half of the year, by half an hour, and around Ramadan."""
QUARTER = timedelta(minutes=15)


def changes(zone: ZoneInfo, year: int) -> list[datetime]:
    """The hours of a year, in UTC, within which the zone's offset changes."""
    hours = [datetime(year, 1, 1, tzinfo=UTC) + timedelta(hours=hour) for hour in range(365 * 24)]
    return [
        hour
        for hour in hours
        if hour.astimezone(zone).utcoffset() != (hour + timedelta(hours=1)).astimezone(zone).utcoffset()
    ]


def typed(random: Random, zone: ZoneInfo, change: datetime) -> datetime:
    """A time of the wall clock within some hours of a change, as somebody types it."""
    near = change + random.randrange(-16, 17) * QUARTER
    return near.astimezone(zone).replace(tzinfo=None, second=0, microsecond=0)


def instant(wall: datetime, zone: ZoneInfo) -> datetime | None:
    """The first instant at which a clock on the wall shows this; None when it never does.

    Found by looking at every quarter of an hour around it: no rule is asked that the bot could ask as well.
    """
    around = wall.replace(tzinfo=UTC) - timedelta(hours=15)
    instants = (around + step * QUARTER for step in range(4 * 30))
    return next((each for each in instants if each.astimezone(zone).replace(tzinfo=None) == wall), None)
