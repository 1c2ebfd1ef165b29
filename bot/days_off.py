"""Days on which the company does not work: public holidays of countries, and dates of its own."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from holidays import HolidayBase

FILE = "file:"
_COUNTRY = re.compile(r"([A-Z]{2})(?:-([\w ]+))?", re.IGNORECASE)
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


class DaysOff(NamedTuple):
    """Whose holidays are kept, and which dates beside them."""

    countries: tuple[tuple[str, str], ...] = ()
    """Code of the country, such as DE, and of its subdivision, such as BY, or nothing."""
    dates: frozenset[date] = frozenset()

    def holiday(self) -> Callable[[date], bool]:
        """Return what says whether a day is one of them."""
        if not self.countries:
            return self.dates.__contains__
        calendars = [_calendar(*country) for country in self.countries]
        return lambda day: day in self.dates or any(day in calendar for calendar in calendars)


def read_days_off(text: str) -> DaysOff:
    """Return what a text such as `RS, DE-BY, 2026-12-24, file:days.txt` names.

    A file has a date at the beginning of each line; what follows it, blank lines and those with # are for
    people. Raises ValueError with a sentence that names what is wrong: a country or subdivision that is
    not known, no date, a file that cannot be read.
    """
    countries: list[tuple[str, str]] = []
    dates: set[date] = set()
    for part in filter(None, (part.strip() for part in text.split(","))):
        if part.startswith(FILE):
            dates |= _dates_of(Path(part.removeprefix(FILE).strip()))
        elif part[0].isdigit():
            dates.add(_date(part, f"has “{part}”"))
        else:
            countries.append(_country(part))
    return DaysOff(tuple(countries), frozenset(dates))


def _country(text: str) -> tuple[str, str]:
    found = _COUNTRY.fullmatch(text)
    if found is None:
        raise ValueError(f"has “{text}”, which is neither a country such as RS nor a date such as 2026-12-24")
    country = (found[1].upper(), found[2] or "")
    try:
        _calendar(*country)
    except NotImplementedError:
        raise ValueError(f"has “{text}”, whose holidays are not known") from None
    return country


def _calendar(country: str, subdivision: str) -> HolidayBase:
    """Return the holidays of a country, worked out year by year as they are asked for."""
    from holidays import country_holidays  # noqa: PLC0415 - only where a country is named

    return country_holidays(country, subdiv=subdivision or None)


def _dates_of(file: Path) -> set[date]:
    try:
        lines = file.read_text(encoding="utf-8-sig", errors="replace").splitlines()
    except OSError:
        raise ValueError(f"names the file {file}, which cannot be read") from None
    return {
        _date(line, f"names the file {file}, whose line {number} begins with “{line.split(maxsplit=1)[0]}”")
        for number, line in enumerate(lines, 1)
        if line.strip() and not line.lstrip().startswith("#")
    }


def _date(text: str, place: str) -> date:
    """Return the date with which a text begins."""
    word = text.split(maxsplit=1)[0]
    try:
        if not _DATE.fullmatch(word):
            raise ValueError
        return date.fromisoformat(word)
    except ValueError:
        raise ValueError(f"{place}, which is no date such as 2026-12-24") from None
