"""Making a text fit for a picture: which letters are drawn, and where lines break."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import accumulate, takewhile

from msgspec import Struct

from pictures.fonts import Font

ELLIPSIS = "…"
LONGEST = 2_000
"""Letters looked at; far more than any place on a picture holds."""

_NO_BREAK_SPACE = "\u00a0"
_MARKS_TOO_MANY = re.compile("(?:^|(?<=[\\s\u0300-\u036f]))[\u0300-\u036f]+")
_SPACES = re.compile(" {2,}")
_ELLIPSES = re.compile(f"{ELLIPSIS}(?: ?{ELLIPSIS})+")
_LONE_LETTER = re.compile(r"(?<!\S)([^\W\d_]) (?=[^\s]{2})")
_PIECE = re.compile(r" ?[^ ]+?(?:(?<=[^\W\d_][-/–—])(?=[^\W\d_])|(?= |$))")
_KERNING = 0.99
"""The share of a line that is filled by measure: kerning may widen a line by a trifle."""


class Type(Struct, frozen=True):
    """A font at a size, in pixels."""

    font: Font
    size: float

    def width(self, text: str) -> float:
        """How wide the text runs, in pixels."""
        return self.font.width(text) * self.size


def drawable(text: str, font: Font) -> str:
    """Return what can be drawn of a text, in one line.

    Letters the font lacks are replaced by their plain form ("𝓐" by "A") or else, a run of them, by one
    ellipsis, so that nobody takes the rest for the whole; emoji, control characters and what is invisible are
    left out. An accent is kept once for each letter.
    """
    composed = unicodedata.normalize("NFC", text[:LONGEST])
    drawn = "".join([_drawn(letter, font) for letter in composed])
    drawn = _MARKS_TOO_MANY.sub("", drawn) + (ELLIPSIS if len(text) > LONGEST else "")
    return _ELLIPSES.sub(ELLIPSIS, _SPACES.sub(" ", drawn)).strip()


def _drawn(letter: str, font: Font) -> str:
    if letter.isspace():
        return _NO_BREAK_SPACE if unicodedata.decomposition(letter).startswith("<noBreak>") else " "
    category = unicodedata.category(letter)
    if category.startswith("C"):
        return ""
    if category.startswith("M"):
        return letter if "\u0300" <= letter <= "\u036f" and letter in font else ""
    if letter in font:
        return letter
    plain = unicodedata.normalize("NFKC", letter)
    if all(part in font for part in plain):
        return plain
    return ELLIPSIS if category[0] in "LN" else ""


def wrapped(text: str, face: Type, width: float, limit: int) -> tuple[str, ...]:
    """Break a drawable text into at most `limit` lines of `width` pixels; what is cut ends in an ellipsis.

    Lines break at spaces, and after a hyphen or slash between letters; a word wider than a line is broken
    anywhere. A one-letter word stays with the next one, as Polish and Czech typesetting asks.
    """
    lines: list[str] = []
    for line in _lines(text, face, width * _KERNING):
        if len(lines) == limit:
            lines[-1] = _cut(lines[-1], face, width)
            break
        lines.append(line)
    return tuple(lines)


def balanced(text: str, face: Type, width: float, limit: int) -> tuple[str, ...]:
    """Break as `wrapped` does, then make the lines of like length without needing one more."""
    lines = wrapped(text, face, width, limit)
    if len(lines) < 2 or lines[-1].endswith(ELLIPSIS):
        return lines
    longest = max(face.width(piece) for piece in _pieces(text)) / _KERNING
    narrow, wide = max(width / 2, longest), width
    while wide - narrow > face.size / 2:
        middle = (narrow + wide) / 2
        narrower = wrapped(text, face, middle, len(lines) + 1)
        if len(narrower) > len(lines):
            narrow = middle
        else:
            lines, wide = narrower, middle
    return lines


def shortened(text: str, face: Type, width: float) -> str:
    """Cut a drawable text to one line of `width` pixels, with an ellipsis where something was cut."""
    return text if face.width(text) <= width else _cut(text, face, width)


def _cut(text: str, face: Type, width: float) -> str:
    """Keep what fits before an ellipsis."""
    room = width * _KERNING - face.width(ELLIPSIS)
    ends = accumulate(face.width(letter) for letter in text)
    kept = text[: sum(1 for end in takewhile(lambda end: end <= room, ends))]
    return kept.rstrip(" ,;:.-–—/(…") + ELLIPSIS


def _pieces(text: str) -> Iterator[str]:
    """Yield what a line is made of; a piece that begins with a space stands first in a line without it."""
    return (match.group() for match in _PIECE.finditer(_LONE_LETTER.sub(rf"\1{_NO_BREAK_SPACE}", text)))


def _lines(text: str, face: Type, width: float) -> Iterator[str]:
    line, used = "", 0.0
    for piece in _pieces(text):
        more = face.width(piece)
        if used + more <= width:
            line, used = line + piece, used + more
            continue
        if line:
            yield line
        *full, line = _broken(piece.removeprefix(" "), face, width)
        used = face.width(line)
        yield from full
    if line:
        yield line


def _broken(word: str, face: Type, width: float) -> Iterator[str]:
    """Break a word anywhere, if it is wider than a line; each part has at least one letter."""
    start, used = 0, 0.0
    for end, letter in enumerate(word):
        more = face.width(letter)
        if used + more > width and end > start:
            yield word[start:end]
            start, used = end, 0.0
        used += more
    yield word[start:]


class Block(Struct, frozen=True):
    """Lines of text as they stand: `y` is the baseline of the first, `leading` the way to the next one."""

    lines: tuple[str, ...]
    x: float
    y: float
    size: float
    leading: float
    bottom: float = 0


def block(
    text: str, face: Type, corner: tuple[float, float], width: float, leading: float, *, limit: int
) -> Block:
    """Set a drawable text from its upper left `corner` down, no line longer than `width`."""
    x, top = corner
    lines = balanced(text, face, width, limit)
    return Block(lines, x, top + leading * 0.76, face.size, leading, top + leading * len(lines))
