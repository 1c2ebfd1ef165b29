"""All customers."""

from __future__ import annotations

from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, true

EXAMPLE: Final = "everyone"


def clause(argument: str, _: ZoneInfo) -> ColumnElement[bool]:
    """Take everyone. Raises ValueError for an argument: it would seem to narrow the segment."""
    if argument:
        raise ValueError(argument)
    return true()
