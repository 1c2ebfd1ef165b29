"""New codes: looked at, checked as a whole, then put in stock and given to those who wait for them."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct

from prizes import codelist
from prizes.award import Award
from prizes.codelist import PLAIN, Columns, Found, Reading
from prizes.errors import CodesWrong, Wrong
from prizes.lifecycle import restock
from prizes.store import Prizes


class Stocked(Struct, frozen=True):
    """What an upload came to."""

    added: int
    served: list[Award]
    """Those claimed before, whose holders get their codes now."""


def look(prizes: Prizes, content: bytes, reading: Reading) -> Found | Columns:
    """Return what is understood of a file, all of which could be loaded. Raises CodesWrong."""
    found = codelist.read(content, reading)
    if isinstance(found, Found):
        _check_new(prizes, found)
    return found


def _check_new(prizes: Prizes, found: Found) -> None:
    lines = found.lines
    if known := prizes.codes.known(lines):
        raise CodesWrong(Wrong.KNOWN, min(lines[code] for code in known))


def stock(prizes: Prizes, name: str, content: bytes, now: datetime, reading: Reading = PLAIN) -> Stocked:
    """Take all codes of a file for prizes of this name, or none. Raises CodesWrong."""
    found = look(prizes, content, reading)
    if isinstance(found, Columns):
        raise CodesWrong(Wrong.COLUMN)
    prizes.codes.add(name, list(found.lines), now)
    return Stocked(len(found.codes), restock(prizes, name, now))
