"""Reading what SQLAlchemy returns."""

from __future__ import annotations

from typing import Any

from sqlalchemy import CursorResult


def first_of(inserted: CursorResult[Any]) -> int:
    """Return the number that the database gave to an inserted row."""
    assert inserted.inserted_primary_key is not None
    return int(inserted.inserted_primary_key[0])
