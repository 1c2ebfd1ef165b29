"""What the typeface lacks, as outlines: emoji and other scripts in Noto, shaped by HarfBuzz.

The renderer gets outlines and not letters: asked to look for a letter in several fonts, it draws families
and flags in parts, loses what follows them, and at times breaks down.
"""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from pictures.fonts import Weight

if TYPE_CHECKING:
    import uharfbuzz as hb

FILES = (
    "NotoSans[wght].ttf",
    "NotoSansArmenian[wght].ttf",
    "NotoSansGeorgian[wght].ttf",
    "NotoSansHebrew[wght].ttf",
    "NotoSansArabic[wght].ttf",
    "NotoSansEthiopic[wght].ttf",
    "NotoSansThai[wght].ttf",
    "NotoSansLao[wght].ttf",
    "NotoSansKhmer[wght].ttf",
    "NotoSansMyanmar[wght].ttf",
    "NotoSansDevanagari[wght].ttf",
    "NotoSansBengali[wght].ttf",
    "NotoSansGujarati[wght].ttf",
    "NotoSansGurmukhi[wght].ttf",
    "NotoSansKannada[wght].ttf",
    "NotoSansMalayalam[wght].ttf",
    "NotoSansOriya[wght].ttf",
    "NotoSansSinhala[wght].ttf",
    "NotoSansTamil[wght].ttf",
    "NotoSansTelugu[wght].ttf",
    "NotoEmoji[wght].ttf",
    "NotoSansSymbols[wght].ttf",
)
"""In the order in which they are asked for a letter."""
EMOJI = FILES.index("NotoEmoji[wght].ttf")
HEBREW, ARABIC = FILES.index("NotoSansHebrew[wght].ttf"), FILES.index("NotoSansArabic[wght].ttf")
RIGHT_TO_LEFT = frozenset({HEBREW, ARABIC})
HEAVINESS = {Weight.REGULAR: 400, Weight.SEMIBOLD: 600, Weight.BOLD: 700}
REMEMBERED = 2_000


class Shape(Struct, frozen=True):
    """Letters as they stand side by side, in em: an SVG path with y upwards, and how wide it is."""

    path: str
    width: float
    whole: bool
    """Whether the font has all of it."""


class _Pen:
    """Takes down the outlines of glyphs as an SVG path."""

    def __init__(self) -> None:
        self.steps: list[str] = []
        self.x, self.y, self.scale = 0.0, 0.0, 1.0

    def at(self, x: float, y: float) -> str:
        """Write a point."""
        return f"{(self.x + x) * self.scale:.4g} {(self.y + y) * self.scale:.4g}"


def script_of(cluster: str) -> int | None:
    """Return the number of the font that draws a letter with its marks, or an emoji; None if none does."""
    wanted = _having(ord(cluster[0]))
    if "\ufe0f" in cluster or "\u20e3" in cluster:
        wanted = (EMOJI, *wanted)
    return next((script for script in wanted if shaped(cluster, script, Weight.REGULAR).whole), None)


@lru_cache(REMEMBERED)
def shaped(text: str, script: int, weight: Weight) -> Shape:
    """Set letters of one script in its font."""
    import uharfbuzz as hb  # noqa: PLC0415 - only a process that draws such letters needs it

    font = _font(script, weight)
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    hb.shape(font, buffer, {})
    pen = _Pen()
    pen.scale = 1 / font.face.upem
    advance = 0
    for glyph, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        pen.x, pen.y = advance + position.x_offset, position.y_offset
        font.draw_glyph(glyph.codepoint, _outlining(), pen)
        advance += position.x_advance
    whole = all(glyph.codepoint for glyph in buffer.glyph_infos)
    return Shape("".join(pen.steps), advance * pen.scale, whole)


@cache
def _outlining() -> hb.DrawFuncs:
    import uharfbuzz as hb  # noqa: PLC0415

    funcs = hb.DrawFuncs()
    funcs.set_move_to_func(lambda x, y, pen: pen.steps.append(f"M{pen.at(x, y)}"))
    funcs.set_line_to_func(lambda x, y, pen: pen.steps.append(f"L{pen.at(x, y)}"))
    funcs.set_quadratic_to_func(
        lambda cx, cy, x, y, pen: pen.steps.append(f"Q{pen.at(cx, cy)} {pen.at(x, y)}")
    )
    funcs.set_cubic_to_func(
        lambda cx, cy, dx, dy, x, y, pen: pen.steps.append(
            f"C{pen.at(cx, cy)} {pen.at(dx, dy)} {pen.at(x, y)}"
        )
    )
    funcs.set_close_path_func(lambda pen: pen.steps.append("Z"))
    return funcs


@cache
def _font(script: int, weight: Weight) -> hb.Font:
    import uharfbuzz as hb  # noqa: PLC0415

    font = hb.Font(_face(script))
    font.set_variations({"wght": HEAVINESS[weight]})
    return font


@cache
def _face(script: int) -> hb.Face:
    import manimgx_fonts  # noqa: PLC0415
    import uharfbuzz as hb  # noqa: PLC0415

    folder = Path(manimgx_fonts.__file__).parent
    return hb.Face(hb.Blob.from_file_path(folder / FILES[script]))


@cache
def _letters() -> dict[int, tuple[int, ...]]:
    """Which fonts have a letter."""
    having: dict[int, tuple[int, ...]] = {}
    for script in range(len(FILES)):
        for code in _face(script).unicodes:
            having[code] = (*having.get(code, ()), script)
    return having


def _having(code: int) -> tuple[int, ...]:
    return _letters().get(code, ())
