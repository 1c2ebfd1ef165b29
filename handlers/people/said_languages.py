"""Which language or time zone somebody means who writes it in his own words."""

from __future__ import annotations

import re
from difflib import get_close_matches

from msgspec import Struct

from texts.places import abbreviated, language_names, so_far_from_utc, zone_names
from texts.spoken import plain

MOST = 3
"""Zones that are offered."""
LONGEST = 60
"""Characters of a name that is compared with those there are."""
_LIKE = 0.72
"""How like two names must be to be offered; by difflib, from 0 to 1."""
_ASIDE = re.compile(r"\b(?:po|in|na|по|на)\b[- ]?")
"""What stands before a language's name: po polsku, на български."""


class Meant(Struct, frozen=True):
    """What was meant: a language, a zone, or neither and what comes nearest."""

    language: str = ""
    zone: str = ""
    near_language: str = ""
    near_zones: tuple[str, ...] = ()


def meant(said: str, company_zone: str) -> Meant:
    """Return what is meant by `SR`, `po polsku`, `Warsaw`, `Београд`, `CET` or `europe/sofia`."""
    name = " ".join(plain(said[:LONGEST]).replace("_", " ").split())
    zones, languages = zone_names(), language_names()
    bare = _ASIDE.sub("", name).strip()
    tag = name.partition("-")[0]
    for each in (name, bare, tag):
        if language := languages.get(each):
            return Meant(language=language)
    if zone := zones.get(name) or abbreviated(said.strip().upper(), company_zone):
        return Meant(zone=zone)
    like = get_close_matches(bare, languages, n=1, cutoff=_LIKE)
    near = [zones[each] for each in get_close_matches(name, zones, n=2 * MOST, cutoff=_LIKE)]
    return Meant(
        near_language=languages[like[0]] if like else "",
        near_zones=tuple(dict.fromkeys((*so_far_from_utc(said), *near)))[:MOST],
    )
