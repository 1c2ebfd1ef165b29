"""Running dialogues and the updates that were taken already, in tables."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Text, bindparam, delete, select, text
from sqlalchemy.dialects import postgresql, sqlite

from customers.people import CustomerId
from storage.columns import Utc
from storage.dialogues.tables import dialogues, updates
from storage.lists import each
from storage.prepared import Prepared, Statement
from storage.upserts import put

KEPT = timedelta(days=3)
"""How long an update's number is remembered; Telegram keeps updates for a day."""


class DialogueRows:
    """Where each customer stands in a conversation of several steps; survives a restart."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def get(self, customer: CustomerId) -> tuple[str, bytes] | None:
        """Return the step and its data, or None outside any dialogue."""
        row = self._db.execute(select(dialogues).where(dialogues.c.customer == customer)).one_or_none()
        return (row.step, bytes(row.body)) if row else None

    def put(self, customer: CustomerId, step: str, body: bytes) -> None:
        """Keep the step and its data."""
        put(self._db, dialogues, customer=customer, step=step, body=body)

    def end(self, customer: CustomerId) -> bool:
        """Leave the dialogue. Returns whether there was one."""
        return bool(self._db.execute(delete(dialogues).where(dialogues.c.customer == customer)).rowcount)


def _note(insert_: Any) -> Statement:
    new = select(bindparam("messenger", type_=Text), each("numbers", Text), bindparam("at", type_=Utc))
    statement = insert_(updates).from_select(["messenger", "number", "at"], new.where(text("1 = 1")))
    noted: Statement = statement.on_conflict_do_nothing().returning(updates.c.number)
    return noted


_NOTE = Prepared({"sqlite": _note(sqlite.insert), "postgresql": _note(postgresql.insert)}, named=False)
"""Note updates in one statement. SQLite takes ON CONFLICT behind a SELECT only when it has a WHERE."""


class UpdateRows:
    """The updates that had their effect: the same one twice has one."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def first_time(self, messenger: str, number: str, now: datetime) -> bool:
        """Note an update. Returns False when it was noted before."""
        return bool(self.first_times(messenger, [number], now))

    def first_times(self, messenger: str, numbers: Iterable[str], now: datetime) -> Sequence[str]:
        """Note several updates. Returns those that are new."""
        values = {"messenger": messenger, "at": now, "numbers": sorted(numbers)}
        return [number for (number,) in _NOTE.rows(self._db, values)]

    def forget_old(self, now: datetime) -> None:
        """Drop numbers so old that the messenger cannot send them again."""
        self._db.execute(delete(updates).where(updates.c.at < now - KEPT))
