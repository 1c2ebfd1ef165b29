"""Times as a team writes them: an instant in its zone, shown back in full before anything hangs on it."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import MAXYEAR, UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from handlers.polls.said_times import SpokenTime, is_week_or_month, read
from handlers.routes import Misunderstood
from texts import keys
from texts.calendar import ENDS, moved

BEGINNING, END = time(0), time(23, 59)
"""What a day without an hour means where something begins, and where something ends."""
WEEK = timedelta(days=7)
TWO_MONTHS = 62
"""Days within which each number of a day occurs."""
YEARS = 9
"""Within so many years every day of the calendar occurs again, the 29th of February too."""


def read_time(text: str, zone: ZoneInfo, now: datetime, alone: time = END) -> datetime:
    """Return the instant in UTC; a day without an hour is that day at the hour `alone`.

    Days are those of the calendar in this zone: `in 3 days` is three days on at the same time of the clock,
    also over its change, `in 72 hours` so many hours from now; in `in 2 days 3 hours` the days come first. Of
    an hour that occurs twice, the first is meant. What lies beyond the calendar is its first or last instant:
    whoever asked says that it is too far.

    Raises Misunderstood for what cannot be read, and for an hour that the clocks skip.
    """
    said, rest = read(text.strip(), whole=True)
    if said is None or rest:
        raise _unreadable(text, zone, now)
    try:
        return _instant(said, zone, now, alone)
    except OverflowError:
        return ENDS[-1]
    except _Unclear as unclear:
        first, second = unclear.readings
        raise Misunderstood(keys.wrong_time_unclear(value=text, first=first, second=second)) from None
    except ValueError:
        raise _unreadable(text, zone, now) from None
    except _Skipped:
        raise Misunderstood(keys.wrong_time_skipped(value=text)) from None


class _Skipped(Exception):
    """The clocks skip this hour."""


class _Unclear(Exception):
    """It can be read in two ways: both, as one may write them."""

    def __init__(self, *readings: str) -> None:
        super().__init__(readings)
        self.readings = readings


def _instant(said: SpokenTime, zone: ZoneInfo, now: datetime, alone: time) -> datetime:
    if said.seconds is not None and said.days is None:
        return _span_or_hour(said, zone, now)
    here = moved(now, zone)
    if said.days is not None:
        day = _months_on(here.date(), said.months) + timedelta(days=said.days)
        if said.hour is None and said.keeps_hour:
            on_day = moved(datetime.combine(day, here.time(), zone), UTC)
            return on_day + timedelta(seconds=said.seconds or 0)
        return _at(day, said.hour or alone, zone)
    if said.day is not None:
        return _on_day(said, zone, now, alone)
    if said.weekday is not None:
        return _on_weekday(said, zone, now, alone)
    if said.number is not None:
        return _numbered(said, said.number, zone, now, alone)
    return _next(said.hour or alone, zone, now)


def _next(hour: time, zone: ZoneInfo, now: datetime) -> datetime:
    """Return when it is that hour for the first time."""
    here = moved(now, zone).date()
    today = _at(here, hour, zone)
    return today if today > now else _at(here + timedelta(days=1), hour, zone)


def _span_or_hour(said: SpokenTime, zone: ZoneInfo, now: datetime) -> datetime:
    """Return the end of a span. Raises _Unclear for 3 hours, which may be 3 o'clock."""
    end = now + timedelta(seconds=said.seconds or 0)
    if said.hour is None:
        return end
    raise _Unclear(*(f"{moved(each, zone):%Y-%m-%d %H:%M}" for each in (_next(said.hour, zone, now), end)))


def _months_on(day: date, months: int) -> date:
    """Return the same day of a later month, or its last one. Raises OverflowError beyond the calendar."""
    years, month = divmod(day.month - 1 + months, 12)
    if day.year + years > MAXYEAR:
        raise OverflowError(months)
    last = monthrange(day.year + years, month + 1)[1]
    return date(day.year + years, month + 1, min(day.day, last))


def _at(day: date, hour: time, zone: ZoneInfo) -> datetime:
    """Return the instant of a day and an hour in a zone. Raises _Skipped when the clocks skip it."""
    local = datetime.combine(day, hour, zone)
    instant = moved(local, UTC)
    if moved(instant, zone).replace(tzinfo=None) != local.replace(tzinfo=None) and instant not in ENDS:
        raise _Skipped
    return instant


def _on_weekday(said: SpokenTime, zone: ZoneInfo, now: datetime, alone: time) -> datetime:
    """Friday is the first to come, today's if its hour is; next Friday is that of the next week.

    Raises _Unclear where a number behind it may be an hour and a day of the month; one that can only be a day
    has to be that weekday.
    """
    assert said.weekday is not None
    here, hour = moved(now, zone).date(), said.hour or alone
    if said.number is not None:
        return _numbered(said, said.number, zone, now, alone)
    if said.next_week:
        return _at(here + timedelta(days=7 - here.weekday() + said.weekday), hour, zone)
    first = here + timedelta(days=(said.weekday - here.weekday()) % 7)
    if first == here and (said.hour is None or _at(first, hour, zone) <= now):
        first += WEEK
    return _at(first, hour, zone)


def _numbered(said: SpokenTime, number: int, zone: ZoneInfo, now: datetime, alone: time) -> datetime:
    """Read Friday 27 as a day if it is one. Raises _Unclear for Friday 13, ValueError for Friday 0.

    Without a weekday, as in until 13, the hour is the next.
    """
    here = moved(now, zone).date()
    coming = (here + timedelta(days=ahead) for ahead in range(TWO_MONTHS))
    day = next((each for each in coming if each.day == number), None)
    if day is None:
        raise ValueError(number)
    if number >= 24 and said.weekday in {None, day.weekday()}:
        return _at(day, alone, zone)
    if said.weekday is None:
        raise _Unclear(f"{moved(_next(time(number), zone, now), zone):%Y-%m-%d %H:%M}", f"{day}")
    hour = f" {number}:00" if number < 24 else ""
    weekday = _on_weekday(replace(said, number=None), zone, now, alone)
    raise _Unclear(f"{moved(weekday, zone):%Y-%m-%d}{hour}", f"{day}")


def _on_day(said: SpokenTime, zone: ZoneInfo, now: datetime, alone: time) -> datetime:
    """A day without a year is the first to come. Raises ValueError for one that the calendar has not.

    Raises _Unclear where its weekday is another than was said; its figures may be an hour of that then.
    """
    found = _first_to_come(said, zone, now, said.hour or alone)
    day = moved(found, zone).date()
    if said.weekday is None or day.weekday() == said.weekday:
        return found
    hour = said.hour or said.figures
    weekday = _on_weekday(replace(said, day=None, hour=hour), zone, now, alone)
    first = f"{moved(weekday, zone):%Y-%m-%d}" + (f" {hour:%H:%M}" if hour else "")
    raise _Unclear(first, f"{day}" + (f" {said.hour:%H:%M}" if said.hour else ""))


def _first_to_come(said: SpokenTime, zone: ZoneInfo, now: datetime, hour: time) -> datetime:
    assert said.day is not None
    year, month, day = said.day
    if year is not None:
        return _at(date(year, month, day), hour, zone)
    if not date(2024, month, day):  # a leap year: raises for a day that no year has
        raise ValueError(said.day)
    this_year = moved(now, zone).year
    for each in range(this_year, this_year + YEARS):
        try:
            instant = _at(date(each, month, day), hour, zone)
        except ValueError:
            continue
        if instant > now:
            return instant
    raise ValueError(said.day)


def _unreadable(text: str, zone: ZoneInfo, now: datetime) -> Misunderstood:
    if is_week_or_month(text):
        return Misunderstood(keys.wrong_time_day(value=text, example=example(zone, now)))
    return Misunderstood(keys.wrong_time(value=text, example=example(zone, now)))


def example(zone: ZoneInfo, after: datetime) -> str:
    """Return a time that could be meant, as one writes it: a week after another, at six in the evening."""
    try:
        later = after + WEEK
    except OverflowError:
        later = ENDS[-1]
    return f"{moved(later, zone):%Y-%m-%d} 18:00"


def split_time(text: str) -> tuple[str, str]:
    """Split `tomorrow at 18:00 a reason` or `in 3 days a reason` into the time and what follows it."""
    first, _, below = text.partition("\n")
    if below.strip() and read(first, whole=True)[0] is not None:
        return first.strip(" ,;:–-"), below.strip(" \n,;:–-")  # a reason may begin with a number
    said, rest = read(text, whole=True)
    if said is not None and not rest:
        return text.strip(), ""
    said, rest = read(text, whole=False)
    if said is not None:
        reason = re.sub(r"^\s*\.(?!\S)", "", rest)  # a full stop behind the time is none of the reason
        return text[: len(text) - len(rest)].strip(" \n,;:–-"), reason.strip(" \n,;:–-")
    return text.split("\n", maxsplit=1)[0], ""
