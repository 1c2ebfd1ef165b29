"""The hours of work as an operator writes them: `mon-fri 09:00-12:30 13:00-17:00; sat 10:00-14:00`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

DAY_NAMES: Final = (
    "mon tue wed thu fri sat sun",
    "monday tuesday wednesday thursday friday saturday sunday",
    "pon uto sre čet pet sub ned",
    "пон уто сре чет пет суб нед",
    "pon wt śr czw pt sob nd",
    "пн вт ср чт пт сб вс",
    "пн вт ср чт пт сб нд",
    "po út st čt pá so ne",
)
"""The days of a week from Monday, as they are shortened in en, sr, pl, ru, bg and cs."""

MINUTES: Final = 24 * 60
"""Of a day by the clock on the wall."""

_WEEKDAYS = {name: day for names in DAY_NAMES for day, name in enumerate(names.split())}
_DAYS = re.compile(r"([^\W\d]+)(?:[-–]([^\W\d]+))?")
_SHIFT = re.compile(r"(\d{1,2}):(\d\d)[-–](\d{1,2}):(\d\d)")


class Shift(NamedTuple):
    """Minutes from the midnight with which its day begins; past 1440 it ends on the day after."""

    opens: int
    closes: int


Shifts = tuple[tuple[Shift, ...], ...]
"""The shifts of each of seven days from Monday, in their order; none on a day that does not work.

No two of them overlap, not even where one runs into the next day.
"""


def read_shifts(text: str) -> Shifts:
    """Return the shifts that a text describes, day by day from Monday.

    Parts stand between semicolons: days (`mon`, `mon-fri`, `sat,sun`) and their hours. Hours that end before
    they begin run over midnight, and are of the day on which they begin. Raises ValueError with a sentence
    that names what is wrong: what cannot be read, a day given twice, hours that overlap, or no hours at all.
    """
    week: list[tuple[Shift, ...]] = [()] * 7
    for part in filter(None, (part.strip() for part in text.split(";"))):
        named, _, hours = re.sub(r"\s*([-–,])\s*", r"\1", part).partition(" ")
        if not hours:
            raise ValueError(f"has no hours in “{part}”; write them such as mon-fri 09:00-17:00")
        days = list(_days(named))
        shifts = tuple(sorted(_shift(each) for each in re.split(r"[,\s]+", hours.strip())))
        for day in days:
            if week[day]:
                raise ValueError(f"has {_name(day)} twice; write all its hours in one place")
            week[day] = shifts
    if not any(week):
        raise ValueError("has no day that works; write one such as mon-fri 09:00-17:00")
    _refuse_overlaps(week)
    return tuple(week)


def _days(text: str) -> Iterator[int]:
    for part in text.split(","):
        found = _DAYS.fullmatch(part)
        if found is None:
            raise ValueError(f"has “{part}” where a day such as mon or mon-fri should stand")
        first = _weekday(found[1])
        last = first if found[2] is None else _weekday(found[2])
        yield from ((first + ahead) % 7 for ahead in range((last - first) % 7 + 1))


def _weekday(word: str) -> int:
    day = _WEEKDAYS.get(word.lower())
    if day is None:
        raise ValueError(f"has “{word}”, which is no day; days are {', '.join(DAY_NAMES[0].split())}")
    return day


def _shift(text: str) -> Shift:
    found = _SHIFT.fullmatch(text)
    if found is None:
        raise ValueError(f"has “{text}” where hours such as 09:00-17:00 should stand")
    opens, closes = _minutes(found[1], found[2]), _minutes(found[3], found[4])
    if opens in {closes, MINUTES}:
        raise ValueError(f"has “{text}”, which is no time at all; the whole day is 00:00-24:00")
    return Shift(opens, closes if closes > opens else closes + MINUTES)


def _minutes(hour: str, minute: str) -> int:
    minutes = 60 * int(hour) + int(minute)
    if int(minute) >= 60 or minutes > MINUTES:
        raise ValueError(f"has “{hour}:{minute}”, which no clock shows; hours go from 00:00 to 24:00")
    return minutes


def _refuse_overlaps(week: list[tuple[Shift, ...]]) -> None:
    shifts = [(day, shift) for day in range(7) for shift in week[day]]
    for position, (day, shift) in enumerate(shifts, 1):
        following, later = shifts[position % len(shifts)]
        days = following - day + 7 * (position == len(shifts))
        if shift.closes > days * MINUTES + later.opens:
            raise ValueError(f"has hours that overlap, of {_name(day)} and {_name(following)}")


def _name(day: int) -> str:
    return DAY_NAMES[0].split()[day]
