"""What languages and time zones are called: in each of our languages, by codes, and for short."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo, available_timezones

from babel.core import Locale, get_global

from texts.countries import (
    country_names,
    european_locales,
    our_locales,
    own_country_names,
    renamed,
    zones_by_country,
)
from texts.languages import LANGUAGES, Language, is_language
from texts.spoken import plain
from texts.zones import SEASONS, offsets

_SPOKEN: Final[dict[Language, str]] = {
    "en": "eng english engleski engleskom енглески енглеском angielski angielsku anglicky anglictina"
    " английски",
    "sr": "srp serbian srpski srpskom српски српском serbski serbsku srbsky srbstina сербски сръбски",
    "pl": "pol polish poljski poljskom пољски пољском polski polsku polsky polstina польски полски",
    "ru": "rus russian ruski ruskom руски руском rosyjski rosyjsku rusky rustina русски руски",
    "bg": "bul bulgarian bugarski bugarskom бугарски бугарском bulgarski bulgarsku bulharsky bulharstina"
    " болгарски български",
    "cs": "ces cze czech ceski ceskom чешки чешком czeski czesku cesky cestina чешски",
}
"""Names of languages as one says them in each of ours, also in which one speaks: po polsku, на српском."""

_CAPITALS: Final = (
    "Europe/Belgrade", "Europe/Warsaw", "Europe/Prague", "Europe/Sofia", "Europe/Moscow", "Europe/London",
    "Europe/Athens", "Europe/Lisbon", "America/New_York", "America/Chicago", "America/Los_Angeles", "UTC",
)  # fmt: skip
"""Zones that a time is named after for short; of several with the same time the first is taken."""

HOMES: Final[dict[str, str]] = {
    "sr": "Europe/Belgrade",
    "pl": "Europe/Warsaw",
    "ru": "Europe/Moscow",
    "bg": "Europe/Sofia",
    "cs": "Europe/Prague",
}
"""The zone where most of a language's readers live; English has none."""

_OUR_SHORT: Final = {"МСК": "MSK", "СЕВ": "CET", "ЦЕВ": "CET", "SEČ": "CET", "SELČ": "CEST"}
"""What a time is called for short in our languages."""

_OFFSET: Final = re.compile(r"(?:UTC|GMT)?\s*([+-])\s*(\d{1,2})(?:[:.]?(\d{2}))?")
_OTHERS: Final = {"US", "Canada", "Brazil", "Mexico", "Chile", "SystemV"}
"""Beginnings of keys whose ends are no cities."""


@lru_cache(maxsize=1)
def language_names() -> dict[str, Language]:
    """Return our languages by codes and names, without marks and capitals."""
    found: dict[str, Language] = {}
    for language in LANGUAGES:
        for name in (language, *_SPOKEN[language].split()):
            found.setdefault(plain(name), language)
        for locale in our_locales():
            found.setdefault(plain(locale.languages.get(language, language)), language)
    return found


def is_other_language(said: str) -> bool:
    """Tell whether it is a language that we do not speak: its code in small letters, or a name of it."""
    name = said.strip()
    if len(name) == 2 and name.isascii():
        return not name.isupper() and name.lower() in _codes() and not is_language(name.lower())
    return plain(name) in _other_languages()


@lru_cache(maxsize=1)
def _codes() -> frozenset[str]:
    return frozenset(code for code, _ in _called(our_locales()[0]) if len(code) == 2)


@lru_cache(maxsize=1)
def _other_languages() -> frozenset[str]:
    """Return what they are called in our languages, and in Europe what they call themselves."""
    wanted = _codes() - {*LANGUAGES}
    ours = {plain(name) for locale in our_locales() for code, name in _called(locale) if code in wanted}
    theirs = {dict(_called(locale)).get(locale.language, "") for locale, _ in european_locales()}
    return frozenset({*ours, *map(plain, theirs)} - {*language_names(), ""})


def _called(locale: Locale) -> Iterator[tuple[str, str]]:
    return ((str(code), str(name)) for code, name in locale.languages.items())


@lru_cache(maxsize=1)
def zone_names() -> dict[str, str]:
    """Return time zones by their keys and by their cities in our languages."""
    zones = sorted(name for name in available_timezones() if "/" in name and not name.startswith("Etc/"))
    found = {plain(name).replace("_", " "): name for name in (*zones, "UTC")} | {"gmt": "UTC", "z": "UTC"}
    for name in zones:
        if name.partition("/")[0] not in _OTHERS and name.count("/") == 1:
            found.setdefault(plain(name.rpartition("/")[2]).replace("_", " "), name)
    known = set(zones)
    for locale in our_locales():
        for name, city in _cities(locale):
            if name in known:
                found.setdefault(city, name)
    return {name: renamed().get(zone, zone) for name, zone in found.items()}


@lru_cache(maxsize=1)
def _foreign_zone_names() -> dict[str, str]:
    """Return Europe's zones by their cities in its other languages: Wien, București, Київ."""
    known = {name for name in available_timezones() if name.startswith("Europe/")}
    found: dict[str, str] = {}
    for locale, _ in european_locales():
        for name, city in _cities(locale):
            if name in known:
                found.setdefault(city, name)
    return found


def _cities(locale: Locale) -> list[tuple[str, str]]:
    return [(name, plain(said["city"])) for name, said in locale.time_zones.items() if said.get("city")]


def zones_called(name: str) -> tuple[str, ...]:
    """Return the zones of a place that is called so, a city or a country; several for a wide country."""
    if zone := zone_names().get(name):
        return (zone,)
    if code := country_names().get(name):
        return zones_by_country().get(code, ())
    if len(name) <= 3:
        return ()
    if zone := _foreign_zone_names().get(name):
        return (renamed().get(zone, zone),)
    return zones_by_country().get(own_country_names().get(name, ""), ())


def abbreviated(short: str, company_zone: str) -> str:
    """Return the zone meant by CET or MSK, the company's if its time is called so; empty for no such name."""
    short = _OUR_SHORT.get(short, short)
    for name in (company_zone, *_CAPITALS):
        if short in {season.astimezone(ZoneInfo(name)).tzname() for season in SEASONS}:
            return name
    return ""


def time_called(name: str, company_zone: str) -> str:
    """Return the zone meant by Central European Time, as for the short ones; empty for no such name."""
    times = get_global("meta_zones")
    wanted = _times().get(name)
    return next((zone for zone in (company_zone, *_CAPITALS) if wanted and times.get(zone) == wanted), "")


@lru_cache(maxsize=1)
def _times() -> dict[str, str]:
    """Return what times are called in our languages, each with its key in CLDR."""
    return {
        plain(name): key
        for locale in our_locales()
        for key, names in locale.meta_zones.items()
        for name in names.get("long", {}).values()
    }


def so_far_from_utc(said: str, company_zone: str) -> tuple[str, ...]:
    """Return zones whose time is UTC+1, or whatever was said, in winter; such an offset alone is no zone.

    First comes the company's, if it is so in either half of the year.
    """
    found = _OFFSET.fullmatch(said.strip().upper().replace("−", "-"))
    if found is None:
        return ()
    offset = timedelta(hours=int(found[2]), minutes=int(found[3] or 0)) * (-1 if found[1] == "-" else 1)
    winter = [name for name in _CAPITALS if offsets(name)[0] == offset]
    if not winter:
        countries = zones_by_country().values()
        winter = [zones[0] for zones in countries if len(zones) == 1 and offsets(zones[0])[0] == offset]
        winter = winter or [zone for zones in countries for zone in zones if offsets(zone)[0] == offset]
    company = (company_zone,) if offset in offsets(company_zone) else ()
    return tuple(dict.fromkeys((*company, *winter)))
