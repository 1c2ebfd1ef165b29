"""The team's morning line: what closes today, what is overdue, what waits; silent when there is nothing."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from chat.answers import Answers, Button
from handlers.calendar.appointment import Appointment, Trigger, daily
from handlers.waking import Waking
from texts import keys
from texts.text import Moment
from usecases.company import Company
from usecases.team_notices import to_team

BUTTONS: Final = 6
"""More than a handful of ways are none."""


def trigger(company: Company) -> Trigger | None:
    """Return when it is said: each day, at the hour that the operator set."""
    return daily(company.morning, company.zone) if company.morning is not None else None


def say(waking: Waking) -> Answers:
    """Tell the team what the day brings."""
    found = waking.domains.agenda(waking)
    if not found:
        return ()
    lines = (keys.morning_title(now=Moment(waking.now)), *(matter.line for matter in found))
    ways: list[tuple[Button, ...]] = []
    for matter in found:
        if matter.way and matter.way not in ways:
            ways.append(matter.way)
    key = f"team:morning:{waking.now.timestamp():.0f}"
    return to_team(lines, key, waking, tuple(ways[:BUTTONS]))


APPOINTMENT = Appointment("morning", trigger, late=timedelta(hours=4), errand=say)
