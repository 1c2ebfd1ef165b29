"""In small companies too, by hidden polls alone or beside ideas, the score finds the lead users.

What is asserted are means over many companies: in one of sixty people a handful decides it.
"""

from __future__ import annotations

from collections.abc import Callable
from statistics import mean

import pytest

from tests.leadusers.companies import SEEDS, SIZES, History, company, sorts
from tests.leadusers.populations import Person, Sort
from tests.leadusers.test_populations import first

POLLS, BESIDE = History(10, 0), History(10, 80)
"""Ten hidden polls alone; and beside them eighty ideas, of which one in four is launched."""
HISTORIES = pytest.mark.parametrize("history", [POLLS, BESIDE], ids=["polls", "polls-and-ideas"])
Ranking = Callable[[list[Person], int], list[Person]]


def busiest(people: list[Person], size: int) -> list[Person]:
    """Return those who did most."""
    return sorted(people, key=lambda each: -each.activity)[:size]


def lift(history: History, size: int, sort: Sort, by: Ranking = first) -> float:
    """Return a sort's share of the first tenth's seats, over its share of all; seats may stay empty."""
    tenth = size // 10
    found = (sum(each.sort is sort for each in by(company(seed, size, history), tenth)) for seed in SEEDS)
    return mean(found) / tenth / (sorts(size).count(sort) / size)


@HISTORIES
@pytest.mark.parametrize("size", SIZES)
def test_lead_users_are_found_more_often_than_by_chance_and_by_activity(history: History, size: int) -> None:
    found = lift(history, size, Sort.LEAD)
    assert found > 2
    assert found > 2 * lift(history, size, Sort.LEAD, busiest)


@pytest.mark.parametrize("size", SIZES)
def test_ideas_beside_polls_tell_far_more(size: int) -> None:
    assert lift(BESIDE, size, Sort.LEAD) > 2 * lift(POLLS, size, Sort.LEAD)


@HISTORIES
@pytest.mark.parametrize("sort", [Sort.ENTHUSIAST, Sort.SPAMMER, Sort.COLLECTOR])
def test_who_chooses_much_of_everything_is_never_there(history: History, sort: Sort) -> None:
    assert all(lift(history, size, sort) == 0 for size in SIZES)


@HISTORIES
@pytest.mark.parametrize("size", SIZES)
def test_a_ring_of_friends_that_votes_as_one_stays_below_its_share(history: History, size: int) -> None:
    assert lift(history, size, Sort.RING) < 1


@HISTORIES
def test_who_has_the_most_usual_taste_stays_below_his_share(history: History) -> None:
    assert mean(lift(history, size, Sort.FOLLOWER) for size in SIZES) < 1


def test_hunters_of_prizes_stay_below_their_share_where_ideas_tell_beside_polls() -> None:
    assert mean(lift(BESIDE, size, Sort.HUNTER) for size in SIZES) < 1


def test_by_polls_alone_hunters_are_at_most_half_as_many_again_as_anywhere() -> None:
    """They say that they need all of it, and one in ten is lucky (docs/decisions/0042, "Price")."""
    assert mean(lift(POLLS, size, Sort.HUNTER) for size in SIZES) < 1.5
