"""What a written time says, in any of our languages: which day, which hour, how long from now."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import time
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from texts.spoken import any_of, numbered, plain, words

SECONDS = {"second": 1, "minute": 60, "hour": 3600}
DAYS = {"day": 1, "week": 7}
SHORT_HOURS = r"(?:h|hrs?|ч|hod|godz)(?!\w)\.?"
AND = "(?:and|и|i)"
YEAR = r"(?:godin\w*|god|годин\w*|год[ау]?|rok[ou]?|r|г)(?!\w)\.?"
"""The word for a year, which may follow its number."""
NOON, MIDNIGHT = time(12), time(23, 59)
"""Midnight is the end of the day that it is said of."""


class Said(Struct, frozen=True):
    """A time as somebody said it; of a span (seconds, days or both), weekday and day one at the most."""

    seconds: int | None = None
    """From now, or from the end of the days."""
    days: int | None = None
    """Of the calendar, from today."""
    keeps_hour: bool = False
    """Whether without an hour that of the present is meant: in 3 days, but not tomorrow."""
    weekday: int | None = None
    """From Monday, 0."""
    next_week: bool = False
    day: tuple[int | None, int, int] | None = None
    """Year, if one was said, month and day; the calendar may not have it."""
    hour: time | None = None


def read(text: str, *, whole: bool) -> tuple[Said | None, str]:
    """Return what a text says of a time, and what follows; None when it does not begin with one.

    Behind a day a bare number is an hour only where the text is all a time (`whole`) and ends with it;
    then a full stop may end it.
    """
    line = _Line(plain(text))
    said, at_first = _day(line), None
    if said is None:
        at_first = _hour(line, whole=False)
        said = _day(line) if at_first is not None else None
    hour = at_first if at_first is not None else _hour_behind(said, line, whole=whole)
    if said is None and hour is None:
        return None, text
    if said is not None and said.seconds is not None and hour is not None:
        return None, text
    if line.in_a_word() or (said is None and text.strip().isdecimal()):
        return None, text
    if whole:
        line.takes(r"\.\s*$")
    return replace(said or Said(), hour=hour), text[line.position :]


class _Line:
    """A text and how far it is read."""

    def __init__(self, text: str) -> None:
        self.text, self.position = text, 0

    def takes(self, pattern: str) -> re.Match[str] | None:
        """Read on over what comes next, if it is like this; signs between words go with it."""
        found = _compiled(pattern).match(self.text, self.position)
        if found:
            self.position = found.end()
        return found

    def in_a_word(self) -> bool:
        """Tell whether a word or number would be cut here."""
        return bool(re.compile(r"(?<=\w)\w|[:.]\d").match(self.text, self.position))


@lru_cache(maxsize=64)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"[\s,]*(?:{pattern})")


def _day(line: _Line) -> Said | None:
    start = line.position
    for reads in (_span, _relative, _weekday, _date):
        line.position = start
        if (said := reads(line)) is not None:
            return said
    line.position = start
    return None


def _span(line: _Line) -> Said | None:
    """Read how long from now: in 3 days, in 2 days and 3 hours; each unit once."""
    found = line.takes(rf"{words('within')}\s+(?:(?P<number>\d{{1,6}})\s*|{words('one')}\s+)?(?:{_units()})")
    if found is None:
        return None
    span: dict[str, int] = {}
    end = line.position
    while found and (unit := found.lastgroup or "") not in span:
        span[unit], end = int(found["number"] or 1), line.position
        number, one = r"(?P<number>\d{1,6})\s*", rf"{AND}\s+(?:{words('one')}\s+)?"
        found = line.takes(rf"(?:(?:(?:{AND}|a)\s+)?{number}|{one})(?:{_units()})")
    line.position = end
    seconds = [span[unit] * SECONDS[unit] for unit in SECONDS if unit in span]
    days = [span[unit] * DAYS[unit] for unit in DAYS if unit in span]
    return Said(
        seconds=sum(seconds) if seconds else None,
        days=sum(days) if days else None,
        keeps_hour=bool(days),
    )


def _units() -> str:
    patterns = {unit: words(unit) for unit in (*SECONDS, *DAYS)}
    patterns["hour"] += f"|{SHORT_HOURS}"
    return "|".join(f"(?P<{unit}>{pattern})" for unit, pattern in patterns.items())


def _relative(line: _Line) -> Said | None:
    for days, name in ((2, "after_tomorrow"), (1, "tomorrow"), (0, "today")):
        if line.takes(words(name)):
            return Said(days=days)
    return None


def _weekday(line: _Line) -> Said | None:
    """Read a weekday; where a date follows it, the date decides."""
    preposed = rf"(?:{words('before')}\s+)*"
    found = line.takes(rf"{preposed}(?P<next>{words('next')}\s+)?(?P<weekday>{any_of('weekdays')})\.?")
    if found is None:
        return None
    date = _date(line)
    return date or Said(weekday=_position("weekdays", found["weekday"]), next_week=bool(found["next"]))


def _position(name: str, word: str) -> int:
    return next(position for position, each in enumerate(numbered(name)) if each.fullmatch(word))


def _date(line: _Line) -> Said | None:
    start = line.position
    line.takes(rf"(?:{words('before')}\s+)+")
    readers: tuple[Callable[[_Line], tuple[int | None, int, int] | None], ...] = (_iso, _dotted, _named)
    for reads in readers:
        if (day := reads(line)) is not None:
            return Said(day=day)
    line.position = start
    return None


def _iso(line: _Line) -> tuple[int | None, int, int] | None:
    found = line.takes(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:t(?=\d)|(?!\w))")
    return (int(found[1]), int(found[2]), int(found[3])) if found else None


def _dotted(line: _Line) -> tuple[int | None, int, int] | None:
    found = line.takes(
        rf"(\d{{1,2}})\s*([./-])\s*(\d{{1,2}})"
        rf"(?:(?:\s*\2\s*(\d{{4}})(?!\d)|\2(\d{{2}})(?![\d:]))(?:\.?\s*{YEAR})?|(?=\.(?!\d))|(?![\d.:]))\.?"
    )
    if found is None:
        return None
    year = int(found[4]) if found[4] else 2000 + int(found[5]) if found[5] else None
    return (year, int(found[3]), int(found[1]))


def _named(line: _Line) -> tuple[int | None, int, int] | None:
    month, year = f"(?P<month>{any_of('months')})", rf"(?:,?\s+(?P<year>\d{{4}})(?!\d)(?:\.?\s*{YEAR}|\.)?)?"
    ordinal = r"(?:st|nd|rd|th|-?го|-?ти|-?ви)?\.?"
    found = line.takes(rf"(?P<day>\d{{1,2}}){ordinal}\s+(?:of\s+)?{month}\.?{year}")
    found = found or line.takes(rf"{month}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?![\w:.]\d){year}")
    if found is None:
        return None
    return (
        int(found["year"]) if found["year"] else None,
        _position("months", found["month"]) + 1,
        int(found["day"]),
    )


def _hour_behind(said: Said | None, line: _Line, *, whole: bool) -> time | None:
    """Read the hour behind a day; behind days from now, hours without a word before would be more of them."""
    if said is not None and said.seconds is not None:
        return None
    if said is None or not said.keeps_hour:
        return _hour(line, whole=whole)
    counted = rf"\d+(?:\s*$|\s*(?:{words('hours')}|{words('hour')}|{SHORT_HOURS})|[.,]\d)"
    start = line.position
    if line.takes(counted):
        line.position = start
        return None
    return _hour(line, whole=False)


def _hour(line: _Line, *, whole: bool) -> time | None:
    """Read an hour: a colon, a word before or a word behind tells it from any other number."""
    start = line.position
    half = rf"(?:\s*(?P<morning>{words('morning')})|\s*(?P<evening>{words('evening')}))"
    at, hours = rf"{words('at')}\s*", rf"\s*{words('hours')}\.?"
    number = r"(?P<hour>\d{1,2})"
    if line.takes(rf"(?:{at})?{words('noon')}"):
        return NOON
    if line.takes(rf"(?:{at})?{words('midnight')}"):
        return MIDNIGHT
    found = (
        line.takes(rf"(?:{at})?{number}[:.](?P<minute>\d{{2}})(?!\d)(?:[:]00)?(?:{hours})?{half}?")
        or line.takes(rf"{at}{number}(?![\d:.]\d)(?:{hours})?{half}?(?!\w)")
        or line.takes(rf"{number}{hours}{half}?(?!\w)")
        or line.takes(rf"{number}{half}(?!\w)")
        or (line.takes(rf"{number}\s*$") if whole else None)
    )
    hour = _time(found.groupdict()) if found else None
    if hour is None:
        line.position = start
    return hour


def _time(found: dict[str, str | None]) -> time | None:
    hour, minute = int(found["hour"] or 0), int(found.get("minute") or 0)
    if found.get("evening") and hour < 12:
        hour += 12
    if found.get("morning") and hour == 12:
        hour = 0
    if (hour, minute) == (24, 0):
        return MIDNIGHT
    return time(hour, minute) if hour < 24 and minute < 60 else None
