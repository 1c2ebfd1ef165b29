"""What people send, so that every database can keep it: none keeps NUL, or half of a surrogate pair.

NUL, which shows nothing, is left out; in place of a half stands the sign for what cannot be read (U+FFFD).
"""

from __future__ import annotations

import re
from typing import Final, TypeVar

from msgspec import Struct
from msgspec.structs import asdict, replace

from texts.text import Mark, Marked

_HALF: Final = re.compile("[\ud800-\udfff]")
_ESCAPE: Final = re.compile(
    rb"\\(?:u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|(u[dD][89a-fA-F][\da-fA-F]{2})|.)",
    re.DOTALL,
)
"""What stands behind a backslash in JSON: a whole pair, a half alone, or anything else."""

Sent = TypeVar("Sent", bound=Struct)


def storable(sent: Sent) -> Sent:
    """Return what was sent with all words in it, at any depth, as a database keeps them."""
    found = {name: _storable(value) for name, value in asdict(sent).items()}
    changed = {name: value for name, value in found.items() if value is not getattr(sent, name)}
    return replace(sent, **changed) if changed else sent


def _storable(value: object) -> object:
    match value:
        case str():
            return _kept(value)
        case Marked():
            return _marked(value)
        case Struct():
            return storable(value)
        case _:
            return value


def _kept(text: str) -> str:
    whole = text if text.isascii() else _HALF.sub("\ufffd", text)
    return whole.replace("\0", "") if "\0" in whole else whole


def _marked(marked: Marked) -> Marked:
    """Return formatted words; what is left out of them moves no look."""
    words = _kept(marked.words)
    if words == marked.words:
        return marked
    marks = (
        Mark(mark.look, _place(mark.start, marked.words), _place(mark.end, marked.words), _kept(mark.link))
        for mark in marked.marks
    )
    return Marked(words, tuple(mark for mark in marks if mark.start < mark.end))


def _place(place: int, words: str) -> int:
    return place - words.count("\0", 0, place)


def whole(json: bytes) -> bytes:
    """Return JSON that cannot be read as it came, with halves and broken bytes in its strings replaced."""
    text = json.decode("utf-8", "replace").encode()
    return _ESCAPE.sub(lambda found: rb"\ufffd" if found[1] else found[0], text)
