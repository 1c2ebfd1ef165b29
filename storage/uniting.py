"""Two accounts of one person become one: whatever leads to the one that goes leads to the one that stays.

A column leads to a person when it refers to the customers, or is called as such columns are: of a table that
comes anew nothing has to be registered. Where both have a row of their own and one of them has to be chosen,
that of the account that stays stands; a domain that chooses otherwise does so before (`Keeping.unite`).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from sqlalchemy import Column, Connection, Index, Integer, Table, UniqueConstraint, delete, select, update

from customers.people import CustomerId
from storage.every_table import every_table

CALLED: Final = frozenset(
    {"customer", "voter", "actor", "by", "creator", "author", "holder", "recorder", "joins"}
)
"""What columns with a customer's number are called that refer to nothing, since the customer may be gone."""
APPEND_ONLY: Final = frozenset({"audit"})
"""What no row of changes: nobody of the team links accounts."""


def leading(table: Table) -> list[Column[int]]:
    """Return the columns of a table in which a customer's number stands."""
    return [
        column
        for column in table.columns
        if any(key.column.table.name == "customers" for key in column.foreign_keys)
        or (column.name in CALLED and isinstance(column.type, Integer))
    ]


def unite(db: Connection, goes: CustomerId, stays: CustomerId) -> None:
    """Let every row of the account that goes lead to the one that stays; its own row is left behind."""
    for table in every_table():
        if table.name not in APPEND_ONLY:
            for column in leading(table):
                follow(db, column, goes, stays)


def follow(db: Connection, column: Column[int], goes: CustomerId, stays: CustomerId) -> None:
    """Let the rows of one column follow; one for which the other has its own is dropped."""
    table = column.table
    assert isinstance(table, Table)
    for key in _unique(table):
        if column.name in key:
            theirs = table.alias()
            same = [theirs.c[name] == table.c[name] for name in key if name != column.name]
            known = select(theirs.c[column.name]).where(theirs.c[column.name] == stays, *same).exists()
            db.execute(delete(table).where(column == goes, known))
    db.execute(update(table).where(column == goes).values({column.name: stays}))


def _unique(table: Table) -> Iterator[list[str]]:
    """Yield the names of the columns that have to differ from row to row."""
    yield [column.name for column in table.primary_key]
    for constraint in table.constraints:
        if isinstance(constraint, UniqueConstraint):
            yield [column.name for column in constraint.columns]
    for index in table.indexes:
        if isinstance(index, Index) and index.unique:
            yield [column.name for column in index.columns]
