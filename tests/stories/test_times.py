"""Times as a team writes them, in each of its languages."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from handlers.polls.times import example, read_time, split_time
from handlers.routes import Misunderstood
from texts import keys
from texts.languages import LANGUAGES, Language
from texts.rendering import Reader, render

BELGRADE = ZoneInfo("Europe/Belgrade")
NOW = datetime(2026, 11, 25, 13, 20, tzinfo=UTC)

SPANS = {
    timedelta(days=3): (
        "in 3 days",
        "за 3 дана",
        "za 3 dana",
        "za 3 dni",
        "через 3 дня",
        "след 3 дни",
        "za 3 dny",
    ),
    timedelta(days=1): ("in a day", "in 1 day", "за дан", "za 1 dzień", "через день", "след 1 ден", "za den"),
    timedelta(days=5): (
        "In 5 Days",
        "За 5 дана",
        "za 5 dni",
        "через 5 дней",
        "след 5 дни",
        "za 5 dnů",
        "za 5 dní",
    ),
    timedelta(hours=2): (
        "in 2 hours",
        "за 2 сата",
        "za 2 godziny",
        "через 2 часа",
        "след 2 часа",
        "za 2 hodiny",
    ),
    timedelta(weeks=2): (
        "in 2 weeks",
        "за 2 недеље",
        "za 2 tygodnie",
        "через 2 недели",
        "след 2 седмици",
        "za 2 týdny",
    ),
    timedelta(minutes=9): ("in 9 minutes", "за 9 минута", "za 9 minut", "через 9 минут", "след 9 минути"),
}


@pytest.mark.parametrize("span", SPANS, ids=str)
def test_a_span_is_understood_in_every_language(span: timedelta) -> None:
    for written in SPANS[span]:
        assert read_time(written, BELGRADE, NOW) == NOW + span, written
        assert split_time(f"{written} Многи су молили") == (written, "Многи су молили")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_bot_gives_as_an_example_can_be_typed(language: Language) -> None:
    soon = example(BELGRADE, NOW)
    assert read_time(soon, BELGRADE, NOW) == datetime(2026, 12, 2, 17, tzinfo=UTC)
    reader = Reader(language, BELGRADE.key, zone_chosen=True)
    said = render(keys.wrong_time(value="soon", example=soon), reader, markup=False)
    assert soon in said
    assert read_time(" ".join(said.split()[-3:]), BELGRADE, NOW) == NOW + timedelta(days=3)
    usage = render(keys.usage_extend(number="7", until=soon), reader, markup=False)
    assert split_time(usage.removeprefix("/extend 7 "))[0] == soon


def test_of_an_hour_that_occurs_twice_the_first_is_meant() -> None:
    for written in ("2026-10-25 02:30", "25.10.2026 02:30"):
        assert read_time(written, BELGRADE, NOW) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


@pytest.mark.parametrize("written", ["2027-03-28 02:00", "28.3.2027 02:59"])
def test_an_hour_that_the_clocks_skip_is_refused(written: str) -> None:
    with pytest.raises(Misunderstood) as refused:
        read_time(written, BELGRADE, NOW)
    assert [said.key for said in refused.value.texts] == ["wrong-time-skipped"]
    assert read_time("2027-03-28 03:00", BELGRADE, NOW) == datetime(2027, 3, 28, 1, tzinfo=UTC)
