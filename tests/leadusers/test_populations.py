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
    """Return those with the highest scores; nobody whose score is 0."""
    above = (each for each in people if total(each) > 0)
    return sorted(above, key=total, reverse=True)[:size]


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
    """In one population of the ten only eleven have more than luck explains, four of them lead users."""
    precise = [share(first(population(seed), SHARES[Sort.LEAD]), Sort.LEAD) for seed in SEEDS]
    assert mean(precise) >= 0.6
    assert min(precise) >= 0.35


@pytest.mark.parametrize("sort", OUTSIDE)
@pytest.mark.parametrize("seed", SEEDS)
def test_who_is_only_busy_stays_out(seed: int, sort: Sort) -> None:
    assert share(first(population(seed), SHARES[Sort.LEAD]), sort) == 0
    assert share(first(population(seed), TENTH), sort) <= SHARES[sort] / TENTH / 4


def test_hunters_of_prizes_are_fewer_among_the_first_tenth_than_anywhere() -> None:
    """Seats that nobody has earned stay empty: they are counted too. By luck one population has more."""
    every = [sum(each.sort is Sort.HUNTER for each in first(population(seed), TENTH)) for seed in SEEDS]
    anywhere = SHARES[Sort.HUNTER] / sum(SHARES.values())
    assert mean(every) / TENTH <= anywhere
    assert max(every) / TENTH <= 2 * anywhere


def test_hunters_of_prizes_are_hardly_among_the_very_first() -> None:
    """With luck counted, and 0.6 for answers alone, a quarter of them were hunters."""
    size = SHARES[Sort.LEAD]
    every = [sum(each.sort is Sort.HUNTER for each in first(population(seed), size)) for seed in SEEDS]
    assert mean(every) / size <= 0.1
