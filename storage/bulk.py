"""Several writes, each of many rows: on PostgreSQL one statement, and one way there and back.

A row that is run by itself costs the server some 20 µs beside its work, and each statement a round trip
(docs/decisions/0011). SQLite knows neither.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Protocol

from sqlalchemy import (
    CTE,
    BindParameter,
    Connection,
    Insert,
    Table,
    Update,
    bindparam,
    column,
    func,
    literal_column,
    select,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.sql.visitors import replacement_traverse

from storage.prepared import Prepared

Rows = Sequence[Mapping[str, object]]
Given = Any
"""The rows that arrays bring: its columns are named as the parameters."""


class Write(Protocol):
    """A write whose values are all named parameters."""

    @property
    def one(self) -> Insert | Update:
        """The statement for one row."""
        ...

    @property
    def types(self) -> Mapping[str, Any]:
        """The parameters, and of which type each is."""
        ...

    def many(self, given: Given) -> Insert | Update:
        """Return the statement for many rows; PostgreSQL alone knows it."""
        ...


class Adding:
    """Inserts rows: parameters are named as their columns, all of a table or some.

    With `once`, a row whose key is there already stays away.
    """

    def __init__(self, table: Table, *names: str, once: bool = False) -> None:
        self.types = {each.name: each.type for each in table.columns if not names or each.name in names}
        one = sqlite.insert(table).values({name: bindparam(name) for name in self.types})
        self.one = one.on_conflict_do_nothing() if once else one
        self._table = table
        self._once = once

    def many(self, given: Given) -> Insert:
        """Return the statement for many rows."""
        adding = postgresql.insert(self._table).from_select(
            list(self.types), select(*(given.c[name] for name in self.types))
        )
        return adding.on_conflict_do_nothing() if self._once else adding


class Replacing:
    """Writes columns of rows that are there, found by their primary key; whole rows are given, and held.

    A row that is not there stays away on SQLite, and comes to be on PostgreSQL: whoever writes has to know.
    PostgreSQL is told to insert them, and what to do instead: so it finds each by the index. Told to update
    them, it would read all of a table whose rows it has not counted yet (see `storage.lists.looked_up`).
    """

    def __init__(self, table: Table, *names: str) -> None:
        self.types = {each.name: each.type for each in table.columns}
        key = table.primary_key.columns
        self.one = (
            update(table)
            .where(*(each == bindparam(each.name) for each in key))
            .values({name: bindparam(name) for name in names})
        )
        self._table = table
        self._names = names

    def many(self, given: Given) -> Insert:
        """Return the statement for many rows."""
        adding = postgresql.insert(self._table).from_select(
            list(self.types), select(*(given.c[name] for name in self.types))
        )
        return adding.on_conflict_do_update(
            index_elements=list(self._table.primary_key.columns),
            set_={name: adding.excluded[name] for name in self._names},
        )


class Updating:
    """An update of a table that stays small."""

    def __init__(self, one: Update) -> None:
        self.one = one

    @cached_property
    def types(self) -> Mapping[str, Any]:
        """The parameters, with the types of their columns."""
        compiled: Any = self.one.compile(dialect=postgresql.dialect())  # type: ignore[no-untyped-call]
        return {name: bound.type for name, bound in compiled.binds.items()}

    def many(self, given: Given) -> Update:
        """Return the statement for many rows."""

        def brought(element: Any, **_: Any) -> Any:
            return given.c[element.key] if isinstance(element, BindParameter) else None

        replaced: Any = replacement_traverse(self.one, {}, brought)
        updating: Update = replaced
        return updating


class Bulk:
    """Writes of which none reads what another writes, and none writes a row twice: in any order, that is."""

    def __init__(self, *writes: Write) -> None:
        self._writes = writes
        self._each = [Prepared(write.one) for write in writes]

    def run(self, db: Connection, *each: Rows) -> None:
        """Run each write for all of its rows, which may be none. Raises DBAPIError."""
        if db.dialect.name == "sqlite":
            for prepared, rows in zip(self._each, each, strict=True):
                if rows:
                    prepared.run(db, rows)
            return
        arrays = {
            _array(name, number): [row[name] for row in rows]
            for number, (write, rows) in enumerate(zip(self._writes, each, strict=True))
            for name in write.types
        }
        self._whole.rows(db, arrays)

    @cached_property
    def _whole(self) -> Prepared:
        """All of them as one statement, which takes an array for each parameter."""
        done = [_done(number, write) for number, write in enumerate(self._writes)]
        return Prepared(select(literal_column("1")).add_cte(*done), named=False)


def _array(name: str, number: int) -> str:
    return f"{name}_{number}"


def _done(number: int, write: Write) -> CTE:
    arrays = (bindparam(_array(name, number), type_=postgresql.ARRAY(of)) for name, of in write.types.items())
    columns = (column(name, of) for name, of in write.types.items())
    given = func.unnest(*arrays).table_valued(*columns).render_derived(name=f"given_{number}")
    return write.many(given).cte(f"done_{number}")
