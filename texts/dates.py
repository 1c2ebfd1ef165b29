"""Moments and days as arguments, in the forms that a language's grammar.ftl gives them."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Final

from babel import Locale
from babel.dates import format_date, format_skeleton, format_time, get_timezone_location
from fluent.runtime.types import FluentType

from texts.bundles import Bundle, Dated, Whole
from texts.calendar import moved
from texts.text import Day, Moment, Month
from texts.zones import known_zone

if TYPE_CHECKING:
    from texts.rendering import Reader


BRIEF: Final = "brief"
"""The form of a date in a list: the month in short, and no zone, which the list names once."""


class DatedValue(Dated):
    """A moment or a day for one reader; it is written when a message asks for it, in the form it asks for."""

    def __init__(self, value: Moment | Day, reader: Reader, bundle: Bundle, form: str = "") -> None:
        self._value, self._reader, self._bundle, self._form = value, reader, bundle, form

    def form(self, name: str) -> DatedValue:
        """Return the same date in the form called `name`."""
        return DatedValue(self._value, self._reader, self._bundle, name)

    def format(self, locale: Locale) -> str:
        """Write the date; a moment names its zone unless the reader has chosen one, or it is a brief one."""
        if isinstance(self._value, Day):
            return self._written("day", self._args(self._value.on, locale))
        zone = known_zone(self._reader.zone) or UTC
        local = moved(self._value.at, zone)
        args = self._args(local.date(), locale)
        args["hour"] = Whole(local.hour)
        args["time"] = format_time(local, "short", tzinfo=zone, locale=locale) + _which(local)
        moment = self._written("moment", args)
        if self._reader.zone_chosen or self._form == BRIEF:
            return moment
        city = get_timezone_location(str(zone), locale=locale, return_city=True)
        return self._said("moment-with-zone", {"moment": moment, "city": city})

    def _args(self, day: date, locale: Locale) -> dict[str, str | FluentType]:
        args = _day_args(day, self._reader.today, locale)
        if self._form == BRIEF:
            args["brief"] = _skeleton("MMMd", day, locale)
        return args

    def _written(self, kind: str, args: dict[str, str | FluentType]) -> str:
        return self._said(f"{kind}-{self._form}" if self._form else kind, args)

    def _said(self, key: str, args: dict[str, str | FluentType]) -> str:
        said = self._bundle.say(key, args)
        if said is None:
            raise LookupError(key)
        return said


def month_written(month: Month, locale: Locale) -> str:
    """Write a month with its year, as it stands by itself: behind a colon, or in a heading."""
    return _skeleton("yMMMM", month.on, locale)


def _which(local: datetime) -> str:
    """Say which is meant of an hour that occurs twice, as the clocks go back: by what UTC lacks to it."""
    offset = local.utcoffset()
    if offset is None or local.replace(fold=1 - local.fold).utcoffset() == offset:
        return ""
    hours, minutes = divmod(int(offset.total_seconds()) // 60, 60)
    return f" (UTC{hours:+d}{f':{minutes:02}' if minutes else ''})"


def _day_args(day: date, today: date | None, locale: Locale) -> dict[str, str | FluentType]:
    return {
        "weekday": Whole(day.isoweekday()),
        "weekday-name": format_date(day, "EEEE", locale),
        "date": _skeleton("MMMMd", day, locale),
        "day": str(day.day),
        "month": Whole(day.month),
        "year": "none" if today and day.year == today.year else str(day.year),
    }


def _skeleton(skeleton: str, day: date, locale: Locale) -> str:
    return format_skeleton(skeleton, datetime(day.year, day.month, day.day, tzinfo=UTC), locale=locale)
