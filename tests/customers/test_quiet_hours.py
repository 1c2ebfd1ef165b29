"""Quiet hours: from the first instant of the first to the last of the last, on the clock of the customer."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from customers.news.preferences import Quiet

BELGRADE = ZoneInfo("Europe/Belgrade")


def quiet_until(start: int, end: int, now: str) -> str | None:
    """When the quiet ends that reigns then; both as the clock in Belgrade shows it, with its lead on UTC."""
    ends = Quiet(start, end).until(datetime.fromisoformat(now).astimezone(UTC), BELGRADE)
    return ends.astimezone(BELGRADE).strftime("%m-%d %H:%M:%S%z")[:-2] if ends else None


@pytest.mark.parametrize(
    ("now", "until"),
    [
        ("2026-11-02 21:59:59+01", None),
        ("2026-11-02 22:00:00+01", "11-03 07:00:00+01"),
        ("2026-11-02 23:59:59+01", "11-03 07:00:00+01"),
        ("2026-11-03 00:00:00+01", "11-03 07:00:00+01"),
        ("2026-11-03 06:59:59+01", "11-03 07:00:00+01"),
        ("2026-11-03 07:00:00+01", None),
        ("2026-11-03 12:00:00+01", None),
    ],
)
def test_a_quiet_night_passes_midnight_and_ends_in_the_morning(now: str, until: str | None) -> None:
    assert quiet_until(22, 7, now) == until


@pytest.mark.parametrize(
    ("now", "until"),
    [
        ("2026-11-02 12:59:59+01", None),
        ("2026-11-02 13:00:00+01", "11-02 15:00:00+01"),
        ("2026-11-02 14:59:59+01", "11-02 15:00:00+01"),
        ("2026-11-02 15:00:00+01", None),
        ("2026-11-02 00:00:00+01", None),
    ],
)
def test_a_quiet_noon_ends_on_the_same_day(now: str, until: str | None) -> None:
    assert quiet_until(13, 15, now) == until


def test_a_quiet_evening_may_end_at_midnight_and_a_quiet_morning_begin_then() -> None:
    assert quiet_until(22, 0, "2026-11-02 23:59:59+01") == "11-03 00:00:00+01"
    assert quiet_until(22, 0, "2026-11-03 00:00:00+01") is None
    assert quiet_until(0, 7, "2026-11-02 23:59:59+01") is None
    assert quiet_until(0, 7, "2026-11-03 00:00:00+01") == "11-03 07:00:00+01"


def test_hours_that_end_where_they_begin_are_none() -> None:
    assert not any(Quiet(hour, hour).holds(each) for hour in range(24) for each in range(24))


@pytest.mark.parametrize(
    ("start", "end", "now", "until"),
    [
        (22, 7, "2026-03-28 22:00:00+01", "03-29 07:00:00+02"),
        (22, 2, "2026-03-29 01:59:59+01", "03-29 03:00:00+02"),
        (22, 2, "2026-03-29 03:00:00+02", None),
        (2, 3, "2026-03-29 03:00:00+02", None),
        (22, 7, "2026-10-24 22:00:00+02", "10-25 07:00:00+01"),
        (22, 2, "2026-10-25 01:59:59+02", "10-25 02:00:00+02"),
        (22, 2, "2026-10-25 02:00:00+02", None),
        (2, 3, "2026-10-25 02:30:00+02", "10-25 03:00:00+01"),
        (2, 3, "2026-10-25 02:30:00+01", "10-25 03:00:00+01"),
    ],
)
def test_they_follow_the_clock_when_summer_time_begins_and_ends(
    start: int, end: int, now: str, until: str | None
) -> None:
    assert quiet_until(start, end, now) == until
