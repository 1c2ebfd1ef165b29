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
def test_the_first_tenth_has_more_lead_users_than_by_chance_or_activity(seed: int) -> None:
    people = population(seed)
    busiest = sorted(people, key=lambda each: each.activity, reverse=True)[:TENTH]
    found = share(first(people, TENTH), Sort.LEAD)
    assert found > 2 * SHARES[Sort.LEAD] / len(people)
    assert found > share(busiest, Sort.LEAD)


def test_most_lead_users_are_among_the_first_tenth() -> None:
    """What they are known by is a handful of choices: in one population of the twenty it is enough of one."""
    found = sorted(sum(each.sort is Sort.LEAD for each in first(population(seed), TENTH)) for seed in SEEDS)
    assert mean(found) >= SHARES[Sort.LEAD] / 2
    assert found[1] >= SHARES[Sort.LEAD] / 10 + 1


def test_half_of_the_very_first_are_lead_users() -> None:
    precise = sorted(share(first(population(seed), SHARES[Sort.LEAD]), Sort.LEAD) for seed in SEEDS)
    assert mean(precise) >= 0.5
    assert precise[1] >= 0.25


@pytest.mark.parametrize("seed", range(5))
def test_where_all_ideas_settle_at_once_nearly_all_lead_users_are_found(seed: int) -> None:
    found = Counter(each.sort for each in first(population(seed, 120), TENTH))
    assert found[Sort.LEAD] >= SHARES[Sort.LEAD] / 2
    assert found[Sort.HUNTER] <= TENTH * SHARES[Sort.HUNTER] / sum(SHARES.values()) * 2


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

    Where going after the crowd was not expected, and luck counted, one population had 29 of them.
    """
    every = [sum(each.sort is Sort.HUNTER for each in first(population(seed), TENTH)) for seed in SEEDS]
    anywhere = SHARES[Sort.HUNTER] / sum(SHARES.values())
    assert mean(every) / TENTH <= anywhere / 2
    assert max(every) / TENTH <= 2 * anywhere


def test_hunters_of_prizes_are_few_among_the_very_first() -> None:
    size = SHARES[Sort.LEAD]
    every = [sum(each.sort is Sort.HUNTER for each in first(population(seed), size)) for seed in SEEDS]
    assert mean(every) <= size / 10
    assert max(every) <= size / 4
