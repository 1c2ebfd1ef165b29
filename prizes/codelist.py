"""A list of codes as the team uploads it: one for each line, or a CSV; taken as a whole or not at all."""

from __future__ import annotations

import csv

from prizes.errors import CodesWrong, Wrong

MAX_BYTES = 4_000_000
MAX_CODES = 100_000
MAX_LENGTH = 200
"""Characters of a code."""
MAX_LINE = 2_000
"""Characters of a line, all its columns together."""
HEADER = "code"
SEPARATORS = ",;\t"
PACKED = (
    b"PK\x03\x04",
    b"\x1f\x8b",
    b"Rar!",
    b"7z\xbc\xaf",
    b"%PDF-",
    b"\x89PNG",
    b"\xd0\xcf\x11\xe0",
    b"\xff\xd8",
)
"""How archives, office documents, PDFs and pictures begin. None of them is unpacked."""
BOM = "\ufeff"
UTF_16 = (b"\xff\xfe", b"\xfe\xff")
"""How text in UTF-16 begins, which spreadsheets call Unicode."""


def read(content: bytes) -> dict[str, int]:
    """Return the codes of a file in UTF-8, each with its line. Raises CodesWrong for the first thing wrong.

    One code for each line; or a CSV (comma, semicolon or tab) with a header in which one column is called
    "code". A line that ends the file may be empty, no other.
    """
    lines = _lines(content)
    separator, column, first = _columns(lines)
    seen: dict[str, int] = {}
    for number, line in enumerate(lines[first:], first + 1):
        code = _checked(_cell(line, separator, column, number), number)
        if code in seen:
            raise CodesWrong(Wrong.TWICE, number, seen[code])
        seen[code] = number
    if not seen:
        raise CodesWrong(Wrong.EMPTY)
    return seen


def _lines(content: bytes) -> list[str]:
    if len(content) > MAX_BYTES:
        raise CodesWrong(Wrong.LARGE)
    if content.startswith(UTF_16):
        raise CodesWrong(Wrong.ENCODING, 1)
    if content.startswith(PACKED) or b"\0" in content:
        raise CodesWrong(Wrong.BINARY)
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise CodesWrong(Wrong.ENCODING, content[: error.start].count(b"\n") + 1) from None
    lines = text.removeprefix(BOM).replace("\r\n", "\n").split("\n")
    if lines[-1] == "":
        lines.pop()
    if len(lines) > MAX_CODES + 1:
        raise CodesWrong(Wrong.LARGE, MAX_CODES + 2)
    if not lines:
        raise CodesWrong(Wrong.EMPTY)
    return lines


def _columns(lines: list[str]) -> tuple[str, int, int]:
    """Return the separator (empty: none), the position of the codes' column, and the first line of codes."""
    head = lines[0]
    if len(head) > MAX_LINE:
        raise CodesWrong(Wrong.COLUMNS if any(each in head for each in SEPARATORS) else Wrong.LENGTH, 1)
    for separator in SEPARATORS:
        names = [cell.strip().lower() for cell in _split(head, separator, 1)]
        if HEADER in names:
            return separator, names.index(HEADER), 1
    return "", 0, 0


def _cell(line: str, separator: str, column: int, number: int) -> str:
    """Return the code's cell of a line."""
    if len(line) > MAX_LINE:
        raise CodesWrong(Wrong.COLUMNS if any(each in line for each in SEPARATORS) else Wrong.LENGTH, number)
    if not line.strip():
        raise CodesWrong(Wrong.BLANK, number)
    cells = _split(line, separator, number) if separator else _alone(line, number)
    if column >= len(cells):
        raise CodesWrong(Wrong.COLUMNS, number)
    return cells[column]


def _alone(line: str, number: int) -> list[str]:
    """A line without a header over it is one code, quoted or not."""
    if not any(each in line for each in (*SEPARATORS, '"')):
        return [line]
    cells = next((cells for each in SEPARATORS if len(cells := _split(line, each, number)) > 1), None)
    if cells is not None:
        raise CodesWrong(Wrong.COLUMNS, number)
    return _split(line, SEPARATORS[0], number)


def _split(line: str, separator: str, number: int) -> list[str]:
    try:
        return next(csv.reader([line], delimiter=separator, strict=True), [])
    except csv.Error:
        raise CodesWrong(Wrong.COLUMNS, number) from None


def _checked(cell: str, number: int) -> str:
    code = cell.strip()
    if not code:
        raise CodesWrong(Wrong.BLANK, number)
    if len(code) > MAX_LENGTH:
        raise CodesWrong(Wrong.LENGTH, number)
    if not code.isprintable():
        raise CodesWrong(Wrong.CHARACTERS, number)
    return code
