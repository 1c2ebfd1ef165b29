"""What languages and time zones are called: in each of our languages, by codes, and for short."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo, available_timezones

from babel.core import Locale, get_global

from texts.languages import LANGUAGES, LOCALES, Language
from texts.spoken import plain

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

_SEASONS: Final = (datetime(2026, 1, 15, tzinfo=UTC), datetime(2026, 7, 15, tzinfo=UTC))
_OFFSET: Final = re.compile(r"(?:UTC|GMT)?\s?([+-])(\d{1,2})(?::?(\d{2}))?")


@lru_cache(maxsize=1)
def language_names() -> dict[str, Language]:
    """Return our languages by codes and names, without marks and capitals."""
    found: dict[str, Language] = {}
    for language in LANGUAGES:
        for name in (language, *_SPOKEN[language].split()):
            found.setdefault(plain(name), language)
        for locale in _locales():
            found.setdefault(plain(locale.languages.get(language, language)), language)
    return found


@lru_cache(maxsize=1)
def zone_names() -> dict[str, str]:
    """Return time zones by their keys, their cities in our languages, and countries that have but one."""
    zones = sorted(name for name in available_timezones() if "/" in name and not name.startswith("Etc/"))
    found = {plain(name).replace("_", " "): name for name in (*zones, "UTC")} | {"gmt": "UTC", "z": "UTC"}
    for name in zones:
        if name.partition("/")[0] not in {"US", "Canada", "Brazil", "Mexico", "Chile"}:
            found.setdefault(plain(name.rpartition("/")[2]).replace("_", " "), name)
    known = set(zones)
    for locale in _locales():
        for name, said in locale.time_zones.items():
            if name in known and said.get("city"):
                found.setdefault(plain(said["city"]), name)
        for code, country in locale.territories.items():
            its = get_global("territory_zones").get(code, ())
            if len(its) == 1 and its[0] in known:
                found.setdefault(plain(country), its[0])
    return found


def _locales() -> list[Locale]:
    return [Locale.parse(tag) for tag in (*LOCALES.values(), "sr_Latn")]


def abbreviated(short: str, company_zone: str) -> str:
    """Return the zone meant by CET or MSK, the company's if its time is called so; empty for no such name."""
    for name in (company_zone, *_CAPITALS):
        if short in {season.astimezone(ZoneInfo(name)).tzname() for season in _SEASONS}:
            return name
    return ""


def so_far_from_utc(said: str) -> tuple[str, ...]:
    """Return zones whose winter time is UTC+1, or whatever was said; such an offset alone is no zone."""
    found = _OFFSET.fullmatch(said.strip().upper())
    if found is None:
        return ()
    offset = timedelta(hours=int(found[2]), minutes=int(found[3] or 0)) * (-1 if found[1] == "-" else 1)
    return tuple(name for name in _CAPITALS if _SEASONS[0].astimezone(ZoneInfo(name)).utcoffset() == offset)
