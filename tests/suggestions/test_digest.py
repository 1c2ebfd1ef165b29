"""When people hear what becomes of ideas: once a day at an hour of their own, and nobody at night."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from customers.news.preferences import Quiet
from suggestions.digest import LATE, next_digest, silent_until

BELGRADE = ZoneInfo("Europe/Belgrade")
ZONES = ("Europe/Belgrade", "Asia/Tokyo", "America/St_Johns", "Australia/Lord_Howe", "UTC", "Africa/Cairo")
EVENING = time(18)
FIRST = datetime(2025, 1, 1, tzinfo=UTC)


def at(day: int, hour: int, minute: int = 0, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=BELGRADE).astimezone(UTC)


@pytest.mark.parametrize(
    ("now", "then"),
    [(at(2, 9), at(2, 18)), (at(2, 18), at(3, 18)), (at(2, 17, 59), at(2, 18)), (at(2, 23), at(3, 18))],
)
def test_a_digest_comes_at_the_next_such_hour(now: datetime, then: datetime) -> None:
    assert next_digest(now, EVENING, BELGRADE, None) == then


@pytest.mark.parametrize("zone", ["Asia/Tokyo", "America/St_Johns"])
def test_the_hour_is_of_whoever_reads(zone: str) -> None:
    local = next_digest(at(2, 9), EVENING, ZoneInfo(zone), None).astimezone(ZoneInfo(zone))
    assert (local.hour, local.minute) == (18, 0)


def test_quiet_hours_put_a_digest_off_until_they_end() -> None:
    assert next_digest(at(2, 9), EVENING, BELGRADE, Quiet(17, 7)) == at(3, 7)


def test_an_hour_that_clocks_skip_comes_as_much_later_and_one_that_comes_twice_is_the_first() -> None:
    skipped = next_digest(at(28, 20, month=3), time(2, 30), BELGRADE, None)
    assert skipped == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
    twice = next_digest(at(24, 20, month=10), time(2, 30), BELGRADE, None)
    assert twice == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert next_digest(twice, time(2, 30), BELGRADE, None).date() == twice.date() + timedelta(days=1)


@given(
    st.integers(0, 3 * 366 * 24 * 60).map(lambda minutes: FIRST + timedelta(minutes=minutes)),
    st.sampled_from(ZONES),
    st.times(),
)
def test_a_digest_is_always_ahead_and_never_two_days(now: datetime, name: str, hour: time) -> None:
    found = next_digest(now, hour.replace(microsecond=0), ZoneInfo(name), None)
    assert timedelta() < found - now <= timedelta(hours=26)


def test_who_is_asleep_is_told_nothing_late() -> None:
    assert silent_until(at(3, 3), at(2, 18), BELGRADE, None) == at(3, 8)
    assert silent_until(at(3, 9), at(2, 18), BELGRADE, None) is None
    assert silent_until(at(2, 23), at(2, 23) - LATE, BELGRADE, None) is None, "not late: it was to be then"


def test_his_own_quiet_hours_hold_for_what_is_in_time() -> None:
    assert silent_until(at(2, 20), at(2, 20), BELGRADE, Quiet(19, 21)) == at(2, 21)
    assert silent_until(at(3, 3), at(2, 18), BELGRADE, Quiet(2, 10)) == at(3, 10), "the later of both"
