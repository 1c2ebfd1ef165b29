"""What storage keeps of one domain: an object of this kind is all that a domain registers here."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Generic, TypeVar

from sqlalchemy import Connection, Table, delete

from customers.people import CustomerId
from storage.retaining import Outdated

Store = TypeVar("Store")

Personal = Callable[[Connection, CustomerId], list[dict[str, Any]]]
"""What is kept of one customer under one name: for him to read, row by row."""


def _nothing(_: Connection, __: CustomerId) -> None:
    """Leave all as it is."""


def _as_ever(_: Connection, __: CustomerId, ___: CustomerId, ____: datetime) -> None:
    """Let rows follow as those of every table do."""


@dataclass(frozen=True)
class StoreEntry(Generic[Store]):
    """A store: its Protocol, by which it is asked for, and what satisfies it over a connection."""

    store: Callable[..., Store]
    rows: Callable[[Connection], Store]


@dataclass(frozen=True)
class Keeping:
    """The stores over the tables of a domain, and what of one person is in these."""

    stores: Sequence[StoreEntry[Any]] = ()
    personal: Mapping[str, Personal] = field(default_factory=dict)
    """What of a person is exported, by the name under which he reads it."""
    erase: Callable[[Connection, CustomerId], None] = _nothing
    """Takes a person out of the tables; whoever refers to them was asked before (see `bot.domains`)."""
    outdated: Mapping[str, Outdated] = field(default_factory=dict)
    """What is kept for a time that the operator sets, by the name of that: `GLAS_KEEP_…`."""
    unite: Callable[[Connection, CustomerId, CustomerId, datetime], None] = _as_ever
    """What the rows of an account that goes become beside those of the same person's that stays, at an
    instant, where it is not enough that they follow (see `storage.uniting`)."""


def rows_of(table: Table, column: str = "customer", leave_out: Sequence[str] = ()) -> Personal:
    """Tell every row of a table in whose column a customer stands, but for the columns left out."""

    def read(db: Connection, customer: CustomerId) -> list[dict[str, Any]]:
        found = db.execute(table.select().where(table.c[column] == customer)).mappings()
        left = {column, *leave_out} if column == "customer" else set(leave_out)
        return [{key: _readable(value) for key, value in row.items() if key not in left} for row in found]

    return read


def erased_from(*tables: Table) -> Callable[[Connection, CustomerId], None]:
    """Remove every row of these tables in whose column `customer` a person stands."""

    def erase(db: Connection, customer: CustomerId) -> None:
        for table in tables:
            db.execute(delete(table).where(table.c.customer == customer))

    return erase


def _readable(value: Any) -> Any:
    return bytes(value).decode("utf-8", "replace") if isinstance(value, bytes | memoryview) else value
