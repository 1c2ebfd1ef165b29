"""All customers."""

from __future__ import annotations

from typing import Final

from sqlalchemy import ColumnElement, true

EXAMPLE: Final = "everyone"


def clause(argument: str) -> ColumnElement[bool]:
    """Take everyone. Raises ValueError for an argument: it would seem to narrow the segment."""
    if argument:
        raise ValueError(argument)
    return true()
