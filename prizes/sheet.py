"""A file as teams export it: text in whichever encoding, with whichever separator, to rows of cells."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from prizes.errors import CodesWrong, Wrong
from prizes.printed import Line, unframed

MAX_BYTES = 4_000_000
MAX_ROWS = 100_000
MAX_LINE = 2_000
"""Characters of a line, all its columns together."""
SEPARATORS = "\t;,|"
REMARK = ";"
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
"""How archives, workbooks, PDFs and pictures begin. None of them is unpacked."""
UTF_16 = (b"\xff\xfe", b"\xfe\xff")
"""How text in UTF-16 begins, which spreadsheets call Unicode."""
_LETTERS = {
    "cp1250": "čćđšžąęłńóśźżáéíúýěřůďťňäöüôľĺŕőűßăâîșțşţ",
    "cp1251": "абвгдежзийклмнопрстуфхцчшщъыьэюяђјљњћџѓќѕёєіїў",
    "cp1252": "äöüßéèàâêçñáíóúîïôœæøåëùûÿãõ",
}
"""Code pages of Windows, and the letters for which people use each; of two that fit the first is taken."""
_SIGNS = "„“”‚‘’–—…«»§°€№"
_ANNOUNCED = re.compile(r'"?sep=(.)"?', re.IGNORECASE)
"""How Excel announces its separator, in a first line that is no data."""
_SAMPLE = 50
"""Rows by which a separator is judged."""


class Row(Struct, frozen=True):
    """The cells of a row, without empty ones at its end, and the line on which it begins."""

    line: int
    cells: tuple[str, ...]


class Sheet(Struct, frozen=True):
    """What is in a file."""

    rows: tuple[Row, ...]
    separator: str
    encoding: str
    """The code page that it was taken for; empty for Unicode, which leaves no doubt."""
    headed: bool = False
    """Whether it was printed as a table, with a line below its first row."""
    unaligned: frozenset[int] = frozenset()
    """Lines of a printed table that keep not to its columns."""


def read(content: bytes) -> Sheet:
    """Return the rows of a file. Raises CodesWrong for what is no text, and for quotes that do not match."""
    text, encoding = _decoded(content)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    _check_lines(lines)
    numbered = [Line(number, line) for number, line in enumerate(lines, 1)]
    separator = ""
    if announced := _ANNOUNCED.fullmatch(lines[0].strip()):
        separator = announced[1]
        del numbered[0]
    while numbered and not numbered[-1].text.strip(SEPARATORS + ' "\u00a0'):
        numbered.pop()
    if len(numbered) > MAX_ROWS + 1:
        raise CodesWrong(Wrong.LARGE, MAX_ROWS + 2)
    table = unframed(numbered)
    remarks, numbered = _remarks(table.rows)
    separator = separator or table.separator or _separator([line.text for line in numbered])
    rows = (*(Row(line.number, (line.text.strip(),)) for line in remarks), *_rows(numbered, separator))
    return Sheet(
        tuple(sorted(rows, key=lambda row: row.line)), separator, encoding, table.headed, table.unaligned
    )


def _remarks(lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """Set lines aside that begin with a semicolon, where it divides no cells: they are remarks."""
    remarks, rest = list[Line](), list[Line]()
    for line in lines:
        (remarks if line.text.lstrip().startswith(REMARK) and line.text.strip("; \t") else rest).append(line)
    if any(REMARK in line.text for line in rest) or not any(line.text.strip() for line in rest):
        return [], list(lines)
    return remarks, rest


def _decoded(content: bytes) -> tuple[str, str]:
    """Return the text, and the code page if one had to be guessed."""
    if len(content) > MAX_BYTES:
        raise CodesWrong(Wrong.LARGE)
    if content.startswith(UTF_16):
        return _unicode(content, "utf-16")
    if content.startswith(PACKED) or b"\0" in content:
        raise CodesWrong(Wrong.BINARY)
    try:
        return _unicode(content, "utf-8-sig")
    except CodesWrong:
        return _guessed(content)


def _unicode(content: bytes, encoding: str) -> tuple[str, str]:
    try:
        return content.decode(encoding), ""
    except UnicodeDecodeError as error:
        raise CodesWrong(Wrong.ENCODING, content[: error.start].count(b"\n") + 1) from None


def _guessed(content: bytes) -> tuple[str, str]:
    """Read a file as the code page whose letters make words of what is in it."""
    found = []
    for encoding, letters in _LETTERS.items():
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        found.append((_likelihood(text, letters), text, encoding))
    if not found or (best := max(found, key=lambda each: each[0]))[0] < 0:
        raise CodesWrong(Wrong.ENCODING, _first_beyond_ascii(content))
    return best[1], best[2]


def _first_beyond_ascii(content: bytes) -> int:
    position = next((at for at, byte in enumerate(content) if byte > 0x7F), 0)
    return content[:position].count(b"\n") + 1


def _likelihood(text: str, letters: str) -> int:
    """Count the signs that fit, less those that do not: a Cyrillic word has no Latin letter in it."""
    cyrillic = "а" in letters
    points = 0
    for word in re.findall(r"[^\W\d_]+", text):
        if word.isascii():
            continue
        fits = all(letter in letters for letter in word.lower() if not letter.isascii())
        pure = not any(letter.isascii() for letter in word) if cyrillic else not _foreign(word)
        points += 1 if fits and pure else -2
    rest = re.sub(r"[\w\s]", "", text)
    return points - sum(not sign.isascii() and sign not in _SIGNS for sign in rest)


def _foreign(word: str) -> bool:
    """Tell whether a word has only letters with marks: so Cyrillic looks when it is read as Latin."""
    return len(word) > 2 and not any(letter.isascii() for letter in word)


def _check_lines(lines: Sequence[str]) -> None:
    for number, line in enumerate(lines, 1):
        if len(line) > MAX_LINE:
            several = any(each in line for each in SEPARATORS)
            raise CodesWrong(Wrong.COLUMNS if several else Wrong.LENGTH, number)


def _separator(lines: Sequence[str]) -> str:
    """Return what divides the cells: what makes most rows as long as the first, or at least divides one."""
    sample = [line for line in lines[:_SAMPLE] if line.strip()]
    best, agreed = "", (0, 0)
    for separator in SEPARATORS:
        lengths = [_length(line, separator) for line in sample]
        if lengths and lengths[0] > 1 and (lengths.count(lengths[0]), lengths[0]) > agreed:
            best, agreed = separator, (lengths.count(lengths[0]), lengths[0])
    return best or next((each for each in SEPARATORS if any(_length(line, each) > 1 for line in lines)), ",")


def _length(line: str, separator: str) -> int:
    if separator not in line:
        return 1
    try:
        return len(next(csv.reader([line], delimiter=separator), []))
    except csv.Error:
        return 1


def _rows(lines: Sequence[Line], separator: str) -> Iterator[Row]:
    reader = csv.reader((f"{line.text}\n" for line in lines), delimiter=separator, strict=True)
    read = 0
    try:
        for cells in reader:
            while cells and not cells[-1].strip():
                cells.pop()
            yield Row(lines[read].number, tuple(cell.strip() for cell in cells))
            read = reader.line_num
    except csv.Error:
        raise CodesWrong(Wrong.COLUMNS, lines[read].number) from None
