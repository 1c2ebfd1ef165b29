"""Tables as databases and Markdown print them: lines and bars around the cells, which are none of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from prizes.errors import CodesWrong, Wrong

COMMENTS = ("#", ";", "//", "-- ")
"""How remarks begin, which keep to no columns."""
BAR = "|"
DIVIDER = "\t"
"""What is put between cells that were cut at their columns: no sign of theirs."""
_BARS = str.maketrans(dict.fromkeys("│┃║", BAR))
_FRAME = re.compile(r"[-+|:=\s─━═┼╋╬│┃║┌┐└┘├┤┬┴╔╗╚╝╠╣╦╩╭╮╰╯]+")
_DRAWN = ("--", "==", "──", "━━", "══", ":-", "-:")
"""A line of a frame has nothing but such signs, and one of these: +----+----+, ----+----, |:---|---:|."""
_ENDING = re.compile(r"\(\d+ \w+(?: affected)?\)|\d+ rows? in set\b.*", re.IGNORECASE)
"""How many rows there were, as psql, sqlcmd and MySQL say below a table."""
_STRETCH = re.compile(r"[-=─━═]+")
_COLUMNS = re.compile(r"\s*[-=─━═]+(?:\s+[-=─━═]+)+\s*")
"""A line that says where columns begin and end, by spaces alone: SQLite, PowerShell, reStructuredText."""
_WIDE, _NARROW = re.compile(r"\s*\t\s*|\s{2,}"), re.compile(r"\s+")
"""What divides the cells of a row that keeps not to the columns; the narrow one if there is no wide one."""


class Line(Struct, frozen=True):
    """A line of a file and its number, from 1."""

    number: int
    text: str


class Table(Struct, frozen=True):
    """The rows of a printed table, without what is drawn around them; else all lines."""

    rows: Sequence[Line]
    headed: bool = False
    """Whether the first stands over the others."""
    separator: str = ""
    """What now divides the cells; empty where that is still to be found."""
    unaligned: frozenset[int] = frozenset()
    """Lines that keep not to the columns."""


def unframed(lines: Sequence[Line]) -> Table:
    """Return what is in a table. Raises CodesWrong for a row of which nobody can tell where to cut it."""
    rules = {line.number: line for line in lines if _is_rule(line.text)}
    if not rules or len(rules) == len(lines):
        return Table(lines)
    rows = [
        Line(line.number, line.text.translate(_BARS).rstrip())
        for line in lines
        if line.text.strip() and line.number not in rules and not _ENDING.fullmatch(line.text.strip())
    ]
    above = next((number for number in rules if rows and number > rows[0].number), 0)
    headed = sum(row.number < above and not _is_remark(row) for row in rows) == 1 < len(rows)
    columns = next((rule.text for rule in rules.values() if _COLUMNS.fullmatch(rule.text)), "")
    if columns:
        return _cut(rows, [stretch.span() for stretch in _STRETCH.finditer(columns)], headed)
    rows = [Line(row.number, row.text.lstrip()) for row in rows]
    if all(row.text.startswith(BAR) for row in rows):
        rows = [Line(row.number, row.text.removeprefix(BAR).removesuffix(BAR)) for row in rows]
    return Table(rows, headed)


def _is_rule(text: str) -> bool:
    return any(drawn in text for drawn in _DRAWN) and _FRAME.fullmatch(text) is not None


def _is_remark(row: Line) -> bool:
    return row.text.lstrip().startswith(COMMENTS)


def _cut(rows: Sequence[Line], columns: Sequence[tuple[int, int]], headed: bool) -> Table:
    """Cut rows where the columns begin; those with something between two columns where they have spaces."""
    cut, unaligned = [], set[int]()
    for row in rows:
        cells = _aligned(row.text, columns)
        if not cells and _is_remark(row):
            cells = [row.text.strip()]
        elif not cells:
            unaligned.add(row.number)
            cells = _spaced(row, columns)
        cut.append(Line(row.number, DIVIDER.join(map(_quoted, cells))))
    return Table(cut, headed, DIVIDER, frozenset(unaligned))


def _aligned(text: str, columns: Sequence[tuple[int, int]]) -> list[str]:
    """Return the cells of a row that keeps to the columns; the last one may be longer than its line."""
    starts = [start for start, _ in columns]
    gaps = zip([0, *(end for _, end in columns)], starts, strict=False)
    if DIVIDER in text or any(text[end:start].strip() for end, start in gaps):
        return []
    return [text[start:end].strip() for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]


def _spaced(row: Line, columns: Sequence[tuple[int, int]]) -> list[str]:
    """Return as many cells as there are columns. Raises CodesWrong where one of them may be empty."""
    text = row.text.strip()
    cells = (_WIDE if _WIDE.search(text) else _NARROW).split(text)
    if len(cells) != len(columns) or not row.text[: columns[0][1]].strip():
        raise CodesWrong(Wrong.UNALIGNED, row.number)
    return cells


def _quoted(cell: str) -> str:
    return '"' + cell.replace('"', '""') + '"' if '"' in cell else cell
