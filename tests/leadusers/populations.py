"""Synthetic populations with known lead users, and others who shall not be taken for them."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from customers.people import CustomerId
from leadusers.ahead import Choices, Thing, field, summed
from leadusers.evidence import Origin, Settled, SettledId, Worth, early
from leadusers.fading import mass
from leadusers.gain import Need
from leadusers.score import Evidence
from leadusers.weights import Weights

NOW = datetime(2026, 11, 1, tzinfo=UTC)
DEFAULTS = Weights()


class Sort(StrEnum):
    """What somebody is."""

    LEAD = "lead"
    """Wants today what others want later, needs it badly; is as busy as anybody."""
    USUAL = "usual"
    FOLLOWER = "follower"
    """Chooses what is popular."""
    ENTHUSIAST = "enthusiast"
    """Supports everything on day one."""
    SPAMMER = "spammer"
    """Supports at random, a hundred times as often, and asks for everything."""
    RING = "ring"
    """Supports his friends' ideas."""
    HUNTER = "hunter"
    """Takes part wherever a prize is, as others do, and says that he needs all of it."""
    COLLECTOR = "collector"
    """Supports half of everything, whatever it is, and says that he needs all of it."""


class Idea(NamedTuple):
    """An idea: how popular it is on its first day, and whether it is launched."""

    popular: float
    launched: bool
    ring: bool


class Person(NamedTuple):
    """One of a population."""

    sort: Sort
    evidence: Evidence
    activity: int


SHARES = {
    Sort.LEAD: 20,
    Sort.USUAL: 670,
    Sort.FOLLOWER: 150,
    Sort.ENTHUSIAST: 20,
    Sort.SPAMMER: 20,
    Sort.RING: 40,
    Sort.HUNTER: 50,
    Sort.COLLECTOR: 30,
}


@cache
def population(seed: int, least: int = 5) -> list[Person]:
    """Make a thousand people, and a year of ideas of which one in seven is launched.

    They settle as they end, at least so many together: all at once where a company has them from before.
    """
    chance = random.Random(seed)
    ideas = [idea(number, chance) for number in range(140)]
    chosen = [(sort, _choices(sort, ideas, chance)) for sort, many in SHARES.items() for _ in range(many)]
    days = [NOW - timedelta(days=chance.randrange(365)) for _ in ideas]
    settled = list(_settled(ideas, days, [found for _, found in chosen], least))
    return [
        Person(sort, Evidence(choices=_summed(found, settled), need=need(sort, chance)), len(found))
        for sort, found in chosen
    ]


def idea(number: int, chance: random.Random) -> Idea:
    """What is launched is somewhat more popular than the rest; the ring's ideas are not."""
    launched = number % 7 == 0
    ring = number % 20 == 5
    return Idea(chance.uniform(0.02, 0.2) * (1.6 if launched else 1.0), launched and not ring, ring)


def _choices(sort: Sort, ideas: list[Idea], chance: random.Random) -> list[int]:
    return [number for number, idea in enumerate(ideas) if chance.random() < liking(sort, idea)]


def liking(sort: Sort, idea: Idea) -> float:
    match sort:
        case Sort.LEAD:
            return 0.35 if idea.launched else 0.06
        case Sort.ENTHUSIAST:
            return 1.0
        case Sort.SPAMMER:
            return 0.8
        case Sort.COLLECTOR:
            return 0.5
        case Sort.RING:
            return 1.0 if idea.ring else idea.popular / 2
        case Sort.FOLLOWER | Sort.HUNTER:
            return min(1.0, 3 * idea.popular) if idea.popular > 0.15 else 0.05
        case Sort.USUAL:
            return idea.popular


def _settled(
    ideas: list[Idea], days: list[datetime], chosen: list[list[int]], least: int
) -> Iterator[Settled]:
    pending: list[int] = []
    for number in sorted(range(len(ideas)), key=lambda each: days[each]):
        pending.append(number)
        if len(pending) >= least and len({ideas[each].launched for each in pending}) == 2:
            yield _together(pending, ideas, days, chosen)
            pending = []


def _together(
    pending: list[int], ideas: list[Idea], days: list[datetime], chosen: list[list[int]]
) -> Settled:
    early_on = [set(pending).intersection(found) for found in chosen]
    many = Counter(number for found in early_on for number in found)
    people = sum(bool(found) for found in early_on)
    made = field([Thing(many[each], ideas[each].launched) for each in pending], people, elected=False)
    things = {
        each: Worth(worth, ideas[each].launched, at=days[each])
        for each, worth in zip(pending, made.worth, strict=True)
    }
    at = max(days[each] for each in pending)
    return Settled(
        id=SettledId(pending[0]),
        origin=Origin.IDEAS,
        at=at,
        base=made.base,
        spread=made.spread,
        things=things,
    )


def _summed(found: list[int], settled: list[Settled]) -> Choices:
    his = (early(each, CustomerId(1), found) for each in settled)
    return summed((each.known for each in his if each is not None), DEFAULTS.half_life)


def need(sort: Sort, chance: random.Random) -> Need:
    answered = NOW - timedelta(days=chance.randrange(60))

    def answers(least: int, most: int) -> tuple[int, ...]:
        return tuple(chance.randint(least, most) for _ in range(4))

    once = mass(answered, DEFAULTS.half_life)
    match sort:
        case Sort.LEAD:
            built = answered if chance.random() < 0.5 else None
            return Need(
                answers=answers(4, 5),
                answered=answered,
                asks=chance.randint(1, 4) * once,
                solved=built,
                means=True,
            )
        case Sort.SPAMMER:
            return Need(answers=(5, 5, 5, 5), answered=answered, asks=20 * once)
        case Sort.HUNTER | Sort.COLLECTOR:
            return Need(answers=(5, 5, 5, 5), answered=answered, means=True)
        case _:
            return Need(answers=answers(1, 5), answered=answered) if chance.random() < 0.5 else Need()


SEEDS = range(20)
"""The populations that are looked at."""
