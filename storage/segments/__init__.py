"""The segments: a file each, found by itself. The file's name is the segment's.

A file holds an `EXAMPLE` of how it is written, and a `clause` that says which rows of `customers` are in it;
`clause` raises ValueError for an argument that it cannot read. A file that has a `refuse` says of which
arguments nobody outside the team may hear.
"""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules
from typing import Any, Final, Protocol
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Connection, and_, not_

from customers.news.errors import NoSuchSegment, WrongArgument
from customers.news.segments import Segment, Term


class Kind(Protocol):
    """What a file in this folder holds."""

    EXAMPLE: str

    def clause(self, argument: str, zone: ZoneInfo) -> ColumnElement[bool]:
        """Return the condition on `customers`; days begin in `zone`. Raises ValueError."""
        ...


def number(argument: str) -> int:
    """Return the number that an argument is, `12` or `#12`. Raises ValueError."""
    digits = argument.removeprefix("#")
    if not (digits.isascii() and digits.isdigit() and len(digits) <= 18):
        raise ValueError(argument)
    return int(digits)


def _found() -> dict[str, Any]:
    names = sorted(module.name for module in iter_modules(__path__))
    return {name: import_module(f"{__name__}.{name}") for name in names}


KINDS: Final[dict[str, Kind]] = _found()


def condition(segment: Segment) -> ColumnElement[bool]:
    """Return the condition on `customers` that a segment is. Raises NoSuchSegment, WrongArgument."""
    zone = ZoneInfo(segment.zone)
    return and_(*(_condition(term, zone) for term in segment.terms))


def check(db: Connection, segment: Segment) -> None:
    """Raise NoSuchSegment or WrongArgument as `condition` does, and what a kind refuses, also after `not`."""
    condition(segment)
    for term in segment.terms:
        refuse = getattr(KINDS[term.name], "refuse", None)
        if refuse is not None:
            refuse(db, term.argument)


def _condition(term: Term, zone: ZoneInfo) -> ColumnElement[bool]:
    kind = KINDS.get(term.name)
    if kind is None:
        raise NoSuchSegment(term.name)
    try:
        clause = kind.clause(term.argument, zone)
    except ValueError:
        raise WrongArgument(str(term), kind.EXAMPLE) from None
    return not_(clause) if term.negated else clause
