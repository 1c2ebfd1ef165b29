"""A sentence to be said: its key and its arguments, in no language yet; and words that somebody formatted."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal, Union

from msgspec import Struct
from msgspec.structs import replace


class Moment(Struct, frozen=True, tag="moment"):
    """An instant to be written in the reader's time zone and calendar. `at` is aware, in UTC."""

    at: datetime


class Day(Struct, frozen=True, tag="day"):
    """A calendar day, written as the reader's language writes it."""

    on: date


class Month(Struct, frozen=True, tag="month"):
    """A month of a year, written as the reader's language writes it by itself."""

    on: date
    """Any day of it."""


class Link(Struct, frozen=True, tag="link"):
    """A link into the private chat with the bot: what it carries. Where it leads, each messenger knows."""

    payload: str
    """1 to 64 of a-z, 0-9 and -: every messenger carries that."""

    @property
    def typed(self) -> str:
        """The command that does the same, where no link leads."""
        return f"/start {self.payload}"


class Listing(Struct, frozen=True, tag="listing"):
    """Several values joined as the reader's language joins them: a, b and c."""

    items: tuple[Value, ...]


Look = Literal["bold", "italic", "underline", "strike", "spoiler", "code", "pre", "quote", "link"]


class Mark(Struct, frozen=True):
    """How the words from `start` up to `end` look, counted in code points; marks may cross each other."""

    look: Look
    start: int
    end: int
    link: str = ""
    """Where a link behind the words leads: an address that may be shown to anybody."""


class Marked(Struct, frozen=True, tag="marked"):
    """Words as somebody formatted them."""

    words: str
    marks: tuple[Mark, ...] = ()

    def stripped(self) -> Marked:
        """Return them without the white space around them."""
        words = self.words.strip()
        before = len(self.words) - len(self.words.lstrip())
        moved = (
            replace(mark, start=max(mark.start - before, 0), end=min(mark.end - before, len(words)))
            for mark in self.marks
        )
        return Marked(words, tuple(mark for mark in moved if mark.start < mark.end))

    def followed(self, other: Marked) -> Marked:
        """Return them with others below them, a blank line between."""
        words = f"{self.words}\n\n" if self.words else ""
        moved = (
            replace(mark, start=mark.start + len(words), end=mark.end + len(words)) for mark in other.marks
        )
        return Marked(words + other.words, (*self.marks, *moved))


class Text(Struct, frozen=True, tag="text"):
    """A message key with its arguments; rendered at the moment of sending, in the reader's language."""

    key: str
    args: dict[str, Value] = {}


Value = Union[str, int, Moment, Day, Month, Link, Listing, Text, Marked]  # noqa: UP007 - the alias is recursive
