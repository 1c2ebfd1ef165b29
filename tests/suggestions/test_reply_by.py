"""Each kind of voice has its reply-by time, which is stated once and never put off."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from suggestions.kind import Kind
from suggestions.reply_by import (
    LEGAL_DAYS,
    USUAL,
    ReplyRules,
    Span,
    due_soon,
    formal_reply_by,
    read_spans,
    reply_by,
)
from suggestions.shifts import read_shifts
from suggestions.working_hours import WorkingHours

BELGRADE = ZoneInfo("Europe/Belgrade")
HOURS = WorkingHours(read_shifts("mon-fri 09:00-17:00"), BELGRADE)
RULES = ReplyRules(HOURS, USUAL, LEGAL_DAYS["RS"])


def at(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=BELGRADE).astimezone(UTC)  # type: ignore[arg-type, misc]


FRIDAY = at(2026, 11, 27, 15, 0)


@pytest.mark.parametrize(
    ("kind", "by"),
    [
        (Kind.QUESTION, at(2026, 11, 30, 15)),
        (Kind.COMPLAINT, at(2026, 11, 30, 11)),
        (Kind.IDEA, at(2026, 12, 4, 15)),
        (Kind.PRAISE, at(2026, 12, 2, 15)),
    ],
)
def test_each_kind_has_its_time(kind: Kind, by: datetime) -> None:
    assert reply_by(kind, FRIDAY, RULES) == by


def test_the_time_that_is_stated_is_the_time_that_counts() -> None:
    assert reply_by(Kind.QUESTION, FRIDAY + timedelta(seconds=37, microseconds=5), RULES) == at(
        2026, 11, 30, 15
    )


def test_a_formal_complaint_is_answered_by_the_end_of_the_last_day() -> None:
    slow = ReplyRules(HOURS, {**USUAL, Kind.COMPLAINT: Span(days=20)}, LEGAL_DAYS["RS"])
    by = reply_by(Kind.COMPLAINT, FRIDAY, slow)
    assert formal_reply_by(by, FRIDAY, slow) == at(2026, 12, 5, 23, 59)
    assert formal_reply_by(by, at(2026, 12, 1, 0, 10), slow) == at(2026, 12, 9, 23, 59)


def test_the_days_of_a_formal_complaint_go_over_the_leap_day_and_summer_time() -> None:
    far = at(2029, 1, 1)
    assert formal_reply_by(far, at(2028, 2, 27, 12), RULES) == at(2028, 3, 6, 23, 59)
    assert formal_reply_by(far, at(2028, 3, 20, 12), RULES) == at(2028, 3, 28, 23, 59)


def test_a_stated_time_is_not_put_off_when_a_complaint_becomes_formal() -> None:
    by = reply_by(Kind.COMPLAINT, FRIDAY, RULES)
    assert formal_reply_by(by, FRIDAY, RULES) == by


def test_without_days_of_a_law_a_formal_complaint_has_the_time_of_any() -> None:
    by = reply_by(Kind.COMPLAINT, FRIDAY, RULES)
    assert formal_reply_by(by, FRIDAY, ReplyRules(HOURS, USUAL)) == by


def soon(filed: datetime, by: datetime, now: datetime) -> bool:
    """Whether an answer is due soon at an instant, whichever others are looked at with it."""
    others = (filed - timedelta(days=9), now), (now, by + timedelta(days=40))
    return due_soon([others[0], (filed, by), others[1]], now, HOURS)[1]


def begins(filed: datetime, by: datetime, since: datetime) -> bool:
    """Whether an answer is due soon since an instant, and until its time has come."""
    before = soon(filed, by, since - timedelta(seconds=1))
    return not before and soon(filed, by, since) and soon(filed, by, by)


def test_the_last_quarter_of_the_working_time_is_due_soon() -> None:
    assert begins(FRIDAY, at(2026, 12, 4, 15), at(2026, 12, 3, 13))
    assert begins(FRIDAY, at(2026, 11, 30, 15), at(2026, 11, 30, 13))


def test_the_last_working_hour_is_due_soon_however_short_the_time() -> None:
    assert begins(FRIDAY, at(2026, 11, 30, 9), at(2026, 11, 27, 16))
    assert soon(FRIDAY, at(2026, 11, 27, 15, 30), FRIDAY)


def test_what_ends_before_work_begins_is_due_soon_at_once() -> None:
    saturday = at(2026, 11, 28, 10)
    assert soon(saturday, at(2026, 11, 29, 23, 59), saturday)


def test_of_nothing_nothing_is_due() -> None:
    assert due_soon([], FRIDAY, HOURS) == []


def test_a_holiday_moves_the_time() -> None:
    off = WorkingHours(HOURS.shifts, BELGRADE, frozenset({date(2026, 11, 30)}).__contains__)
    assert reply_by(Kind.QUESTION, FRIDAY, ReplyRules(off, USUAL)) == at(2026, 12, 1, 15)


def test_a_kind_that_is_not_named_has_its_usual_time() -> None:
    assert read_spans("") == USUAL
    assert read_spans("idea 10d, question 2h") == {
        **USUAL,
        Kind.IDEA: Span(days=10),
        Kind.QUESTION: Span(hours=2),
    }


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("idea", "has “idea”, which is not of the form question 1d or complaint 4h"),
        ("idea 5", "has “idea 5”, which is not of the form question 1d or complaint 4h"),
        ("wish 5d", "has “wish”, which is none of idea, complaint, question, praise"),
        ("idea 5d, idea 4d", "has idea twice"),
        ("idea 0d", "has “idea 0d”; days go from 1 to 60, hours from 1 to 500"),
        ("idea 61d", "has “idea 61d”; days go from 1 to 60, hours from 1 to 500"),
        ("praise 501h", "has “praise 501h”; days go from 1 to 60, hours from 1 to 500"),
    ],
)
def test_a_time_that_makes_no_sense_is_named(written: str, said: str) -> None:
    with pytest.raises(ValueError, match=r".") as wrong:
        read_spans(written)
    assert str(wrong.value) == said
