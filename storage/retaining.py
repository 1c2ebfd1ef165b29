"""What is kept for a time that the operator sets, and then dropped a slice at a time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Table, delete, select, tuple_

from storage.customers.tables import contacts

Outdated = Callable[[Connection, datetime, int], int]
"""Drops what is older than an instant, of so many rows at most, and returns how many those were."""


def older(table: Table, where: Callable[[datetime], ColumnElement[bool]]) -> Outdated:
    """Return what drops the rows of a table that are older, as `where` tells."""
    key = table.primary_key.columns.values()

    def drop(db: Connection, before: datetime, most: int) -> int:
        found: Select[Any] = select(*key).where(where(before)).limit(most)
        his = key[0].in_(found) if len(key) == 1 else tuple_(*key).in_(found)
        return int(db.execute(delete(table).where(his)).rowcount)

    return drop


def heard_since(instant: datetime) -> Select[tuple[int]]:
    """Return the customers from whom something came since an instant."""
    return select(contacts.c.customer).where(contacts.c.last_event >= instant)
