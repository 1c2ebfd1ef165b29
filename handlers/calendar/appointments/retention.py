"""What was kept long enough is dropped, each night, a slice at a time; the log says how much, not whose."""

from __future__ import annotations

from datetime import time, timedelta
from typing import Final

from chat.answers import Answers
from handlers.calendar.appointment import Appointment, Trigger, daily
from handlers.waking import Waking
from usecases.company import Company

NIGHT: Final = time(3, 30)
"""When few vote."""
SLICE: Final = 500
"""So many rows in one statement."""
SLICES: Final = 40
"""So many of them of each kind in one night: votes wait for no more. What is left waits for the next."""


def trigger(company: Company) -> Trigger | None:
    """Return when it is done: each night, where anything is kept for a time."""
    return daily(NIGHT, company.zone) if company.kept else None


def drop(waking: Waking) -> Answers:
    """Drop what is older than the operator has it kept."""
    for name, span in waking.company.kept.items():
        before, dropped = waking.now - span, 0
        for _ in range(SLICES):
            rows = waking.stores.drop_outdated(name, before, SLICE)
            dropped += rows
            if rows < SLICE:
                break
        if dropped:
            waking.audit("retention", f"retention:{name} rows:{dropped}")
    return ()


APPOINTMENT = Appointment("retention", trigger, late=timedelta(hours=20), errand=drop)
