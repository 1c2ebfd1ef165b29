"""Working time is time that elapses while the company works."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from suggestions.shifts import Shift, Shifts, read_shifts
from suggestions.working_hours import NeverOpen, WorkingHours
from tests.suggestions.steps import STEP, Steps

BELGRADE, WARSAW, KOLKATA = ZoneInfo("Europe/Belgrade"), ZoneInfo("Europe/Warsaw"), ZoneInfo("Asia/Kolkata")
ZONES = [
    BELGRADE, WARSAW, KOLKATA, ZoneInfo("UTC"), ZoneInfo("Africa/Cairo"), ZoneInfo("Australia/Lord_Howe"),
    ZoneInfo("America/New_York"), ZoneInfo("America/Havana"),
]  # fmt: skip
CHANGES = [date(2026, 3, 8), date(2026, 3, 29), date(2026, 4, 5), date(2026, 4, 24), date(2026, 10, 4)]
CHANGES += [date(2026, 10, 25), date(2026, 10, 29), date(2026, 11, 1), date(2028, 2, 29), date(2026, 7, 1)]
OFFICE = read_shifts("mon-fri 09:00-12:30 13:00-17:00; sat 10:00-14:00")
HOUR = timedelta(hours=1)


def at(zone: ZoneInfo, *parts: int, fold: int = 0) -> datetime:
    return datetime(*parts, tzinfo=zone, fold=fold).astimezone(UTC)  # type: ignore[arg-type, misc]


def office(zone: ZoneInfo = BELGRADE, *holidays: date) -> WorkingHours:
    return WorkingHours(OFFICE, zone, frozenset(holidays).__contains__)


def test_hours_go_on_behind_the_break_and_the_weekend() -> None:
    assert office().after(at(BELGRADE, 2026, 11, 27, 12, 0), HOUR) == at(BELGRADE, 2026, 11, 27, 13, 30)
    assert office().after(at(BELGRADE, 2026, 11, 28, 13, 0), 2 * HOUR) == at(BELGRADE, 2026, 11, 30, 10, 0)
    assert office().after(at(BELGRADE, 2026, 11, 29, 3, 0), HOUR) == at(BELGRADE, 2026, 11, 30, 10, 0)


def test_what_ends_with_the_day_is_over_that_evening() -> None:
    assert office().after(at(BELGRADE, 2026, 11, 27, 16, 0), HOUR) == at(BELGRADE, 2026, 11, 27, 17, 0)
    assert office().after_days(at(BELGRADE, 2026, 11, 29, 12, 0), 1) == at(BELGRADE, 2026, 11, 30, 17, 0)


def test_no_time_is_over_at_once() -> None:
    night = at(BELGRADE, 2026, 11, 29, 3, 0)
    assert office().after(night, timedelta(0)) == night


def test_a_working_day_ends_at_the_same_hour_of_the_next() -> None:
    assert office().after_days(at(BELGRADE, 2026, 11, 24, 15, 20), 1) == at(BELGRADE, 2026, 11, 25, 15, 20)
    assert office().after_days(at(BELGRADE, 2026, 11, 24, 15, 20), 3) == at(BELGRADE, 2026, 11, 27, 15, 20)


def test_of_a_shorter_day_the_same_part_goes_by() -> None:
    halfway = at(BELGRADE, 2026, 11, 27, 13, 15)
    assert office().after_days(halfway, 1) == at(BELGRADE, 2026, 11, 28, 12, 0)
    assert office().after_days(halfway, 2) == at(BELGRADE, 2026, 11, 30, 13, 15)


def test_holidays_are_left_out() -> None:
    closed = office(BELGRADE, date(2026, 11, 30), date(2026, 12, 1))
    friday = at(BELGRADE, 2026, 11, 28, 13, 30)
    assert closed.after(friday, HOUR) == at(BELGRADE, 2026, 12, 2, 9, 30)
    assert closed.within(friday, at(BELGRADE, 2026, 12, 2, 9, 30)) == HOUR


def test_a_shift_over_midnight_is_of_the_day_on_which_it_begins() -> None:
    week = read_shifts("fri 22:00-02:00; sat 20:00-24:00")
    saturday_off = WorkingHours(week, WARSAW, frozenset({date(2026, 11, 28)}).__contains__)
    friday_off = WorkingHours(week, WARSAW, frozenset({date(2026, 11, 27)}).__contains__)
    friday = at(WARSAW, 2026, 11, 27, 12, 0)
    assert WorkingHours(week, WARSAW).after(friday, 5 * HOUR) == at(WARSAW, 2026, 11, 28, 21, 0)
    assert saturday_off.after(friday, 4 * HOUR) == at(WARSAW, 2026, 11, 28, 2, 0)
    assert friday_off.after(friday, HOUR) == at(WARSAW, 2026, 11, 28, 21, 0)
    assert WorkingHours(week, WARSAW).after(at(WARSAW, 2026, 11, 28, 1), HOUR) == at(WARSAW, 2026, 11, 28, 2)


@pytest.mark.parametrize("zone", [BELGRADE, WARSAW])
def test_the_hour_that_summer_time_takes_is_not_worked(zone: ZoneInfo) -> None:
    night = WorkingHours(read_shifts("sat 22:00-06:00"), zone)
    opens = at(zone, 2026, 3, 28, 22)
    assert night.within(opens, at(zone, 2026, 3, 29, 6)) == 7 * HOUR
    assert night.after(opens, 5 * HOUR) == at(zone, 2026, 3, 29, 4)
    assert night.after_days(opens, 1) == at(zone, 2026, 3, 29, 6)


@pytest.mark.parametrize("zone", [BELGRADE, WARSAW])
def test_the_hour_that_winter_time_gives_is_worked_twice(zone: ZoneInfo) -> None:
    night = WorkingHours(read_shifts("sat 22:00-06:00"), zone)
    opens = at(zone, 2026, 10, 24, 22)
    assert night.within(opens, at(zone, 2026, 10, 25, 6)) == 9 * HOUR
    assert night.after(opens, 5 * HOUR) == at(zone, 2026, 10, 25, 2, 0, fold=1)
    assert night.after(opens, 7 * HOUR) == at(zone, 2026, 10, 25, 4)


def test_a_shift_within_the_hour_that_is_missing_does_not_exist() -> None:
    hours = WorkingHours(read_shifts("sun 02:10-02:50 08:00-09:00"), BELGRADE)
    assert hours.after(at(BELGRADE, 2026, 3, 29, 0), HOUR) == at(BELGRADE, 2026, 3, 29, 9)


def test_a_shift_that_begins_in_the_hour_that_is_missing_begins_behind_it() -> None:
    hours = WorkingHours(read_shifts("sun 02:30-05:00"), BELGRADE)
    assert hours.after(at(BELGRADE, 2026, 3, 29, 0), HOUR) == at(BELGRADE, 2026, 3, 29, 4)


def test_a_shift_that_begins_in_the_hour_that_comes_twice_begins_with_the_first() -> None:
    hours = WorkingHours(read_shifts("sun 02:30-05:00"), BELGRADE)
    assert hours.within(at(BELGRADE, 2026, 10, 25, 0), at(BELGRADE, 2026, 10, 25, 12)) == 3.5 * HOUR
    assert hours.after(at(BELGRADE, 2026, 10, 25, 0), HOUR) == at(BELGRADE, 2026, 10, 25, 2, 30, fold=1)


def test_where_the_clock_is_never_changed_a_day_is_a_day() -> None:
    hours = WorkingHours(read_shifts("mon-sun 00:00-24:00"), KOLKATA)
    start = at(KOLKATA, 2026, 3, 20, 7, 7)
    assert hours.after(start, timedelta(days=30)) == start + timedelta(days=30)
    assert hours.after_days(start, 30) == start + timedelta(days=30)


def test_the_leap_day_is_worked() -> None:
    hours = WorkingHours(read_shifts("mon-sun 09:00-10:00"), WARSAW)
    assert hours.after(at(WARSAW, 2028, 2, 28, 12), HOUR) == at(WARSAW, 2028, 2, 29, 10)
    assert hours.after(at(WARSAW, 2027, 2, 28, 12), HOUR) == at(WARSAW, 2027, 3, 1, 10)


def test_nothing_lies_between_an_instant_and_an_earlier_one() -> None:
    assert office().within(at(BELGRADE, 2026, 11, 27, 12), at(BELGRADE, 2026, 11, 26, 12)) == timedelta(0)


def test_where_every_day_is_a_holiday_the_search_ends_within_two_years() -> None:
    asked: list[date] = []

    def holiday(day: date) -> bool:
        asked.append(day)
        return True

    closed = WorkingHours(OFFICE, BELGRADE, holiday)
    with pytest.raises(NeverOpen):
        closed.after(at(BELGRADE, 2026, 11, 27, 12), HOUR)
    with pytest.raises(NeverOpen):
        closed.after_days(at(BELGRADE, 2026, 11, 27, 12), 1)
    assert max(asked) < date(2028, 11, 27)


def test_what_opens_after_a_year_is_waited_for() -> None:
    closed = WorkingHours(OFFICE, BELGRADE, lambda day: day < date(2027, 12, 1))
    assert closed.after(at(BELGRADE, 2026, 11, 27, 12), HOUR) == at(BELGRADE, 2027, 12, 1, 10)


@st.composite
def weeks(draw: st.DrawFn) -> Shifts:
    """Any week: hours that begin one after another, some of them over midnight."""
    edges = draw(st.lists(st.integers(0, 7 * 96 - 1), min_size=2, max_size=16, unique=True).map(sorted))
    days: list[list[Shift]] = [[] for _ in range(7)]
    for opens, closes in list(pairwise(edges))[::2]:
        day, opening = divmod(opens * 15, 1440)
        days[day].append(Shift(opening, min(closes * 15 - day * 1440, opening + 1440)))
    return tuple(map(tuple, days))


@settings(max_examples=60, deadline=None)
@given(
    week=weeks(),
    zone=st.sampled_from(ZONES),
    change=st.sampled_from(CHANGES),
    start=st.integers(0, 4 * 288),
    length=st.integers(0, 9 * 288),
    share=st.floats(0.01, 1),
    days=st.integers(1, 3),
    off=st.sets(st.integers(-3, 9), max_size=3),
)
def test_working_time_is_what_one_counts_step_by_step(
    week: Shifts,
    zone: ZoneInfo,
    change: date,
    start: int,
    length: int,
    share: float,
    days: int,
    off: set[int],
) -> None:
    middle = datetime(change.year, change.month, change.day, tzinfo=UTC)
    holidays = frozenset(change + timedelta(days=each) for each in off)
    hours = WorkingHours(week, zone, holidays.__contains__)
    begins = middle - timedelta(days=6)
    model = Steps(week, zone, begins, middle + timedelta(days=40), holidays.__contains__)
    filed = middle - timedelta(days=2) + start * STEP
    worked = hours.within(filed, filed + length * STEP)
    assert worked == model.within(filed, filed + length * STEP)
    several = [(filed, filed + length * STEP), (filed + length * STEP, filed), (begins, filed)]
    assert hours.each_within(several) == [hours.within(*each) for each in several]
    if steps := int(worked / STEP * share):
        assert hours.after(filed, steps * STEP) == model.after(filed, steps)
    assert abs(hours.after_days(filed, days) - model.after_days(filed, days)) < timedelta(milliseconds=1)
