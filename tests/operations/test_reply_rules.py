"""The operator says when the company works and within what time it answers."""

from __future__ import annotations

import re
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.days_off import read_days_off
from bot.settings import SettingsWrong, load
from suggestions.kind import Kind
from suggestions.reply_by import LEGAL_DAYS, USUAL, USUAL_RULES, Span, reply_by
from tests.house import ROOT
from tests.operations.test_settings import loaded


def at(zone: str, *parts: int) -> datetime:
    return datetime(*parts, tzinfo=ZoneInfo(zone)).astimezone(UTC)  # type: ignore[arg-type, misc]


def test_what_is_set_is_what_conversations_work_with(tmp_path: Path) -> None:
    rules = loaded(
        tmp_path,
        GLAS_TIMEZONE="Europe/Warsaw",
        GLAS_WORKING_HOURS="mon-sat 10:00-18:00",
        GLAS_HOLIDAYS="PL, 2026-11-12",
        GLAS_REPLY_WITHIN="question 8h",
    ).reply_rules
    assert rules.within == {**USUAL, Kind.QUESTION: Span(hours=8)}
    assert rules.formal_days == 14
    tuesday = at("Europe/Warsaw", 2026, 11, 10, 12)
    assert reply_by(Kind.QUESTION, tuesday, rules) == at("Europe/Warsaw", 2026, 11, 13, 12)


def test_who_sets_nothing_works_as_most_do(tmp_path: Path) -> None:
    rules = load(tmp_path / "nothing").reply_rules
    assert (rules.hours.shifts, rules.within, rules.formal_days) == (USUAL_RULES.hours.shifts, USUAL, None)
    assert not rules.hours.holiday(date(2026, 1, 1))


def test_the_example_says_what_the_law_says() -> None:
    paragraph = (ROOT / ".env.example").read_text("utf-8").partition("calendar days a formal")[2]
    assert {code: int(days) for code, days in re.findall(r"\b([A-Z]{2}) (\d+)", paragraph)} == LEGAL_DAYS


@pytest.mark.parametrize(
    ("holidays", "days", "meant"),
    [
        ("", "", None),
        ("DE", "", None),
        ("PL, RS, DE", "", 8),
        ("CZ", "", 30),
        ("RS", "12", 12),
        ("", "12", 12),
    ],
)
def test_the_shortest_law_holds_unless_a_number_is_set(
    holidays: str, days: str, meant: int | None, tmp_path: Path
) -> None:
    settings = loaded(tmp_path, GLAS_HOLIDAYS=holidays, GLAS_COMPLAINT_DAYS=days)
    assert settings.reply_rules.formal_days == meant


@pytest.mark.parametrize(
    ("country", "holidays", "working_day"),
    [
        ("rs", [date(2026, 1, 7), date(2026, 4, 13), date(2040, 2, 15)], date(2026, 1, 8)),
        ("PL", [date(2026, 6, 4), date(2027, 12, 24)], date(2026, 6, 5)),
        ("CZ", [date(2026, 7, 6)], date(2026, 7, 7)),
        ("BG", [date(2026, 3, 3)], date(2026, 3, 5)),
        ("RU", [date(2026, 6, 12)], date(2026, 6, 11)),
        ("DE-BY", [date(2026, 1, 6)], date(2026, 1, 7)),
        ("DE", [date(2026, 10, 3)], date(2026, 1, 6)),
    ],
)
def test_a_country_has_its_holidays(country: str, holidays: list[date], working_day: date) -> None:
    holiday = read_days_off(country).holiday()
    assert [day for day in holidays if not holiday(day)] == []
    assert not holiday(working_day)


def test_countries_and_dates_are_all_left_out() -> None:
    holiday = read_days_off("RS,PL, 2026-12-28").holiday()
    days = [date(2026, 1, 7), date(2026, 11, 11), date(2026, 6, 4), date(2026, 12, 28)]
    assert [day for day in days if not holiday(day)] == []
    assert not holiday(date(2026, 12, 29))


def test_a_file_has_a_date_in_each_line(tmp_path: Path) -> None:
    file = tmp_path / "days.txt"
    file.write_text("\ufeff2026-12-24 we close early\n\n# summer\n  2026-08-10\n", "utf-8")
    holiday = read_days_off(f"file:{file}").holiday()
    assert [day for day in (date(2026, 12, 24), date(2026, 8, 10)) if not holiday(day)] == []
    assert not holiday(date(2026, 8, 11))


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("GLAS_WORKING_HOURS", "mon 9-17", "GLAS_WORKING_HOURS has “9-17” where hours"),
        ("GLAS_REPLY_WITHIN", "wish 1d", "GLAS_REPLY_WITHIN has “wish”, which is none of"),
        ("GLAS_COMPLAINT_DAYS", "soon", "GLAS_COMPLAINT_DAYS must be a whole number from 1 to 60"),
        ("GLAS_COMPLAINT_DAYS", "0", "GLAS_COMPLAINT_DAYS must be a whole number from 1 to 60"),
        ("GLAS_HOLIDAYS", "XX", "GLAS_HOLIDAYS has “XX”, whose holidays are not known"),
        ("GLAS_HOLIDAYS", "DE-XX", "GLAS_HOLIDAYS has “DE-XX”, whose holidays are not known"),
        ("GLAS_HOLIDAYS", "Serbia", "GLAS_HOLIDAYS has “Serbia”, which is neither a country such as RS nor"),
        (
            "GLAS_HOLIDAYS",
            "2026-02-29",
            "GLAS_HOLIDAYS has “2026-02-29”, which is no date such as 2026-12-24",
        ),
        (
            "GLAS_HOLIDAYS",
            "24.12.2026",
            "GLAS_HOLIDAYS has “24.12.2026”, which is no date such as 2026-12-24",
        ),
        ("GLAS_HOLIDAYS", "20261224", "GLAS_HOLIDAYS has “20261224”, which is no date such as 2026-12-24"),
    ],
)
def test_what_makes_no_sense_is_refused_in_one_sentence(
    name: str, value: str, said: str, tmp_path: Path
) -> None:
    with pytest.raises(SettingsWrong) as refused:
        loaded(tmp_path, **{name: value})
    assert str(refused.value).startswith(said)


def test_a_file_of_dates_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    file = tmp_path / "days.txt"
    with pytest.raises(
        SettingsWrong, match=r"GLAS_HOLIDAYS names the file .*days\.txt, which cannot be read"
    ):
        loaded(tmp_path, GLAS_HOLIDAYS=f"file:{file}")
    file.write_text("2026-12-24\nChristmas 2026-12-25\n", "utf-8")
    with pytest.raises(SettingsWrong, match=r"whose line 2 begins with “Christmas”, which is no date"):
        loaded(tmp_path, GLAS_HOLIDAYS=f"file:{file}")


def test_holidays_that_leave_no_working_day_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "mondays.txt"
    mondays = (date(2024, 1, 1) + timedelta(weeks=each) for each in range(5000))
    file.write_text("\n".join(map(str, mondays)), "utf-8")
    given = {"GLAS_HOLIDAYS": f"file:{file}"}
    with pytest.raises(SettingsWrong, match=r"^GLAS_HOLIDAYS leaves out every day of GLAS_WORKING_HOURS$"):
        loaded(tmp_path, GLAS_WORKING_HOURS="mon 09:00-17:00", **given)
    assert loaded(tmp_path, GLAS_WORKING_HOURS="tue 09:00-17:00", **given).reply_rules


LOADED = """
import sys
from pathlib import Path
import bot.process
from bot.settings import load
load(Path("nothing")).reply_rules
sys.exit("holidays" in sys.modules)
"""


def test_who_names_no_country_does_not_wait_for_holidays() -> None:
    assert subprocess.run([sys.executable, "-c", LOADED], cwd=ROOT, check=False).returncode == 0


def test_an_answer_is_promised_over_the_new_year(tmp_path: Path) -> None:
    rules = loaded(tmp_path, GLAS_TIMEZONE="Europe/Belgrade", GLAS_HOLIDAYS="RS").reply_rules
    by = reply_by(Kind.QUESTION, at("Europe/Belgrade", 2026, 12, 31, 15), rules)
    assert by == at("Europe/Belgrade", 2027, 1, 4, 15)
    assert by - at("Europe/Belgrade", 2026, 12, 31, 15) == timedelta(days=4)
