"""The appointments, one file each: a module here that has an `APPOINTMENT` is kept by the calendar."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib import import_module
from pkgutil import iter_modules

from handlers.calendar.appointment import Appointment


def _found() -> Iterator[Appointment]:
    for module in iter_modules(__path__):
        yield import_module(f"{__name__}.{module.name}").APPOINTMENT


def each_by_its_name(appointments: Iterable[Appointment]) -> tuple[Appointment, ...]:
    """Return the appointments. Raises ValueError for two of one name, of which one would never be kept."""
    every = tuple(appointments)
    if len({appointment.name for appointment in every}) < len(every):
        raise ValueError("two appointments have one name")
    return every


APPOINTMENTS: tuple[Appointment, ...] = each_by_its_name(_found())
"""Every appointment of the calendar."""
