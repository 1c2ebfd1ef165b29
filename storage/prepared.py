"""Statements compiled once and run on the driver's own cursor: on the way of a vote, where each one counts.

SQLAlchemy's execution costs some 30 µs a statement beside the database's own 5 (docs/decisions/0011).
"""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, Dialect
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.dml import UpdateBase
from sqlalchemy.sql.selectable import ReturnsRows

Processor = Callable[[Any], Any]


class Prepared:
    """A statement of SQLAlchemy Core whose values are all named parameters."""

    def __init__(self, statement: ReturnsRows | UpdateBase) -> None:
        self._statement = statement
        self._written: dict[str, _Written] = {}

    def rows(self, db: Connection, values: Mapping[str, object]) -> list[Any]:
        """Run it and return the rows, named tuples. Raises DBAPIError, as SQLAlchemy would."""
        written = self._on(db.dialect)
        with _cursor(db, written.sql) as cursor:
            cursor.execute(written.sql, written.bound(values))
            return [written.row(row) for row in cursor.fetchall()]

    def run(self, db: Connection, each: Sequence[Mapping[str, object]]) -> None:
        """Run it once for each mapping of values, in order. Raises DBAPIError."""
        written = self._on(db.dialect)
        with _cursor(db, written.sql) as cursor:
            cursor.executemany(written.sql, [written.bound(values) for values in each])

    def _on(self, dialect: Dialect) -> _Written:
        written = self._written.get(dialect.name)
        if written is None:
            written = self._written[dialect.name] = _written(self._statement, dialect)
        return written


class _Written(Struct, frozen=True):
    """A statement as one dialect has it."""

    sql: str
    parameters: tuple[tuple[str, Processor | None], ...]
    """In the order of their places, each with what turns a value into the driver's."""
    made: Callable[..., Any]
    """Makes a row of its values."""
    read: tuple[tuple[int, Processor], ...]
    """Which places of a row are read by what."""

    def bound(self, values: Mapping[str, object]) -> tuple[object, ...]:
        return tuple(
            [values[name] if process is None else process(values[name]) for name, process in self.parameters]
        )

    def row(self, values: Sequence[object]) -> Any:
        if self.read:
            found = list(values)
            for place, process in self.read:
                found[place] = process(found[place])
            values = found
        return self.made(*values)


def _written(statement: ReturnsRows | UpdateBase, dialect: Dialect) -> _Written:
    compiled: Any = statement.compile(dialect=dialect)
    columns = statement.exported_columns
    processors = [column.type.dialect_impl(dialect).result_processor(dialect, None) for column in columns]
    return _Written(
        sql=str(compiled),
        parameters=tuple(
            (name, compiled.binds[name].type.dialect_impl(dialect).bind_processor(dialect))
            for name in compiled.positiontup
        ),
        made=namedtuple("Row", [column.key or "" for column in columns], rename=True),
        read=tuple((place, process) for place, process in enumerate(processors) if process is not None),
    )


@contextmanager
def _cursor(db: Connection, sql: str) -> Iterator[Any]:
    """A cursor of the driver; what it raises is raised as SQLAlchemy would, without the parameters."""
    cursor: Any = None
    try:
        cursor = db.connection.cursor()
        yield cursor
    except db.dialect.loaded_dbapi.Error as error:
        lost = db.dialect.is_disconnect(error, db.connection.dbapi_connection, cursor)
        if lost:
            db.invalidate(error)
        raise DBAPIError.instance(
            sql,
            None,
            error,
            db.dialect.loaded_dbapi.Error,
            hide_parameters=True,
            connection_invalidated=lost,
            dialect=db.dialect,
        ) from error
    finally:
        if cursor is not None:
            cursor.close()
