"""What is kept of the calendar: which appointments were kept on which dates."""

from __future__ import annotations

from chat.records import Appointments
from storage.calendar.rows import AppointmentRows
from storage.keeping import Keeping, Kept

KEEPING = Keeping(stores=(Kept[Appointments](Appointments, AppointmentRows),))
