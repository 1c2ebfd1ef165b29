"""Among synthetic people the score finds the lead users, and nobody else gets in by being busy."""

from __future__ import annotations

from collections import Counter
from statistics import mean

import pytest

from leadusers.score import score
from tests.leadusers.populations import DEFAULTS, NOW, SEEDS, SHARES, Person, Sort, population

TENTH = sum(SHARES.values()) // 10


def total(person: Person) -> float:
    """The score; below all others where it is unknown."""
    found = score(person.evidence, NOW, DEFAULTS).total
    return found.value if found else -1.0


def first(people: list[Person], size: int) -> list[Person]:
    """Return those with the highest scores; nobody whose score is 0."""
    above = (each for each in people if total(each) > 0)
    return sorted(above, key=total, reverse=True)[:size]


def share(people: list[Person], sort: Sort) -> float:
    """Return how many of these are of a sort, from 0 to 1."""
    return mean(each.sort is sort for each in people)


@pytest.mark.parametrize("seed", SEEDS)
def test_of_those_in_the_first_tenth_far_more_are_lead_users_than_by_chance_or_activity(seed: int) -> None:
    people = population(seed)
    chance = SHARES[Sort.LEAD] / len(people)
    busiest = sorted(people, key=lambda each: each.activity, reverse=True)[:TENTH]
    found = share(first(people, TENTH), Sort.LEAD)
    assert found >= 6 * chance
    assert found > share(busiest, Sort.LEAD)


def test_most_lead_users_are_among_the_first_tenth() -> None:
    """What they are known by is a handful of choices: in one population of the twenty it is enough of one."""
    found = [sum(each.sort is Sort.LEAD for each in first(population(seed), TENTH)) for seed in SEEDS]
    assert mean(found) >= SHARES[Sort.LEAD] / 2


def test_half_of_the_very_first_are_lead_users() -> None:
    precise = [share(first(population(seed), SHARES[Sort.LEAD]), Sort.LEAD) for seed in SEEDS]
    assert mean(precise) >= 0.65
    assert min(precise) >= 0.3


@pytest.mark.parametrize("sort", [Sort.ENTHUSIAST, Sort.SPAMMER])
@pytest.mark.parametrize("seed", SEEDS)
def test_who_supports_everything_stays_out(seed: int, sort: Sort) -> None:
    assert share(first(population(seed), TENTH), sort) == 0


@pytest.mark.parametrize("sort", [Sort.RING, Sort.COLLECTOR])
def test_friends_and_collectors_stay_out(sort: Sort) -> None:
    """In all populations together luck brings two of them in, behind the lead users."""
    every = [[each.sort for each in first(population(seed), TENTH)] for seed in SEEDS]
    assert sum(found.count(sort) for found in every) <= 2
    assert all(sort not in found[:10] for found in every)


def test_hunters_of_prizes_stay_out_of_the_first_tenth() -> None:
    """Seats that nobody has earned stay empty: they are counted too.

    With 1.645 standard deviations for luck a population had 24 of them.
    """
    every = [sum(each.sort is Sort.HUNTER for each in first(population(seed), TENTH)) for seed in SEEDS]
    anywhere = SHARES[Sort.HUNTER] / sum(SHARES.values())
    assert mean(every) / TENTH <= anywhere / 4
    assert max(every) / TENTH <= 2 * anywhere


@pytest.mark.parametrize("seed", SEEDS)
def test_fewer_hunters_of_prizes_than_lead_users_are_among_the_very_first(seed: int) -> None:
    found = Counter(each.sort for each in first(population(seed), SHARES[Sort.LEAD]))
    assert found[Sort.HUNTER] <= found[Sort.LEAD] / 2 or found[Sort.HUNTER] <= 1
