"""An appointment is kept once on each local date: over clock changes, restarts, downtime and processes."""

from __future__ import annotations

import secrets
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, create_engine

from bot.domains import HOUSE, Stores
from chat.answers import Answer, Message, Say
from chat.records import Appointments
from handlers.calendar import wakings as calendar
from handlers.calendar.appointment import Appointment, daily
from handlers.waking import Errand, Waking
from storage.columns import metadata
from storage.database import Database
from tests.house import ROOT
from tests.storage.locks import meet
from texts import keys
from texts.rendering import Reader
from texts.text import Moment
from usecases.company import Company

BELGRADE = "Europe/Belgrade"
SPRING, AUTUMN = date(2027, 3, 28), date(2027, 10, 31)
"""Clocks go forward at two, and back at three."""
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
SAID = (Say(message=Message(texts=(keys.morning_title(now=Moment(datetime(2027, 3, 28, tzinfo=UTC))),))),)


def say(_: Waking) -> tuple[Answer, ...]:
    """Say something."""
    return SAID


@dataclass
class Diary:
    """A company with one daily appointment, and the dates on which it was kept."""

    stores: Stores
    at: time = time(8)
    zone: str = BELGRADE
    late: timedelta = timedelta(hours=4)
    kept: list[date] = field(default_factory=list)

    @property
    def company(self) -> Company:
        return Company(Reader("en", self.zone, zone_chosen=False), frozenset(), None)

    @property
    def appointments(self) -> tuple[Appointment, ...]:
        return (Appointment("walk", lambda company: daily(self.at, company.zone), self.late, self._keep),)

    def local(self, day: date, hour: int, minute: int = 0, fold: int = 0) -> datetime:
        """An instant by the company's clock."""
        return datetime.combine(day, time(hour, minute, fold=fold), ZoneInfo(self.zone))

    def look(self, now: datetime) -> None:
        """Let the clock look."""
        for errand in calendar.due(self.stores, self.company, now, self.appointments):
            errand(Waking(self.stores, now, secrets.token_bytes, self.company, HOUSE))

    def _keep(self, waking: Waking) -> tuple[Answer, ...]:
        self.kept.append(waking.now.astimezone(self.company.zone).date())
        return ()


@pytest.fixture
def diary(stores: Stores) -> Diary:
    return Diary(stores)


def test_it_is_kept_at_its_hour_and_no_second_time(diary: Diary) -> None:
    diary.look(diary.local(SPRING, 7, 59))
    assert diary.kept == []
    for minute in (0, 1, 2):
        diary.look(diary.local(SPRING, 8, minute))
    assert diary.kept == [SPRING]


@pytest.mark.parametrize("change", [SPRING, AUTUMN])
def test_at_half_past_two_the_night_clocks_change_it_is_kept_once(diary: Diary, change: date) -> None:
    diary.at, now = time(2, 30), diary.local(change - DAY, 0).astimezone(UTC)
    for _ in range(72 * 4):
        diary.look(now)
        now += HOUR / 4
    assert diary.kept == [change - DAY, change, change + DAY]


def test_an_hour_that_is_skipped_comes_an_hour_later(diary: Diary) -> None:
    diary.at, diary.late = time(2, 30), HOUR / 60
    diary.look(diary.local(SPRING, 3, 29))
    assert diary.kept == []
    diary.look(diary.local(SPRING, 3, 30))
    assert diary.kept == [SPRING]


def test_after_a_restart_between_the_two_it_is_not_kept_again(diary: Diary) -> None:
    diary.at = time(2, 30)
    diary.look(diary.local(AUTUMN, 2, 30))
    after = Diary(diary.stores, diary.at)
    after.look(after.local(AUTUMN, 2, 30, fold=1))
    after.look(after.local(AUTUMN, 3, 30))
    assert (diary.kept, after.kept) == ([AUTUMN], [])


def test_after_three_days_of_downtime_it_is_kept_once(diary: Diary) -> None:
    diary.look(diary.local(SPRING, 8))
    for minute in (0, 1):
        diary.look(diary.local(SPRING + 3 * DAY, 9, minute))
    assert diary.kept == [SPRING, SPRING + 3 * DAY]


def test_what_is_of_use_for_days_is_kept_once_after_downtime(diary: Diary) -> None:
    weekly = tuple(replace(each, late=timedelta(days=9)) for each in diary.appointments)
    now = diary.local(SPRING, 9)
    for errand in calendar.due(diary.stores, diary.company, now, weekly):
        errand(Waking(diary.stores, now, secrets.token_bytes, diary.company, HOUSE))
    assert diary.kept == [SPRING]
    assert diary.stores[Appointments].done_on("walk", SPRING)
    assert calendar.due(diary.stores, diary.company, now, weekly) == []


def test_past_its_time_it_waits_for_the_next_day(diary: Diary) -> None:
    diary.look(diary.local(SPRING, 12, 1))
    assert diary.kept == []
    diary.look(diary.local(SPRING + DAY, 12))
    assert diary.kept == [SPRING + DAY]


def test_a_clock_that_is_set_back_by_a_day_does_not_repeat_it(diary: Diary) -> None:
    for day in (SPRING, SPRING + DAY, SPRING, SPRING + DAY):
        diary.look(diary.local(day, 8))
        diary.stores[Appointments].forget_old(diary.local(day, 8))
    assert diary.kept == [SPRING, SPRING + DAY]


@pytest.mark.parametrize("zone", ["America/Los_Angeles", "Pacific/Auckland"])
def test_in_another_zone_it_is_kept_once_on_each_date_all_the_same(diary: Diary, zone: str) -> None:
    diary.look(diary.local(AUTUMN, 8))
    now, diary.zone = diary.local(AUTUMN, 8), zone
    while now < diary.local(AUTUMN + DAY, 9):
        diary.look(now)
        now += HOUR / 4
    assert diary.kept == [AUTUMN, AUTUMN + DAY]


def test_the_clock_is_woken_at_its_hour(diary: Diary) -> None:
    before, at = diary.local(SPRING - DAY, 8), diary.local(SPRING, 8)
    assert calendar.next_waking(diary.company, before, diary.appointments) == at
    assert calendar.next_waking(diary.company, at - HOUR / 60, diary.appointments) == at


def test_what_the_operator_does_not_want_is_not_there(diary: Diary) -> None:
    unwanted = tuple(replace(each, trigger=lambda _: None) for each in diary.appointments)
    now = diary.local(SPRING, 8)
    assert calendar.due(diary.stores, diary.company, now, unwanted) == []
    assert calendar.next_waking(diary.company, now, unwanted) is None


LOADED = """
import sys
from datetime import time
from zoneinfo import ZoneInfo
import bot.domains
from handlers.calendar import appointment
waits = "apscheduler" in sys.modules
appointment.daily(time(8), ZoneInfo("UTC"))
sys.exit(waits or "apscheduler.schedulers" in sys.modules)
"""


def test_the_start_waits_for_no_trigger_and_no_second_scheduler_is_there() -> None:
    assert subprocess.run([sys.executable, "-c", LOADED], cwd=ROOT, check=False).returncode == 0


@pytest.mark.postgres
async def test_of_two_processes_that_both_find_it_due_one_keeps_it(postgres: Database) -> None:
    appointments = (Appointment("walk", lambda company: daily(time(8), company.zone), HOUR, say),)

    def found(db: Connection) -> Errand:
        (errand,) = calendar.due(Stores(db), Diary(Stores(db)).company, now, appointments)
        return errand

    def kept(db: Connection) -> tuple[Answer, ...]:
        return errands.pop()(Waking(Stores(db), now, secrets.token_bytes, Diary(Stores(db)).company, HOUSE))

    now = datetime(2027, 3, 28, 6, tzinfo=UTC)
    errands = [await postgres.run(found), await postgres.run(found)]
    assert await meet(postgres, kept, kept) == (SAID, (), True)


CHANGEFUL = (
    "Africa/Cairo",
    "America/Santiago",
    "Antarctica/Troll",
    "Asia/Gaza",
    "Australia/Lord_Howe",
    BELGRADE,
    "Pacific/Chatham",
)
"""Clocks change at midnight or near three, by half an hour or by two."""


def nights(zone: str) -> list[date]:
    """The dates in three years on which clocks change."""
    days = [date(2024, 1, 2) + number * DAY for number in range(3 * 365)]
    return [day for day in days if _offset(day, zone) != _offset(day + DAY, zone)]


def _offset(day: date, zone: str) -> timedelta | None:
    return datetime.combine(day, time(), ZoneInfo(zone)).utcoffset()


CHANGES = [(zone, day) for zone in CHANGEFUL for day in nights(zone)]


def fresh() -> Iterator[Stores]:
    """The stores of an empty database in memory."""
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        metadata.tables["appointments"].create(connection)
        yield Stores(connection)
    engine.dispose()


@settings(max_examples=15, deadline=None)
@given(change=st.sampled_from(CHANGES), quarter=st.integers(4, 91))
def test_whatever_clocks_do_it_is_kept_once_on_each_date(change: tuple[str, date], quarter: int) -> None:
    zone, day = change
    for stores in fresh():
        diary = Diary(stores, time(quarter // 4, quarter % 4 * 15), zone, HOUR)
        now = diary.local(day - DAY, 0).astimezone(UTC)
        while now < diary.local(day + 2 * DAY, 0):
            diary.look(now)
            now += HOUR
        assert diary.kept == [day - DAY, day, day + DAY]
