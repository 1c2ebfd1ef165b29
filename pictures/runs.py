"""A text in runs, each of one font, and the order in which they stand from left to right."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from pictures.clusters import clusters
from pictures.fonts import Font
from pictures.scripts import ARABIC, EMOJI, HEBREW, RIGHT_TO_LEFT, script_of

Run = tuple[str, int | None]
"""Letters, and the number of the font that has them; None for the typeface itself."""

_HEBREW, _ARABIC, _OTHERS, _EMOJI = 0x1080A, 0x0750, 0x1200, 0x4DC0
"""Where letters of these directions stand in Unicode, forty in a row, none of them in the typeface."""
MOST = 40


def runs(text: str, font: Font) -> Iterator[Run]:
    """Split a drawable text where its font changes."""
    found = ((cluster, None if font.has(cluster) else script_of(cluster)) for cluster in clusters(text))
    for script, letters in groupby(found, key=lambda each: each[1]):
        yield "".join(letter for letter, _ in letters), script


def in_sight(text: str, font: Font) -> list[Run]:
    """Return the runs of a line from left to right: who writes from right to left is read so.

    Each run of another font goes through the Unicode Bidirectional Algorithm (UAX 9) as one letter that
    behaves as it does, for inside a run the shaper sees to the order.
    """
    found = list(runs(text, font))
    others = [run for run in found if run[1] is not None]
    if len(others) > MOST or not any(script in RIGHT_TO_LEFT for _, script in others):
        return found
    stand_ins = {chr(_like(run[1] or 0) + number): run for number, run in enumerate(others)}
    letters = iter(stand_ins)
    logical = "".join(run if script is None else next(letters) for run, script in found)
    return list(_placed(logical, stand_ins))


def _placed(logical: str, stand_ins: dict[str, Run]) -> Iterator[Run]:
    from bidi.algorithm import get_display  # noqa: PLC0415 - only a process that draws such letters needs it

    for other, letters in groupby(get_display(logical), key=lambda letter: letter in stand_ins):
        if other:
            yield from (stand_ins[letter] for letter in letters)
        else:
            yield "".join(letters), None


def _like(script: int) -> int:
    """Return where letters stand that run as those of a script do."""
    return {HEBREW: _HEBREW, ARABIC: _ARABIC, EMOJI: _EMOJI}.get(script, _OTHERS)
