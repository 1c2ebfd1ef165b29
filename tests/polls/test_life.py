"""Poll life: what would bend a vote that runs is refused, whoever asks."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from msgspec.structs import replace

from bot.domains import Stores
from customers.people import CustomerId
from draws.lines import PrizeLine
from polls import lifecycle
from polls.ballots import WHOLE, BallotRecords, Mark
from polls.errors import (
    Frozen,
    NoSuchPoll,
    NotLater,
    PollError,
    ReasonMissing,
    ResultsSeen,
    WrongState,
)
from polls.poll import Choice, Poll, Results, State, Terms, Ties
from polls.store import Polls
from polls.terms import MAX_AHEAD, ClosesFar, ClosesPast, NoticeLength
from polls.voting import mark_all
from tests.storage.voting import NOW, OPTIONS

TICK = timedelta(microseconds=1)
CLOSES = NOW + timedelta(days=7)
TERMS = Terms(question="Which?", options=OPTIONS, closes=CLOSES)
MIRA, ANA = CustomerId(1), CustomerId(2)


def opened(stores: Stores, **rules: object) -> Poll:
    """A poll for a week."""
    drafted = lifecycle.draft(stores[Polls], replace(TERMS, **rules), MIRA, NOW)
    return lifecycle.open_(stores[Polls], drafted.id, NOW, secrets.token_bytes)


def tapped(stores: Stores, poll: Poll, choice: int, *, on: bool = True) -> None:
    """Ana chooses an option, or takes it back."""
    mark_all(stores[BallotRecords], [Mark(poll.id, ANA, Choice(choice), on)], NOW, secrets.token_bytes)


def closed_early(stores: Stores, poll: Poll) -> Poll:
    return lifecycle.close_early(stores[Polls], poll.id, "Enough", NOW, secrets.token_bytes).poll


def extended(stores: Stores, poll: Poll) -> Poll:
    return lifecycle.extend(stores[Polls], poll.id, CLOSES + timedelta(days=1), "Many asked for it", NOW)


either_move = pytest.mark.parametrize("move", [closed_early, extended])
Move = Callable[[Stores, Poll], Poll]


@either_move
def test_live_counts_fix_the_closing_with_the_first_vote_although_nobody_asked_for_them(
    stores: Stores, move: Move
) -> None:
    """They stand on every ballot: whoever voted has seen them."""
    poll = opened(stores, results=Results.LIVE)
    tapped(stores, poll, 1)
    with pytest.raises(ResultsSeen):
        move(stores, poll)


@either_move
def test_live_counts_stay_seen_when_the_vote_is_taken_back(stores: Stores, move: Move) -> None:
    poll = opened(stores, results=Results.LIVE)
    tapped(stores, poll, 1)
    tapped(stores, poll, WHOLE, on=False)
    with pytest.raises(ResultsSeen):
        move(stores, poll)


@either_move
def test_live_counts_that_nobody_has_made_yet_fix_nothing(stores: Stores, move: Move) -> None:
    assert move(stores, opened(stores, results=Results.LIVE)).reason


@either_move
@pytest.mark.parametrize("results", [Results.HIDDEN, Results.TEAM])
def test_votes_that_nobody_has_seen_fix_nothing(stores: Stores, move: Move, results: Results) -> None:
    poll = opened(stores, results=results)
    tapped(stores, poll, 1)
    assert move(stores, poll).reason


@either_move
def test_counts_that_the_team_has_seen_fix_the_closing(stores: Stores, move: Move) -> None:
    poll = opened(stores, results=Results.TEAM)
    lifecycle.results_shown(stores[Polls], poll.id)
    with pytest.raises(ResultsSeen):
        move(stores, poll)
    assert stores[Polls].get(poll.id).state is State.OPEN


def test_a_poll_opens_once_with_one_secret_and_its_terms_stay(stores: Stores) -> None:
    poll = opened(stores)
    with pytest.raises(Frozen):
        lifecycle.open_(stores[Polls], poll.id, NOW, secrets.token_bytes)
    with pytest.raises(Frozen):
        lifecycle.edit(stores[Polls], poll.id, replace(TERMS, pick=2), NOW)
    assert stores[Polls].get(poll.id) == poll


def test_a_draft_that_lay_until_its_closing_time_does_not_open(stores: Stores) -> None:
    drafted = lifecycle.draft(stores[Polls], TERMS, MIRA, NOW)
    with pytest.raises(ClosesPast):
        lifecycle.open_(stores[Polls], drafted.id, CLOSES, secrets.token_bytes)


def test_a_closing_that_is_moved_stays_within_twenty_years(stores: Stores) -> None:
    poll = opened(stores)
    with pytest.raises(ClosesFar):
        lifecycle.extend(stores[Polls], poll.id, NOW + MAX_AHEAD + TICK, "Why not", NOW)
    assert lifecycle.extend(stores[Polls], poll.id, NOW + MAX_AHEAD, "Why not", NOW).extended


def test_a_copy_of_a_poll_that_was_to_run_to_the_end_of_time_runs_twenty_years(stores: Stores) -> None:
    """As older versions let it be written."""
    endless = replace(TERMS, closes=datetime.max.replace(tzinfo=UTC))
    copy = lifecycle.clone(stores[Polls], stores[Polls].add(endless, MIRA, NOW).id, MIRA, NOW)
    assert copy.terms.closes == NOW + MAX_AHEAD


def test_the_closing_moves_later_and_never_to_where_it_is(stores: Stores) -> None:
    poll = opened(stores)
    with pytest.raises(NotLater):
        lifecycle.extend(stores[Polls], poll.id, CLOSES, "Why not", NOW)
    assert lifecycle.extend(stores[Polls], poll.id, CLOSES + TICK, "Why not", NOW).terms.closes > CLOSES


BENDING: tuple[Callable[[Stores, Poll, str], object], ...] = (
    lambda stores, poll, reason: lifecycle.extend(stores[Polls], poll.id, CLOSES + TICK, reason, NOW),
    lambda stores, poll, reason: lifecycle.close_early(
        stores[Polls], poll.id, reason, NOW, secrets.token_bytes
    ),
    lambda stores, poll, reason: lifecycle.void(stores[Polls], poll.id, reason, NOW),
)


@pytest.mark.parametrize("bend", BENDING, ids=["extend", "close", "void"])
@pytest.mark.parametrize(
    ("reason", "error"), [("", ReasonMissing), (" \n ", ReasonMissing), ("x" * 1001, NoticeLength)]
)
def test_a_public_reason_says_something_and_can_be_read(
    stores: Stores, bend: Callable[[Stores, Poll, str], object], reason: str, error: type[PollError]
) -> None:
    poll = opened(stores)
    with pytest.raises(error):
        bend(stores, poll, reason)
    assert stores[Polls].get(poll.id) == poll
    bend(stores, poll, "x" * 1000)


def test_a_draft_is_dropped_without_a_reason(stores: Stores) -> None:
    drafted = lifecycle.draft(stores[Polls], TERMS, MIRA, NOW)
    assert lifecycle.void(stores[Polls], drafted.id, "", NOW).state is State.VOID


@pytest.mark.parametrize("text", ["", "x" * 1001])
def test_a_notice_says_something_and_can_be_read(stores: Stores, text: str) -> None:
    poll = opened(stores)
    with pytest.raises(NoticeLength):
        lifecycle.append_notice(stores[Polls], poll.id, text, NOW)
    assert lifecycle.append_notice(stores[Polls], poll.id, "x" * 1000, NOW)
    assert len(stores[Polls].get(poll.id).notices) == 1


def opens_by_itself(stores: Stores, poll: Poll, now: datetime) -> Poll | None:
    """The clock looks at that instant."""
    return lifecycle.open_due(stores[Polls], poll.id, now, secrets.token_bytes)


def test_a_poll_opens_by_itself_in_its_instant_once_and_no_draft_does(stores: Stores) -> None:
    opens = NOW + timedelta(days=1)
    planned = lifecycle.draft(stores[Polls], replace(TERMS, opens=opens), MIRA, NOW)
    drafted = lifecycle.draft(stores[Polls], TERMS, MIRA, NOW)
    assert opens_by_itself(stores, planned, opens - TICK) is None
    assert opens_by_itself(stores, drafted, opens) is None
    first = opens_by_itself(stores, planned, opens)
    assert first is not None
    assert first.state is State.OPEN
    assert opens_by_itself(stores, planned, opens + TICK) is None
    assert stores[Polls].get(planned.id) == first


@pytest.mark.parametrize("state", ["draft", "scheduled"])
def test_before_it_opens_a_poll_takes_no_ballot_and_looks_nonexistent(stores: Stores, state: str) -> None:
    opens = NOW + timedelta(days=1) if state == "scheduled" else None
    drafted = lifecycle.draft(stores[Polls], replace(TERMS, opens=opens), MIRA, NOW)
    assert drafted.state == state
    mark = Mark(drafted.id, ANA, Choice(1), on=True)
    (result,) = mark_all(stores[BallotRecords], [mark], NOW, secrets.token_bytes)
    assert isinstance(result, NoSuchPoll)


def test_a_mark_that_changes_nothing_leaves_no_leaf(stores: Stores) -> None:
    poll = opened(stores)
    tapped(stores, poll, 1, on=False)
    tapped(stores, poll, 1)
    once = stores[Polls].get(poll.id)
    tapped(stores, poll, 1)
    tapped(stores, poll, 2, on=False)
    assert stores[Polls].get(poll.id) == once
    assert once.leaves == 1


@pytest.mark.parametrize("results", Results)
def test_who_votes_is_shown_counts_where_they_are_live_and_nowhere_else(
    stores: Stores, results: Results
) -> None:
    poll = opened(stores, results=results)
    mark = Mark(poll.id, ANA, Choice(1), on=True)
    (result,) = mark_all(stores[BallotRecords], [mark], NOW, secrets.token_bytes)
    assert not isinstance(result, PollError)
    assert result.votes == ((1, 0, 0, 0) if results is Results.LIVE else ())


def test_a_runoff_asks_for_no_quorum_gives_no_prizes_and_ends_in_a_lot(stores: Stores) -> None:
    """Two tied for one seat: nobody may pick more than there is to give."""
    rules = {"pick": 3, "seats": 2, "quorum": 2, "prizes": (PrizeLine(1, "Mug"),), "ties": Ties.RUNOFF}
    poll = opened(stores, **rules)
    marks = [
        Mark(poll.id, CustomerId(voter), Choice(choice), on=True)
        for voter, choice in ((2, 1), (2, 2), (3, 1), (3, 3))
    ]
    mark_all(stores[BallotRecords], marks, NOW, secrets.token_bytes)
    second = lifecycle.close_early(stores[Polls], poll.id, "Enough", NOW, secrets.token_bytes).runoff
    assert second is not None
    assert (second.parent, second.state, second.draw) == (poll.id, State.OPEN, None)
    terms = second.terms
    assert terms.options == (OPTIONS[1], OPTIONS[2])
    assert (terms.pick, terms.seats, terms.quorum, terms.prizes) == (1, 1, 0, ())
    assert terms.ties is Ties.LOT


def test_a_copy_of_a_planned_poll_does_not_open_by_itself(stores: Stores) -> None:
    opens = NOW + timedelta(days=1)
    planned = lifecycle.draft(stores[Polls], replace(TERMS, opens=opens), MIRA, NOW)
    copy = lifecycle.clone(stores[Polls], planned.id, MIRA, NOW)
    assert (copy.state, copy.terms.opens) == (State.DRAFT, None)


def test_what_has_ended_moves_no_more(stores: Stores) -> None:
    poll = opened(stores)
    closed_early(stores, poll)
    for bend in BENDING:
        with pytest.raises(WrongState):
            bend(stores, poll, "Once more")
