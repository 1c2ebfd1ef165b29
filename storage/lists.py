"""Lists as one parameter: the statement stays the same however many are asked for, so it is compiled once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import (
    Boolean,
    ColumnElement,
    Dialect,
    Select,
    String,
    TypeDecorator,
    bindparam,
    column,
    literal_column,
    select,
    true,
)
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import BigInteger, Text, TypeEngine


class Many(TypeDecorator[Sequence[Any]]):
    """Several values of one type: an array on PostgreSQL, JSON on SQLite."""

    impl = Text
    cache_ok = True

    def __init__(self, of: type[Text | BigInteger]) -> None:
        super().__init__()
        self.of = of

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Return how the dialect keeps it."""
        return dialect.type_descriptor(String() if dialect.name == "sqlite" else ARRAY(self.of))

    def process_bind_param(self, value: Sequence[Any] | None, dialect: Dialect) -> Any:
        """Write the values as the dialect takes them."""
        values = list(value or ())
        return msgspec.json.encode(values).decode() if dialect.name == "sqlite" else values


class _Each(FunctionElement[Any]):
    """A row for each value of a list; its column is named `value`."""

    name = "each"
    inherit_cache = True


@compiles(_Each)
def _unnested(each: _Each, compiler: Any, **options: Any) -> str:
    return f"unnest({compiler.process(each.clauses, **options)})"


@compiles(_Each, "sqlite")
def _json(each: _Each, compiler: Any, **options: Any) -> str:
    return f"json_each({compiler.process(each.clauses, **options)})"


def each(name: str, of: type[Text | BigInteger]) -> ColumnElement[Any]:
    """Return the column of a list's values, one row each; `name` is the parameter that brings the list.

    One list a statement: PostgreSQL names the column of such a row after the row, so both are `value`.
    """
    return _Each(bindparam(name, type_=Many(of))).table_valued(column("value", of), name="value").c.value


class _Among(FunctionElement[bool]):
    """Whether a column's value is in a list."""

    name = "among"
    type = Boolean()
    inherit_cache = True


@compiles(_Among)
def _any(among_: _Among, compiler: Any, **options: Any) -> str:
    column_, values = (compiler.process(each_, **options) for each_ in among_.clauses)
    return f"{column_} = ANY ({values})"


@compiles(_Among, "sqlite")
def _in(among_: _Among, compiler: Any, **options: Any) -> str:
    column_, values = among_.clauses
    value = _Each(values).table_valued(column("value", column_.type), name="value").c.value
    return str(compiler.process(column_.in_(select(value)), **options))


def among(column_: ColumnElement[Any], name: str) -> ColumnElement[bool]:
    """Return the condition that a column's value is one of those that the parameter `name` brings."""
    return _Among(column_, bindparam(name, type_=Many(_kind(column_))))


def looked_up(column_: ColumnElement[Any], name: str, found: Select[Any]) -> dict[str, Select[Any]]:
    """Return, for each dialect, how to find the rows of `found` whose column is among the values of `name`.

    PostgreSQL looks up each value by itself, in the index: a table whose rows it has not counted yet it takes
    for small, and would read all of it for every list.
    """
    value = each(name, _kind(column_))
    alone = found.where(column_ == value).offset(literal_column("0")).correlate(value.table).lateral("found")
    return {
        "sqlite": found.where(among(column_, name)),
        "postgresql": select(*alone.c).select_from(value.table.join(alone, true())),
    }


def _kind(column_: ColumnElement[Any]) -> type[Text | BigInteger]:
    return Text if isinstance(column_.type, Text) else BigInteger
