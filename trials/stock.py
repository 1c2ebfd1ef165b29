"""What testers are handed: access links, each given once for ever; devices, which come back."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from datetime import datetime
from enum import StrEnum
from typing import Final, NamedTuple, NewType, Protocol

from msgspec import Struct

from customers.people import CustomerId
from trials.errors import LinksWrong, NotNow
from trials.trial import Stock, Trial, TrialId

UnitId = NewType("UnitId", int)

MOST_LINKS: Final = 10_000
LONGEST: Final = 500
"""Characters of a link."""
LINK: Final = re.compile(r"[a-z][a-z0-9+.-]*://[^\s<>\"]+", re.IGNORECASE)
ANOTHER: Final = re.compile(r"://.*[\s,;|][a-z][a-z0-9+.-]*://", re.IGNORECASE)
"""A second link behind a first one; an address within an address has no such mark before it."""


class Unit(Struct, frozen=True, kw_only=True):
    """One device, or one access link."""

    id: UnitId
    trial: TrialId
    link: str = ""
    """Empty: it is a device."""
    customer: CustomerId | None = None
    """For whom it is set aside, or who has it; None with `handed`: he has erased himself."""
    handed: datetime | None = None
    """Since when it is in somebody's hands; a link is from then on given to nobody else."""


class Count(NamedTuple):
    """How many there are of a test's stock, how many are in somebody's hands, and how many are free."""

    all: int
    handed: int
    free: int


class Stocks(Protocol):
    """Where stock is kept."""

    def add(self, trial: TrialId, links: Sequence[str]) -> None:
        """Keep more units: a link each, or devices where that is empty."""
        ...

    def known(self, links: Collection[str]) -> set[str]:
        """Return those that are in the stock of any test."""
        ...

    def take(self, trial: TrialId, customer: CustomerId, handed: datetime | None) -> bool:
        """Set a free unit aside for somebody, unless he has one; tell whether he has one now.

        Free is what is in nobody's hands and set aside for nobody who has a place. `handed`: he gets it now.
        """
        ...

    def of(self, trial: TrialId, customer: CustomerId) -> Unit | None:
        """Return what somebody was given, or what is set aside for him."""
        ...

    def lock(self, id: UnitId) -> Unit:
        """Return one, held against other transactions. Raises NoSuchTrial."""
        ...

    def save(self, unit: Unit) -> None:
        """Keep where one is now."""
        ...

    def out(self, trial: TrialId, limit: int) -> list[Unit]:
        """Return those that are in somebody's hands or set aside for who has a place, the first ones."""
        ...

    def astray(self, trial: TrialId, limit: int) -> list[Unit]:
        """Return devices in the hands of who has no place any more, or has erased himself; the first ones."""
        ...

    def remove(self, trial: TrialId, limit: int) -> int:
        """Remove so many free devices, or as many as there are; return how many."""
        ...

    def count(self, trial: TrialId) -> Count:
        """Count the units of a test."""
        ...


class Why(StrEnum):
    """What is wrong with a list of links."""

    EMPTY = "empty"
    LONG = "long"
    LINK = "link"
    """A line is no link, or is too long."""
    SEVERAL = "several"
    """A line holds more than one."""
    TWICE = "twice"
    KNOWN = "known"
    """It was brought before."""


def read_links(text: str) -> tuple[str, ...]:
    """Return the links of a list, one on each line. Raises LinksWrong for the first thing wrong."""
    found: dict[str, int] = {}
    for number, line in enumerate(text.splitlines(), 1):
        link = line.strip()
        if not link:
            continue
        if ANOTHER.search(link):
            raise LinksWrong(Why.SEVERAL, number)
        if LINK.fullmatch(link) is None or len(link) > LONGEST or not link.isprintable():
            raise LinksWrong(Why.LINK, number)
        if link in found:
            raise LinksWrong(Why.TWICE, number, found[link])
        found[link] = number
    if not found:
        raise LinksWrong(Why.EMPTY)
    if len(found) > MOST_LINKS:
        raise LinksWrong(Why.LONG)
    return tuple(found)


def check_new(stocks: Stocks, links: Sequence[str]) -> None:
    """Raise LinksWrong where one was brought before, for whatever test."""
    known = stocks.known(links)
    for number, link in enumerate(links, 1):
        if link in known:
            raise LinksWrong(Why.KNOWN, number)


def take(stocks: Stocks, trial: Trial, customer: CustomerId, now: datetime) -> None:
    """Set aside for somebody what a tester needs; a link is his at once. Raises LookupError: none is free."""
    if trial.terms.stock is Stock.NOTHING:
        return
    if not stocks.take(trial.id, customer, now if trial.terms.stock is Stock.LINKS else None):
        raise LookupError


def hand_out(stocks: Stocks, unit: Unit, now: datetime) -> Unit:
    """Note that a device is in the hands of whom it was set aside for. Raises NotNow."""
    if unit.link or unit.customer is None:
        raise NotNow("free")
    if unit.handed is not None:
        return unit
    out = Unit(id=unit.id, trial=unit.trial, customer=unit.customer, handed=now)
    stocks.save(out)
    return out


def take_back(stocks: Stocks, unit: Unit) -> Unit:
    """Note that a device came back: somebody else can have it. Raises NotNow for a link, which never does."""
    if unit.link:
        raise NotNow("free")
    back = Unit(id=unit.id, trial=unit.trial)
    stocks.save(back)
    return back
