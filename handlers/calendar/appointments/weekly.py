"""The week that is over in one picture and ten lines: on Monday morning, for owners and editors."""

from __future__ import annotations

from datetime import timedelta

from chat.answers import Answers
from handlers.calendar.appointment import Appointment, Trigger, on_mondays
from handlers.suggestions.overview.weekly import on_monday
from handlers.waking import Waking
from usecases.company import Company


def trigger(company: Company) -> Trigger | None:
    """Return when it comes: on Mondays, at the hour that the operator set."""
    return on_mondays(company.weekly, company.zone) if company.weekly is not None else None


def tell(waking: Waking) -> Answers:
    """Tell of the week that ended on the Monday before."""
    return on_monday(waking)


APPOINTMENT = Appointment("weekly", trigger, late=timedelta(days=4), errand=tell)
