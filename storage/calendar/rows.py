"""Which appointments of the calendar were kept on which dates, in a table."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from sqlalchemy import Connection, delete, select

from storage.calendar.tables import appointments
from storage.upserts import add

KEPT = timedelta(days=60)
"""How long it is known; a clock that is set back by less repeats nothing."""


class AppointmentRows:
    """One row for each appointment and local date (see `chat.records.Appointments`); survives a restart."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def first_time(self, name: str, on: date) -> bool:
        """Note that an appointment is kept on a date. Returns False when it was noted before."""
        return add(self._db, appointments, name=name, date=on)

    def done_on(self, name: str, on: date) -> bool:
        """Tell whether an appointment was kept on a date."""
        mine = appointments.c.name == name, appointments.c.date == on
        return self._db.execute(select(appointments.c.name).where(*mine)).first() is not None

    def forget_old(self, now: datetime) -> None:
        """Drop what was kept so long ago that no clock goes back to it."""
        self._db.execute(delete(appointments).where(appointments.c.date < (now - KEPT).date()))
