"""A language or a time zone is understood in one's own words, or the nearest is offered."""

from __future__ import annotations

import pytest

from handlers.customers.said_languages import Meant, Why, meant
from tests.handlers.front import Counter
from texts.countries import language_of
from texts.languages import LANGUAGES as LANGUAGE_CODES

LANGUAGES = {
    "sr": (
        "SR",
        "sr-Latn",
        "srpski",
        "Српски",
        "na srpskom",
        "на српском",
        '"sr"',
        "sr, latinica",
        "serbian",
        "po serbsku",
        "srbsky",
    ),
    "pl": ("pl", "PL-pl", "po polsku", "Polski", "polish", "по-польски", "пољски"),
    "ru": ("Ru", "по-русски", "русский", "ruski", "po rosyjsku"),
    "bg": ("BG", "на български", "bugarski", "bulgarian"),
    "cs": ("CS", "česky", "Čeština", "czech", "чешки", "po czesku"),
    "en": ("EN", "EN!", "“English”", "in English", "engleski", "angielski", "anglicky", "английский"),
}
ZONES = {
    "Europe/Belgrade": (
        "CET", "CEST", "CET/CEST", "Београд", "Beograd", "belgrade", "Bělehrad", "Serbia", "RS", "rs", "SRB",
        "Србија", "Novi Sad, Serbia", "Kosovo", "Belgrade time", "11000 Beograd", "u Beogradu", "у Србији",
        "Central European Time", "Central European Summer Time", "Středoevropský čas", "SEČ", "СЕВ",
        "(UTC+01:00) Belgrade, Bratislava, Budapest, Ljubljana, Prague", "Beograd!", "Niš, RS",
    ),
    "Europe/Warsaw": (
        "Warsaw", "Warszawa", "Варшава", "europe/warsaw", "Poland", "Пољска", "Polska", "Warsaw, Poland",
        "Warszawa (Polska)", "Kraków, Polska",
        "Łódź – Poland", "Kraków, PL", "Kraków (PL)", "00-950 Warszawa", "w Warszawie", "w Polsce",
    ),
    "Europe/Prague": (
        "Praha", "Prag", "Прага", "Česko", "Czech Republic", "Česká republika", "CZ", "Brno/CZ",
        "Praha 5", "110 00 Praha 1", "v Praze", "čas Praha",
    ),
    "Europe/Sofia": ("България", "Bulgaria", "Пловдив, България", "Sofija", "Plovdiv, BG", "в София"),
    "Europe/London": ("UK", "GB", "United Kingdom", "Wielka Brytania", "England", "Великобритания"),
    "Europe/Zagreb": ("HR", "Croatia", "Hrvatska", "Chorwacja"),
    "Europe/Bucharest": ("București", "Bukareszt", "Букурещ"),
    "Europe/Vienna": ("Wien", "Österreich", "Beč"),
    "Europe/Berlin": ("Deutschland", "München, Germany"),
    "Asia/Kolkata": ("India", "Индия", "Asia/Calcutta"),
    "Europe/Kyiv": ("Kyiv", "Kiev", "Київ", "Киев, Украина"),
    "Europe/Moscow": ("MSK", "Москва", "moskva", "МСК", "в Москве", "по Москве", "Moscow time",
        "(UTC+03:00) Moscow, St. Petersburg",
    ),
    "America/New_York": ("new york", "America/New York", "EST", "Eastern Time"),
    "UTC": ("UTC", "gmt"),
}  # fmt: skip
SEVERAL = {
    "America/New_York": ("US", "usa", "США", "САЩ", "Stany Zjednoczone", "Portland, USA"),
    "Europe/Moscow": ("Россия", "Русија", "Rosja", "Санкт-Петербург, Россия"),
    "Australia/Sydney": ("Australia", "AU"),
    "America/Sao_Paulo": ("Brazil", "Бразилия"),
    "Europe/Kyiv": ("Ukraine", "UA"),
    "America/Toronto": ("London, Canada",),
    "Asia/Almaty": ("Казахстан", "KZ", "в Казахстане", "Kazakhstan"),
}
NOWHERE = (
    "Kraków", "Niš", "Ниш", "Novi Sad", "Łódź", "Пловдив", "Brno", "Санкт-Петербург", "Petersburg", "Lublin",
    "Bern", "Cork", "Nice", "Portland", "Liberec", "Тула", "Granada", "Martin",
    "UTC+23", "xx", "Europe/Novi_Sad", "Eastern", "UTC 5", "GMT 2", "в Варне", "2027",
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

HOMES = {
    "en": ("Europe/Belgrade",),
    "sr": ("Europe/Belgrade",),
    "pl": ("Europe/Warsaw", "Europe/Belgrade"),
    "ru": ("Europe/Moscow", "Europe/Belgrade"),
    "bg": ("Europe/Sofia", "Europe/Belgrade"),
    "cs": ("Europe/Prague", "Europe/Belgrade"),
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
        ("Paris, Texas", "Europe/Paris"),
        ("London, Ontario", "Europe/London"),
        ("Moscow (Idaho)", "Europe/Moscow"),
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


@pytest.mark.parametrize(("language", "homes"), HOMES.items())
async def test_where_nothing_is_known_the_likeliest_zones_are_offered(
    counter: Counter, language: str, homes: tuple[str, ...]
) -> None:
    ana = counter.guest("2")
    await ana.says(f"/language {language}")
    for said in ("Kraków", "Novi Sad", "Казань", "q" * 900):
        assert "language or time zone" in await ana.says(f"/language {said}") or language != "en"
        assert ana.buttons == tuple(f"zone:{home}" for home in homes)
    await ana.taps(ana.buttons[0])
    assert homes[0] in await ana.hears()


async def test_what_is_like_nothing_is_answered_with_an_example(counter: Counter) -> None:
    ana = counter.guest("2")
    told = await ana.says("/language Kraków")
    assert "nearest large city, for example Belgrade, or your country" in told
    assert "Did you mean one of these?" in told


@pytest.mark.parametrize(
    ("said", "offered"),
    [
        ("CZ", ("language:cs",)),
        ("SRB", ("language:sr",)),
        ("RS", ("language:sr",)),
        ("Česko", ()),
        ("Brno, CZ", ()),
        ("GB", ()),
        ("SK", ()),
        ("DE", ()),
    ],
)
async def test_the_code_of_a_country_may_be_meant_for_its_language(
    counter: Counter, said: str, offered: tuple[str, ...]
) -> None:
    ana = counter.guest("2")
    assert "Times are now shown in the time zone" in await ana.says(f"/language {said}")
    assert ana.buttons == offered


async def test_no_language_is_offered_that_is_spoken_already(counter: Counter) -> None:
    ana = counter.guest("2")
    await ana.says("/language US")
    assert all(button.startswith("zone:") for button in ana.buttons)
    await ana.says("/language KZ")
    assert ana.buttons == ("language:ru", "zone:Asia/Almaty", "zone:Asia/Qyzylorda")
    assert language_of("UA") == "uk"


async def test_the_example_of_another_zone_is_not_the_one_that_is_set(counter: Counter) -> None:
    ana = counter.guest("2")
    for zone, other in (("Europe/Belgrade", "Europe/London"), ("Europe/London", "Europe/Belgrade")):
        await ana.says(f"/language {zone}")
        said = await ana.says("/language")
        assert f"time zone {zone}." in said
        assert said.endswith(f"/language {other}")
