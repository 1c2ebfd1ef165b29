"""The table of the calendar: which appointments were kept on which dates."""

from __future__ import annotations

from sqlalchemy import Column, Date, Table, Text

from storage.columns import metadata

appointments = Table(
    "appointments",
    metadata,
    Column("name", Text, primary_key=True),
    Column("date", Date, primary_key=True),
)
