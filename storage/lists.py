"""Lists as one parameter: the statement stays the same however many are asked for, so it is compiled once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import (
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


def listed(name: str, of: type[Text | BigInteger]) -> Select[Any]:
    """Return what a column may be `in_`: the values of the parameter `name`."""
    return select(each(name, of))


def looked_up(column_: ColumnElement[Any], name: str, found: Select[Any]) -> dict[str, Select[Any]]:
    """Return, for each dialect, how to find the rows of `found` whose column is among the values of `name`.

    PostgreSQL looks up each value by itself, in the index: a table whose rows it has not counted yet it takes
    for small, and would read all of it for every list. Each value comes once, else its rows come twice there.
    """
    of: type[Text | BigInteger] = Text if isinstance(column_.type, Text) else BigInteger
    value = each(name, of)
    alone = found.where(column_ == value).offset(literal_column("0")).correlate(value.table).lateral("found")
    return {
        "sqlite": found.where(column_.in_(listed(name, of))),
        "postgresql": select(*alone.c).select_from(value.table.join(alone, true())),
    }
