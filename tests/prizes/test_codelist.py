"""A list of codes is read as a whole or refused with its line."""

from __future__ import annotations

import gzip
import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prizes.codelist import MAX_BYTES, MAX_CODES, MAX_LENGTH, read
from prizes.errors import CodesWrong, Wrong


def bomb() -> bytes:
    """An archive of a hundred megabytes in a hundred kilobytes."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("codes.csv", b"0" * 100_000_000)
    return packed.getvalue()


@pytest.mark.parametrize(
    ("content", "codes"),
    [
        (b"A\nB\n", {"A": 1, "B": 2}),
        (b"A\r\nB", {"A": 1, "B": 2}),
        ("\ufeffA\nЧ-1\n".encode(), {"A": 1, "Ч-1": 2}),
        (b"code\nA\nB\n", {"A": 2, "B": 3}),
        (b"name;Code;note\nx;A;1\ny;B;2\n", {"A": 2, "B": 3}),
        (b'"code","until"\n"A,1","May"\n', {"A,1": 2}),
        (b'"A"\nB\n', {"A": 1, "B": 2}),
        (b"PK-2026\n", {"PK-2026": 1}),
        (b"  A \n", {"A": 1}),
    ],
)
def test_a_list_is_read(content: bytes, codes: dict[str, int]) -> None:
    assert read(content) == codes


@pytest.mark.parametrize(
    ("content", "wrong", "line", "other"),
    [
        (b"", Wrong.EMPTY, 0, 0),
        (b"code\n", Wrong.EMPTY, 0, 0),
        (b"A\n\nB\n", Wrong.BLANK, 2, 0),
        (b"A\n   \nB\n", Wrong.BLANK, 2, 0),
        (b"A\n\n", Wrong.BLANK, 2, 0),
        (b"code,x\n,1\n", Wrong.BLANK, 2, 0),
        (b"A\nB\nA\n", Wrong.TWICE, 3, 1),
        (b"A,B\n", Wrong.COLUMNS, 1, 0),
        (b"A\nB;C\n", Wrong.COLUMNS, 2, 0),
        (b"x,code\nA\n", Wrong.COLUMNS, 2, 0),
        (b'A\n"B\n', Wrong.COLUMNS, 2, 0),
        (b"," * 1_000_000, Wrong.COLUMNS, 1, 0),
        (b"code\n" + b";" * 1_000_000, Wrong.COLUMNS, 2, 0),
        (b"A" * (MAX_LENGTH + 1), Wrong.LENGTH, 1, 0),
        (b"A" * 100_000, Wrong.LENGTH, 1, 0),
        ("A\nB\u202eC\n".encode(), Wrong.CHARACTERS, 2, 0),
        ("A\nček\n".encode("cp1250"), Wrong.ENCODING, 2, 0),
        ("Шифра\n".encode("cp1251"), Wrong.ENCODING, 1, 0),
        ("A\nB\n".encode("utf-16"), Wrong.ENCODING, 1, 0),
        (b"A\0B\n", Wrong.BINARY, 0, 0),
        (gzip.compress(b"A\n", mtime=0), Wrong.BINARY, 0, 0),
        (bomb(), Wrong.BINARY, 0, 0),
        (b"\x89PNG\r\n", Wrong.BINARY, 0, 0),
        (b"A" * (MAX_BYTES + 1), Wrong.LARGE, 0, 0),
        (b"".join(b"%d\n" % number for number in range(MAX_CODES + 2)), Wrong.LARGE, MAX_CODES + 2, 0),
    ],
)
def test_a_list_with_a_fault_is_refused_and_the_line_named(
    content: bytes, wrong: Wrong, line: int, other: int
) -> None:
    with pytest.raises(CodesWrong) as refused:
        read(content)
    assert (refused.value.wrong, refused.value.line, refused.value.other) == (wrong, line, other)


@given(content=st.binary(max_size=400))
def test_whatever_comes_is_read_or_refused(content: bytes) -> None:
    try:
        found = read(content)
    except CodesWrong:
        return
    assert found
    assert all(code.strip() == code and code.isprintable() for code in found)
