"""Messages are held in the order of their numbers by whoever is about to change several of them.

So nobody waits for one who waits for him; PostgreSQL would end one of the two. SQLite has one who writes.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, select

from storage.tables import outbox


def held_rows(db: Connection, *which: ColumnElement[bool]) -> Sequence[Row[Any]]:
    """Return these rows of the outbox, held until the transaction ends."""
    return db.execute(select(outbox).where(*which).order_by(outbox.c.id).with_for_update()).all()


def hold_rows(db: Connection, *which: ColumnElement[bool]) -> None:
    """Hold these rows of the outbox until the transaction ends."""
    db.execute(select(outbox.c.id).where(*which).order_by(outbox.c.id).with_for_update()).all()
