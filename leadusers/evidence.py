"""What early choices came to, row by row, and where somebody stands by them and by his need.

A poll with hidden results that has closed, or some ideas of which the end became known, is *settled*: what a
choice of each thing in it was worth is kept for good. Who chose what is a ballot or a support; from both the
evidence of one person follows, at once or when he agrees later.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from typing import NewType

from msgspec import Struct
from msgspec.structs import replace

from customers.people import CustomerId
from leadusers.ahead import Choices, Known, weighted
from leadusers.gain import Need
from leadusers.score import Evidence, score
from leadusers.weights import Weights
from polls.poll import PollId

SettledId = NewType("SettledId", int)


class Origin(StrEnum):
    """Where early choices were made."""

    POLL = "poll"
    IDEAS = "ideas"


class Worth(Struct, frozen=True):
    """What a choice of one thing came to."""

    worth: float
    """In average hits; 0 of what did not hit."""
    hit: bool
    late: bool = False
    """Whether it was counted as a miss before, and hit after all."""
    at: datetime | None = None
    """When it ended; None: with all that settled."""
    group: int | None = None
    """The idea with which it was merged in the end; None: it stands for itself."""


class Settled(Struct, frozen=True, kw_only=True):
    """A poll, or some ideas, of which the end is known: what choices in it were worth."""

    id: SettledId = SettledId(0)
    origin: Origin
    poll: PollId | None = None
    """Which poll; None: ideas."""
    at: datetime
    """When the poll closed, or the last of the ideas ended."""
    base: float
    """What anybody would have had with each choice, in average hits."""
    spread: float
    """The variance of that."""
    things: Mapping[int, Worth] = {}
    """By option of the poll, or number of the idea."""
    cursor: int | None = None
    """How far its evidence is written; None: all of it."""


class Ended(Struct, frozen=True):
    """An idea whose end is known."""

    idea: int
    hit: bool
    """Whether it was launched."""
    late: bool
    """Whether it was counted as a miss before."""
    at: datetime
    """When it ended."""
    group: int
    """The idea with which it was merged in the end; itself where it was not."""


class Early(Struct, frozen=True, kw_only=True):
    """One person's early choices in what settled."""

    customer: CustomerId
    settled: SettledId
    origin: Origin
    known: Known
    won: int
    """So many of them hit."""


def early(settled: Settled, customer: CustomerId, chosen: Iterable[int]) -> Early | None:
    """Return what somebody's choices came to; None where he chose nothing that counts.

    They count from when the last of them ended, however much later that was settled. Ideas that were merged
    are one: who chose several of them chose once.
    """
    found = _each_once(settled.things, chosen)
    if not found:
        return None
    known = Known(
        at=max(each.at or settled.at for each in found),
        count=sum(not each.late for each in found),
        worth=sum(each.worth for each in found),
        expected=len(found) * settled.base,
        spread=len(found) * settled.spread,
    )
    won = sum(each.hit for each in found)
    return Early(customer=customer, settled=settled.id, origin=settled.origin, known=known, won=won)


def _each_once(things: Mapping[int, Worth], chosen: Iterable[int]) -> Sequence[Worth]:
    """Return what choices came to, of ideas that were merged the best alone."""
    best: dict[int, Worth] = {}
    for each in set(chosen) & things.keys():
        was = things[each]
        group = each if was.group is None else was.group
        best[group] = max(best.get(group, was), was, key=lambda one: one.worth)
    return tuple(best.values())


class Kept(Struct, frozen=True, kw_only=True):
    """Where somebody stood when that was last reckoned."""

    customer: CustomerId
    since: datetime
    """What he did from here on counts."""
    choices: Choices = Choices()
    need: Need = Need()
    bound: float | None = None
    """His total then: while nothing new is known it only falls. None: too little was known."""
    reckoned: datetime

    @property
    def evidence(self) -> Evidence:
        """All that his score is made of."""
        return Evidence(choices=self.choices, need=self.need)


def reckoned(kept: Kept, now: datetime, weights: Weights) -> Kept:
    """Return where somebody stands now."""
    total = score(kept.evidence, now, weights).total
    return replace(kept, bound=total.value if total else None, reckoned=now)


def with_choices(kept: Kept, more: Iterable[Early], now: datetime, weights: Weights) -> Kept:
    """Add early choices to what is known of somebody, and reckon where he stands now."""
    choices = kept.choices
    for each in more:
        choices += weighted(each.known, weights.half_life)
    return reckoned(replace(kept, choices=choices), now, weights)


def with_need(kept: Kept, need: Need, now: datetime, weights: Weights) -> Kept:
    """Take what is known of somebody's need, and reckon where he stands now."""
    return reckoned(replace(kept, need=need), now, weights)
