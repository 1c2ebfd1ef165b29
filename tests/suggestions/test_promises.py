"""Promises by their steps: when a date is over, what became of it, and that a slip is told once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool

from bot.domains import Stores
from polls.poll import PollId
from storage.columns import metadata
from suggestions import moderating, promises, steps
from suggestions.errors import DatePast, DaysRange, ReasonMissing, TooLate, WrongStep
from suggestions.kind import Kind
from suggestions.promises import Fate, end_of, read_date, told_at
from suggestions.store import Voices
from suggestions.voice import Status, Step, Voice, VoiceId

BELGRADE = ZoneInfo("Europe/Belgrade")
NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)
DAY = timedelta(days=1)


def at(year: int, month: int, day: int, hour: int) -> datetime:
    return datetime(year, month, day, hour, tzinfo=UTC)


@pytest.mark.parametrize(
    ("date", "zone", "ends"),
    [
        ("2027-03-15", "Europe/Belgrade", at(2027, 3, 15, 23)),
        ("2027-03", "Europe/Belgrade", at(2027, 3, 31, 22)),
        ("2026-12", "Europe/Belgrade", at(2026, 12, 31, 23)),
        ("2027-02", "America/New_York", at(2027, 3, 1, 5)),
        ("2028-02", "Asia/Tokyo", at(2028, 2, 29, 15)),
        ("2027-03-28", "Europe/Belgrade", at(2027, 3, 28, 22)),
        ("2026-10-25", "Europe/Belgrade", at(2026, 10, 25, 23)),
        ("2026-09-05", "America/Santiago", at(2026, 9, 6, 4)),
    ],
)
def test_a_day_or_a_month_is_over_where_the_company_is(date: str, zone: str, ends: datetime) -> None:
    """Also when the clocks change that day, and where midnight itself is skipped."""
    assert end_of(date, ZoneInfo(zone)) == ends
    hour = told_at(date, ZoneInfo(zone)).astimezone(ZoneInfo(zone))
    assert (hour.hour, hour.minute) == (10, 0)


@given(st.dates(date(2000, 1, 1), date(9999, 11, 30)), st.sampled_from(["Europe/Belgrade", "Asia/Tokyo"]))
def test_the_end_of_any_date_is_no_part_of_it_and_what_comes_before_is(day: date, zone: str) -> None:
    for text in (f"{day:%Y-%m-%d}".zfill(10), f"{day:%Y-%m}".zfill(7)):
        ends = end_of(text, ZoneInfo(zone))
        last = (ends - timedelta(seconds=1)).astimezone(ZoneInfo(zone)).date()
        first = ends.astimezone(ZoneInfo(zone)).date()
        assert f"{last:%Y-%m-%d}".zfill(10).startswith(text)
        assert not f"{first:%Y-%m-%d}".zfill(10).startswith(text)
        assert read_date(text) == text


@pytest.mark.parametrize(
    "text", ["", "2027", "2027-13", "2027-02-30", "27-03", "2027-3", "9999-12", "2027-03-"]
)
def test_what_is_neither_a_day_nor_a_month_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="neither a day nor a month"):
        read_date(text)


ENGINE = create_engine("sqlite://", poolclass=StaticPool)


@contextmanager
def kept() -> Iterator[Voices]:
    """An idea that everybody reads, in a database of which nothing stays."""
    with ENGINE.connect() as db:
        metadata.create_all(db)
        voices = Stores(db)[Voices]
        idea = Voice(
            kind=Kind.IDEA,
            status=Status.NEW,
            author=None,
            title="Audio books",
            begun=NOW,
            latest=NOW,
            filed=NOW,
            published=NOW,
            since=NOW,
        )
        assert voices.add(idea).id == IDEA
        yield voices
        db.rollback()


IDEA = VoiceId(1)


def step(voices: Voices, status: Status, now: datetime, date: str = "", owner: str = "") -> Step:
    reason = "No" if status is Status.DECLINED else ""
    return steps.step(voices, IDEA, status, None, now, BELGRADE, date=date, owner=owner, reason=reason)[1]


def fates(voices: Voices, now: datetime) -> list[Fate]:
    return [each.fate for each in promises.promises(voices.get(IDEA), voices.steps.of(IDEA), now)]


@pytest.mark.parametrize(
    ("status", "days", "date", "fate"),
    [
        (Status.LAUNCHED, 8, "", Fate.KEPT),
        (Status.LAUNCHED, 12, "", Fate.LATE),
        (Status.PLANNED, 8, "2026-12", Fate.MOVED),
        (Status.PLANNED, 12, "2026-12", Fate.SLIPPED),
        (Status.CONSIDERING, 8, "", Fate.DROPPED),
        (Status.DECLINED, 8, "", Fate.DROPPED),
        (Status.DECLINED, 12, "", Fate.SLIPPED),
    ],
)
def test_what_comes_after_a_promise_says_what_became_of_it(
    status: Status, days: int, date: str, fate: Fate
) -> None:
    with kept() as voices:
        step(voices, Status.PLANNED, NOW, "2026-11-10")
        assert fates(voices, NOW) == [Fate.OPEN]
        assert fates(voices, NOW + 12 * DAY) == [Fate.SLIPPED]
        step(voices, status, NOW + days * DAY, date)
        assert fates(voices, NOW + 13 * DAY)[0] is fate


def test_a_slip_is_told_once_and_not_before_nor_where_something_came_of_it() -> None:
    with kept() as voices:
        made = step(voices, Status.PLANNED, NOW, "2026-11-10")
        slips = told_at("2026-11-10", BELGRADE)
        assert voices.steps.next_slipping(NOW) == slips
        assert voices.steps.slipping(slips - timedelta(seconds=1), 9) == []
        assert promises.slip(voices, made.id, slips - timedelta(seconds=1)) is None
        assert [each.id for each in voices.steps.slipping(slips + 3 * DAY, 9)] == [made.id]
        assert promises.slip(voices, made.id, slips + 3 * DAY) is not None
        assert promises.slip(voices, made.id, slips + 3 * DAY) is None
        assert voices.steps.slipping(slips + 9 * DAY, 9) == []
        again = step(voices, Status.PLANNED, slips + 4 * DAY, "2026-12")
        step(voices, Status.PLANNED, slips + 5 * DAY, "2027-01")
        late = told_at("2027-01", BELGRADE)
        assert promises.slip(voices, again.id, late) is None
        assert again.id not in {each.id for each in voices.steps.slipping(late, 9)}


def test_nobody_is_told_no_without_a_reason() -> None:
    with kept() as voices, pytest.raises(ReasonMissing):
        steps.step(voices, VoiceId(1), Status.DECLINED, None, NOW, BELGRADE)


def test_a_follow_up_is_asked_once_and_only_of_what_stands_launched() -> None:
    with kept() as voices:
        planned = step(voices, Status.PLANNED, NOW)
        with pytest.raises(TooLate):
            steps.follow_up(voices, planned.id, 30)
        made = step(voices, Status.LAUNCHED, NOW + DAY)
        for days in (0, 366):
            with pytest.raises(DaysRange):
                steps.follow_up(voices, made.id, days)
        asks = NOW + 31 * DAY
        assert steps.follow_up(voices, made.id, 30).asks == asks == voices.steps.next_asking(NOW)
        assert steps.to_ask(voices, made.id, asks - timedelta(seconds=1)) is None
        assert [each.id for each in voices.steps.asking(asks, 9)] == [made.id]
        assert steps.to_ask(voices, made.id, asks) is not None
        voices.steps.asked(made.id, PollId(7))
        assert steps.to_ask(voices, made.id, asks) is None
        assert voices.steps.asking(asks, 9) == []
        with pytest.raises(TooLate):
            steps.follow_up(voices, made.id, 60)
        step(voices, Status.CONSIDERING, NOW + 40 * DAY)
        last = step(voices, Status.LAUNCHED, NOW + 41 * DAY)
        steps.follow_up(voices, last.id, 1)
        step(voices, Status.NEW, NOW + 42 * DAY)
        assert steps.to_ask(voices, last.id, NOW + 50 * DAY) is None
        assert voices.steps.asking(NOW + 50 * DAY, 9) == []


def test_nobody_is_asked_about_what_is_hidden_until_it_stands_again() -> None:
    with kept() as voices:
        made = step(voices, Status.LAUNCHED, NOW)
        asks = steps.follow_up(voices, made.id, 1).asks
        assert asks is not None
        moderating.hide(voices, IDEA, "rude", NOW)
        assert steps.to_ask(voices, made.id, asks) is None
        assert voices.steps.asking(asks, 9) == []
        moderating.show(voices, IDEA)
        assert [each.id for each in voices.steps.asking(asks, 9)] == [made.id]
        assert steps.to_ask(voices, made.id, asks) is not None


MOVES = st.sampled_from(
    [
        (Status.PLANNED, "2026-11-10"),
        (Status.PLANNED, "2026-11"),
        (Status.PLANNED, "2026-12"),
        (Status.PLANNED, ""),
        (Status.LAUNCHED, ""),
        (Status.CONSIDERING, ""),
    ]
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(MOVES, st.integers(0, 20), st.booleans()), max_size=8))
def test_whatever_the_team_does_each_promise_has_one_fate_and_slips_once(
    acts: list[tuple[tuple[Status, str], int, bool]],
) -> None:
    """Days pass, plans change and are taken back, the clock looks now and then: a date slips once at most."""
    told: list[str] = []
    with kept() as voices:
        now = NOW
        for (status, date), days, back in acts:
            now += days * DAY
            told += _look(voices, now)
            try:
                made = step(voices, status, now, date, owner=str(now))
            except (WrongStep, DatePast):
                continue
            if back:
                steps.take_back(voices, made.id, now)
        now += 70 * DAY
        told += _look(voices, now)
        found = promises.promises(voices.get(IDEA), voices.steps.of(IDEA), now)
        assert Fate.OPEN not in {each.fate for each in found}, "every date is over by now"
        slipped = [each.step.date for each in found if each.step.slipped is not None]
        assert told == slipped
        assert all(each.fate in {Fate.SLIPPED, Fate.LATE} for each in found if each.step.slipped)
        last = voices.steps.of(IDEA)[-1:]
        assert all(each.slipped for each in last if each.ends and voices.get(IDEA).status is Status.PLANNED)
        assert all(one.step.at <= other.step.at for one, other in pairwise(found))


def _look(voices: Voices, now: datetime) -> list[str]:
    """What the clock tells now; it looks twice, as two processes do."""
    due = [*voices.steps.slipping(now, 9), *voices.steps.slipping(now, 9)]
    return [found[1].date for each in due if (found := promises.slip(voices, each.id, now)) is not None]


def test_what_was_launched_late_and_is_there_no_more_has_slipped() -> None:
    with kept() as voices:
        step(voices, Status.PLANNED, NOW, "2026-11-10")
        late = told_at("2026-11-10", BELGRADE)
        assert _look(voices, late) == ["2026-11-10"]
        step(voices, Status.LAUNCHED, late + DAY)
        assert fates(voices, late + DAY) == [Fate.LATE]
        step(voices, Status.PLANNED, late + 2 * DAY, "2026-12")
        assert fates(voices, late + 2 * DAY)[0] is Fate.SLIPPED


def test_what_is_launched_and_then_declined_or_taken_back_is_no_promise_kept() -> None:
    with kept() as voices:
        step(voices, Status.PLANNED, NOW, "2026-11-10")
        step(voices, Status.LAUNCHED, NOW + DAY)
        assert fates(voices, NOW + DAY) == [Fate.KEPT]
        step(voices, Status.DECLINED, NOW + 2 * DAY)
        assert fates(voices, NOW + 2 * DAY) == [Fate.UNDONE]
        step(voices, Status.LAUNCHED, NOW + 3 * DAY)
        assert fates(voices, NOW + 3 * DAY) == [Fate.KEPT]
