"""Seats against a model that looks at each option by itself."""

from __future__ import annotations

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from polls.method import by_votes
from polls.seats import Seating, assign

VOTES = st.lists(st.integers(0, 6), min_size=1, max_size=12)
SEATS = st.integers(1, 8)


def model(votes: list[int], seats: int) -> Seating:
    """An option is certain of a seat when all that do at least as well fit in, itself among them.

    It is tied when they do not, and fewer than there are seats do better.
    """
    certain, tied = [], []
    for option, own in enumerate(votes, 1):
        no_worse = sum(other >= own for other in votes)
        better = sum(other > own for other in votes)
        if own and no_worse <= seats:
            certain.append(option)
        elif own and better < seats:
            tied.append(option)
    return Seating(tuple(certain), tuple(tied), seats - len(certain) if tied else 0)  # type: ignore[arg-type]


@given(VOTES, SEATS)
def test_seats_go_to_the_options_that_do_best(votes: list[int], seats: int) -> None:
    assert assign(by_votes(votes), seats) == model(votes, seats)


@given(VOTES, SEATS)
def test_no_seat_is_given_twice_and_none_is_invented(votes: list[int], seats: int) -> None:
    seating = assign(by_votes(votes), seats)
    chosen = sum(own > 0 for own in votes)
    assert len(seating.seated) + seating.left == min(seats, chosen)
    assert not set(seating.seated) & set(seating.tied)
    assert not seating.tied or len(seating.tied) > seating.left > 0


@given(VOTES)
def test_a_place_is_one_more_than_the_options_that_do_better(votes: list[int]) -> None:
    places = tuple(1 + sum(other > own for other in votes) for own in votes)
    assert by_votes(votes).places == places


@given(VOTES, SEATS, st.randoms(use_true_random=False))
def test_the_order_of_the_options_gives_nobody_an_advantage(
    votes: list[int], seats: int, random: Random
) -> None:
    order = list(range(len(votes)))
    random.shuffle(order)
    seating = assign(by_votes(votes), seats)
    shuffled = assign(by_votes([votes[position] for position in order]), seats)
    assert sorted(order[option - 1] + 1 for option in shuffled.seated) == sorted(seating.seated)
    assert sorted(order[option - 1] + 1 for option in shuffled.tied) == sorted(seating.tied)
