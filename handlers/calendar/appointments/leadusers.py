"""Lead users at night: ideas whose end is known settle, and the highest scores are reckoned anew."""

from __future__ import annotations

from datetime import time, timedelta
from typing import Final

from handlers.calendar.appointment import Appointment, Trigger, daily
from usecases.company import Company
from usecases.leadusers.reckoning import at_night

AT: Final = time(3, 30)
"""Hardly anybody votes then."""


def trigger(company: Company) -> Trigger:
    """Return when it is done: each night, in the company's zone."""
    return daily(AT, company.zone)


APPOINTMENT = Appointment("leadusers", trigger, late=timedelta(hours=20), errand=at_night)
