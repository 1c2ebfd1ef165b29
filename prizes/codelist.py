"""A list of codes as the team uploads it: shown as it was understood, then taken as a whole or not at all."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from prizes import sheet
from prizes.bullets import bare_of, unlisted
from prizes.errors import CodesWrong, Wrong
from prizes.headings import is_heading, looks_like_heading
from prizes.oddities import Odd, Oddity, headings, oddities
from prizes.printed import COMMENTS
from prizes.sheet import Row, Sheet
from texts.looks import folded

MAX_BYTES = sheet.MAX_BYTES
MAX_LENGTH = 200
"""Characters of a code."""
_SCIENTIFIC = re.compile(r"[-+−]?(?:\d+[.,]\d+E[-+−]?|\d+E\+)\d+", re.IGNORECASE)
"""How a spreadsheet writes a number that is too long for it; the digits left out are lost. 12E4 is a code."""
_EXPONENT = re.compile(rb"\d[Ee][-+\d\xe2]")
_FORMULA = re.compile(r"=|#(?:NAME\?|REF!|N/A|VALUE!|DIV/0!|NUM!|NULL!|#+)")
_QUOTES = "„“”«»‹›‚‘’「」"
_MARKED = (
    re.compile(r'="([^"]*)"'),
    re.compile(r"'([^']+)'?"),
    re.compile(r"’([^’]+)"),
    re.compile(r"`([^`]+)`"),
    re.compile(r"\*\*([^*]+)\*\*"),
    re.compile(rf"[{_QUOTES}]([^{_QUOTES}]+)[{_QUOTES}]"),
)
"""How a spreadsheet or a letter says that something is text; the mark is none of it."""
_MARKS = f"='’`*{_QUOTES}"


class Reading(Struct, frozen=True):
    """How the team says that a file is to be read, where the file leaves that open."""

    column: int | None = None
    """Where the codes stand, from 0."""
    heading: bool | None = None
    """Whether its first line is no code."""


PLAIN = Reading()
"""Nothing was said of it."""


class Code(Struct, frozen=True):
    """A code, and the line on which it stands."""

    line: int
    code: str


class Found(Struct, frozen=True):
    """What was understood of a file."""

    codes: tuple[Code, ...]
    odd: tuple[Odd, ...]
    column: int
    columns: int
    """How many there are."""
    title: str = ""
    """What stands over the codes; empty where nothing does."""
    doubtful: bool = False
    """Whether it may be a code as well."""

    @property
    def lines(self) -> dict[str, int]:
        """The codes, each with its line."""
        return {each.code: each.line for each in self.codes}


class Columns(Struct, frozen=True):
    """A file of several columns, and nothing says which of them holds the codes: each one's first cells."""

    samples: tuple[tuple[str, str], ...]


def read(content: bytes, reading: Reading = PLAIN) -> Found | Columns:
    """Return the codes of a file, one in each row. Raises CodesWrong for the first thing wrong."""
    found = _sheet(content)
    rows, comments, listed = _bare(found.rows)
    titled = any(map(is_heading, rows[0].cells))
    column = _column(rows, titled) if reading.column is None else reading.column
    if column is None:
        return _samples(rows)
    heading, doubtful = _heading(rows, column, titled, reading, found.headed)
    body = rows[1:] if heading else rows
    _check_widths(rows, found)
    codes, marked = _codes(body, column)
    if not codes:
        raise CodesWrong(Wrong.EMPTY)
    odd = (
        *(Odd(Oddity.COMMENT, row.line, row.cells[0]) for row in comments),
        *([Odd(Oddity.LISTED, codes[0].line, codes[0].code)] if listed and column == 0 else []),
        *marked,
        *(Odd(Oddity.UNALIGNED, each.line, each.code) for each in codes if each.line in found.unaligned),
        *_encoding(found, codes),
        *headings([(each.line, each.code) for each in codes if each.line != rows[0].line]),
        *oddities([(each.line, each.code) for each in codes]),
    )
    title = _unmarked(_cell(rows[0], column)) if heading else ""
    return Found(tuple(codes), odd, column, _width(rows), title, doubtful)


def columns(content: bytes) -> Columns:
    """Return what the columns of a file are, so that one of them can be chosen. Raises CodesWrong."""
    return _samples(_bare(_sheet(content).rows)[0])


def _sheet(content: bytes) -> Sheet:
    _refuse_lost_digits(content)
    found = sheet.read(content)
    if not found.rows:
        raise CodesWrong(Wrong.EMPTY)
    return found


def _refuse_lost_digits(content: bytes) -> None:
    """Say so before a decimal comma is taken for what divides two columns."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        content = content.decode("utf-16", "replace").encode()
    if not _EXPONENT.search(content):
        return
    lines = [line.decode("utf-8-sig", "replace").strip() for line in content.splitlines()]
    for number, line in enumerate(bare_of(lines) or lines, 1):
        if _SCIENTIFIC.fullmatch(line.strip(" \t\"'")):
            raise CodesWrong(Wrong.SCIENTIFIC, number)


def _bare(rows: Sequence[Row]) -> tuple[list[Row], list[Row], bool]:
    """Set remarks aside and take off what makes a list, whichever stands before the other.

    Raises CodesWrong where a row between two others is empty.
    """
    blank = next((row for row in rows if not any(row.cells)), None)
    if blank is not None:
        raise CodesWrong(Wrong.BLANK, blank.line)
    bare, listed = unlisted(rows)
    kept, comments = _without_comments(bare)
    if comments and not listed:
        kept, listed = unlisted(kept)
    return kept, comments, listed


def _without_comments(rows: Sequence[Row]) -> tuple[list[Row], list[Row]]:
    """Set remarks aside; where every row begins so, they are codes."""
    kept: list[Row] = []
    comments: list[Row] = []
    for row in rows:
        remark = row.cells[0].startswith(COMMENTS) and not _FORMULA.match(row.cells[0])
        (comments if remark else kept).append(row)
    return (kept, comments) if kept else (comments, [])


def _width(rows: Sequence[Row]) -> int:
    return max(len(row.cells) for row in rows)


def _column(rows: Sequence[Row], titled: bool) -> int | None:
    """Return which column holds the codes, where only one can be meant."""
    first = rows[0].cells
    if titled:
        meant = [position for position, cell in enumerate(first) if is_heading(cell)]
        exactly = [position for position in meant if folded(first[position]) in {"code", "kod"}]
        return next((one[0] for one in (exactly, meant) if len(one) == 1), None)
    return 0 if len(first) == 1 else None


def _samples(rows: Sequence[Row]) -> Columns:
    """Show each column by its first two cells."""
    below = rows[1] if len(rows) > 1 else Row(0, ())
    return Columns(tuple((_cell(rows[0], each), _cell(below, each)) for each in range(_width(rows))))


def _cell(row: Row, column: int) -> str:
    return row.cells[column] if column < len(row.cells) else ""


def _heading(
    rows: Sequence[Row], column: int, titled: bool, reading: Reading, headed: bool
) -> tuple[bool, bool]:
    """Tell whether the first row is no code, and whether it might be one."""
    if titled:
        return True, False
    likely = headed or looks_like_heading(_cell(rows[0], column), [_cell(row, column) for row in rows[1:]])
    return (likely if reading.heading is None else reading.heading), likely


def _check_widths(rows: Sequence[Row], found: Sheet) -> None:
    """No row has more cells than the first: one of them would be cut off a code."""
    width = len(rows[0].cells)
    for row in rows:
        if len(row.cells) > width:
            whole = found.separator.join(row.cells)
            raise CodesWrong(Wrong.SCIENTIFIC if _SCIENTIFIC.fullmatch(whole) else Wrong.CELLS, row.line)


def _codes(rows: Sequence[Row], column: int) -> tuple[list[Code], list[Odd]]:
    codes, marked, seen = [], [], dict[str, int]()
    for row in rows:
        written = _cell(row, column)
        code = _checked(_unmarked(written), row.line)
        if code != written:
            marked.append(Odd(Oddity.MARKS, row.line, code))
        if (first := seen.setdefault(folded(code), row.line)) != row.line:
            raise CodesWrong(Wrong.TWICE, row.line, first)
        codes.append(Code(row.line, code))
    return codes, marked


def _unmarked(cell: str) -> str:
    if cell[:1] not in _MARKS:
        return cell
    found = next((match for each in _MARKED if (match := each.fullmatch(cell))), None)
    return found[1].strip() if found else cell


def _checked(code: str, line: int) -> str:
    if code.isalnum() and code.isascii() and len(code) <= MAX_LENGTH:
        return code
    wrong = {
        Wrong.BLANK: not code,
        Wrong.LENGTH: len(code) > MAX_LENGTH,
        Wrong.CHARACTERS: not (code.isprintable() and folded(code)),
        Wrong.SCIENTIFIC: bool(_SCIENTIFIC.fullmatch(code)),
        Wrong.FORMULA: bool(_FORMULA.match(code)),
    }
    for each, holds in wrong.items():
        if holds:
            raise CodesWrong(each, line)
    return code


def _encoding(found: Sheet, codes: Sequence[Code]) -> Iterator[Odd]:
    """Say which code page was guessed, where that made a difference to a code."""
    foreign = next((each for each in codes if not each.code.isascii()), None)
    if found.encoding and foreign is not None:
        yield Odd(Oddity.ENCODING, foreign.line, foreign.code, other=found.encoding.replace("cp", "Windows-"))
