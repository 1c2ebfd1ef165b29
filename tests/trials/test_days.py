"""A tester's days: mornings of his own, also over both changes of summer time, and none after the test."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace

from tests.trials.test_report import TERMS
from trials import days
from trials.trial import Asked, CheckIn, CheckInId, Question, Terms

ASKS = (Question(asked=Asked.TEXT, text="What would you change?"),)
BELGRADE, NEW_YORK = ZoneInfo("Europe/Belgrade"), ZoneInfo("America/New_York")


def terms(starts: date, length: int, *on: int) -> Terms:
    """A test of so many days that asks on some of them."""
    checkins = tuple(CheckIn(day=day, questions=ASKS) for day in on)
    return replace(TERMS, checkins=checkins, starts=starts, ends=starts + timedelta(days=length))


@pytest.mark.parametrize(
    ("starts", "zone"),
    [
        (date(2027, 3, 25), BELGRADE),
        (date(2026, 10, 22), BELGRADE),
        (date(2027, 3, 10), NEW_YORK),
        (date(2026, 10, 30), NEW_YORK),
    ],
)
def test_each_day_begins_at_ten_where_he_lives_over_both_changes_of_the_clock(
    starts: date, zone: ZoneInfo
) -> None:
    accepted = datetime(starts.year, starts.month, starts.day, 8, tzinfo=zone).astimezone(UTC)
    due = [each.at for each in days.due(terms(starts, 7, *range(8)), accepted, zone)]
    local = [each.astimezone(zone) for each in due]
    assert [each.date() for each in local] == [starts + timedelta(days=day) for day in range(8)]
    assert {(each.hour, each.minute) for each in local} == {(10, 0)}
    assert len({each.utcoffset() for each in local}) == 2, "the clocks change meanwhile"


def test_the_first_day_begins_at_once_where_its_morning_has_passed() -> None:
    accepted = datetime(2026, 11, 2, 21, tzinfo=UTC)
    late = terms(date(2026, 11, 1), 9, 0, 1)
    assert [each.at for each in days.due(late, accepted, BELGRADE)] == [
        accepted,
        datetime(2026, 11, 3, 9, tzinfo=UTC),
    ]


def test_who_accepts_before_the_test_starts_begins_on_its_first_morning() -> None:
    accepted = datetime(2026, 11, 1, 12, tzinfo=UTC)
    (first,) = days.due(terms(date(2026, 11, 5), 9, 0), accepted, NEW_YORK)
    assert first.at == datetime(2026, 11, 5, 15, tzinfo=UTC)


def test_nothing_is_asked_after_the_last_day_and_who_would_be_asked_nothing_comes_too_late() -> None:
    week = terms(date(2026, 11, 1), 7, 0, 3)
    at_noon = datetime(2026, 11, 1, 12, tzinfo=UTC)
    for day, asked in ((0, [1, 2]), (4, [1, 2]), (5, [1]), (7, [1]), (8, [])):
        accepted = at_noon + timedelta(days=day)
        found = [each.checkin for each in days.due(week, accepted, BELGRADE)]
        assert found == list(map(CheckInId, asked))
        assert days.too_late(week, accepted, BELGRADE) == (not asked)


def test_where_the_last_day_has_only_tasks_who_comes_for_them_alone_is_too_late() -> None:
    task = replace(terms(date(2026, 11, 1), 7), checkins=(CheckIn(day=0, tasks=("Ride.",)),))
    accepted = datetime(2026, 11, 1, 12, tzinfo=UTC)
    assert [each.checkin for each in days.due(task, accepted, BELGRADE)] == [1]
    assert days.too_late(task, accepted, BELGRADE)
