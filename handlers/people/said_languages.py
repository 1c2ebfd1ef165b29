"""Which language or time zone somebody means who writes it in his own words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum

from msgspec import Struct

from texts.countries import country_names, zones_by_country
from texts.places import (
    abbreviated,
    is_other_language,
    language_names,
    so_far_from_utc,
    zone_names,
    zones_called,
)
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
    """Return what is meant by `SR`, `po polsku`, `Warsaw, Poland`, `Србија`, `CET` or `europe/sofia`."""
    said = said[:LONGEST].strip()
    parts = [part for part in _BETWEEN.split(said) if part.strip()]
    if language := next(filter(None, map(_language, (said, *parts))), ""):
        return Meant(language=language)
    if is_other_language(said):
        return Meant(why=Why.OTHER_LANGUAGE, near_zones=zones_called(_name(said))[:MOST])
    shorts = (abbreviated(part.strip().upper(), company_zone) for part in parts)
    if zone := zone_names().get(_name(said)) or next(filter(None, shorts), ""):
        return Meant(zone=zone)
    if zones := zones_called(_name(said)) or _together([zones_called(_name(part)) for part in parts]):
        return Meant(zone=zones[0]) if len(zones) == 1 else Meant(why=Why.SEVERAL, near_zones=zones[:MOST])
    if zones := so_far_from_utc(said, company_zone):
        return Meant(why=Why.OFFSET, near_zones=zones[:MOST])
    return _like(_name(said))


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
    near = [zone for each, zone in zones.items() if _but_for_one(name, each)]
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
