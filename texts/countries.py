"""Countries by their codes and names, and the time zones that each has."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import timedelta
from functools import lru_cache
from importlib.resources import files
from typing import Final
from zoneinfo import available_timezones

from babel.core import Locale, UnknownLocaleError, get_global
from babel.languages import get_official_languages

from texts.languages import LOCALES
from texts.spoken import plain
from texts.zones import offsets

_SHORT: Final[dict[str, str]] = {
    "US": "us america америка amerika сша сащ сад sad",
    "GB": "britain england британија britanija енглеска engleska anglia великобритания англия англія anglie"
    " velka_britanie велика_британија velika_britanija",
    "CZ": "republika_czeska ceska_republika чешка_република ceska_republika чехия чешская_республика",
    "NL": "holland холандија holandija голландия холандия holandsko",
    "MK": "macedonia македонија makedonija македония makedonie",
}
"""What people say for short or in full, where the tables have the other: those have one name of each."""

_ALSO: Final[dict[str, tuple[str, ...]]] = {"KZ": ("Asia/Almaty",)}
"""Zones of a country's largest city, where another with the same time is the best known one."""

_TABLES: Final = files("tzdata") / "zoneinfo"


def our_locales() -> list[Locale]:
    """Return the locales in whose words names are looked for first; Serbian in both its alphabets."""
    return [Locale.parse(tag) for tag in (*LOCALES.values(), "sr_Latn")]


@lru_cache(maxsize=1)
def zones_by_country() -> dict[str, tuple[str, ...]]:
    """Return the zones of each country by its code, from west to east.

    Of several with the same time all year the best known stands: one that Windows names its time after, or
    that goes by most names.
    """
    found: dict[str, list[str]] = {}
    for code, _, zone in _table("zone.tab"):
        if zone in available_timezones():
            found.setdefault(code, []).append(zone)
    found.setdefault("XK", ["Europe/Belgrade"])  # has no code in ISO 3166, and so no line of its own
    names = Counter(get_global("zone_aliases").values())
    well_known = {*get_global("windows_zone_mapping").values()}

    def rank(zone: str) -> tuple[bool, int]:
        return zone not in well_known, -names[zone]

    each = {code: _of_each_time(sorted(zones, key=rank)) for code, zones in found.items()}
    return each | {code: (*also, *each[code]) for code, also in _ALSO.items()}


def language_of(code: str) -> str:
    """Return the first language of a country, by its code of two letters or three; empty for no country."""
    country = country_names().get(plain(code), "") if code.isalpha() and len(code) in {2, 3} else ""
    if not country:
        return ""
    official = get_official_languages(country, de_facto=True)
    return str(official[0]).partition("_")[0] if official else ""


@lru_cache(maxsize=1)
def renamed() -> dict[str, str]:
    """Return the names that zones go by now, by those that they had: Europe/Kyiv was Europe/Kiev."""
    current = {row[2] for row in _table("zone.tab")} & available_timezones()
    links = [
        line.split() for line in (_TABLES / "tzdata.zi").read_text("utf-8").splitlines() if line[:2] == "L "
    ]
    return {old: new for _, new, old in links if new in current and old not in current}


def _of_each_time(zones: Sequence[str]) -> tuple[str, ...]:
    first: dict[tuple[timedelta, ...], str] = {}
    for zone in zones:
        first.setdefault(offsets(zone), zone)
    return tuple(first[each] for each in sorted(first))


@lru_cache(maxsize=1)
def country_names() -> dict[str, str]:
    """Return countries by their codes, of two letters and of three, and by their names in our languages."""
    found = {plain(code): code for code in zones_by_country()}
    for alias, codes in get_global("territory_aliases").items():
        if alias.isalpha() and len(codes) == 1 and codes[0] in zones_by_country():
            found.setdefault(plain(alias), codes[0])
    names = [pair for locale in our_locales() for pair in _territories(locale)]
    names += [(said.replace("_", " "), code) for code, line in _SHORT.items() for said in line.split()]
    names += [(name, code) for code, name in _table("iso3166.tab")]
    for name, code in names:
        if code in zones_by_country():
            found.setdefault(plain(name), code)
    return found


@lru_cache(maxsize=1)
def european_locales() -> tuple[tuple[Locale, frozenset[str]], ...]:
    """Return the locales of what is spoken in Europe, each with the countries where it is official.

    Loading them takes a third of a second: they are for what has no such name in one of our languages.
    """
    official: dict[str, set[str]] = {}
    for code, zones in zones_by_country().items():
        if any(zone.startswith("Europe/") for zone in zones):
            for tag in get_official_languages(code, de_facto=True):
                official.setdefault(tag, set()).add(code)
    found = ((_locale(tag), frozenset(codes)) for tag, codes in sorted(official.items()))
    return tuple((locale, codes) for locale, codes in found if locale is not None)


@lru_cache(maxsize=1)
def own_country_names() -> dict[str, str]:
    """Return European countries by what they are called there: Deutschland, Hrvatska."""
    return {
        plain(name): code
        for locale, official in european_locales()
        for name, code in _territories(locale)
        if code in official
    }


def _locale(tag: str) -> Locale | None:
    try:
        return Locale.parse(tag)
    except (UnknownLocaleError, ValueError):
        return None


def _territories(locale: Locale) -> Iterator[tuple[str, str]]:
    return ((name, code) for code, name in locale.territories.items() if len(code) == 2)


def _table(name: str) -> list[list[str]]:
    """Return the rows of one of tzdata's tables, without what is said beside a zone."""
    lines = (_TABLES / name).read_text("utf-8").splitlines()
    return [line.split("\t")[:3] for line in lines if line and not line.startswith("#")]
