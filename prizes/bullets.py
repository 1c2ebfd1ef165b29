"""Rows as people list them: the number, dash or box before each, which is no part of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from prizes.oddities import is_date
from prizes.sheet import Row

_BULLET = re.compile(
    r"(?:(?:[-–—*+>→]\s+|[•‣◦▪●■□☐☑✓✔]\s*)(?:\[[ xX✓✔]?\]\s*)?|\[[ xX✓✔]?\]\s+)(?P<rest>\S.*)"
)
_NUMBER = re.compile(
    r"(?:(?:№|#|N[ro]\.?)\s*)?[\[(]?(?P<number>\d{1,6})"
    r"(?P<behind>[.:]?[\])]\s*|[.:]\s+|[.:](?=\S*[^\W\d])|\s*[-–—]\s+|\s+)(?P<rest>\S.*)",
    re.IGNORECASE,
)
"""Without a space behind its point a number is followed by a letter: 1.5 is one number."""
_THOUSANDS = re.compile(r"\d{3}(?:\s\d{3})*")
_SHORTEST = 2
_FIRST = (0, 1)
"""With which number a list begins."""


def unlisted(rows: Sequence[Row]) -> tuple[list[Row], bool]:
    """Take off what makes a list of rows, maybe but for the first, and tell whether there was any of it.

    Numbers do where they count all the rows; so does a dash, dot or box before each.
    """
    for heading in (0, 1):
        texts = [row.cells[0] if row.cells else "" for row in rows[heading:]]
        if len(texts) >= _SHORTEST and (bare := bare_of(texts)):
            listed = zip(rows[heading:], bare, strict=True)
            return [*rows[:heading], *(Row(row.line, (text, *row.cells[1:])) for row, text in listed)], True
    return list(rows), False


def bare_of(texts: Sequence[str]) -> list[str]:
    """Return what is listed; nothing where the texts are no list."""
    bare = _unbulleted(texts)
    return _unnumbered(bare or texts) or bare


def _unbulleted(texts: Sequence[str]) -> list[str]:
    found = [match["rest"] for match in map(_BULLET.fullmatch, texts) if match]
    return found if len(found) == len(texts) else []


def _unnumbered(texts: Sequence[str]) -> list[str]:
    found = [match for match in map(_NUMBER.fullmatch, texts) if match]
    if len(found) < len(texts) or all(map(is_date, texts)):
        return []
    numbers = [int(match["number"]) for match in found]
    rests = [match["rest"] for match in found]
    if numbers[0] not in _FIRST or numbers != list(range(numbers[0], numbers[0] + len(numbers))):
        return []
    spaced = not any(match["behind"].strip() for match in found)
    return [] if spaced and all(map(_THOUSANDS.fullmatch, rests)) else rests
