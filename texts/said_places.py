"""Names of places as people say them: in Moscow, 11000 Belgrade, Belgrade time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from texts.countries import country_names
from texts.places import zone_names, zones_called

_PREPOSED: Final = re.compile(r"(?:in|u|у|в|във|w|we|v|ve|na|на|по)\s+")
_POSTCODE: Final = re.compile(r"(?<!\S)\d[\d-]*(?!\S)")
"""Figures before or behind a city: of its post office, or of its district."""
_TIME: Final = re.compile(r"^(?:czas|cas|vreme|време|время|час)\s+|\s+(?:time|time zone|vreme|време|время)$")
_OFFSETS: Final = {"utc", "gmt", "z"}
"""Names beside which a number counts hours."""
_VOWELS: Final = "aeiouyаеиоуыяю"
_ENDINGS: Final = frozenset("a e i u y ie om em ach ech а е и у ой ом ам ах ии".split())  # noqa: SIM905
_SHORTEST: Final = 4
"""Letters of a name that stay when its ending is taken off."""
_BEFORE_E: Final = {"h": "z", "g": "z", "k": "c", "r": "rz"}
"""What the last letter turns into: Praha, v Praze; Polska, w Polsce."""


def zones_said(name: str) -> tuple[str, ...]:
    """Return the zones of a place, a city or a country, which other words or an ending may go with."""
    return next(filter(None, map(_zones, _bared(name))), ())


def _bared(name: str) -> Iterator[str]:
    """Give the name itself, then without one thing and another that goes with names."""
    yield name
    without = " ".join(_POSTCODE.sub(" ", name).split())
    if without not in _OFFSETS:
        yield without
    yield _TIME.sub("", name)


def _zones(name: str) -> tuple[str, ...]:
    if zones := zones_called(name):
        return zones
    preposed = _PREPOSED.match(name)
    if preposed is None:
        return ()
    place = name[preposed.end() :]
    return zones_called(place) or zones_called(_inflected().get(place, ""))


@lru_cache(maxsize=1)
def _inflected() -> dict[str, str]:
    """Return names by what they are in other cases."""
    found: dict[str, str] = {}
    for name in (*zone_names(), *country_names()):
        stem = name[:-1] if name[-1] in _VOWELS else name
        if len(stem) < _SHORTEST:
            continue
        for ending in _ENDINGS:
            found.setdefault(stem + ending, name)
        if stem[-1] in _BEFORE_E:
            found.setdefault(f"{stem[:-1]}{_BEFORE_E[stem[-1]]}e", name)
    return found
