"""Prize lines make sense up to their bounds, and each place brings the prize of its line."""

from __future__ import annotations

import pytest

from draws.errors import DrawError, LinesNumber, LineWrong
from draws.lines import PrizeLine, check_lines, prize_at

BOOK, MUG = PrizeLine(1, "Book"), PrizeLine(3, "Mug")


@pytest.mark.parametrize(
    "lines",
    [
        [],
        [PrizeLine(100_000, "x" * 100)],
        [PrizeLine(99_999, "A"), PrizeLine(1, "B")],
        [BOOK] * 20,
    ],
)
def test_lines_within_the_bounds_make_sense(lines: list[PrizeLine]) -> None:
    check_lines(lines)


@pytest.mark.parametrize(
    ("lines", "error"),
    [
        ([PrizeLine(0, "Book")], LineWrong),
        ([PrizeLine(100_001, "Book")], LineWrong),
        ([PrizeLine(1, "")], LineWrong),
        ([PrizeLine(1, "x" * 101)], LineWrong),
        ([PrizeLine(1, "Book", "by post")], LineWrong),
        ([PrizeLine(100_000, "A"), PrizeLine(1, "B")], LinesNumber),
        ([BOOK] * 21, LinesNumber),
    ],
)
def test_lines_a_step_beyond_are_refused(lines: list[PrizeLine], error: type[DrawError]) -> None:
    with pytest.raises(error):
        check_lines(lines)


def test_each_place_brings_the_prize_of_its_line() -> None:
    assert [prize_at((BOOK, MUG), place) for place in range(1, 5)] == [BOOK, MUG, MUG, MUG]
    for place in (-1, 0, 5):
        with pytest.raises(IndexError):
            prize_at((BOOK, MUG), place)
