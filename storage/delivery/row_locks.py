"""Messages are held in the order of their numbers by whoever is about to change several of them.

So nobody waits for one who waits for him; PostgreSQL would end one of the two. SQLite has one who writes.
Who is written to is held too, against being erased meanwhile.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final
from zlib import crc32

from sqlalchemy import ColumnElement, Connection, Row, Select, func, select

from chat.answers import To
from storage.customers.tables import customers
from storage.delivery.tables import outbox

CHATS: Final = 0x676C6175
"""The name of locks on chats, among all that a server knows."""


def held_rows(db: Connection, *which: ColumnElement[bool]) -> Sequence[Row[Any]]:
    """Return these rows of the outbox, held until the transaction ends."""
    return db.execute(select(outbox).where(*which).order_by(outbox.c.id).with_for_update()).all()


def hold_rows(db: Connection, *which: ColumnElement[bool]) -> None:
    """Hold these rows of the outbox until the transaction ends."""
    db.execute(select(outbox.c.id).where(*which).order_by(outbox.c.id).with_for_update()).all()


def hold_chat(db: Connection, chat: To) -> None:
    """Let whoever is about to write to a chat wait, if he asks as well, until the transaction ends."""
    if db.dialect.name == "postgresql":
        which = crc32(f"{chat.messenger}:{chat.address}".encode()) - 2**31
        db.execute(select(func.pg_advisory_xact_lock(CHATS, which)))


def staying(people: Select[Any]) -> Select[Any]:
    """Select only customers who are not erased before the transaction ends.

    Whoever erases one waits for it, and drops then what was written to him; or it waits for the erasure, and
    does not find him. Nobody else waits: no other change of a customer touches his number.
    """
    return people.with_for_update(read=True, key_share=True, of=customers)
