"""What can go wrong with prizes.

PrizeError
├── NoSuchAward          there is no award with this number
├── NoSuchPass           nothing was awarded under this pass
├── NotYours             somebody else holds it
├── ClaimLate            the time to claim it has passed
├── Claimed              it was claimed: it is neither declined nor passed on
├── NotClaimed           its winner has not claimed it
├── FulfilledAlready     it was handed over
├── AddressNeeded        it cannot be sent before its winner says where to
├── AddressLength        an address that is too short or too long
├── NoKey                no key is set with which an address could be sealed
├── KeyLost              no key that is set opens the address
└── CodesWrong           a list of codes that cannot be taken, and where
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum


class PrizeError(Exception):
    """Base of what can go wrong with prizes."""


class NoSuchAward(PrizeError):
    """There is no award with this number."""


class NoSuchPass(PrizeError):
    """Nothing was awarded under this pass."""

    def __init__(self, token: str) -> None:
        super().__init__(token)
        self.token = token


class NotYours(PrizeError):
    """Somebody else holds the award, or nobody does."""


class ClaimLate(PrizeError):
    """The time to claim has passed: `deadline`."""

    def __init__(self, deadline: datetime) -> None:
        super().__init__(deadline)
        self.deadline = deadline


class Claimed(PrizeError):
    """The prize was claimed; it stays with who claimed it."""


class NotClaimed(PrizeError):
    """The winner has not claimed the prize."""


class FulfilledAlready(PrizeError):
    """The prize was handed over: `at`."""

    def __init__(self, at: datetime) -> None:
        super().__init__(at)
        self.at = at


class AddressNeeded(PrizeError):
    """The winner has not said where the prize is to be sent."""


class AddressLength(PrizeError):
    """The address is too short to be one, or too long: `length` characters."""

    def __init__(self, length: int) -> None:
        super().__init__(length)
        self.length = length


class NoKey(PrizeError):
    """No key is set with which an address could be sealed."""


class KeyLost(PrizeError):
    """No key that is set opens what was sealed."""


class Wrong(StrEnum):
    """What of a list of codes cannot be taken."""

    LARGE = "large"
    """More bytes or more lines than are read."""
    BINARY = "binary"
    """An archive, a picture or a workbook, not text; nothing is ever unpacked."""
    ENCODING = "encoding"
    """Neither Unicode nor a code page in which its letters make words."""
    EMPTY = "empty"
    """Not one code."""
    BLANK = "blank"
    COLUMNS = "columns"
    """Quotes that do not match, or far too much for one line."""
    CELLS = "cells"
    """More cells than the first line has."""
    UNALIGNED = "unaligned"
    """A row of a printed table that keeps not to its columns, and nothing says where to cut it."""
    SCIENTIFIC = "scientific"
    """A number as 4,68769E+17: a spreadsheet has dropped digits of it."""
    FORMULA = "formula"
    """A formula, or the error that one gave, in place of a code."""
    LENGTH = "length"
    CHARACTERS = "characters"
    TWICE = "twice"
    """It reads like the one in line `other`."""
    KNOWN = "known"
    """It, or one that reads like it, was uploaded before."""
    COLUMN = "column"
    """There are several columns, and nothing says which of them is meant."""


class CodesWrong(PrizeError):
    """A list of codes cannot be taken: what is wrong, in which line, from 1; 0 is the whole file."""

    def __init__(self, wrong: Wrong, line: int = 0, other: int = 0) -> None:
        super().__init__(wrong, line, other)
        self.wrong = wrong
        self.line = line
        self.other = other
