"""What a draw gives away: prize lines, each a number of equal prizes of one kind."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from draws.errors import LinesNumber, LineWrong, WrongPart
from texts.looks import visible_length

KINDS = ("person", "code", "shipped", "gift", "premium")
"""How a prize reaches its winner; the first is meant where nothing is said: handed over in person."""

MAX_LINES = 20
MAX_COUNT = 100_000
MAX_NAME = 100


class PrizeLine(Struct, frozen=True):
    """So many prizes of one name; the best ones come in the first line."""

    count: int
    name: str
    kind: str = KINDS[0]


def check_lines(lines: Sequence[PrizeLine]) -> None:
    """Raise LineWrong or LinesNumber where prizes make no sense; none at all are fine."""
    for position, line in enumerate(lines, 1):
        wrong = {
            WrongPart.COUNT: not 1 <= line.count <= MAX_COUNT,
            WrongPart.NAME: not 1 <= visible_length(line.name) <= MAX_NAME,
            WrongPart.KIND: line.kind not in KINDS,
        }
        for part, holds in wrong.items():
            if holds:
                raise LineWrong(position, part)
    if len(lines) > MAX_LINES or number_of(lines) > MAX_COUNT:
        raise LinesNumber(len(lines))


def number_of(lines: Sequence[PrizeLine]) -> int:
    """Return how many prizes there are: so many places are drawn."""
    return sum(line.count for line in lines)


def prize_at(lines: Sequence[PrizeLine], place: int) -> PrizeLine:
    """Return what the holder of a place wins; places count from 1, line after line. Raises IndexError."""
    left = place
    for line in lines:
        if 1 <= left <= line.count:
            return line
        left -= line.count
    raise IndexError(place)
