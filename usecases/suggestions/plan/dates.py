"""Promised days and months, in words."""

from __future__ import annotations

from suggestions.promises import day, is_month
from texts import keys
from texts.text import Day, Month, Text


def said(date: str) -> Text:
    """Say a promised date: a day, or a month."""
    on = day(date)
    return keys.date_month(month=Month(on)) if is_month(date) else keys.date_day(on=Day(on))
