"""What a written time says, in any of our languages: which day, which hour, how long from now."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import time

from msgspec import Struct
from msgspec.structs import replace

from handlers.polls.said_hours import SHORT_HOURS, TONIGHT, Line, clock, clock_with_point, within_part
from texts.spoken import any_of, plain, position, words

SECONDS = {"second": 1, "minute": 60, "half_hour": 1800, "hour": 3600}
DAYS = {"day": 1, "week": 7, "month": 0}
"""A month has no length of its own: months are counted apart."""
UNITS = (*SECONDS, *DAYS)
FULL_DAY, MONTHS = 24, 12
"""Hours of a day, which no clock says, and months of a year."""
HOURS = rf"(?!o['’]clock)(?:{words('hours')}|{words('hour')}|{SHORT_HOURS})"
AND = "(?:and|и|i)"
_BARE = r"(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)?\.?\s*$"
YEAR = r"(?:godin\w*|god|годин\w*|год[ау]?|rok[ou]?|r|г)(?!\w)\.?"
"""The word for a year, which may follow its number."""


class SpokenTime(Struct, frozen=True):
    """A time as somebody said it; of a span (seconds, days or both), number and day one at the most."""

    seconds: int | None = None
    """From now, or from the end of the days."""
    days: int | None = None
    """Of the calendar, from today."""
    months: int = 0
    """Of the calendar, before the days are added."""
    keeps_hour: bool = False
    """Whether without an hour that of the present is meant: in 3 days, but not tomorrow."""
    weekday: int | None = None
    """From Monday, 0."""
    next_week: bool = False
    day: tuple[int | None, int, int] | None = None
    """Year, if one was said, month and day, maybe beside the weekday; the calendar may not have it."""
    number: int | None = None
    """Stands bare, maybe behind the weekday: an hour of it, or a day of the month."""
    figures: time | None = None
    """Of the clock, if the figures of the day may be one of that weekday: Friday 12.10."""
    hour: time | None = None
    """Beside `seconds` alone, what the same words say by the clock: 3 hours."""


def read(text: str, *, whole: bool) -> tuple[SpokenTime | None, str]:
    """Return what a text says of a time, and what follows; None when it does not begin with one.

    Behind a day a bare number is an hour only where the text is all a time (`whole`) and ends with it;
    then a full stop may end it.
    """
    line = Line(plain(text))
    try:
        said = _until(line, whole=whole)
        said = said or (_alone(line, end=r"\s*\.?\s*$") if whole else None)
        said = said or _read(line, whole=whole) or _alone(line)
    except ValueError:
        return None, text
    if said is None or line.in_a_word() or text.strip().isdecimal():
        return None, text
    if whole:
        line.takes(r"\.\s*$")
    return said, text[line.position :]


def is_week_or_month(text: str) -> bool:
    """Tell whether a text names this week or month, or the next, and no day of it."""
    which, spans = rf"(?:{words('before')}|{words('next')})", rf"(?:{words('week')}|{words('month')})"
    return Line(plain(text)).begins(rf"(?:{words('until')}\s+)?(?:{which}\s+)+{spans}\s*\.?\s*$")


def _until(line: Line, *, whole: bool) -> SpokenTime | None:
    """Read what stands behind the word until: any time, and a number, which is none of a span there."""
    if not line.takes(rf"{words('until')}(?=\s)"):
        return None
    if whole and (number := line.takes(_BARE)):
        return SpokenTime(number=int(number[1]))
    return _read(line, whole=whole)


def _alone(line: Line, *, end: str = "") -> SpokenTime | None:
    """Read hours and nothing else: so many from now, and if they may be of the clock, that one too."""
    hour = rf"(?P<hour>{HOURS})(?:(?:\s+{AND})?\s*(?P<minutes>\d{{1,2}})\s*{words('minute')})?"
    found = line.takes(rf"(?:{_number()}){hour}" + end)
    hours = _counted(found) if found else 0
    if found is None or not hours:
        return None
    minutes = int(found["minutes"] or 0)
    by_clock = time(hours, minutes) if hours < FULL_DAY and minutes < 60 else None
    return SpokenTime(seconds=hours * SECONDS["hour"] + minutes * SECONDS["minute"], hour=by_clock)


def _read(line: Line, *, whole: bool) -> SpokenTime | None:
    """Read a day and the hour behind it, or the hour first. Raises ValueError where they do not fit."""
    hour: time | None
    said = _day(line) or (_span(line, rf"(?:{_number()})(?:{_units(DAYS)})") if whole else None)
    if said is None:
        counted = line.begins(rf"\d+\s*{HOURS}")
        hour = clock(line, whole=False)
        if hour is None and not line.part:
            return None
        said = _day(line)
        if counted and said is not None and said.keeps_hour:
            raise ValueError(line.text)  # 3 hours in 2 days: more of them, or by the clock?
    elif whole and said.weekday is not None and said.day is None and (number := line.takes(_BARE)):
        return replace(said, number=int(number[1]))
    else:
        hour = _hour_behind(said, line, whole=whole)
    hour = within_part(hour, line)
    if said is not None and said.seconds is not None and hour is not None:
        raise ValueError(line.text)  # from now, and by the clock
    return replace(said or SpokenTime(), hour=hour)


def _day(line: Line) -> SpokenTime | None:
    start = line.position
    for reads in (_from_now, _relative, _weekday, _date):
        line.position = start
        if (said := reads(line)) is not None:
            return said
    line.position = start
    return None


def _from_now(line: Line) -> SpokenTime | None:
    """Read how long from now: in 3 days, in two days and 3 hours."""
    return _span(line, rf"{words('within')}\s+(?:{_number()})?(?:{_units(UNITS)})")


def _span(line: Line, first: str) -> SpokenTime | None:
    """Read a span that begins like this; each unit once."""
    found = line.takes(first)
    if found is None:
        return None
    span: dict[str, int] = {}
    end = line.position
    while found and (unit := found.lastgroup or "") not in span:
        span[unit], end = _counted(found), line.position
        one = rf"(?=\d)|{AND}\s+|a\s+(?=\d)"  # more of a span begins with a figure, or with a word for and
        found = line.takes(rf"(?:{one})(?:{_number()})?(?:{_units(UNITS)})")
    line.position = end
    seconds = [span[unit] * SECONDS[unit] for unit in SECONDS if unit in span]
    days = [span[unit] * DAYS[unit] for unit in DAYS if unit in span]
    return SpokenTime(
        seconds=sum(seconds) if seconds else None,
        days=sum(days) if days else None,
        months=span.get("month", 0),
        keeps_hour=bool(days),
    )


def _number() -> str:
    return rf"(?P<number>\d{{1,6}})\s*|(?P<word>{any_of('numbers')})\s+"


def _counted(found: re.Match[str]) -> int:
    """Return a number in figures or words; without one, one is meant."""
    return position("numbers", found["word"]) + 1 if found["word"] else int(found["number"] or 1)


def _units(units: Iterable[str]) -> str:
    patterns = {unit: words(unit) + (f"|{SHORT_HOURS}" if unit == "hour" else "") for unit in units}
    return "|".join(f"(?P<{unit}>{pattern})" for unit, pattern in patterns.items())


def _relative(line: Line) -> SpokenTime | None:
    if line.takes(words("tonight")):
        line.part = TONIGHT
        return SpokenTime(days=0)
    for days, name in ((2, "after_tomorrow"), (1, "tomorrow"), (0, "today")):
        if line.takes(words(name)):
            return SpokenTime(days=days)
    return None


def _weekday(line: Line) -> SpokenTime | None:
    """Read a weekday, and the date that may follow it."""
    preposed = rf"(?:{words('before')}\s+)*"
    found = line.takes(rf"{preposed}(?P<next>{words('next')}\s+)?(?P<weekday>{any_of('weekdays')})\.?")
    if found is None:
        return None
    if found["next"] and re.fullmatch(words("week"), found["weekday"]):
        return None  # next week, or next Sunday: in some languages, and among them, one word is both
    said = SpokenTime(weekday=position("weekdays", found["weekday"]), next_week=bool(found["next"]))
    figures = clock_with_point(line)
    date = _date(line)
    return replace(said, day=date.day, figures=figures) if date else said


def _date(line: Line) -> SpokenTime | None:
    start = line.position
    if line.takes(rf"{words('at')}\s*") and clock_with_point(line):
        line.position = start
        return None  # at 12.10, which is a day only without the word
    line.position = start
    line.takes(rf"(?:{words('before')}\s+)+")
    readers: tuple[Callable[[Line], tuple[int | None, int, int] | None], ...] = (_iso, _dotted, _named)
    for reads in readers:
        if (day := reads(line)) is not None:
            return SpokenTime(day=day)
    line.position = start
    return None


def _iso(line: Line) -> tuple[int | None, int, int] | None:
    found = line.takes(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:t(?=\d)|(?!\w))")
    return (int(found[1]), int(found[2]), int(found[3])) if found else None


def _dotted(line: Line) -> tuple[int | None, int, int] | None:
    found = line.takes(
        rf"(\d{{1,2}})\s*([./-])\s*(\d{{1,2}})"
        rf"(?:(?:\s*\2\s*(\d{{4}})(?!\d)|\2(\d{{2}})(?![\d:]))(?:\.?\s*{YEAR})?|(?=\.(?!\d))|(?![\d.:]))\.?"
    )
    if found is None or (not (found[4] or found[5]) and not 1 <= int(found[3]) <= MONTHS):
        return None  # 18.30 is an hour
    year = int(found[4]) if found[4] else 2000 + int(found[5]) if found[5] else None
    return (year, int(found[3]), int(found[1]))


def _named(line: Line) -> tuple[int | None, int, int] | None:
    month, year = f"(?P<month>{any_of('months')})", rf"(?:,?\s+(?P<year>\d{{4}})(?!\d)(?:\.?\s*{YEAR}|\.)?)?"
    ordinal = r"(?:st|nd|rd|th|-?го|-?ти|-?ви)?\.?"
    found = line.takes(rf"(?P<day>\d{{1,2}}){ordinal}\s+(?:of\s+)?{month}\.?{year}")
    found = found or line.takes(rf"{month}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?![\w:.]\d){year}")
    if found is None:
        return None
    return (
        int(found["year"]) if found["year"] else None,
        position("months", found["month"]) + 1,
        int(found["day"]),
    )


def _hour_behind(said: SpokenTime, line: Line, *, whole: bool) -> time | None:
    """Read the hour behind a day; behind days from now, hours without a word before would be more of them."""
    if said.seconds is not None:
        return None
    if not said.keeps_hour:
        return clock(line, whole=whole)
    if line.begins(rf"\d+(?:\s*$|\s*{HOURS}|[.,]\d)"):
        return None
    return clock(line, whole=False)
