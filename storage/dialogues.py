"""Running dialogues and the updates that were taken already, in tables."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from customers.people import CustomerId
from storage.tables import dialogues, updates

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
        values = {"step": step, "body": body}
        if not self._db.execute(
            update(dialogues).where(dialogues.c.customer == customer).values(values)
        ).rowcount:
            self._db.execute(insert(dialogues).values(customer=customer, **values))

    def end(self, customer: CustomerId) -> bool:
        """Leave the dialogue. Returns whether there was one."""
        return bool(self._db.execute(delete(dialogues).where(dialogues.c.customer == customer)).rowcount)


class UpdateRows:
    """The updates that had their effect: the same one twice has one."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection
        self._insert = (sqlite if connection.dialect.name == "sqlite" else postgresql).insert

    def first_time(self, messenger: str, number: str, now: datetime) -> bool:
        """Note an update. Returns False when it was noted before."""
        statement = self._insert(updates).values(messenger=messenger, number=number, at=now)
        return bool(self._db.execute(statement.on_conflict_do_nothing()).rowcount)

    def first_times(self, messenger: str, numbers: list[str], now: datetime) -> set[str]:
        """Note several updates. Returns those that are new."""
        query = select(updates.c.number).where(
            updates.c.messenger == messenger, updates.c.number.in_(numbers)
        )
        new = set(numbers) - set(self._db.execute(query).scalars())
        rows = [{"messenger": messenger, "number": number, "at": now} for number in sorted(new)]
        if rows:
            self._db.execute(insert(updates), rows)
        return new

    def forget_old(self, now: datetime) -> None:
        """Drop numbers so old that the messenger cannot send them again."""
        self._db.execute(delete(updates).where(updates.c.at < now - KEPT))
