"""What a closed poll promises: votes, places, seats, ties, quorum."""

from __future__ import annotations

import pytest

from polls.method import Profile
from polls.outcome import Outcome, Shortfall
from polls.poll import Choice, Terms, Ties
from polls.tally import Seal, from_ballots, from_counters
from tests.polls.elections import SECRET, terms_of


def closed(terms: Terms, votes: list[int], voters: int = 100) -> Outcome:
    """What comes out when a poll closes with these counts."""
    return from_counters(terms, votes, voters, Seal(secret=SECRET, head="ab" * 32))


def places(outcome: Outcome) -> list[int]:
    return [standing.place for standing in outcome.standings]


def test_equal_options_share_a_place_and_the_next_places_are_left_out() -> None:
    assert places(closed(terms_of(), [5, 9, 5, 1])) == [2, 1, 2, 4]


def test_the_options_with_the_most_votes_take_the_seats() -> None:
    outcome = closed(terms_of(seats=2), [5, 9, 4, 1])
    assert outcome.winners == (2, 1)
    assert outcome.tie is None


def test_an_option_nobody_chose_never_takes_a_seat() -> None:
    outcome = closed(terms_of(seats=3), [5, 0, 0, 0])
    assert outcome.winners == (1,)
    assert outcome.seats == 1
    assert outcome.tie is None
    assert not any(standing.tied for standing in outcome.standings)


@pytest.mark.parametrize("ties", Ties)
def test_a_tie_that_fits_into_the_seats_is_no_tie(ties: Ties) -> None:
    outcome = closed(terms_of(seats=3, ties=ties), [5, 5, 5, 1])
    assert outcome.tie is None
    assert outcome.winners == (1, 2, 3)


def test_expand_seats_all_the_tied() -> None:
    outcome = closed(terms_of(seats=2, ties=Ties.EXPAND), [9, 5, 5, 5])
    assert outcome.winners == (1, 2, 3, 4)
    assert outcome.seats == 4
    assert [standing.tied for standing in outcome.standings] == [False, True, True, True]


def test_a_runoff_leaves_the_tied_and_the_seats_left_to_a_new_poll() -> None:
    outcome = closed(terms_of(seats=3, ties=Ties.RUNOFF), [9, 5, 5, 5])
    assert outcome.winners == (1,)
    assert outcome.runoff is not None
    assert (outcome.runoff.choices, outcome.runoff.seats) == ((2, 3, 4), 2)


def test_a_lot_seats_as_many_as_there_are_seats_and_still_shows_the_tie() -> None:
    outcome = closed(terms_of(seats=3, ties=Ties.LOT), [9, 5, 5, 5])
    assert outcome.tie is not None
    assert outcome.tie.lot is not None
    assert outcome.winners == (1, *outcome.tie.lot.order[:2])
    assert [standing.tied for standing in outcome.standings] == [False, True, True, True]
    assert sum(standing.seated for standing in outcome.standings) == 3


def test_before_closing_no_lot_is_drawn() -> None:
    outcome = from_counters(terms_of(seats=1), [5, 5, 0, 0], 10)
    assert outcome.tie is not None
    assert outcome.tie.lot is None
    assert outcome.winners == ()


def test_nobody_voted_so_nothing_is_seated_and_it_says_so() -> None:
    outcome = closed(terms_of(quorum=3), [0, 0, 0, 0], voters=0)
    assert (outcome.shortfall, outcome.winners) == (Shortfall.NOBODY, ())


def test_fewer_voters_than_the_quorum_seat_nothing() -> None:
    assert closed(terms_of(quorum=3), [2, 1, 0, 0], voters=2).shortfall is Shortfall.QUORUM
    assert closed(terms_of(quorum=3), [2, 1, 0, 0], voters=3).winners == (1,)


def test_counters_and_ballots_give_the_same_outcome() -> None:
    ballots = [(1, 2), (2,), (2, 4), (1, 4), ()]
    profile = Profile.of(tuple(Choice(choice) for choice in ballot) for ballot in ballots)
    assert from_ballots(terms_of(), profile) == from_counters(terms_of(), [2, 3, 0, 2], 4)
