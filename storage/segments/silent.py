"""Those of whom nothing was seen since a day: all who are not active since then."""

from __future__ import annotations

from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, not_

from storage.segments import active

EXAMPLE: Final = "silent:2026-11-01"


def clause(argument: str, zone: ZoneInfo) -> ColumnElement[bool]:
    """Take those who did nothing since the beginning of a day in the zone. Raises ValueError."""
    return not_(active.clause(argument, zone))
