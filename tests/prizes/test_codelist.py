"""A list of codes is read as a whole or refused with its line."""

from __future__ import annotations

import gzip
import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prizes.codelist import MAX_BYTES, MAX_LENGTH, PLAIN, Columns, Found, Reading, read
from prizes.errors import CodesWrong, Wrong
from prizes.oddities import Oddity
from prizes.sheet import MAX_ROWS


def bomb() -> bytes:
    """An archive of a hundred megabytes in a hundred kilobytes."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("codes.csv", b"0" * 100_000_000)
    return packed.getvalue()


def lines(content: bytes, reading: Reading = PLAIN) -> dict[str, int]:
    """The codes of a list of which nothing has to be asked, each with its line."""
    found = read(content, reading)
    assert isinstance(found, Found)
    return found.lines


@pytest.mark.parametrize(
    ("content", "codes"),
    [
        (b"A\nB\n", {"A": 1, "B": 2}),
        (b"A\r\nB", {"A": 1, "B": 2}),
        (b"A\rB\rC\r", {"A": 1, "B": 2, "C": 3}),
        ("\ufeffA\nЧ-1\n".encode(), {"A": 1, "Ч-1": 2}),
        (b"code\nA\nB\n", {"A": 2, "B": 3}),
        (b"name;Code;note\nx;A;1\ny;B;2\n", {"A": 2, "B": 3}),
        (b'"code","until"\n"A,1","May"\n', {"A,1": 2}),
        (b'Code,Note\nA1,"two\nlines"\nB2,\n', {"A1": 2, "B2": 4}),
        (b'"A"\nB\n', {"A": 1, "B": 2}),
        (b"PK-2026\n", {"PK-2026": 1}),
        (b"  A \n", {"A": 1}),
        (b"A\nB\n\n;;;\n,,\n", {"A": 1, "B": 2}),
        (b"sep=;\r\nKod;Ime\r\nA1;x\r\n", {"A1": 3}),
        ("Kod\tIme\r\nA1\tŽućo\r\n".encode("utf-16"), {"A1": 2}),
        ("Код\r\nДАР-1\r\n".encode("cp1251"), {"ДАР-1": 2}),
        ("Kód\r\nšek-1\r\n".encode("cp1250"), {"šek-1": 2}),
        (b'="00123"\n"=""00124"""\n\'00127\n', {"00123": 1, "00124": 2, "00127": 3}),
        (b"#A1\n#B2\n", {"#A1": 1, "#B2": 2}),
        (b"Name,Email,Code,Code expires\nAna,a@x,A1,May\n", {"A1": 2}),
        (b"code|note\nA1|x\nB2|y\n", {"A1": 2, "B2": 3}),
        (b" code | note \n------+------\n A1   | x\n B2   | \n(2 rows)\n\n", {"A1": 3, "B2": 4}),
        (b" code \n------\n A1\n B2\n(2 rows)\n", {"A1": 3, "B2": 4}),
        (b"| note | code |\n|:-----|-----:|\n|      | `A1` |\n| y | B2 |\n", {"A1": 3, "B2": 4}),
        (
            b"+----+------+\n| id | code |\n+----+------+\n|  1 | A1   |\n|  2 | B2   |\n+----+------+\n"
            b"2 rows in set (0.00 sec)\n\n",
            {"A1": 4, "B2": 5},
        ),
        ("┌──────┐\n│ code │\n├──────┤\n│ A1   │\n│ B2   │\n└──────┘\n".encode(), {"A1": 4, "B2": 5}),
        (b"id  code\n--  ----\n1   A1\n2   B2\n", {"A1": 3, "B2": 4}),
        (
            b"name  code   batch\n----  -----  -----\nAna   AAA11  B0001\n      BBB22  B0002\n"
            b"Eva   CCC33  B0003\n",
            {"AAA11": 3, "BBB22": 4, "CCC33": 5},
        ),
        (b"Code  Used\n----  ----\nAAA11 no\nBBB22 no\n", {"AAA11": 3, "BBB22": 4}),
        (b"\r\nId Code\r\n-- ----\r\n 1 AAA11\r\n 2 BBB22\r\n\r\n\r\n", {"AAA11": 4, "BBB22": 5}),
        (b'code  note\n----- ----\nAAA11 x;y\nBBB22 "z\n(2 rows affected)\n', {"AAA11": 3, "BBB22": 4}),
        (
            b"====  =====\nName  Code\n====  =====\nAna   AAA11\nI W   B-2 x\n====  =====\n",
            {"AAA11": 4, "B-2 x": 5},
        ),
        (b"a;b;c  Code\n-----  ----\nx;y;z  A1\n", {"A1": 3}),
        (b"# all that we have\nName  Code\n----  ----\nAna   A1\n", {"A1": 4}),
        (b"1. Code\n2. AAAA\n3. BBBB\n", {"AAAA": 2, "BBBB": 3}),
        (b"1) Kody\n2) # ours\n3) BBBB\n", {"BBBB": 3}),
        (b"# ours\nCode;Name\n1. A1;Ana\n2. B2;Ivo\n", {"A1": 3, "B2": 4}),
        (b"0  A1\n1  B2\n", {"A1": 1, "B2": 2}),
        (b"- Code\n- AAAA\n- BBBB\n", {"AAAA": 2, "BBBB": 3}),
        ("„Code“\n„AAAA“\n„BBBB“\n".encode(), {"AAAA": 2, "BBBB": 3}),
        (b"1. A1\n2. B2\n", {"A1": 1, "B2": 2}),
        (b"1) A1\n2)B2\n3) C3\n", {"A1": 1, "B2": 2, "C3": 3}),
        (b"Codes:\n01. A1\n02. B2\n", {"A1": 2, "B2": 3}),
        ("• A1\n• B2\n".encode(), {"A1": 1, "B2": 2}),
        (b"; ours, of May\nA1\nB2\n", {"A1": 2, "B2": 3}),
        (b"; ours\ncode,note\nA1,x\n// more of them\nB2,y\n", {"A1": 3, "B2": 5}),
    ],
)
def test_a_list_is_read_as_people_export_it(content: bytes, codes: dict[str, int]) -> None:
    assert lines(content) == codes


LISTS = (
    "1 - {}\n2 - {}\n", "[1] {}\n[2] {}\n", "(1) {}\n(2) {}\n", "№1 {}\n№2 {}\n", "№ 1. {}\n№ 2. {}\n",
    "#1 {}\n#2 {}\n", "1 {}\n2 {}\n", "1.{}\n2.{}\n", "1.) {}\n2.) {}\n", "1: {}\n2: {}\n",
    "1 – {}\n2 – {}\n",
    "- [ ] {}\n- [x] {}\n", "[ ] {}\n[x] {}\n", "☐ {}\n☐ {}\n", "+ {}\n+ {}\n", "> {}\n> {}\n", "•{}\n•{}\n",
    "- 1. {}\n- 2. {}\n", "Code\n1 {}\n2 {}\n", "1 Code\n2 {}\n3 {}\n", "# ours\n# of May\n1 {}\n2 {}\n",
)  # fmt: skip


@pytest.mark.parametrize("listed", LISTS)
def test_what_stands_before_each_line_of_a_list_is_none_of_its_code_and_named(listed: str) -> None:
    found = read(listed.format("AAA11", "BBB22").encode())
    assert isinstance(found, Found)
    assert [*found.lines] == ["AAA11", "BBB22"]
    assert Oddity.LISTED in [each.oddity for each in found.odd]


@pytest.mark.parametrize(
    "quoted", ["„{}“", "„{}”", "“{}”", "«{}»", "»{}«", "‚{}‘", "‘{}’", "‹{}›", "`{}`", "**{}**", "1. „{}“"]
)
def test_what_stands_around_a_code_is_none_of_it_and_named(quoted: str) -> None:
    found = read(f"Code\n{quoted.format('AAA11')}\n{quoted.replace('1', '2').format('BBB22')}\n".encode())
    assert isinstance(found, Found)
    assert [*found.lines] == ["AAA11", "BBB22"]
    assert [each.line for each in found.odd if each.oddity is Oddity.MARKS] == [2, 3]


HEADINGS = (
    "Kod", "Код", "Codes", "Coupon code", "Voucher code", "# comment", "Kód", "Kod kuponu", "Шифра", "Šifra",
    "Промокод", "Код купона", "Kody rabatowe", "Kodovi:", "Кодове за отстъпка:", "discount_code",
    "Промо-код", "Code(s)", "Kod(y)", "Code №", "E-vouchers", "e-code",
)  # fmt: skip


@pytest.mark.parametrize("heading", HEADINGS)
def test_what_stands_over_the_codes_is_nobodys_prize(heading: str) -> None:
    found = read(f"{heading}\nAB\nCD\n".encode())
    assert isinstance(found, Found)
    assert (found.lines, found.doubtful) == ({"AB": 2, "CD": 3}, False)


DOUBTFUL = (
    "Vouchercodes", "Couponcodes", "Rabattcode", "Aktionscode", "eCode", "eVouchers", "Discount", "ID",
    "Prize", "Cod", "Código", "Сертификат", "Certyfikaty", "Promo", "SUMMERCODE", "Gewinne:",
)  # fmt: skip


@pytest.mark.parametrize("heading", DOUBTFUL)
def test_a_word_that_may_stand_over_codes_may_be_a_code(heading: str) -> None:
    content = f"{heading}\nABCD\nEFGHI\n".encode()
    shown = read(content)
    assert isinstance(shown, Found)
    assert (shown.title, shown.doubtful, shown.lines) == (heading, True, {"ABCD": 2, "EFGHI": 3})
    assert [*lines(content, Reading(heading=False))] == [heading, "ABCD", "EFGHI"]
    assert [*lines(f"{heading}\n".encode())] == [heading]


@pytest.mark.parametrize(
    "codes",
    [
        ["SUMMERCODE1", "ABCD"], ["CODE1", "CODE2"], ["CODE-1", "CODE-2"], ["E", "F"], ["SUNCODE", "SEACODE"],
        ["1. A1", "3. B2"], ["1.5", "2.7"], ["2. A1", "1. B2"],
        ["1 A1", "3 B2"], ["1-A", "2-B"], ["5. A1", "6. B2"], ["1.5", "2.5"], ["1 000", "2 000"],
        ["1.мар", "2.апр"],
        ["12E34", "56E78"], ["4E17", "4E18"], ["1E-05", "1F-06"], ["DISCOUNT10", "AUTUMN"],
    ],
)  # fmt: skip
def test_a_code_that_has_something_of_a_heading_or_a_number_is_one(codes: list[str]) -> None:
    found = read("\n".join(codes).encode())
    assert isinstance(found, Found)
    assert ([*found.lines], found.doubtful) == (codes, False)


def test_a_first_line_that_may_be_a_heading_is_a_code_once_that_is_said() -> None:
    content = b"SUMMER\nA-1\nB-2\n"
    shown = read(content)
    assert isinstance(shown, Found)
    assert (shown.title, shown.doubtful, [*shown.lines]) == ("SUMMER", True, ["A-1", "B-2"])
    assert [*lines(content, Reading(heading=False))] == ["SUMMER", "A-1", "B-2"]


@pytest.mark.parametrize("content", [b"Summer\n------\nAutumn\n", b"# ours\nSummer\n------\nAutumn\n"])
def test_what_a_line_is_drawn_under_is_a_code_once_that_is_said(content: bytes) -> None:
    shown = read(content)
    assert isinstance(shown, Found)
    assert (shown.title, shown.doubtful, [*shown.lines]) == ("Summer", True, ["Autumn"])
    assert [*lines(content, Reading(heading=False))] == ["Summer", "Autumn"]


def test_of_several_columns_without_a_word_over_them_the_team_is_asked() -> None:
    content = b"Ana;A-1\nIvo;B-2\n"
    assert read(content) == Columns((("Ana", "Ivo"), ("A-1", "B-2")))
    assert lines(content, Reading(column=1)) == {"A-1": 1, "B-2": 2}
    assert isinstance(read(b"Promo code,Voucher code\nA,B\n"), Columns)
    assert read(b"A-1 | Ana\nB-2 | Ivo\n") == Columns((("A-1", "B-2"), ("Ana", "Ivo")))


@pytest.mark.parametrize(
    ("content", "odd"),
    [
        (b"# ours\nA-1\n", [(Oddity.COMMENT, 1)]),
        (b"'00127\n00128\n", [(Oddity.MARKS, 1)]),
        ("A-1\nŽ-2\n".encode("cp1250"), [(Oddity.ENCODING, 2)]),
        (b"AAA-1\nBBB-2\nC-3\n", [(Oddity.LENGTH, 3)]),
        (b"00123\n124\n12345\n54321\n", [(Oddity.ZEROS, 2)]),
        (b"1234567890123450\n1234567890123460\n", [(Oddity.ROUNDED, 1), (Oddity.ROUNDED, 2)]),
        (b'"12345,0"\n', [(Oddity.DECIMAL, 1)]),
        (b"AA-01\nAA-02\nAA-03\n1-Mar\n", [(Oddity.DATE, 4)]),
        ("AAД-1\nBBB-2\n".encode(), [(Oddity.ALPHABET, 1)]),
        ("AAA-1\nЖЖЖ-2\nCCC-3\n".encode(), [(Oddity.ALPHABET, 2)]),
        (b"A0-1\nAO-1\nAB-7\n", [(Oddity.ALIKE, 2)]),
        (b"AA-1\nA 12\nAB-3\nAC-4\n", [(Oddity.SPACE, 2)]),
        (b"Code\nSUMMER\nAUTUMNTIME\nCode\nX12\n", [(Oddity.HEADING, 4)]),
        (b"Report of coupons\nCoupon code\nSUMMER1\nAUTUMNTIME2\n", [(Oddity.HEADING, 2)]),
        (b"My shop\nCode\nA1\nB22\n", [(Oddity.HEADING, 2)]),
        (b"My shop\nCode\nA1\n", [(Oddity.HEADING, 2)]),
        (b"Gewinn:\nAA-1\nAA-2\nMai:\nAB-4\n", [(Oddity.HEADING, 4)]),
        (b"Rabattcode\nAA-1\nAA-02\nAktionscode\n", [(Oddity.HEADING, 4)]),
        (b"; ours\nA-1\n", [(Oddity.COMMENT, 1)]),
        (b"# ours\n; and theirs\n-- all\nA-1\n", [(Oddity.COMMENT, line) for line in (1, 2, 3)]),
        (b"1. A-1\n2. B-2\n", [(Oddity.LISTED, 1)]),
        (b"- A-1\n- B-2\n", [(Oddity.LISTED, 1)]),
        (b"Name  Code\n----  ----\nAnamaria A-1\nIvo   B-2\n", [(Oddity.UNALIGNED, 3)]),
        (b"Name  Code\n----  ----\nAnamaria  A-1 2\nIvo   B-2 2\n", [(Oddity.UNALIGNED, 3)]),
        ("AAA-1\nAAA-…\n".encode(), [(Oddity.CUT, 2)]),
        (b"1-Mar\n2-Apr\n", [(Oddity.DATE, 1), (Oddity.DATE, 2)]),
        ("01.мар\n12.сеп\n".encode(), [(Oddity.DATE, 1), (Oddity.DATE, 2)]),
        ("mar.26\npaź.26\n".encode(), [(Oddity.DATE, 1), (Oddity.DATE, 2)]),
        (b"2026-03-01\n2026-04-02\n", [(Oddity.DATE, 1), (Oddity.DATE, 2)]),
        (b"01.03.2026 00:00\n02.04.2026 00:00\n", [(Oddity.DATE, 1), (Oddity.DATE, 2)]),
        (b"AA-1\nAA-2\nAB-3\n", []),
        (b"AA 1\nAA 2\nAA 3\n", []),
    ],
)
def test_what_looks_odd_is_named_by_its_line(content: bytes, odd: list[tuple[Oddity, int]]) -> None:
    found = read(content)
    assert isinstance(found, Found)
    assert [(each.oddity, each.line) for each in found.odd] == odd


@pytest.mark.parametrize(
    ("content", "wrong", "line", "other"),
    [
        (b"", Wrong.EMPTY, 0, 0),
        (b"code\n", Wrong.EMPTY, 0, 0),
        (b"A\n\nB\n", Wrong.BLANK, 2, 0),
        (b"A\n   \nB\n", Wrong.BLANK, 2, 0),
        (b"code,x\n,1\n", Wrong.BLANK, 2, 0),
        (b"x,code\nA\n", Wrong.BLANK, 2, 0),
        (b"code;x\n;1\n", Wrong.BLANK, 2, 0),
        (b"A\nB\nA\n", Wrong.TWICE, 3, 1),
        (b"ab-1\nAB-1\n", Wrong.TWICE, 2, 1),
        ("A-1\nB-1\nА-1\n".encode(), Wrong.TWICE, 3, 1),
        (b"code\nA,1\n", Wrong.CELLS, 2, 0),
        (b"Code,Note\nA,x\nB,y,z\n", Wrong.CELLS, 3, 0),
        (b"A\nB;C\n", Wrong.CELLS, 2, 0),
        (b'A\n"B\n', Wrong.COLUMNS, 2, 0),
        (b"Name  Code\n----  ----\nAnamaria A-1 2\nIvo   B-2\n", Wrong.UNALIGNED, 3, 0),
        (b"id  code  x\n--  ----  -\n    AAAA111  X 1\n2   B-2   Y\n", Wrong.UNALIGNED, 3, 0),
        (b"id  code  x\n--  ----  -\n    AAAA111  X  1\n2   B-2   Y\n", Wrong.UNALIGNED, 3, 0),
        (b"1. 4,68769E+17\n2. 4,68770E+17\n", Wrong.SCIENTIFIC, 1, 0),
        (b"," * 1_000_000, Wrong.COLUMNS, 1, 0),
        (b"code\n" + b";" * 1_000_000, Wrong.COLUMNS, 2, 0),
        (b"code\n4,68769E+17\n", Wrong.SCIENTIFIC, 2, 0),
        (b"4.68769E+17\n4.68770E+17\n", Wrong.SCIENTIFIC, 1, 0),
        (b"Name;Code\nAna;4,68769E+17\n", Wrong.SCIENTIFIC, 2, 0),
        (b"4.68769E17\n4.68770E17\n", Wrong.SCIENTIFIC, 1, 0),
        (b"Code\n4.68769e17\n", Wrong.SCIENTIFIC, 2, 0),
        (b"4,68769E17\n4,68770E17\n", Wrong.SCIENTIFIC, 1, 0),
        ("\ufeff4,68769E17\n4,68770E17\n".encode(), Wrong.SCIENTIFIC, 1, 0),
        ("4,68769E17\n4,68770E17\n".encode("utf-16"), Wrong.SCIENTIFIC, 1, 0),
        (b"-4,6E+17\n-4,7E+17\n", Wrong.SCIENTIFIC, 1, 0),
        ("−4,6E17\n−4,7E17\n".encode(), Wrong.SCIENTIFIC, 1, 0),
        (b"1,23E-05\n1,24E-05\n", Wrong.SCIENTIFIC, 1, 0),
        (b"=A1\n", Wrong.FORMULA, 1, 0),
        (b"A\n#NAME?\n", Wrong.FORMULA, 2, 0),
        (b"A" * (MAX_LENGTH + 1), Wrong.LENGTH, 1, 0),
        (b"A" * 100_000, Wrong.LENGTH, 1, 0),
        ((b"-" * 1_990 + b"x\n") * 2_000, Wrong.LENGTH, 1, 0),
        ("A\nB\u202eC\n".encode(), Wrong.CHARACTERS, 2, 0),
        ("A\n\u3164\n".encode(), Wrong.CHARACTERS, 2, 0),
        (b"A\n\x83\xfcr\n", Wrong.ENCODING, 2, 0),
        ("A\nB\n".encode("utf-16") + b"\0", Wrong.ENCODING, 3, 0),
        (b"A\0B\n", Wrong.BINARY, 0, 0),
        (gzip.compress(b"A\n", mtime=0), Wrong.BINARY, 0, 0),
        (b"\x89PNG\r\n", Wrong.BINARY, 0, 0),
        (b"A" * (MAX_BYTES + 1), Wrong.LARGE, 0, 0),
        (b"".join(b"%d\n" % number for number in range(MAX_ROWS + 2)), Wrong.LARGE, MAX_ROWS + 2, 0),
    ],
)
def test_a_list_with_a_fault_is_refused_and_the_line_named(
    content: bytes, wrong: Wrong, line: int, other: int
) -> None:
    with pytest.raises(CodesWrong) as refused:
        read(content)
    assert (refused.value.wrong, refused.value.line, refused.value.other) == (wrong, line, other)


def test_a_hundred_megabytes_in_a_small_archive_are_not_unpacked() -> None:
    with pytest.raises(CodesWrong) as refused:
        read(bomb())
    assert refused.value.wrong is Wrong.BINARY


@given(content=st.binary(max_size=400))
def test_whatever_comes_is_read_or_refused(content: bytes) -> None:
    try:
        found = read(content)
    except CodesWrong:
        return
    if isinstance(found, Found):
        assert found.lines
        assert all(code.strip() == code and code.isprintable() for code in found.lines)
