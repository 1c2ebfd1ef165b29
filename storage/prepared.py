"""Statements compiled once and run on the driver's own cursor: on the way of a vote, where each one counts.

SQLAlchemy's execution costs some 30 µs a statement beside the database's own 5 (docs/decisions/0011).
"""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache, partial
from operator import itemgetter
from typing import Any, Final

from msgspec import Struct
from sqlalchemy import Connection, Dialect
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.dml import UpdateBase
from sqlalchemy.sql.selectable import ReturnsRows
from sqlalchemy.types import TypeEngine

from storage.columns import Utc

INSTANTS_KEPT: Final = 64
"""All rows of a batch bear the same instant: as a parameter of its own it is turned for the driver once."""

Processor = Callable[[Any], Any]
Statement = ReturnsRows | UpdateBase


class Prepared:
    """A statement of SQLAlchemy Core whose values are all named parameters."""

    def __init__(self, statement: Statement | Mapping[str, Statement], named: bool = True) -> None:
        """Give a statement, or one for each dialect. Rows are named tuples; without `named`, plain ones."""
        self._statement = statement
        self._named = named
        self._written: dict[str, _Written] = {}

    def rows(self, db: Connection, values: Mapping[str, object]) -> list[Any]:
        """Run it and return the rows. Raises DBAPIError, as SQLAlchemy would."""
        written = self._on(db.dialect)
        cursor = None
        try:
            cursor = db.connection.cursor()
            cursor.execute(written.sql, written.bound(values))
            found = cursor.fetchall()
        except db.dialect.loaded_dbapi.Error as error:
            raise translated(error, db, cursor, written.sql) from error
        finally:
            if cursor is not None:
                cursor.close()
        if written.read:
            return [written.row(row) for row in found]
        return list(map(written.made, found)) if self._named else list(found)

    def run(self, db: Connection, each: Sequence[Mapping[str, object]]) -> None:
        """Run it once for each mapping of values, in order. Raises DBAPIError."""
        written = self._on(db.dialect)
        cursor = None
        try:
            cursor = db.connection.cursor()
            cursor.executemany(written.sql, [written.bound(values) for values in each])
        except db.dialect.loaded_dbapi.Error as error:
            raise translated(error, db, cursor, written.sql) from error
        finally:
            if cursor is not None:
                cursor.close()

    def _on(self, dialect: Dialect) -> _Written:
        written = self._written.get(dialect.name)
        if written is None:
            one = self._statement
            statement = one[dialect.name] if isinstance(one, Mapping) else one
            written = self._written[dialect.name] = _written(statement, dialect)
        return written


class _Written(Struct, frozen=True):
    """A statement as one dialect has it."""

    sql: str
    given: Callable[[Mapping[str, object]], tuple[object, ...]]
    """Takes the values of the parameters, in the order of their places."""
    turned: tuple[tuple[int, Processor], ...]
    """Which of them are turned into the driver's by what."""
    made: Callable[[Sequence[object]], Any]
    """Makes a row of its values."""
    read: tuple[tuple[int, Processor], ...]
    """Which places of a row are read by what."""

    def bound(self, values: Mapping[str, object]) -> tuple[object, ...]:
        given = self.given(values)
        if not self.turned:
            return given
        bound = list(given)
        for place, process in self.turned:
            bound[place] = process(bound[place])
        return tuple(bound)

    def row(self, values: Sequence[object]) -> Any:
        found = list(values)
        for place, process in self.read:
            found[place] = process(found[place])
        return self.made(found)


def _written(statement: Statement, dialect: Dialect) -> _Written:
    compiled: Any = statement.compile(dialect=dialect)
    columns = statement.exported_columns
    processors = [column.type.dialect_impl(dialect).result_processor(dialect, None) for column in columns]
    names = compiled.positiontup
    turning = [_turning(compiled.binds[name].type, dialect) for name in names]
    keys = [column.key or "" for column in columns]
    row = namedtuple("Row", keys, rename=True)  # type: ignore[misc]
    return _Written(
        sql=str(compiled),
        given=itemgetter(*names) if len(names) > 1 else lambda values: tuple(values[name] for name in names),
        turned=tuple((place, process) for place, process in enumerate(turning) if process is not None),
        made=partial(tuple.__new__, row),
        read=tuple((place, process) for place, process in enumerate(processors) if process is not None),
    )


def _turning(type_: TypeEngine[Any], dialect: Dialect) -> Processor | None:
    process = type_.dialect_impl(dialect).bind_processor(dialect)
    return lru_cache(INSTANTS_KEPT)(process) if process and isinstance(type_, Utc) else process


def translated(error: Any, db: Connection, cursor: Any, sql: str) -> Any:
    """Return what the driver raised as SQLAlchemy would have raised it, without the parameters."""
    lost = db.dialect.is_disconnect(error, db.connection.dbapi_connection, cursor)
    if lost:
        db.invalidate(error)
    return DBAPIError.instance(
        sql,
        None,
        error,
        db.dialect.loaded_dbapi.Error,
        hide_parameters=True,
        connection_invalidated=lost,
        dialect=db.dialect,
    )
