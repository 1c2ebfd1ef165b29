"""What an appointment of the calendar is: when it recurs in local time, how late it may be, what is done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from functools import cache
from typing import Final, Protocol
from zoneinfo import ZoneInfo

from handlers.waking import Errand
from usecases.company import Company

LATEST: Final = timedelta(days=30)
"""What was kept is known for twice as long (`storage/calendar/rows.py`): nothing is kept anew."""


class Trigger(Protocol):
    """Says when something recurs, as APScheduler's triggers do."""

    def get_next_fire_time(self, previous_fire_time: datetime | None, now: datetime, /) -> datetime | None:
        """Return the first instant that is not before `now`, after none has been; None when none comes."""
        ...


@dataclass(frozen=True)
class Appointment:
    """Something that recurs in the company's local time, once on a date."""

    name: str
    """What stands in its rows: it never changes."""
    trigger: Callable[[Company], Trigger | None]
    """Return when it recurs, by the company's zone; None: the operator wants none."""
    late: timedelta
    """How long after its time it is still of use."""
    errand: Errand

    def __post_init__(self) -> None:
        if self.late > LATEST:
            raise ValueError(f"{self.name} may be at most {LATEST.days} days late: it would be kept again")


@cache
def daily(at: time, zone: ZoneInfo) -> Trigger:
    """Return a trigger for each day at this hour of this zone.

    An hour that the zone skips comes as much later; but where clocks go forward at midnight (Cairo), the hour
    after midnight is passed over on that date.
    """
    from apscheduler.triggers.cron import CronTrigger  # noqa: PLC0415 - the start does not wait for it

    trigger: Trigger = CronTrigger(hour=at.hour, minute=at.minute, timezone=zone)
    return trigger


@cache
def on_mondays(at: time, zone: ZoneInfo) -> Trigger:
    """Return a trigger for each Monday at this hour of this zone; of an hour that is skipped as `daily`."""
    from apscheduler.triggers.cron import CronTrigger  # noqa: PLC0415 - the start does not wait for it

    trigger: Trigger = CronTrigger(day_of_week="mon", hour=at.hour, minute=at.minute, timezone=zone)
    return trigger
