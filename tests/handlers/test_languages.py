"""A language or a time zone is understood in one's own words, or the nearest is offered."""

from __future__ import annotations

import pytest

from handlers.people.said_languages import Meant, Why, meant
from tests.handlers.front import Counter
from texts.languages import LANGUAGES as LANGUAGE_CODES

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
    "Europe/Belgrade": (
        "CET", "CEST", "CET/CEST", "Београд", "Beograd", "belgrade", "Bělehrad", "Serbia", "RS", "rs", "SRB",
        "Србија", "Novi Sad, Serbia", "Kosovo",
    ),
    "Europe/Warsaw": (
        "Warsaw", "Warszawa", "Варшава", "europe/warsaw", "Poland", "Пољска", "Polska", "Warsaw, Poland",
        "Warszawa (Polska)", "Kraków, Polska",
        "Łódź – Poland",
    ),
    "Europe/Prague": (
        "Praha", "Prag", "Прага", "Česko", "Czech Republic", "Česká republika", "CZ", "Brno/CZ",
    ),
    "Europe/Sofia": ("България", "Bulgaria", "Пловдив, България", "Sofija"),
    "Europe/London": ("UK", "GB", "United Kingdom", "Wielka Brytania", "England", "Великобритания"),
    "Europe/Zagreb": ("HR", "Croatia", "Hrvatska", "Chorwacja"),
    "Europe/Bucharest": ("București", "Bukareszt", "Букурещ"),
    "Europe/Vienna": ("Wien", "Österreich", "Beč"),
    "Europe/Berlin": ("Deutschland", "München, Germany"),
    "Asia/Kolkata": ("India", "Индия", "Asia/Calcutta"),
    "Europe/Kyiv": ("Kyiv", "Kiev", "Київ", "Киев, Украина"),
    "Europe/Moscow": ("MSK", "Москва", "moskva"),
    "America/New_York": ("new york", "America/New York", "EST"),
    "UTC": ("UTC", "gmt"),
}  # fmt: skip
SEVERAL = {
    "America/New_York": ("US", "usa", "США", "САЩ", "Stany Zjednoczone", "Portland, USA"),
    "Europe/Moscow": ("Россия", "Русија", "Rosja", "Санкт-Петербург, Россия"),
    "Australia/Sydney": ("Australia", "AU"),
    "America/Sao_Paulo": ("Brazil", "Бразилия"),
    "Europe/Kyiv": ("Ukraine", "UA"),
    "America/Toronto": ("London, Canada",),
}
NOWHERE = (
    "Kraków", "Niš", "Ниш", "Novi Sad", "Łódź", "Пловдив", "Brno", "Санкт-Петербург", "Petersburg", "Lublin",
    "Bern", "Cork", "Nice", "Portland", "Liberec", "Тула", "Granada", "Martin",
    "UTC+23", "xx", "Europe/Novi_Sad",
)  # fmt: skip
OFFSETS = {
    "UTC+1": "Europe/Belgrade",
    "GMT+1": "Europe/Belgrade",
    "gmt +01:00": "Europe/Belgrade",
    "+2": "Europe/Sofia",
    "UTC+2": "Europe/Belgrade",
    "UTC−5": "America/New_York",
    "UTC+5:30": "Asia/Kolkata",
    "UTC+0545": "Asia/Kathmandu",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_is_known_by_its_names(language: str) -> None:
    for said in LANGUAGES[language]:
        assert meant(said, "Europe/Belgrade").language == language, said


@pytest.mark.parametrize("zone", ZONES)
def test_a_time_zone_is_known_by_its_city(zone: str) -> None:
    for said in ZONES[zone]:
        assert meant(said, "Europe/Belgrade").zone == zone, said


@pytest.mark.parametrize("among", SEVERAL)
def test_of_a_country_with_several_time_zones_all_are_offered(among: str) -> None:
    for said in SEVERAL[among]:
        found = meant(said, "Europe/Belgrade")
        assert (found.zone, found.language, found.why) == ("", "", Why.SEVERAL), said
        assert among in found.near_zones, said


@pytest.mark.parametrize("said", NOWHERE)
def test_a_city_that_is_in_no_table_leads_to_no_far_one(said: str) -> None:
    assert meant(said, "Europe/Belgrade") == Meant()


@pytest.mark.parametrize("said", OFFSETS)
def test_hours_from_utc_lead_to_places_with_that_time(said: str) -> None:
    found = meant(said, "Europe/Belgrade")
    assert (found.zone, found.why) == ("", Why.OFFSET)
    assert OFFSETS[said] in found.near_zones


@pytest.mark.parametrize(
    ("said", "zone"),
    [
        ("Beogradu", "Europe/Belgrade"),
        ("Belgarde", "Europe/Belgrade"),
        ("Republika Srbija", "Europe/Belgrade"),
        ("Slovvakia", "Europe/Bratislava"),
        ("Bosnia", "Europe/Sarajevo"),
        ("Belgrade Serbia", "Europe/Belgrade"),
    ],
)
def test_what_is_written_nearly_so_is_offered(said: str, zone: str) -> None:
    assert meant(said, "Europe/Belgrade").near_zones == (zone,)


@pytest.mark.parametrize("said", ["hr", "uk", "sk", "Croatian", "hrvatski", "українська", "немецкий"])
async def test_a_language_that_we_do_not_speak_is_answered_with_those_we_do(
    counter: Counter, said: str
) -> None:
    ana = counter.guest("2")
    told = await ana.says(f"/language {said}")
    assert f"I do not speak “{said}” yet" in told
    assert ana.buttons[:6] == tuple(f"language:{each}" for each in LANGUAGE_CODES)
    assert ("zone:Europe/Zagreb" in ana.buttons) == (said == "hr")


async def test_what_binds_is_shown_and_can_be_changed(counter: Counter) -> None:
    ana = counter.guest("2")
    assert "several time zones in “US”" in await ana.says("/language US")
    await ana.taps("zone:America/New_York")
    told = await ana.hears()
    assert "America/New_York; your clock shows: Sunday 1 November" in told
    assert "Another zone: /language" in told
    assert "whether the clocks change" in await ana.says("/language UTC+5:30")
    assert "Europe/Belgrade" in await ana.says("/language RS")


def test_a_language_among_other_words_is_offered() -> None:
    assert meant("srpski latinica", "Europe/Belgrade").near_language == "sr"


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
    assert "nearest large city, for example Belgrade, or your country" in told
    assert "Did you mean" not in told
