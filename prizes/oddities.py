"""What looks odd in a list of codes: none of it is an error, all of it is worth a look before loading."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum
from functools import lru_cache
from unicodedata import name

from msgspec import Struct

from prizes.headings import is_heading, may_be_heading
from texts.looks import glimpsed


class Oddity(StrEnum):
    """What looks odd."""

    COMMENT = "comment"
    """A line begins as a remark, and is left out."""
    LISTED = "listed"
    """Every line begins with its number, or a dash, which is taken off."""
    MARKS = "marks"
    """A spreadsheet's mark was taken off a code."""
    ENCODING = "encoding"
    """The code page had to be guessed."""
    HEADING = "heading"
    """Reads as what stands over codes, and is not on the first line."""
    LENGTH = "length"
    """Longer or shorter than most are."""
    ZEROS = "zeros"
    """Fewer digits than most have: noughts at the beginning may have been dropped."""
    ROUNDED = "rounded"
    """More digits than a spreadsheet keeps, and noughts in place of the last."""
    DECIMAL = "decimal"
    """A number with a fraction of nought."""
    DATE = "date"
    """A spreadsheet may have made a date of it."""
    ALPHABET = "alphabet"
    """Letters of two alphabets in one code, or of another one than most have."""
    ALIKE = "alike"
    """Two codes that a reader takes for each other: 0 and O, 1 and I."""
    UNALIGNED = "unaligned"
    """A row of a printed table keeps not to its columns, and was cut where it has spaces."""
    CUT = "cut"
    """Ends as what was too long for a column."""
    SPACE = "space"
    """A space within, which most have not."""


class Odd(Struct, frozen=True):
    """Something odd about one line, or about the line `other` as well."""

    oddity: Oddity
    line: int
    code: str
    other: str = ""


Lines = Sequence[tuple[int, str]]

MOST = 2 / 3
"""The share of codes from which on the rest are odd."""
FEWEST = 3
"""Codes from which on one can speak of most of them."""
KEPT_DIGITS = 15
_ROUNDED = re.compile(rf"\d{{{KEPT_DIGITS}}}0+")
_CUT = ("…", "...")
_DECIMAL = re.compile(r"\d+[.,]0+")
_SPOILT = {Oddity.DECIMAL, Oddity.DATE}
"""What no list of codes is by itself: then a spreadsheet has changed them all."""
_MONTH = (
    "(?:jan|feb|mar|apr|may|maj|jun|jul|aug|avg|sep|oct|okt|nov|dec|sty|lut|kwi|cze|lip|sie|wrz|paź|lis|gru"
    "|led|úno|bře|dub|kvě|čvn|čvc|srp|zář|říj|pro|јан|феб|мар|апр|мај|јун|јул|авг|сеп|окт|нов|дец"
    "|янв|яну|фев|май|мая|июн|юни|июл|юли|сен|ноя|ное|дек)"
)
_DAY, _YEAR = r"\d{1,2}", r"(?:\d{2}|\d{4})"
_DATE = re.compile(
    rf"(?:{_DAY}[-./ ]\s?{_MONTH}\.?(?:[-./ ]\s?{_YEAR})?|{_MONTH}[-./ ]\s?{_YEAR}"
    rf"|{_DAY}([./-])\s?{_DAY}\1\s?{_YEAR}\.?|\d{{4}}([-./]){_DAY}\2{_DAY})"
    r"(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?",
    re.IGNORECASE,
)


def oddities(codes: Lines) -> Iterator[Odd]:
    """Yield what is odd, of one kind after the other, each in the order of the lines."""
    yield from _unusual_length(codes)
    yield from _rounded(codes)
    yield from _matching(Oddity.DECIMAL, codes, lambda code: bool(_DECIMAL.fullmatch(code)))
    yield from _matching(Oddity.DATE, codes, is_date)
    yield from _foreign(codes)
    yield from _alike(codes)
    yield from (Odd(Oddity.CUT, line, code) for line, code in codes if code.endswith(_CUT))
    yield from _matching(Oddity.SPACE, codes, lambda code: " " in code)


def is_date(code: str) -> bool:
    """Tell whether this is a date as spreadsheets write them."""
    return _DATE.fullmatch(code) is not None


def headings(codes: Lines) -> Iterator[Odd]:
    """Yield what reads as a heading in the midst of codes; what may be a code as well, where few are so."""
    likely = [(line, code) for line, code in codes if may_be_heading(code)]
    few = len(likely) <= len(codes) * (1 - MOST)
    return (Odd(Oddity.HEADING, line, code) for line, code in likely if few or is_heading(code))


def _matching(oddity: Oddity, codes: Lines, odd: Callable[[str], bool]) -> Iterator[Odd]:
    """Yield those few that are so; what all or many are is how these codes look, unless they are spoilt."""
    found = [Odd(oddity, line, code) for line, code in codes if odd(code)]
    return iter(found if len(found) <= len(codes) * (1 - MOST) or oddity in _SPOILT else ())


def _rounded(codes: Lines) -> Iterator[Odd]:
    """One long number in ten ends with a nought by itself; that all do is a spreadsheet's work."""
    long = [(line, code) for line, code in codes if code.isdigit() and len(code) > KEPT_DIGITS]
    if all(_ROUNDED.fullmatch(code) for _, code in long):
        yield from (Odd(Oddity.ROUNDED, line, code) for line, code in long)


def _unusual_length(codes: Lines) -> Iterator[Odd]:
    length, number = Counter(len(code) for _, code in codes).most_common(1)[0]
    if len(codes) < FEWEST or number < len(codes) * MOST:
        return
    digits = all(code.isdigit() for _, code in codes)
    for line, code in codes:
        if len(code) != length:
            yield Odd(Oddity.ZEROS if digits and len(code) < length else Oddity.LENGTH, line, code)


def _foreign(codes: Lines) -> Iterator[Odd]:
    alphabets = [(line, code, _alphabets(code)) for line, code in codes]
    counted = Counter(found for *_, found in alphabets if found)
    usual = next((found for found, number in counted.items() if number >= sum(counted.values()) * MOST), None)
    for line, code, found in alphabets:
        if len(found) > 1 or (usual and found and found != usual):
            yield Odd(Oddity.ALPHABET, line, code)


def _alphabets(code: str) -> frozenset[str]:
    """Return the alphabets of its letters: LATIN, CYRILLIC, GREEK."""
    if code.isascii():
        return _LATIN if any(map(str.isalpha, code)) else frozenset()
    return frozenset(_alphabet(letter) for letter in code if letter.isalpha())


@lru_cache(maxsize=1024)
def _alphabet(letter: str) -> str:
    return name(letter, "").partition(" ")[0]


_LATIN = frozenset({"LATIN"})


def _alike(codes: Lines) -> Iterator[Odd]:
    seen: dict[str, int] = {}
    for line, code in codes:
        if (first := seen.setdefault(glimpsed(code), line)) != line:
            yield Odd(Oddity.ALIKE, line, code, other=str(first))
