"""Which language or time zone somebody means who writes it in his own words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum

from msgspec import Struct

from texts.countries import country_names, language_of, zones_by_country
from texts.languages import is_language
from texts.places import (
    abbreviated,
    is_other_language,
    language_names,
    so_far_from_utc,
    time_called,
    zone_names,
    zones_called,
)
from texts.said_places import zones_said
from texts.spoken import plain

MOST = 12
"""Zones that are offered: Russia has eleven."""
LONGEST = 60
"""Characters of a name that is compared with those there are."""
_SHORTEST, _SHORT = 5, 8
"""Letters of a name from which on one may be missing, and from which on one may be another: Niš is no Tunis,
Lublin is not Lublaň, and Granada not Grenada."""
_ASIDE = re.compile(r"\b(?:po|in|na|по|на)\b[- ]?")
"""What stands before a language's name: po polsku, на български."""
_SIGNS = " \t\n\"'«»„“”‘’`!?."
"""What stands around what is said and is no part of it."""
_WINDOWS = re.compile(r"\(UTC[+-]\d\d:\d\d\) (.+)")
CODE = 2
"""Letters of a country's code."""
_BETWEEN = re.compile(r"[,;/()]+|\s[-–—]\s")
"""What stands between a city and its country."""


class Why(StrEnum):
    """Why there is something to choose from."""

    SEVERAL = "several"
    """A country has several time zones."""
    OFFSET = "offset"
    """Hours from UTC do not say whether the clocks change."""
    OTHER_LANGUAGE = "other language"
    """It is a language, and none that we speak."""
    LIKE = "like"
    """It is like what we know."""


class Meant(Struct, frozen=True):
    """What was meant: a language, a zone, or neither and what can be chosen instead."""

    language: str = ""
    zone: str = ""
    why: Why = Why.LIKE
    near_language: str = ""
    near_zones: tuple[str, ...] = ()


def meant(said: str, company_zone: str) -> Meant:
    """Return what is meant by `SR`, `po polsku`, `Warsaw, Poland`, `в Москве`, `CET` or `europe/sofia`."""
    said = said[:LONGEST].strip(_SIGNS)
    parts = [part for part in _BETWEEN.split(said) if part.strip()]
    if language := next(filter(None, map(_language, (said, *_no_countries(parts)))), ""):
        return Meant(language=language)
    if is_other_language(said):
        return Meant(why=Why.OTHER_LANGUAGE, near_zones=zones_called(_name(said))[:MOST])
    shorts = (abbreviated(part.strip().upper(), company_zone) for part in parts)
    if zone := zone_names().get(_name(said)) or next(filter(None, shorts), ""):
        return Meant(zone=zone, near_language=_also_spoken(said))
    if zone := time_called(_name(said), company_zone) or _of_windows(said):
        return Meant(zone=zone)
    if zones := zones_said(_name(said)) or _together([zones_said(_name(part)) for part in parts]):
        return _of_place(said, parts, zones)
    if zones := so_far_from_utc(said, company_zone):
        return Meant(why=Why.OFFSET, near_zones=zones[:MOST])
    return _like(_name(said))


def _no_countries(parts: list[str]) -> list[str]:
    """Return the parts that may be a language: two letters behind a city are its country."""
    return [part for at, part in enumerate(parts) if not at or len(part.strip()) > CODE]


def _also_spoken(said: str) -> str:
    """Return the language that a country's code may mean as well, if we speak it."""
    language = language_of(said)
    return language if is_language(language) else ""


def _of_place(said: str, parts: list[str], zones: tuple[str, ...]) -> Meant:
    """Return the zone of a place that has one; before an unknown place it may be another: Paris, Texas."""
    if len(zones) > 1:
        return Meant(why=Why.SEVERAL, near_zones=zones[:MOST], near_language=_also_spoken(said))
    if len(parts) > 1 and not zones_said(_name(said)) and not zones_said(_name(parts[-1])):
        return Meant(near_zones=zones)
    return Meant(zone=zones[0], near_language=_also_spoken(said))


def _of_windows(said: str) -> str:
    """Return the zone of the first city that Windows names behind its hours from UTC."""
    found = _WINDOWS.fullmatch(said)
    cities = (zones_called(_name(city)) for city in found[1].split(",")) if found else ()
    return next((zones[0] for zones in cities if len(zones) == 1), "")


def _name(said: str) -> str:
    return " ".join(plain(said).replace("_", " ").split())


def _language(said: str) -> str:
    name, languages = _name(said), language_names()
    each = (name, _ASIDE.sub("", name).strip(), re.split(r"[-_]", plain(said.strip()))[0])
    return next((languages[one] for one in each if one in languages), "")


def _together(parts: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    """Return the zones of a city with its country: what both have, or all where they do not fit."""
    known = [zones for zones in parts if zones]
    if not known:
        return ()
    both = tuple(zone for zone in known[0] if all(zone in zones for zones in known))
    return both or tuple(dict.fromkeys(zone for zones in known for zone in zones))


def _like(name: str) -> Meant:
    """Return what is written but for one letter, or a country of which the name has a part."""
    zones, countries, languages = zone_names(), country_names(), language_names()
    bare = _ASIDE.sub("", name).strip()
    like = (each for each in languages if each in bare.split() or _but_for_one(bare, each))
    language = next((languages[each] for each in like), "")
    near = [zone for each, zone in zones.items() if _but_for_one(name, each) and _is_close(each, zone)]
    for each, code in countries.items():
        its = zones_by_country()[code]
        if _but_for_one(name, each) or _shared(name, each, its[0]):
            near += its
    return Meant(near_language=language, near_zones=tuple(dict.fromkeys(near))[:MOST])


def _but_for_one(said: str, name: str) -> bool:
    """Tell whether all that differs is one letter, or two in each other's place, behind the first one.

    More would lead from Kraków to Kirov, and from Portland to Poland.
    """
    shorter = min(len(said), len(name))
    if shorter < _SHORTEST or abs(len(said) - len(name)) > 1 or said[0] != name[0]:
        return False
    begin = _same(said, name)
    said, name = said[begin:], name[begin:]
    end = _same(said[::-1], name[::-1])
    said, name = said[: len(said) - end], name[: len(name) - end]
    if len(said) == len(name) == 1:
        return shorter >= _SHORT
    return len(said) + len(name) == 1 or (len(said) == 2 and said == name[::-1])


def _is_close(name: str, zone: str) -> bool:
    """Tell whether a place may be meant: one far away with a short name is not, as Easter for eastern."""
    return zone.startswith("Europe/") or len(name) >= _SHORT


def _same(first: str, second: str) -> int:
    """Return how many letters of both are the same, from the first one on."""
    shorter = min(len(first), len(second))
    return next((at for at in range(shorter) if first[at] != second[at]), shorter)


def _shared(name: str, country: str, zone: str) -> bool:
    """Tell whether a country's words are among others, as Republic of Serbia, or more, as North Macedonia.

    More they may be in Europe alone: Martin is no Saint Martin.
    """
    said, called = set(name.split()), set(country.split())
    long = min(len(name), len(country)) >= _SHORTEST
    return long and (called < said or (said < called and zone.startswith("Europe/")))
