"""A segment in words: `voters:7 and not language:sr`. What each name means, storage knows.

A segment is a value: names, each with an argument and maybe a `not`, all of which must hold. The domain asks
no more of it than to be kept and written as it was read.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Final, Protocol
from zoneinfo import ZoneInfo

from msgspec import Struct

from customers.news.errors import SegmentUnreadable
from customers.news.preferences import Topic
from customers.people import CustomerId

_TERM: Final = re.compile(r"(not\s+)?([a-z][a-z-]*)(?::(\S+))?", re.IGNORECASE)
_AND: Final = re.compile(r"\s+and\s+", re.IGNORECASE)
MOST_TERMS: Final = 8
SINCE_A_DAY: Final = frozenset({"active", "silent"})
"""What these names take is a day; a number of up to four digits is so many days before today."""
_DAYS: Final = re.compile(r"[0-9]{1,4}")


class Term(Struct, frozen=True):
    """One name with its argument; `negated` takes all others."""

    name: str
    argument: str = ""
    negated: bool = False

    def __str__(self) -> str:
        named = f"{self.name}:{self.argument}" if self.argument else self.name
        return f"not {named}" if self.negated else named


class Segment(Struct, frozen=True):
    """Whom something is for: those of whom every term is true."""

    terms: tuple[Term, ...]
    zone: str = "UTC"
    """The time zone in which its days begin: the company's when it was read."""

    def __str__(self) -> str:
        return " and ".join(map(str, self.terms))


def read_segment(text: str, zone: str, now: datetime | None = None) -> Segment:
    """Read terms joined by `and`, each maybe with `not` before it; `zone` is an IANA name.

    Given the time, `silent:90` is the day 90 days before today in that zone, and stays that day: what was
    said back, counted and begun is for the same people when it is read again. Raises SegmentUnreadable.
    """
    terms = _AND.split(text.strip())
    if len(terms) > MOST_TERMS:
        raise SegmentUnreadable
    read = map(_term, terms)
    return Segment(tuple(_dated(each, zone, now) if now else each for each in read), zone)


def _dated(term: Term, zone: str, now: datetime) -> Term:
    """Return a term whose number of days is a day; any other one as it is."""
    if term.name not in SINCE_A_DAY or not _DAYS.fullmatch(term.argument):
        return term
    day = now.astimezone(ZoneInfo(zone)).date() - timedelta(days=int(term.argument))
    return Term(term.name, day.isoformat(), term.negated)


def _term(text: str) -> Term:
    found = _TERM.fullmatch(text.strip())
    if found is None or found[2].lower() in {"and", "not"}:
        raise SegmentUnreadable
    return Term(found[2].lower(), found[3] or "", bool(found[1]))


class Segments(Protocol):
    """Who is in a segment, as the rows know it."""

    def known(self) -> list[str]:
        """Return an example of each segment there is."""
        ...

    def audience(self, segment: Segment, topic: Topic) -> Mapping[str, int]:
        """Count who would get news now, by language: consent, topic wanted, reachable, not stopped.

        Raises NoSuchSegment, WrongArgument.
        """
        ...

    def people(self, segment: Segment) -> Sequence[CustomerId]:
        """Return all who are in a segment, whether they want news or not. Raises as `audience` does."""
        ...

    def holds(self, segment: Segment, customer: CustomerId) -> bool:
        """Tell whether somebody is in a segment. Raises as `audience` does."""
        ...

    def within(self, segment: Segment, people: Collection[CustomerId]) -> set[CustomerId]:
        """Return who of these people is in a segment. Raises as `audience` does."""
        ...

    def eligible(self, segment: Segment) -> int:
        """Count who of a segment would hold a ticket: not of the team, not banned. Raises as `audience`."""
        ...

    def check(self, segment: Segment) -> None:
        """Raise NoSuchSegment or WrongArgument for one that cannot be asked for.

        Raises IdeaHidden and TestSecret for one of which whoever hears that he is in it would learn too much;
        `audience`, `people` and `eligible` do so too.
        """
        ...

    def check_numbers(self, segment: Segment) -> None:
        """Raise NothingThere where the poll, idea, test or draw of a number does not exist.

        Raises NoIdea and IdeaWithdrawn where the number of an idea is of something else, or was taken back.
        Raises NoSuchSegment and WrongArgument as `check` does.
        """
        ...
