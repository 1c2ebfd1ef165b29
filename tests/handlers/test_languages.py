"""A language or a time zone is understood in one's own words, or the nearest is offered."""

from __future__ import annotations

import pytest

from handlers.people.said_languages import meant
from tests.handlers.front import Counter

LANGUAGES = {
    "sr": (
        "SR",
        "sr-Latn",
        "srpski",
        "Српски",
        "na srpskom",
        "на српском",
        "serbian",
        "po serbsku",
        "srbsky",
    ),
    "pl": ("pl", "PL-pl", "po polsku", "Polski", "polish", "по-польски", "пољски"),
    "ru": ("Ru", "по-русски", "русский", "ruski", "po rosyjsku"),
    "bg": ("BG", "на български", "bugarski", "bulgarian"),
    "cs": ("CS", "česky", "Čeština", "czech", "чешки", "po czesku"),
    "en": ("EN", "in English", "engleski", "angielski", "anglicky", "английский"),
}
ZONES = {
    "Europe/Belgrade": ("CET", "CEST", "Београд", "Beograd", "belgrade", "Bělehrad", "Serbia"),
    "Europe/Warsaw": ("Warsaw", "Warszawa", "Варшава", "europe/warsaw", "Poland", "Пољска"),
    "Europe/Prague": ("Praha", "Prag", "Прага", "Česko"),
    "Europe/Moscow": ("MSK", "Москва", "moskva"),
    "America/New_York": ("new york", "America/New York", "EST"),
    "UTC": ("UTC", "gmt"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_is_known_by_its_names(language: str) -> None:
    for said in LANGUAGES[language]:
        assert meant(said, "Europe/Belgrade").language == language, said


@pytest.mark.parametrize("zone", ZONES)
def test_a_time_zone_is_known_by_its_city(zone: str) -> None:
    for said in ZONES[zone]:
        assert meant(said, "Europe/Belgrade").zone == zone, said


def test_a_time_is_the_companys_if_it_is_called_so_there() -> None:
    assert meant("CET", "Europe/Prague").zone == "Europe/Prague"


async def test_the_nearest_is_offered_and_taken_by_a_tap(counter: Counter) -> None:
    ana = counter.guest("2")
    told = await ana.says("/language Warszaw")
    assert "no language or time zone called “Warszaw”" in told
    assert "Did you mean" in told
    assert "zone:Europe/Warsaw" in ana.buttons
    await ana.taps("zone:Europe/Warsaw")
    assert "in the time zone Europe/Warsaw" in await ana.hears()
    await ana.says("/language UTC+1")
    assert ana.buttons[0] == "zone:Europe/Belgrade"
    await ana.says("/language српсски")
    assert ana.buttons[0] == "language:sr"
    for forged in ("zone", "zone:Europe/Atlantis", "zone:../etc"):
        assert "no longer works" in await ana.taps(forged)


async def test_what_is_like_nothing_is_answered_with_an_example(counter: Counter) -> None:
    ana = counter.guest("2")
    told = await ana.says(f"/language {'q' * 900}")
    assert "a city near you" in told
    assert "Did you mean" not in told
