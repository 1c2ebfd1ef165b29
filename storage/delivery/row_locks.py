"""Messages are held in the order of their numbers by whoever is about to change several of them.

So nobody waits for one who waits for him; PostgreSQL would end one of the two. SQLite has one who writes.
Who is written to is held too, against being erased meanwhile.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, select

from storage.customers.tables import customers
from storage.delivery.tables import outbox


def held_rows(db: Connection, *which: ColumnElement[bool]) -> Sequence[Row[Any]]:
    """Return these rows of the outbox, held until the transaction ends."""
    return db.execute(select(outbox).where(*which).order_by(outbox.c.id).with_for_update()).all()


def hold_rows(db: Connection, *which: ColumnElement[bool]) -> None:
    """Hold these rows of the outbox until the transaction ends."""
    db.execute(select(outbox.c.id).where(*which).order_by(outbox.c.id).with_for_update()).all()


def staying(people: Select[Any]) -> Select[Any]:
    """Select only customers who are not erased before the transaction ends.

    Whoever erases one waits for it, and drops then what was written to him; or it waits for the erasure, and
    does not find him. Nobody else waits: no other change of a customer touches his number.
    """
    return people.with_for_update(read=True, key_share=True, of=customers)
