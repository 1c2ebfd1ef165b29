"""A row of a person in every table that has a column for one, with his word in every text of it.

What the rows refer to besides is not there: nothing of it is kept, all is undone in the end.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import timedelta
from itertools import count
from typing import Any, TypeVar

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Float,
    Integer,
    LargeBinary,
    Table,
    Text,
    insert,
    select,
    text,
)

from customers.people import CustomerId
from storage.columns import Utc
from storage.database import Database
from storage.every_table import every_table
from storage.uniting import leading
from tests.storage.voting import NOW

COMPANYS = dict[str, object].fromkeys(("reason", "owner", "date", "already", "effort", "helpful"), "")
STRANGER = 777_777
"""What of a voice the company writes."""
FREE: dict[str, dict[str, object]] = {
    "consents": {"purpose": "news"},
    "testers": {"standing": "candidate", "way": "top"},
    "members": {"role": "care"},
    "bans": {"contact_hash": "a hash"},
    "invites": {"role": "care"},
    "voices": COMPANYS | {"kind": "question", "status": "new", "into": None, "published": None},
    "voice_lines": {"part": "words", "before": b"[]"},
    "entries": {"out": ""},
    "lead_scores": {"need": "{}"},
}
"""What columns hold that are no words but names of something."""
NUMBERS = count(1_000)
LOOSE = {
    "sqlite": "PRAGMA defer_foreign_keys=ON",
    "postgresql": "SET LOCAL session_replication_role = replica",
}
"""Lets rows refer to what is not there."""
Result = TypeVar("Result")


class _Undone(Exception):
    """What was done is not kept."""


async def unkept(database: Database, work: Callable[[Connection], Result]) -> Result:
    """Do something, undo it, and return what came of it."""
    came: list[Result] = []

    def done(db: Connection) -> None:
        came.append(work(db))
        raise _Undone

    with suppress(_Undone):
        await database.run(done)
    return came[0]


def places() -> Iterator[Column[int]]:
    """Yield every column in which a person may stand, but for his own row."""
    for table in every_table():
        if table.name != "customers":
            yield from leading(table)


def people(db: Connection, *words: str) -> list[CustomerId]:
    """Bring people in, each called by a word."""
    db.execute(text(LOOSE[db.dialect.name]))
    (table,) = (each for each in every_table() if each.name == "customers")
    comes = insert(table).values(language="en", joined=NOW).returning(table.c.id)
    return [CustomerId(db.execute(comes.values(name=word)).scalar_one()) for word in words]


def plant(db: Connection, column: Column[int], person: int, word: str, **same: Any) -> dict[str, Any]:
    """Add a row in whose column a person stands; return its values, for another one that clashes with it."""
    table = column.table
    assert isinstance(table, Table)
    values = {each.name: _value(each, word) for each in table.columns if each.name != "id"}
    for other in leading(table):
        values[other.name] = None if other.nullable else STRANGER
    values |= FREE.get(table.name, {})
    values |= {name: value for name, value in same.items() if name in values}
    db.execute(insert(table).values(values | {column.name: person}))
    return values


def _value(column: Column[Any], word: str) -> object:
    match column.type:
        case Utc():
            return NOW + timedelta(seconds=next(NUMBERS))
        case Boolean():
            return False
        case LargeBinary():
            return f"{word} {next(NUMBERS)}".encode()
        case Text():
            return f"{word} {next(NUMBERS)}"
        case Float():
            return 0.5
        case Integer():
            return next(NUMBERS) if column.foreign_keys or column.primary_key else 0
        case _:
            raise TypeError(column)


def standing(db: Connection, person: int) -> list[str]:
    """Return the columns in which a person stands, each as table.column."""
    found = []
    for column in places():
        table = column.table
        if db.execute(select(table).where(column == person)).first() is not None:
            found.append(f"{table.name}.{column.name}")
    return found


def holding(db: Connection, word: str) -> list[str]:
    """Return the tables in which a word stands."""
    return [
        table.name
        for table in every_table()
        if any(word in _readable(row) for row in db.execute(select(table)).all())
    ]


def _readable(row: Any) -> str:
    return " ".join(
        bytes(value).decode("utf-8", "replace") if isinstance(value, bytes | memoryview) else str(value)
        for value in row
    )
