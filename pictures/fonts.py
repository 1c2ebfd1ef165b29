"""The typeface of the pictures, and how wide its letters are."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from pathlib import Path

from msgspec import Struct


class Weight(StrEnum):
    """How heavy the letters are; the value is the name of the file."""

    REGULAR = "Regular"
    SEMIBOLD = "Semibold"
    BOLD = "Bold"


class Font(Struct, frozen=True):
    """One weight of Source Sans Pro: the letters it has, and their advance widths in em."""

    weight: Weight
    advances: dict[str, float]

    def __contains__(self, letter: str) -> bool:
        return letter in self.advances

    def width(self, text: str) -> float:
        """How wide the text runs, in em: without kerning, and a letter the font lacks counts as one em."""
        advances = self.advances
        return sum([advances.get(letter, 1.0) for letter in text])

    def has(self, text: str) -> bool:
        """Tell whether the font has all of a text."""
        return all(letter in self.advances for letter in text)


def file(weight: Weight) -> Path:
    """Where the font lies: inside the installed package font-source-sans-pro."""
    from font_source_sans_pro import font_directory  # noqa: PLC0415 - only a process that draws needs it

    return Path(font_directory) / f"SourceSansPro-{weight}.ttf"


@cache
def font(weight: Weight) -> Font:
    """Read a font's widths, once for each process."""
    data = file(weight).read_bytes()
    tables = _tables(data)
    (units_per_em,) = struct.unpack_from(">H", data, tables["head"] + 18)
    widths = _widths(data, tables)
    glyphs = _glyphs(data, tables["cmap"])
    return Font(weight, {chr(code): widths[glyph] / units_per_em for code, glyph in glyphs})


def _tables(data: bytes) -> dict[str, int]:
    """Where each table begins (OpenType, "Table Directory")."""
    (count,) = struct.unpack_from(">H", data, 4)
    records = struct.iter_unpack(">4s4xL4x", data[12 : 12 + 16 * count])
    return {tag.decode(): offset for tag, offset in records}


def _widths(data: bytes, tables: dict[str, int]) -> list[int]:
    """The advance width of each glyph (OpenType, `hmtx`): glyphs past the last pair share its width."""
    (pairs,) = struct.unpack_from(">H", data, tables["hhea"] + 34)
    (glyphs,) = struct.unpack_from(">H", data, tables["maxp"] + 4)
    widths = [int(width) for width, _ in struct.iter_unpack(">Hh", data[tables["hmtx"] :][: 4 * pairs])]
    return [*widths, *(widths[-1:] * (glyphs - pairs))]


def _glyphs(data: bytes, cmap: int) -> Iterator[tuple[int, int]]:
    """Each character's code and glyph (OpenType, `cmap` format 12, platform 3, encoding 10)."""
    (count,) = struct.unpack_from(">H", data, cmap + 2)
    encodings = struct.iter_unpack(">HHL", data[cmap + 4 : cmap + 4 + 8 * count])
    start = cmap + next(offset for platform, encoding, offset in encodings if (platform, encoding) == (3, 10))
    (groups,) = struct.unpack_from(">L", data, start + 12)
    for first, last, glyph in struct.iter_unpack(">LLL", data[start + 16 : start + 16 + 12 * groups]):
        yield from zip(range(first, last + 1), range(glyph, glyph + last - first + 1), strict=True)
