"""Where the words of a picture have to stand: whole, and within its frame."""

from __future__ import annotations

from collections.abc import Iterable

from pictures.lettering import Block


def widest(block: Block) -> float:
    """The width of a block's longest line."""
    assert block.face is not None
    return max(block.face.width(line) for line in block.lines)


def whole(left: Iterable[Block], middle: Iterable[Block], width: float, height: float, margin: float) -> None:
    """Check blocks that are set from the left and about their middle: none is cut, none leaves the frame."""
    left, middle = list(left), list(middle)
    for block in left:
        assert block.x + widest(block) <= width - margin / 2
    for block in middle:
        assert block.x - widest(block) / 2 >= 0
        assert block.x + widest(block) / 2 <= width
    assert not any(line.endswith("…") for block in (*left, *middle) for line in block.lines)
    assert all(block.bottom < height for block in (*left, *middle))
