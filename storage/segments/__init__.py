"""The segments: a file each, found by itself. The file's name is the segment's.

A file holds an `EXAMPLE` of how it is written, and a `clause` that says which rows of `customers` are in it;
`clause` raises ValueError for an argument that it cannot read. A file that has a `refuse` says of which
arguments nobody outside the team may hear. Where the argument is the number of something, `NAMED` is the
column of these numbers, or `check_number` says what is wrong with one.
"""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules
from typing import Any, Final, Protocol
from zoneinfo import ZoneInfo

from sqlalchemy import Column, ColumnElement, Connection, and_, not_, select

from customers.news.errors import NoSuchSegment, NothingThere, WrongArgument
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


def check_numbers(db: Connection, segment: Segment) -> None:
    """Raise NothingThere where what a term names by its number is in no row, also after `not`.

    Raises NoIdea and IdeaWithdrawn for what is no idea, or none any more; NoSuchSegment, WrongArgument as
    `condition` does.
    """
    condition(segment)
    for term in segment.terms:
        kind = KINDS[term.name]
        check_number = getattr(kind, "check_number", None)
        if check_number is not None:
            check_number(db, term.argument)
        named: Column[int] | None = getattr(kind, "NAMED", None)
        if named is None:
            continue
        if db.execute(select(named).where(named == number(term.argument))).one_or_none() is None:
            raise NothingThere(str(term))


def _condition(term: Term, zone: ZoneInfo) -> ColumnElement[bool]:
    kind = KINDS.get(term.name)
    if kind is None:
        raise NoSuchSegment(term.name)
    try:
        clause = kind.clause(term.argument, zone)
    except ValueError:
        raise WrongArgument(str(term), kind.EXAMPLE) from None
    return not_(clause) if term.negated else clause
