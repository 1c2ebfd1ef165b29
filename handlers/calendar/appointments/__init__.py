"""The appointments, one file each: a module here that has an `APPOINTMENT` is kept by the calendar."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules

from handlers.calendar.appointment import Appointment


def _found() -> Iterator[Appointment]:
    for module in iter_modules(__path__):
        yield import_module(f"{__name__}.{module.name}").APPOINTMENT


APPOINTMENTS: tuple[Appointment, ...] = tuple(_found())
"""Every appointment of the calendar."""
