"""Among synthetic people the score finds the lead users, and nobody else gets in by being busy."""

from __future__ import annotations

from statistics import mean

import pytest

from leadusers.score import score
from tests.leadusers.populations import DEFAULTS, NOW, SEEDS, SHARES, Person, Sort, population

OUTSIDE = (Sort.ENTHUSIAST, Sort.SPAMMER, Sort.RING)
TENTH = sum(SHARES.values()) // 10


def total(person: Person) -> float:
    """The score; below all others where it is unknown."""
    found = score(person.evidence, NOW, DEFAULTS).total
    return found.value if found else -1.0


def first(people: list[Person], size: int) -> list[Person]:
    """Return those with the highest scores."""
    return sorted(people, key=total, reverse=True)[:size]


def share(people: list[Person], sort: Sort) -> float:
    """Return how many of these are of a sort, from 0 to 1."""
    return mean(each.sort is sort for each in people)


@pytest.mark.parametrize("seed", SEEDS)
def test_most_lead_users_are_among_the_first_tenth(seed: int) -> None:
    people = population(seed)
    chance = SHARES[Sort.LEAD] / len(people)
    busiest = sorted(people, key=lambda each: each.activity, reverse=True)[:TENTH]
    found = share(first(people, TENTH), Sort.LEAD)
    assert found >= 6 * chance
    assert found > share(busiest, Sort.LEAD)


def test_half_of_the_very_first_are_lead_users() -> None:
    precise = [share(first(population(seed), SHARES[Sort.LEAD]), Sort.LEAD) for seed in SEEDS]
    assert mean(precise) >= 0.6
    assert min(precise) >= 0.5


@pytest.mark.parametrize("sort", OUTSIDE)
@pytest.mark.parametrize("seed", SEEDS)
def test_who_is_only_busy_stays_out(seed: int, sort: Sort) -> None:
    assert share(first(population(seed), SHARES[Sort.LEAD]), sort) == 0
    assert share(first(population(seed), TENTH), sort) <= SHARES[sort] / TENTH / 4
