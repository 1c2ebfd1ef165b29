"""What is kept of the calendar: which appointments were kept on which dates."""

from __future__ import annotations

from chat.ports import Appointments
from storage.calendar.rows import AppointmentRows
from storage.calendar.tables import appointments
from storage.keeping import Keeping, Kept

KEEPING = Keeping(tables=(appointments,), stores=(Kept[Appointments](Appointments, AppointmentRows),))
