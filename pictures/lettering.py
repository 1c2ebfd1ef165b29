"""Making a text fit for a picture: which letters are drawn, and where lines break."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import accumulate, takewhile

from msgspec import Struct

from pictures.clusters import clusters, is_extending, tidied
from pictures.fonts import Font
from pictures.runs import runs
from pictures.scripts import script_of, shaped

ELLIPSIS = "…"
LONGEST = 2_000
"""Letters looked at; far more than any place on a picture holds."""

LOST = "\ufffd"
"""Stands for what cannot be drawn, until it is said in another way."""

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
        if self.font.has(text):
            return self.font.width(text) * self.size
        return sum(self._run(run, script) for run, script in runs(text, self.font)) * self.size

    def _run(self, text: str, script: int | None) -> float:
        if script is None:
            return self.font.width(text)
        return shaped(text, script, self.font.weight).width


def drawable(text: str, font: Font, instead: str = "") -> str:
    """Return what can be drawn of a text, in one line, and `instead` after it where something cannot.

    Letters the font lacks are replaced by their plain form ("𝓐" by "A"), or kept for the font of their
    script or of emoji; what no font has is shown by an ellipsis, so that nobody takes the rest for the whole.
    Control characters and what is invisible are left out. A Latin or Cyrillic letter keeps one accent.
    """
    composed = unicodedata.normalize("NFC", text[:LONGEST])
    drawn = "".join([_drawn(cluster, font) for cluster in clusters(composed)])
    drawn = _MARKS_TOO_MANY.sub("", drawn)
    lost = LOST in drawn or not drawn.strip()
    drawn = drawn.replace(LOST, ELLIPSIS) + (ELLIPSIS if len(text) > LONGEST else "")
    drawn = _ELLIPSES.sub(ELLIPSIS, _SPACES.sub(" ", drawn)).strip()
    if not (lost and instead):
        return drawn
    return f"{drawn} {instead}" if any(map(str.isalnum, drawn)) else instead


def _drawn(cluster: str, font: Font) -> str:
    """Return what is drawn of a letter with its accents, or of an emoji."""
    first = cluster[0]
    if len(cluster) == 1 and first in font and first.isprintable():
        return first
    if first.isspace():
        return _NO_BREAK_SPACE if unicodedata.decomposition(first).startswith("<noBreak>") else " "
    if unicodedata.category(first) in {"Cc", "Cf", "Cs"}:
        return ""
    if is_extending(first) and script_of(first) is None:
        return ""
    if first in font and "\ufe0f" not in cluster and "\u20e3" not in cluster:
        marks = (mark for mark in cluster[1:] if mark in font and "\u0300" <= mark <= "\u036f")
        accented = unicodedata.normalize("NFC", first + "".join(marks))  # one left out may have stood between
        return accented if font.has(accented) else first
    plain = unicodedata.normalize("NFKC", first)
    if first not in font and font.has(plain):
        return plain
    kept = tidied(cluster)
    return next((each for each in (kept, first) if font.has(each) or script_of(each) is not None), LOST)


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
    letters = list(clusters(text))
    ends = accumulate(face.width(letter) for letter in letters)
    kept = "".join(letters[: sum(1 for end in takewhile(lambda end: end <= room, ends))])
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
    part, used = "", 0.0
    for letter in clusters(word):
        more = face.width(letter)
        if used + more > width and part:
            yield part
            part, used = "", 0.0
        part, used = part + letter, used + more
    yield part


class Block(Struct, frozen=True):
    """Lines of text as they stand: `y` is the baseline of the first, `leading` the way to the next one."""

    lines: tuple[str, ...]
    x: float
    y: float
    size: float
    leading: float
    bottom: float = 0
    face: Type | None = None
    """The typeface, where a text may hold more than its letters."""


def block(
    text: str, face: Type, corner: tuple[float, float], width: float, leading: float, *, limit: int
) -> Block:
    """Set a drawable text from its upper left `corner` down, no line longer than `width`."""
    x, top = corner
    lines = balanced(text, face, width, limit)
    return Block(lines, x, top + leading * 0.76, face.size, leading, top + leading * len(lines), face)
