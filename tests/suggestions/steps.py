"""Working time counted in steps of five minutes, by a clock on the wall that never runs back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from suggestions.shifts import Shifts

STEP = timedelta(minutes=5)
DAY = timedelta(days=1)


class Steps:
    """Which steps from `since` to `until` are worked, and of which day each is."""

    def __init__(
        self, week: Shifts, zone: ZoneInfo, since: datetime, until: datetime, holiday: Callable[[date], bool]
    ) -> None:
        self.since = since
        self.until = until
        self.worked: list[date | None] = []
        wall = since.replace(tzinfo=None) - DAY
        at = since
        while at < until:
            wall = max(wall, at.astimezone(zone).replace(tzinfo=None))
            self.worked.append(_day_of(week, wall, holiday))
            at += STEP

    def within(self, start: datetime, end: datetime) -> timedelta:
        return STEP * sum(day is not None for day in self.worked[self._index(start) : self._index(end)])

    def after(self, start: datetime, steps: int) -> datetime:
        for index in range(self._index(start), len(self.worked)):
            steps -= self.worked[index] is not None
            if not steps:
                return self.since + (index + 1) * STEP
        raise AssertionError("the steps end too soon")

    def after_days(self, start: datetime, days: int) -> datetime:
        first = self._index(start)
        shares: dict[date, int] = {}
        for day in self.worked:
            if day is not None:
                shares[day] = shares.get(day, 0) + 1
        left = 1.0 * days
        for index in range(first, len(self.worked)):
            day = self.worked[index]
            if day is not None:
                left -= 1 / shares[day]
                if left < 1e-9:
                    return self.since + (index + 1 + left * shares[day]) * STEP
        raise AssertionError("the steps end too soon")

    def _index(self, at: datetime) -> int:
        return int((at - self.since) / STEP)


def _day_of(week: Shifts, wall: datetime, holiday: Callable[[date], bool]) -> date | None:
    for day in (wall.date(), wall.date() - DAY):
        minute = (wall - datetime.combine(day, time())) / timedelta(minutes=1)
        shifts = week[day.weekday()]
        if not holiday(day) and any(shift.opens <= minute < shift.closes for shift in shifts):
            return day
    return None
