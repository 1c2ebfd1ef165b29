"""What a written time says of the hour: a number of the clock, or a part of the day."""

from __future__ import annotations

import re
from datetime import time
from functools import lru_cache
from typing import Final

from texts.spoken import words

SHORT_HOURS: Final = r"(?:h|hrs?|ч|hod|godz)(?!\w)\.?"
NOON, MIDNIGHT = time(12), time(23, 59)
"""Midnight is the end of the day that it is said of."""
PARTS: Final = {"in_morning": time(9), "in_afternoon": time(15), "in_evening": time(18)}
"""The hour that is meant by a part of the day; it is shown before it binds."""
TONIGHT: Final = "in_evening"


class Line:
    """A text and how far it is read."""

    def __init__(self, text: str) -> None:
        self.text, self.position = text, 0
        self.part = ""
        """The part of the day that was said, as one of PARTS."""

    def takes(self, pattern: str) -> re.Match[str] | None:
        """Read on over what comes next, if it is like this; signs between words go with it."""
        found = _compiled(pattern).match(self.text, self.position)
        if found:
            self.position = found.end()
        return found

    def begins(self, pattern: str) -> bool:
        """Tell whether what comes next is like this."""
        return bool(_compiled(pattern).match(self.text, self.position))

    def in_a_word(self) -> bool:
        """Tell whether a word or number would be cut here."""
        return bool(re.compile(r"(?<=\w)\w|[:.]\d").match(self.text, self.position))


@lru_cache(maxsize=64)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"[\s,]*(?:{pattern})")


def clock(line: Line, *, whole: bool) -> time | None:
    """Read an hour, a part of the day, or both: evening at 8, tonight at 8."""
    hour = _hour(line, whole=whole)
    if hour is None and not line.part and (part := _part(line)):
        line.part = part
        hour = _hour(line, whole=whole)
    return hour


def within_part(hour: time | None, line: Line) -> time | None:
    """Return the hour of a part of the day: of tonight, 8 is 20:00. Raises ValueError for one beyond it."""
    if not line.part:
        return hour
    if hour is None:
        return PARTS[line.part]
    morning = line.part == "in_morning"
    if hour >= NOON if morning else not hour.hour:
        raise ValueError(hour)
    return hour if morning or hour >= NOON else hour.replace(hour=hour.hour + 12)


def _part(line: Line) -> str:
    return next((part for part in PARTS if line.takes(rf"(?:{words('before')}\s+)?{words(part)}")), "")


def _hour(line: Line, *, whole: bool) -> time | None:
    """Read an hour: a colon, a word before or a word behind tells it from any other number."""
    start = line.position
    half = rf"(?:\s*(?P<morning>{words('morning')})|\s*(?P<evening>{words('evening')}))"
    at, hours = rf"(?:{words('at')}|{words('until')})\s*", rf"\s*{words('hours')}\.?"
    number = r"(?P<hour>\d{1,2})"
    minute = r"(?:[:.]|[hч](?=\d))(?P<minute>\d{2})(?!\d)"
    if line.takes(rf"(?:{at})?{words('noon')}"):
        return NOON
    if line.takes(rf"(?:{at})?{words('midnight')}"):
        return MIDNIGHT
    found = (
        line.takes(rf"(?:{at})?{number}{minute}(?:[:]00)?(?:{hours})?{half}?")
        or line.takes(rf"(?:{at})?{number}{hours}\s+(?P<minute>\d{{1,2}})\s*{words('minute')}\.?")
        or line.takes(rf"{at}{number}(?![\d:.]\d)(?:{hours})?{half}?(?!\w)")
        or line.takes(rf"{number}{hours}{half}?(?!\w)")
        or line.takes(rf"{number}{half}(?!\w)")
        or (line.takes(rf"{number}\.?\s*$") if whole else None)
    )
    hour = _time(found.groupdict()) if found else None
    if hour is None:
        line.position = start
    return hour


def clock_with_point(line: Line) -> time | None:
    """Return the hour that comes next as 12.10, which is a day as well; reads on over nothing."""
    start = line.position
    found = line.takes(r"(?P<hour>\d{1,2})\.(?P<minute>\d{2})(?!\d|\s*[.:/-]\s*\d)")
    line.position = start
    return _time(found.groupdict()) if found else None


def _time(found: dict[str, str | None]) -> time | None:
    hour, minute = int(found["hour"] or 0), int(found.get("minute") or 0)
    if found.get("evening") and hour < 12:
        hour += 12
    if found.get("morning") and hour == 12:
        hour = 0
    if (hour, minute) == (24, 0):
        return MIDNIGHT
    return time(hour, minute) if hour < 24 and minute < 60 else None
