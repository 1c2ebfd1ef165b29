"""What storage keeps of one domain: an object of this kind is all that a domain registers here."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final, Generic, TypeVar

from sqlalchemy import Column, ColumnElement, Connection, Select, Table, delete

from customers.people import CustomerId
from storage.retaining import Outdated

Store = TypeVar("Store")
AT_A_TIME: Final = 1000
"""So many numbers stand in one statement."""

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
    """Tell every row of a table in whose column a customer stands, but for the columns left out.

    A number that runs over everybody's rows is left out wherever he does not know it from elsewhere: two of
    his tell how much others wrote in between, what is confidential included.
    """

    left = {column, *leave_out} if column == "customer" else set(leave_out)
    return rows_that(table, lambda customer: table.c[column] == customer, left)


def rows_that(
    table: Table, are_his: Callable[[CustomerId], ColumnElement[bool]], leave_out: Collection[str] = ()
) -> Personal:
    """Tell every row of a table that is somebody's by a condition: one statement, however many there are."""

    def read(db: Connection, customer: CustomerId) -> list[dict[str, Any]]:
        found = db.execute(table.select().where(are_his(customer))).mappings()
        return [
            {key: _readable(value) for key, value in row.items() if key not in leave_out} for row in found
        ]

    return read


def numbered(db: Connection, query: Select[Any], column: Column[Any], numbers: Collection[int]) -> list[Any]:
    """Return the rows of a query in whose column one of these numbers stands, so many at a time."""
    known = sorted(set(numbers))
    slices = (known[at : at + AT_A_TIME] for at in range(0, len(known), AT_A_TIME))
    return [row for some in slices for row in db.execute(query.where(column.in_(some)))]


def erased_from(*tables: Table) -> Callable[[Connection, CustomerId], None]:
    """Remove every row of these tables in whose column `customer` a person stands."""

    def erase(db: Connection, customer: CustomerId) -> None:
        for table in tables:
            db.execute(delete(table).where(table.c.customer == customer))

    return erase


def _readable(value: Any) -> Any:
    return bytes(value).decode("utf-8", "replace") if isinstance(value, bytes | memoryview) else value
