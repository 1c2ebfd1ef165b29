"""A sentence to be said: its key and its arguments, in no language yet."""

from __future__ import annotations

from datetime import date, datetime
from typing import Union

from msgspec import Struct


class Moment(Struct, frozen=True, tag="moment"):
    """An instant to be written in the reader's time zone and calendar. `at` is aware, in UTC."""

    at: datetime


class Day(Struct, frozen=True, tag="day"):
    """A calendar day, written as the reader's language writes it."""

    on: date


class Listing(Struct, frozen=True, tag="listing"):
    """Several values joined as the reader's language joins them: a, b and c."""

    items: tuple[Value, ...]


class Text(Struct, frozen=True, tag="text"):
    """A message key with its arguments; rendered at the moment of sending, in the reader's language."""

    key: str
    args: dict[str, Value] = {}


Value = Union[str, int, Moment, Day, Listing, Text]  # noqa: UP007 - the alias is recursive
