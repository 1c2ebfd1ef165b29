"""New codes: checked as a whole, then put in stock and given to those who wait for them."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct

from prizes import codelist
from prizes.award import Award
from prizes.errors import CodesWrong, Wrong
from prizes.lifecycle import restock
from prizes.store import Prizes


class Stocked(Struct, frozen=True):
    """What an upload came to."""

    added: int
    served: list[Award]
    """Those claimed before, whose holders get their codes now."""


def stock(prizes: Prizes, name: str, content: bytes, now: datetime) -> Stocked:
    """Take all codes of a file for prizes of this name, or none. Raises CodesWrong."""
    found = codelist.read(content)
    known = prizes.codes.known(found)
    if known:
        raise CodesWrong(Wrong.KNOWN, min(found[code] for code in known))
    prizes.codes.add(name, list(found), now)
    return Stocked(len(found), restock(prizes, name, now))
