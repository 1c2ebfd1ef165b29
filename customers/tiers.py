"""Tiers of customers, as the company's own books name them: they order the team's queue and nothing else.

A list says who is in which tier, all at once: whoever is not in it is in none.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from typing import Final, Protocol

from msgspec import Struct

from customers.people import Contact, CustomerId
from texts.looks import visible

LONGEST: Final = 40
"""Characters of a tier's name."""
MOST: Final = 20
"""So many tiers order a queue; more are a list of something else."""
WHO: Final = frozenset({"customer", "customer number", "customer id", "contact", "klient", "zákazník"})
WHICH: Final = frozenset({"tier", "tiers", "level", "poziom", "úroveň", "ниво", "уровень"})


class Tier(Struct, frozen=True):
    """A tier, and its place in the order: 1 is looked at first."""

    name: str
    rank: int


class Wrong(StrEnum):
    """What can be wrong with a line of a list."""

    CUSTOMER = "customer"
    """Neither a number nor `telegram:123`."""
    UNKNOWN = "unknown"
    """Nobody here has this number or contact."""
    TWICE = "twice"
    """The same person stands on another line."""
    EMPTY = "empty"
    """No tier, or one of which nothing is seen."""
    LONG = "long"
    """A tier of more than LONGEST characters."""
    UNORDERED = "unordered"
    """A tier that the order given does not name."""


class Flaw(Struct, frozen=True):
    """A line that cannot be taken: its number, what is wrong, and the words that are meant."""

    line: int
    wrong: Wrong
    words: str = ""


class Entry(Struct, frozen=True):
    """A line that reads well: who, as it was written, and his tier's name."""

    line: int
    who: CustomerId | Contact
    tier: str


class Change(Struct, frozen=True):
    """What a list would change: who comes into a tier, into another one, stays, and goes."""

    new: Mapping[CustomerId, Tier]
    moved: Mapping[CustomerId, Tier]
    same: int
    gone: Collection[CustomerId]


class NoOrder(Exception):
    """Nothing says which tier comes first: `names` are those of the list."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__(", ".join(names))
        self.names = tuple(names)


class TooManyTiers(Exception):
    """It has more different tiers than a queue is ordered by."""


class Tiers(Protocol):
    """Where it is kept who is in which tier."""

    def of(self, customer: CustomerId) -> Tier | None:
        """Return somebody's tier; None: he is in none."""
        ...

    def all(self) -> dict[CustomerId, Tier]:
        """Return everybody's tier."""
        ...

    def known(self, who: Collection[CustomerId | Contact]) -> dict[CustomerId | Contact, CustomerId]:
        """Return the customers who are meant by numbers and contacts; who is not here is left out."""
        ...

    def take(self, change: Change, now: datetime) -> None:
        """Keep what a list changes."""
        ...


def read(rows: Iterable[tuple[int, Sequence[str]]]) -> tuple[list[Entry], list[Flaw]]:
    """Return the lines of a list, each with its number and cells, and what is wrong with others.

    A first line that names nobody is a heading: it says which column is which, the first two otherwise.
    """
    entries, flaws, place = list[Entry](), list[Flaw](), (0, 1)
    for first, (line, cells) in enumerate(row for row in rows if any(row[1])):
        if first == 0 and not any(_who(cell) for cell in cells):
            place = _columns(cells) or place
            continue
        found = _entry(line, cells, place)
        if isinstance(found, Entry):
            entries.append(found)
        else:
            flaws.append(found)
    return entries, flaws


def _columns(cells: Sequence[str]) -> tuple[int, int] | None:
    """Return where a heading says that customer and tier stand; None where it does not."""
    said = [" ".join(cell.replace("_", " ").casefold().split()) for cell in cells]
    who = next((at for at, cell in enumerate(said) if cell in WHO), None)
    which = next((at for at, cell in enumerate(said) if cell in WHICH), None)
    return None if who is None or which is None else (who, which)


def _entry(line: int, cells: Sequence[str], place: tuple[int, int]) -> Entry | Flaw:
    named, tier = (_cell(cells, at) for at in place)
    who = _who(named)
    if who is None:
        return Flaw(line, Wrong.CUSTOMER, named)
    if not visible(tier):
        return Flaw(line, Wrong.EMPTY, named)
    return Flaw(line, Wrong.LONG, tier) if len(tier) > LONGEST else Entry(line, who, tier)


def _cell(cells: Sequence[str], at: int) -> str:
    return " ".join(cells[at].split()) if at < len(cells) else ""


def _who(cell: str) -> CustomerId | Contact | None:
    """Read `17`, `#17` or `telegram:123`; None for what is neither."""
    bare = cell.strip().lstrip("#№").strip()
    if bare.isascii() and bare.isdigit() and len(bare) <= 18:
        return CustomerId(int(bare))
    if not re.fullmatch(r"[A-Za-z]+:\S+", bare):
        return None
    return Contact.parse(bare)


def ordered(names: Iterable[str], order: Sequence[str]) -> dict[str, Tier]:
    """Return the tiers by their folded names, in the order given; without one, numbers and letters go up.

    Raises NoOrder where neither says which comes first, TooManyTiers.
    """
    found = dict.fromkeys(names)
    if order:
        return {name.casefold(): Tier(name, rank) for rank, name in enumerate(dict.fromkeys(order), 1)}
    alike = {name.casefold(): name for name in reversed(found)}
    if len(alike) > MOST:
        raise TooManyTiers
    if all(name.isascii() and name.isdigit() for name in alike):
        inorder = sorted(alike, key=int)
    elif all(len(name) == 1 for name in alike) or len(alike) == 1:
        inorder = sorted(alike)
    else:
        raise NoOrder(sorted(alike.values()))
    return {name: Tier(alike[name], rank) for rank, name in enumerate(inorder, 1)}


def matched(
    entries: Iterable[Entry], tiers: Mapping[str, Tier], known: Mapping[CustomerId | Contact, CustomerId]
) -> tuple[dict[CustomerId, Tier], list[Flaw]]:
    """Return who is in which tier by a list, and the lines that name nobody, somebody twice, or no tier."""
    wanted, lines, flaws = dict[CustomerId, Tier](), dict[CustomerId, int](), list[Flaw]()
    for entry in entries:
        customer, tier = known.get(entry.who), tiers.get(entry.tier.casefold())
        if customer is None:
            flaws.append(Flaw(entry.line, Wrong.UNKNOWN, str(entry.who)))
        elif customer in lines:
            flaws.append(Flaw(entry.line, Wrong.TWICE, str(lines[customer])))
        elif tier is None:
            flaws.append(Flaw(entry.line, Wrong.UNORDERED, entry.tier))
        else:
            wanted[customer], lines[customer] = tier, entry.line
    return wanted, flaws


def change(before: Mapping[CustomerId, Tier], wanted: Mapping[CustomerId, Tier]) -> Change:
    """Return what becomes of the tiers kept when a list takes their place."""
    return Change(
        new={who: tier for who, tier in wanted.items() if who not in before},
        moved={who: tier for who, tier in wanted.items() if who in before and before[who] != tier},
        same=sum(before.get(who) == tier for who, tier in wanted.items()),
        gone=[who for who in before if who not in wanted],
    )
