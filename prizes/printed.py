"""Tables as databases and Markdown print them: lines and bars around the cells, which are none of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

BAR = "|"
_BARS = str.maketrans(dict.fromkeys("│┃║", BAR))
_FRAME = re.compile(r"[-+|:=\s─━═┼╋╬│┃║┌┐└┘├┤┬┴╔╗╚╝╠╣╦╩╭╮╰╯]+")
_DRAWN = ("--", "==", "──", "━━", "══", ":-", "-:")
"""A line of a frame has nothing but such signs, and one of these: +----+----+, ----+----, |:---|---:|."""
_ENDING = re.compile(r"\(\d+ \w+\)|\d+ rows? in set\b.*", re.IGNORECASE)
"""How many rows there were, as psql and MySQL say below a table."""
_COLUMNS = re.compile(r"\s*--+(?:\s+--+)+\s*")
"""A frame that says where columns end by spaces alone, as SQLite prints it."""


class Line(Struct, frozen=True):
    """A line of a file and its number, from 1."""

    number: int
    text: str


def unframed(lines: Sequence[Line]) -> tuple[list[Line], bool]:
    """Return a printed table's rows, and whether the first stands over the others; else all lines."""
    rules = {line.number: line for line in lines if _is_rule(line.text)}
    if not rules or len(rules) == len(lines):
        return list(lines), False
    rows = [
        Line(line.number, line.text.translate(_BARS).strip())
        for line in lines
        if line.text.strip() and line.number not in rules and not _ENDING.fullmatch(line.text.strip())
    ]
    if any(_COLUMNS.fullmatch(rule.text) for rule in rules.values()):
        rows = [Line(row.number, re.sub(r"\s{2,}", BAR, row.text)) for row in rows]
    if all(row.text.startswith(BAR) for row in rows):
        rows = [Line(row.number, row.text.removeprefix(BAR).removesuffix(BAR)) for row in rows]
    above = next((number for number in rules if rows and number > rows[0].number), 0)
    return rows, sum(row.number < above for row in rows) == 1 < len(rows)


def _is_rule(text: str) -> bool:
    return any(drawn in text for drawn in _DRAWN) and _FRAME.fullmatch(text) is not None
