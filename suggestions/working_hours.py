"""Working hours in a time zone: when so much working time is over, and how much of it two instants enclose.

Working time is elapsed time. A shift begins at the first instant at which the clock on the wall shows its
hour or has gone past it, and ends likewise: an hour that summer time leaves out was never worked, one that
comes twice was worked twice.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from fractions import Fraction
from itertools import accumulate
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from suggestions.shifts import Shifts

LONGEST_REST: Final = timedelta(days=400)
"""Within it something works, whatever the holidays."""

NOTHING: Final = timedelta(0)
_DAY: Final = timedelta(days=1)
_MINUTE: Final = timedelta(minutes=1)
_TICK: Final = timedelta(microseconds=1)


class NeverOpen(Exception):
    """Since `since` every working day of more than a year is a holiday."""

    def __init__(self, since: date) -> None:
        super().__init__(since)
        self.since = since


class Stretch(NamedTuple):
    """Working time without a break, in UTC; its end is no part of it."""

    opens: datetime
    closes: datetime

    @property
    def length(self) -> timedelta:
        """How long it is, as time elapses."""
        return self.closes - self.opens


@dataclass(frozen=True)
class WorkingHours:
    """When the company works."""

    shifts: Shifts
    zone: ZoneInfo
    holiday: Callable[[date], bool] = lambda _: False
    """Whether nothing begins on a day; a shift of the day before ends as it would."""

    def after(self, start: datetime, span: timedelta) -> datetime:
        """Return the first instant, in UTC, at which `span` of working time since `start` is over.

        A span that ends with a shift is over then, not when the next one begins. `start` is aware. Raises
        NeverOpen.
        """
        left = span
        at = start.astimezone(UTC)
        if left <= NOTHING:
            return at
        for day in self._days(at):
            remaining = _remaining(day, at)
            if remaining >= left:
                return _into(day, at, left)
            left -= remaining
        raise AssertionError("the days never end")

    def after_days(self, start: datetime, days: int) -> datetime:
        """Return the instant, in UTC, at which so many working days since `start` are over; `days` ≥ 1.

        A quarter into one working day, one working day is over a quarter into the next, however long each is.
        Outside working hours it begins with the next day that works, and is over with its end. Raises
        NeverOpen.
        """
        left = Fraction(days)
        at = start.astimezone(UTC)
        for day in self._days(at):
            whole = sum((stretch.length for stretch in day), NOTHING) // _TICK
            share = Fraction(_remaining(day, at) // _TICK, whole)
            if share >= left:
                return _into(day, at, _TICK * int(left * whole))
            left -= share
        raise AssertionError("the days never end")

    def within(self, start: datetime, end: datetime) -> timedelta:
        """Return how much working time lies between two aware instants; none if the end comes first."""
        since, until = start.astimezone(UTC), end.astimezone(UTC)
        worked = NOTHING
        if until <= since:
            return worked
        last = until.astimezone(self.zone).date() + _DAY
        day = since.astimezone(self.zone).date() - 2 * _DAY
        while day <= last:
            for opens, closes in self._stretches(day):
                worked += max(min(closes, until) - max(opens, since), NOTHING)
            day += _DAY
        return worked

    def each_within(self, spans: Sequence[tuple[datetime, datetime]]) -> list[timedelta]:
        """Return `within` of each span: of thousands in hardly more than the longest of them alone takes."""
        if not spans:
            return []
        first = min(start for start, _ in spans).astimezone(self.zone).date() - 2 * _DAY
        days = (max(end for _, end in spans).astimezone(self.zone).date() + _DAY - first).days
        stretches = [each for day in range(days + 1) for each in self._stretches(first + day * _DAY)]
        begins = [each.opens for each in stretches]
        worked = list(accumulate((each.length for each in stretches), initial=NOTHING))

        def before(at: datetime) -> timedelta:
            """Return how much was worked until then, since the first of these days."""
            last = bisect_right(begins, at) - 1
            if last < 0:
                return NOTHING
            return worked[last] + min(at - stretches[last].opens, stretches[last].length)

        return [max(before(end) - before(start), NOTHING) for start, end in spans]

    def _days(self, since: datetime) -> Iterator[list[Stretch]]:
        """Yield the stretches of each day that works and has not ended by `since`. Raises NeverOpen."""
        day = since.astimezone(self.zone).date() - 2 * _DAY
        rested = day
        while day - rested < LONGEST_REST:
            stretches = self._stretches(day)
            if stretches:
                rested = day
            if stretches and stretches[-1].closes > since:
                yield stretches
            day += _DAY
        raise NeverOpen(rested)

    def _stretches(self, day: date) -> list[Stretch]:
        shifts = self.shifts[day.weekday()]
        if not shifts or self.holiday(day):
            return []
        midnight, later = (datetime.combine(each, time(), self.zone) for each in (day, day + 2 * _DAY))
        if midnight.utcoffset() == later.utcoffset():
            at = midnight.astimezone(UTC)
            return [Stretch(at + _MINUTE * opens, at + _MINUTE * closes) for opens, closes in shifts]
        instants = ((self._instant(day, opens), self._instant(day, closes)) for opens, closes in shifts)
        return [Stretch(opens, closes) for opens, closes in instants if closes > opens]

    def _instant(self, day: date, minutes: int) -> datetime:
        """Return the first instant at which that day's clock shows so many minutes or has gone past them."""
        wall = datetime.combine(day, time()) + timedelta(minutes=minutes)
        at = wall.replace(tzinfo=self.zone).astimezone(UTC)
        if at.astimezone(self.zone).replace(tzinfo=None) == wall:
            return at
        skipped = wall.replace(tzinfo=self.zone, fold=1).astimezone(UTC)
        seconds = range(int((at - skipped).total_seconds()))
        return skipped + timedelta(seconds=bisect_left(seconds, wall, key=lambda s: self._wall(skipped, s)))

    def _wall(self, since: datetime, seconds: int) -> datetime:
        return (since + timedelta(seconds=seconds)).astimezone(self.zone).replace(tzinfo=None)


def _remaining(day: list[Stretch], at: datetime) -> timedelta:
    """Return how much of a day's working time is not over at an instant."""
    return sum((max(closes - max(opens, at), NOTHING) for opens, closes in day), NOTHING)


def _into(day: list[Stretch], at: datetime, span: timedelta) -> datetime:
    """Return the instant at which `span` of a day's working time since `at` is over; so much remains."""
    ends = at
    for opens, closes in day:
        begins = max(opens, at)
        if span <= NOTHING or closes <= begins:
            continue
        ends = begins + min(span, closes - begins)
        span -= ends - begins
    return ends
