"""A week in figures: local days, promises by day or month, spans in words, and who has fallen silent."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from suggestions.kind import Kind
from suggestions.shifts import read_shifts
from suggestions.voice import Status, Voice
from suggestions.weekly import (
    Answers,
    Idea,
    Segment,
    Silent,
    bounds,
    monday,
    overdue,
    rounded,
    week,
)
from suggestions.working_hours import WorkingHours

BELGRADE = ZoneInfo("Europe/Belgrade")
HOURS = WorkingHours(read_shifts("mon-fri 09:00-17:00"), BELGRADE)
SERBIAN, GOLD, POLISH = Segment("language", "sr"), Segment("tier", "gold"), Segment("language", "pl")


def local(day: date, hour: int = 0) -> datetime:
    """An instant by the clock in Belgrade."""
    return datetime(day.year, day.month, day.day, hour, tzinfo=BELGRADE)


@dataclass
class Counts:
    """What is counted, given beforehand (`suggestions.weekly.Weekly`)."""

    voices: list[tuple[datetime, Kind]] = field(default_factory=list)
    took: list[tuple[datetime, datetime]] = field(default_factory=list)
    before: dict[Segment, int] = field(default_factory=dict)
    within: dict[Segment, int] = field(default_factory=dict)
    asked: list[tuple[datetime, datetime]] = field(default_factory=list)

    def begun(self, before: datetime) -> bool:
        return any(at < before for at, _ in self.voices)

    def filed(self, since: datetime, until: datetime) -> Iterable[tuple[datetime, Kind]]:
        return [(at, kind) for at, kind in self.voices if since <= at < until]

    def answers(self, since: datetime, until: datetime) -> Answers:
        return Answers(0, 0, self.took)

    def late(self, now: datetime) -> int:
        return 0

    def solved(self, since: datetime, until: datetime) -> int:
        return 0

    def stepped(self, status: Status, since: datetime, until: datetime) -> list[Voice]:
        return []

    def promised(self) -> list[Voice]:
        return []

    def gained(self, since: datetime, until: datetime, limit: int) -> list[Idea]:
        return []

    def spoken(self, since: datetime, until: datetime) -> Mapping[Segment, int]:
        self.asked.append((since, until))
        return self.before if len(self.asked) == 1 else self.within


@pytest.mark.parametrize("day", [date(2026, 3, 29), date(2026, 10, 25), date(2026, 11, 29)])
def test_a_week_goes_from_monday_to_monday_also_where_clocks_change(day: date) -> None:
    first = day - timedelta(days=6)
    for hour in (0, 2, 3, 23):
        assert monday(local(day, hour), BELGRADE) == local(first)
    after = local(day + timedelta(days=1))
    assert bounds(after, BELGRADE, 1) == (local(first), after)
    assert bounds(after + timedelta(hours=9), BELGRADE, 0) == (after, after + timedelta(hours=9))
    assert bounds(after, BELGRADE, 2)[1] == local(first)


def test_a_day_is_one_of_the_companys_zone() -> None:
    first = date(2026, 11, 23)
    counts = Counts(voices=[(datetime(2026, 11, 24, 23, 30, tzinfo=UTC), Kind.IDEA)])
    found = week(counts, local(first), local(date(2026, 11, 30)), local(date(2026, 11, 30)), BELGRADE, HOURS)
    assert [day for day, kinds in found.days if kinds] == [date(2026, 11, 25)]
    assert len(found.days) == 7


@pytest.mark.parametrize("change", [date(2026, 3, 23), date(2026, 10, 19)])
def test_each_hour_of_a_week_falls_on_one_of_its_days(change: date) -> None:
    since, until = local(change), local(change + timedelta(days=7))
    hours, at = list[tuple[datetime, Kind]](), since.astimezone(UTC)
    while at < until:
        hours.append((at, Kind.PRAISE))
        at += timedelta(hours=1)
    found = week(Counts(voices=hours), since, until, until, BELGRADE, HOURS)
    assert found.new == len(hours) in {167, 169}


@pytest.mark.parametrize(
    ("promised", "today", "late"),
    [
        ("2027-03-15", date(2027, 3, 15), False),
        ("2027-03-15", date(2027, 3, 16), True),
        ("2027-03", date(2027, 3, 31), False),
        ("2027-03", date(2027, 4, 1), True),
        ("2026-12", date(2027, 1, 1), True),
        ("2027-12", date(2027, 1, 1), False),
    ],
)
def test_a_promise_has_slipped_the_day_after(promised: str, today: date, late: bool) -> None:
    assert overdue(promised, today) == late


@pytest.mark.parametrize(
    ("minutes", "said"),
    [
        (0, (1, "minutes")),
        (90, (90, "minutes")),
        (120, (2, "hours")),
        (47 * 60, (47, "hours")),
        (2880, (48, "hours")),
    ],
)
def test_a_span_is_said_in_the_unit_that_reads_well(minutes: int, said: tuple[int, str]) -> None:
    assert rounded(timedelta(minutes=minutes)) == said


@pytest.mark.parametrize(
    ("before", "within", "silent"),
    [
        ({SERBIAN: 9, GOLD: 5}, {}, Silent(SERBIAN, 9)),
        ({SERBIAN: 9, GOLD: 5}, {SERBIAN: 1}, Silent(GOLD, 5)),
        ({SERBIAN: 3}, {}, None),
        ({SERBIAN: 4}, {POLISH: 7}, Silent(SERBIAN, 4)),
        ({}, {POLISH: 7}, None),
    ],
)
def test_of_those_who_spoke_before_and_not_now_the_one_that_spoke_most_is_named(
    before: dict[Segment, int], within: dict[Segment, int], silent: Silent | None
) -> None:
    counts, since = Counts(before=before, within=within), local(date(2026, 11, 23))
    until = local(date(2026, 11, 30))
    assert week(counts, since, until, until, BELGRADE, HOURS).silent == silent
    assert counts.asked == [(since - timedelta(weeks=4), since), (since, until)]


def test_half_of_the_answers_is_the_median() -> None:
    until = local(date(2026, 11, 30))
    filed = local(date(2026, 11, 24), 9)
    took = [(filed, filed + timedelta(hours=hours)) for hours in (1, 100, 2, 4)]
    found = week(Counts(took=took), local(date(2026, 11, 23)), until, until, BELGRADE, HOURS)
    assert found.median == timedelta(hours=3)


def test_what_an_answer_took_is_working_time() -> None:
    until = local(date(2026, 11, 30))
    over_the_weekend = (local(date(2026, 11, 20), 16), local(date(2026, 11, 23), 11))
    at_night = (local(date(2026, 11, 24), 22), local(date(2026, 11, 25), 3))
    for took, median in (([over_the_weekend], 3), ([at_night], 0), ([over_the_weekend, at_night], 1.5)):
        found = week(Counts(took=took), local(date(2026, 11, 23)), until, until, BELGRADE, HOURS)
        assert found.median == timedelta(hours=median)
        assert not found.quiet
