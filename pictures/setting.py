"""How lines are set: letters of the typeface as text, all others as outlines."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from pictures.fonts import Weight, font
from pictures.lettering import Block, Type, block, drawable
from pictures.runs import in_sight
from pictures.scripts import shaped

START, MIDDLE, END = 0.0, 0.5, 1.0
"""Which share of a line lies left of its block's x."""


class Part(Struct, frozen=True):
    """A stretch of a line: text, or outlines to be drawn `scale` times as large."""

    x: float
    y: float
    text: str
    path: str = ""
    scale: float = 0
    placed: bool = False
    """Whether `x` is where it begins, wherever its line is bound to."""


def set_words(
    text: str,
    weight: Weight,
    size: int,
    corner: tuple[float, float],
    width: float,
    *,
    limit: int = 1,
    leading: float = 1.2,
) -> Block:
    """Set what can be drawn of a text from its upper `corner` down, in at most `limit` lines.

    `size` and `width` are pixels; `leading` is the way from line to line, in sizes.
    """
    letters = font(weight)
    return block(drawable(text, letters), Type(letters, size), corner, width, size * leading, limit=limit)


def parts(block: Block, left: float = START) -> Iterator[Part]:
    """Yield what is drawn of a block's lines; `left` is the share of a line that lies left of its x."""
    for number, line in enumerate(block.lines):
        y = block.y + number * block.leading
        face = block.face
        if face is None or face.font.has(line):
            yield Part(block.x, y, line)
            continue
        x = block.x - left * face.width(line)
        for text, script in in_sight(line, face.font):
            if script is None:
                yield Part(x, y, text, placed=True)
                x += face.font.width(text) * face.size
            else:
                shape = shaped(text, script, face.font.weight)
                yield Part(x, y, "", shape.path, face.size, placed=True)
                x += shape.width * face.size
