"""What is kept of the calendar: which appointments were kept on which dates."""

from __future__ import annotations

from chat.records import Appointments
from storage.calendar.rows import AppointmentRows
from storage.keeping import Keeping, StoreEntry

KEEPING = Keeping(stores=(StoreEntry[Appointments](Appointments, AppointmentRows),))
