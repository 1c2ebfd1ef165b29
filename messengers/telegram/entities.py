"""Telegram's entities as marks of ours: how words look, and the links that stand behind them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate
from typing import Final

from msgspec import Struct

from texts.text import Look, Mark, Marked

LOOKS: Final[dict[str, Look]] = {
    "bold": "bold",
    "italic": "italic",
    "underline": "underline",
    "strikethrough": "strike",
    "spoiler": "spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "quote",
    "expandable_blockquote": "quote",
    "text_link": "link",
}
"""What we keep of Telegram's kinds. What it finds by itself, such as addresses, it finds again."""

SAFE: Final = re.compile(r'(?:https?|tg)://[^\s"<>\0-\x1f]{1,2000}', re.IGNORECASE)
"""Where a link may lead that somebody hid behind words: nowhere that runs anything."""


class Named(Struct):
    """Whose name stands behind words."""

    username: str | None = None


class Entity(Struct):
    """A stretch of a text, in UTF-16 code units."""

    type: str = ""
    offset: int = 0
    length: int = 0
    url: str | None = None
    user: Named | None = None


def formatted(text: str, entities: Sequence[Entity]) -> tuple[str, Marked | None]:
    """Return the words with hidden links written out, and, where they look like something, as they do.

    NUL, which no database keeps, is left out.
    """
    marks = _marks(text, [entity for entity in entities if entity.type in LOOKS])
    words = text.replace("\0", "")
    return _written_out(words, marks), Marked(words, marks) if marks else None


def _marks(text: str, entities: Sequence[Entity]) -> tuple[Mark, ...]:
    if not entities:
        return ()
    units = [0, *accumulate(2 if sign > "\uffff" else 1 for sign in text)]

    def place(offset: int) -> int:
        there = min(bisect_left(units, offset), len(text))
        return there - text.count("\0", 0, there)

    found = (
        Mark(LOOKS[entity.type], place(entity.offset), place(entity.offset + entity.length), entity.url or "")
        for entity in entities
        if entity.type != "text_link" or SAFE.fullmatch(entity.url or "")
    )
    return tuple(mark for mark in found if mark.start < mark.end)


def _written_out(words: str, marks: Sequence[Mark]) -> str:
    """Put the address behind words that hide it; not behind words that are the address themselves."""
    for mark in sorted(marks, key=lambda mark: mark.end, reverse=True):
        if mark.look == "link" and _bare(words[mark.start : mark.end]) != _bare(mark.link):
            words = f"{words[: mark.end]} ({mark.link}){words[mark.end :]}"
    return words


def _bare(address: str) -> str:
    return address.strip().casefold().partition("://")[2].rstrip("/") or address.strip().casefold().rstrip(
        "/"
    )
