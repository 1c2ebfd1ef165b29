"""Rows that two may write at the same instant: who comes second waits for the first, and finds his row."""

from __future__ import annotations

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import postgresql, sqlite


def add(db: Connection, table: Table, **values: object) -> bool:
    """Insert a row, unless one with its key is there. Returns whether it was inserted."""
    insert = (sqlite if db.dialect.name == "sqlite" else postgresql).insert
    return bool(db.execute(insert(table).values(values).on_conflict_do_nothing()).rowcount)


def put(db: Connection, table: Table, **values: object) -> None:
    """Insert a row, or give these values to the one with its primary key."""
    insert = (sqlite if db.dialect.name == "sqlite" else postgresql).insert
    key = [column.name for column in table.primary_key.columns]
    changed = {name: value for name, value in values.items() if name not in key}
    db.execute(insert(table).values(values).on_conflict_do_update(index_elements=key, set_=changed))
