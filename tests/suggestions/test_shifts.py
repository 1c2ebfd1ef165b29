"""An operator writes the hours of work in a line, and hears what is wrong with it."""

from __future__ import annotations

import pytest

from suggestions.shifts import DAY_NAMES, Shift, read_shifts

OFFICE = (Shift(9 * 60, 12 * 60 + 30), Shift(13 * 60, 17 * 60))
SATURDAY = (Shift(600, 840),)
MEANT = (OFFICE, OFFICE, OFFICE, OFFICE, OFFICE, SATURDAY, ())


@pytest.mark.parametrize(
    "written",
    [
        "mon-fri 09:00-12:30 13:00-17:00; sat 10:00-14:00",
        "Mon – Fri  9:00 - 12:30, 13:00 – 17:00 ; Sat 10:00-14:00;",
        "sat 10:00-14:00; mon, tue, wed-fri 13:00-17:00 09:00-12:30",
        "pon-pet 09:00-12:30 13:00-17:00; sub 10:00-14:00",
        "пон-пет 09:00-12:30 13:00-17:00; суб 10:00-14:00",
        "pon-pt 09:00-12:30 13:00-17:00; sob 10:00-14:00",
        "пн-пт 09:00-12:30 13:00-17:00; сб 10:00-14:00",
        "po-pá 09:00-12:30 13:00-17:00; so 10:00-14:00",
    ],
)
def test_a_week_is_read_in_the_days_of_six_languages(written: str) -> None:
    assert read_shifts(written) == MEANT


def test_no_name_means_two_days() -> None:
    meant = {(name, day) for names in DAY_NAMES for day, name in enumerate(names.split())}
    assert len(meant) == len({name for name, _ in meant})


def test_days_may_run_over_the_end_of_the_week() -> None:
    assert read_shifts("sun-tue 10:00-11:00") == (SHORT, SHORT, (), (), (), (), SHORT)


SHORT = (Shift(600, 660),)


def test_hours_may_run_over_midnight_and_to_its_edge() -> None:
    week = read_shifts("fri 22:00-02:00; sat 02:00-24:00; sun 00:00-24:00")
    assert week[4:] == ((Shift(1320, 1560),), (Shift(120, 1440),), (Shift(0, 1440),))


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("", "has no day that works; write one such as mon-fri 09:00-17:00"),
        (" ; ", "has no day that works; write one such as mon-fri 09:00-17:00"),
        ("mon-fri", "has no hours in “mon-fri”; write them such as mon-fri 09:00-17:00"),
        ("mno 09:00-17:00", "has “mno”, which is no day; days are mon, tue, wed, thu, fri, sat, sun"),
        ("mon-fry 09:00-17:00", "has “fry”, which is no day; days are mon, tue, wed, thu, fri, sat, sun"),
        ("09:00-17:00 mon", "has “09:00-17:00” where a day such as mon or mon-fri should stand"),
        ("mon 9-17", "has “9-17” where hours such as 09:00-17:00 should stand"),
        ("mon 09:00-25:00", "has “25:00”, which no clock shows; hours go from 00:00 to 24:00"),
        ("mon 09:60-12:00", "has “09:60”, which no clock shows; hours go from 00:00 to 24:00"),
        ("mon 24:00-24:30", "has “24:30”, which no clock shows; hours go from 00:00 to 24:00"),
        ("mon 09:00-09:00", "has “09:00-09:00”, which is no time at all; the whole day is 00:00-24:00"),
        ("mon 24:00-09:00", "has “24:00-09:00”, which is no time at all; the whole day is 00:00-24:00"),
        ("mon-fri 09:00-17:00; wed 10:00-12:00", "has wed twice; write all its hours in one place"),
        ("mon 09:00-12:00 11:00-15:00", "has hours that overlap, of mon and mon"),
        ("fri 22:00-02:00; sat 01:00-05:00", "has hours that overlap, of fri and sat"),
        ("mon 01:00-05:00; sun 22:00-02:00", "has hours that overlap, of sun and mon"),
    ],
)
def test_what_is_wrong_is_said_in_a_sentence(written: str, said: str) -> None:
    with pytest.raises(ValueError, match=r".") as wrong:
        read_shifts(written)
    assert str(wrong.value) == said
