"""What every voting method promises, and what approval does."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from polls.errors import NoSuchChoice, PollError, TooManyPicks
from polls.method import BallotDisordered, Choices, Method, Profile
from polls.methods import METHODS
from polls.poll import Choice
from polls.tally import from_ballots, from_counters
from tests.polls.elections import terms_of

TERMS = terms_of(5, pick=3, seats=2)
BALLOT = st.lists(st.integers(1, 5), unique=True, max_size=3).map(
    lambda picks: tuple(map(Choice, sorted(picks)))
)
BALLOTS = st.lists(BALLOT, max_size=40)

each_method = pytest.mark.parametrize("method", METHODS.values(), ids=list(METHODS))


def ballot(*choices: int) -> Choices:
    return tuple(map(Choice, choices))


@each_method
def test_a_method_is_found_by_the_name_it_gives_itself(method: Method) -> None:
    assert METHODS[method.name] is method


@each_method
def test_a_withdrawn_ballot_is_always_within_the_rules_and_counts_nowhere(method: Method) -> None:
    method.check((), TERMS)
    assert list(method.counters(())) == []


@each_method
@pytest.mark.parametrize("choice", [-1, 0, 6, 10**30])
def test_a_choice_that_the_poll_does_not_have_is_refused(method: Method, choice: int) -> None:
    with pytest.raises(PollError):
        method.check(ballot(choice), TERMS)


@each_method
@given(ballots=BALLOTS, random=st.randoms(use_true_random=False))
def test_the_order_in_which_ballots_come_does_not_matter(
    method: Method, ballots: list[Choices], random: Random
) -> None:
    shuffled = list(ballots)
    random.shuffle(shuffled)
    profiles = Profile.of(ballots), Profile.of(shuffled)
    assert method.tally(profiles[0], TERMS) == method.tally(profiles[1], TERMS)


@each_method
@given(ballots=BALLOTS)
def test_where_votes_add_up_the_counters_alone_give_the_same_outcome(
    method: Method, ballots: list[Choices]
) -> None:
    if not method.additive:
        pytest.skip(f"votes do not add up by {method.name}")
    votes = [0] * 5
    for each in ballots:
        for choice in method.counters(each):
            votes[choice - 1] += 1
    voters = sum(map(bool, ballots))
    assert from_counters(TERMS, votes, voters) == from_ballots(TERMS, Profile.of(ballots))


def test_approval_refuses_one_pick_too_many_and_says_how_many_there_may_be() -> None:
    with pytest.raises(TooManyPicks) as refused:
        METHODS["approval"].check(ballot(1, 2, 3, 4), TERMS)
    assert refused.value.limit == 3


def test_approval_refuses_an_option_the_poll_does_not_have_and_says_how_many_it_has() -> None:
    with pytest.raises(NoSuchChoice) as refused:
        METHODS["approval"].check(ballot(1, 6), TERMS)
    assert (refused.value.choice, refused.value.last) == (6, 5)


@pytest.mark.parametrize("choices", [(2, 1), (1, 1), (1, 3, 2)])
def test_approval_writes_each_ballot_in_one_way_only(choices: tuple[int, ...]) -> None:
    with pytest.raises(BallotDisordered):
        METHODS["approval"].check(ballot(*choices), TERMS)


@given(BALLOTS)
def test_approval_counts_each_pick_as_one_vote(ballots: list[Choices]) -> None:
    votes = METHODS["approval"].tally(Profile.of(ballots), TERMS).votes
    assert votes == tuple(sum(choice in each for each in ballots) for choice in range(1, 6))
