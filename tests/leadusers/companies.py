"""Small companies with hidden polls and ideas: whom the score shall find there, and who shall stay out.

Made independently of `populations`: what wins a poll is what these people vote for, so that a bloc of friends
may decide it, and who has the most usual taste wins often.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import timedelta
from functools import cache
from typing import NamedTuple

from customers.people import CustomerId
from leadusers.ahead import Thing, field, summed
from leadusers.evidence import Origin, Settled, Worth, early
from leadusers.score import Evidence
from tests.leadusers.populations import DEFAULTS, NOW, Person, Sort, need

SIZES = (60, 200, 300)
SEEDS = range(24)
OPTIONS, SEATS = 6, 2
TOGETHER = 8
"""So many ideas come to their end at once."""
IN_HUNDRED = {
    Sort.LEAD: 5,
    Sort.FOLLOWER: 15,
    Sort.ENTHUSIAST: 3,
    Sort.SPAMMER: 3,
    Sort.RING: 5,
    Sort.HUNTER: 5,
    Sort.COLLECTOR: 3,
}
"""So many of each sort are among a hundred people, rounded; the others are usual."""

EVERYWHERE = {Sort.ENTHUSIAST: 1.0, Sort.SPAMMER: 0.8, Sort.COLLECTOR: 0.5}
"""How much of everything these choose, whatever it is."""


class History(NamedTuple):
    """What a company had people choose among in a year."""

    polls: int
    ideas: int


class Choice(NamedTuple):
    """Something to choose: how popular it is, whether it comes to be, and whether the ring pushes it."""

    popular: float
    hit: bool
    ring: bool


def sorts(size: int) -> list[Sort]:
    """Return of which sort each of so many people is."""
    found = [sort for sort, many in IN_HUNDRED.items() for _ in range(round(many * size / 100))]
    return found + [Sort.USUAL] * (size - len(found))


@cache
def company(seed: int, size: int, history: History) -> list[Person]:
    """Let so many people live through a year of polls and ideas."""
    chance = random.Random(f"{seed} {size} {history}")
    people = sorts(size)
    known: list[list[tuple[Settled, list[int]]]] = [[] for _ in people]
    for _ in range(history.polls):
        chosen, settled = _poll(people, chance)
        _note(known, chosen, settled)
    for _ in range(history.ideas // TOGETHER):
        chosen, settled = _ideas(people, chance)
        _note(known, chosen, settled)
    return [_person(sort, his, chance) for sort, his in zip(people, known, strict=True)]


def _note(
    known: list[list[tuple[Settled, list[int]]]], chosen: Sequence[list[int]], settled: Settled
) -> None:
    for his, choices in zip(known, chosen, strict=True):
        his.append((settled, choices))


def _person(sort: Sort, his: list[tuple[Settled, list[int]]], chance: random.Random) -> Person:
    found = (early(settled, CustomerId(1), choices) for settled, choices in his)
    choices = summed((each.known for each in found if each is not None), DEFAULTS.half_life)
    return Person(sort, Evidence(choices=choices, need=need(sort, chance)), sum(len(each) for _, each in his))


def _poll(people: list[Sort], chance: random.Random) -> tuple[list[list[int]], Settled]:
    """Let half of them vote, and whoever always does; the two with most votes win."""
    popular = [chance.uniform(0.05, 0.4) for _ in range(OPTIONS)]
    pushed = chance.randrange(OPTIONS)
    expected = sorted(range(OPTIONS), key=lambda each: -popular[each])[:SEATS]
    things = [Choice(each, at in expected, at == pushed) for at, each in enumerate(popular)]
    chosen = [_choices(sort, things, chance, seen=False) if _there(sort, chance) else [] for sort in people]
    votes = [sum(at in his for his in chosen) for at in range(OPTIONS)]
    seated = sorted(range(OPTIONS), key=lambda each: (-votes[each], each))[:SEATS]
    return chosen, _settled(
        Origin.POLL, [Thing(many, at in seated) for at, many in enumerate(votes)], chosen, chance
    )


def _ideas(people: list[Sort], chance: random.Random) -> tuple[list[list[int]], Settled]:
    """Let them support ideas of which one in four is launched: what is popular rather than not."""
    launched = set(chance.sample(range(TOGETHER), TOGETHER // 4))
    things = [
        Choice(
            chance.uniform(0.02, 0.2) * (1.6 if at in launched else 1.0), at in launched, at == TOGETHER - 1
        )
        for at in range(TOGETHER)
    ]
    chosen = [_choices(sort, things, chance, seen=True) for sort in people]
    many = [sum(at in his for his in chosen) for at in range(TOGETHER)]
    return chosen, _settled(
        Origin.IDEAS, [Thing(many[at], at in launched) for at in range(TOGETHER)], chosen, chance
    )


def _there(sort: Sort, chance: random.Random) -> bool:
    return sort in EVERYWHERE or sort in {Sort.HUNTER, Sort.RING} or chance.random() < 0.5


def _choices(sort: Sort, things: list[Choice], chance: random.Random, *, seen: bool) -> list[int]:
    """Choose by one's liking; what the crowd likes can be gone after only where it is seen."""
    liking = _liking(sort, things, seen=seen)
    return [at for at, each in enumerate(liking) if chance.random() < each]


def _liking(sort: Sort, things: list[Choice], *, seen: bool) -> list[float]:
    if sort in EVERYWHERE:
        return [EVERYWHERE[sort]] * len(things)
    if sort is Sort.LEAD:
        return [each.popular + 0.35 if each.hit else each.popular / 2 for each in things]
    if sort is Sort.RING:
        return [1.0 if each.ring else each.popular / 2 for each in things]
    if sort is Sort.FOLLOWER or (sort is Sort.HUNTER and seen):
        crowd = max(each.popular for each in things)
        return [2 * each.popular * (each.popular / crowd) ** 0.5 for each in things]
    return [each.popular for each in things]


def _settled(origin: Origin, things: list[Thing], chosen: list[list[int]], chance: random.Random) -> Settled:
    made = field(things, sum(bool(his) for his in chosen), elected=origin is Origin.POLL)
    worth = {at: Worth(each, things[at].hit) for at, each in enumerate(made.worth)}
    at = NOW - timedelta(days=chance.randrange(365))
    return Settled(
        origin=origin, at=at, base=made.base, spread=made.spread, things=worth if made.base else {}
    )
