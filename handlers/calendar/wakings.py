"""The calendar: what recurs in the company's local time is kept once on each date.

The triggers say when, the clock wakes us, and a row for appointment and date says what was kept: over
processes, restarts and downtime.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from chat.answers import Answers
from chat.records import Appointments, Stores
from handlers.calendar.appointment import Appointment, Trigger
from handlers.calendar.appointments import APPOINTMENTS
from handlers.conversations import Wakings
from handlers.waking import Errand, Waking
from usecases.company import Company

TICK = timedelta(seconds=1)
"""Triggers count in whole seconds."""
BEFORE = timedelta(days=1)
"""An hour that clocks skip is found by a trigger only when it is asked from before they did."""


def due(
    stores: Stores, company: Company, now: datetime, appointments: Sequence[Appointment] = APPOINTMENTS
) -> list[Errand]:
    """Return what is to be kept now, each in a transaction of its own; of what was missed, the last one."""
    errands = []
    for each in appointments:
        on = date_due(each, company, now)
        if on is not None and not stores[Appointments].done_on(each.name, on):
            errands.append(_keeping(each, on))
    return errands


def next_waking(
    company: Company, now: datetime, appointments: Sequence[Appointment] = APPOINTMENTS
) -> datetime | None:
    """Return the next instant for which there is an appointment; None when there is none."""
    triggers = (each.trigger(company) for each in appointments)
    instants = (_following(trigger, now + TICK) for trigger in triggers if trigger is not None)
    return min((instant for instant in instants if instant is not None), default=None)


def date_due(appointment: Appointment, company: Company, now: datetime) -> date | None:
    """Return the local date for which an appointment may be kept now; None when none is due."""
    trigger, last = appointment.trigger(company), None
    if trigger is None:
        return None
    instant = _following(trigger, now - appointment.late - BEFORE)
    while instant is not None and instant <= now:
        last = instant
        instant = _following(trigger, instant + TICK)
    if last is None or last < now - appointment.late:
        return None
    return last.astimezone(company.zone).date()


def _following(trigger: Trigger, instant: datetime) -> datetime | None:
    """Return when it recurs at this instant or after it; in UTC, for local hours may come twice."""
    found = trigger.get_next_fire_time(None, instant)
    return found.astimezone(UTC) if found is not None else None


def _keeping(appointment: Appointment, on: date) -> Errand:
    def keep(waking: Waking) -> Answers:
        if not waking.stores[Appointments].first_time(appointment.name, on):
            return ()
        return appointment.errand(waking)

    return keep


def _due(waking: Waking) -> Sequence[Errand]:
    return due(waking.stores, waking.company, waking.now)


def _instants(waking: Waking) -> Sequence[datetime | None]:
    return (next_waking(waking.company, waking.now),)


def _forgetting(waking: Waking) -> Answers:
    waking.stores[Appointments].forget_old(waking.now)
    return ()


def _looked_after(_: Waking) -> Sequence[Errand]:
    return (_forgetting,)


WAKINGS = Wakings(due=_due, instants=_instants, looked_after=_looked_after)
