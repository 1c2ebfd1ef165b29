"""What the team may decide once a vote is over, and until when."""

from __future__ import annotations

import secrets
from datetime import timedelta

import pytest

from bot.domains import Stores
from polls import decisions, lifecycle
from polls.decisions import DECIDE_WITHIN
from polls.errors import NoSuchChoice, NothingToDecide, PollError, ReasonMissing
from polls.poll import Choice, Poll
from polls.store import Polls
from polls.terms import NoticeLength
from tests.polls.test_life import MIRA, TICK, opened, tapped
from tests.storage.voting import NOW


def closed(stores: Stores, *, voted: bool = True, binding: bool = False) -> Poll:
    """A poll in which Ana chose option 1, if anything."""
    poll = opened(stores, binding=binding)
    if voted:
        tapped(stores, poll, 1)
    return lifecycle.close_early(stores[Polls], poll.id, "Enough", NOW, secrets.token_bytes).poll


def confirmed(stores: Stores, poll: Poll) -> tuple[Choice, ...]:
    return decisions.confirm(stores[Polls], poll.id, MIRA, NOW).choices


def overridden(stores: Stores, poll: Poll, *choices: int, reason: str = "Sold") -> tuple[Choice, ...]:
    wanted = [Choice(choice) for choice in choices]
    return decisions.override(stores[Polls], poll.id, wanted, reason, MIRA, NOW).choices


def test_an_advisory_outcome_is_confirmed_once(stores: Stores) -> None:
    poll = closed(stores)
    assert confirmed(stores, poll) == (1,)
    with pytest.raises(NothingToDecide):
        confirmed(stores, poll)


def test_there_is_nothing_to_confirm_where_it_binds_where_nobody_voted_and_where_it_runs(
    stores: Stores,
) -> None:
    for poll in (closed(stores, binding=True), closed(stores, voted=False), opened(stores)):
        with pytest.raises(NothingToDecide):
            confirmed(stores, poll)


def test_what_still_runs_or_was_voided_is_not_overridden(stores: Stores) -> None:
    voided = lifecycle.void(stores[Polls], opened(stores).id, "A title was missing", NOW)
    for poll in (opened(stores), voided):
        with pytest.raises(NothingToDecide):
            overridden(stores, poll, 1)


@pytest.mark.parametrize(
    ("choice", "reason", "error"),
    [
        (0, "Sold", NoSuchChoice),
        (5, "Sold", NoSuchChoice),
        (1, "", ReasonMissing),
        (1, " \n ", ReasonMissing),
        (1, "x" * 1001, NoticeLength),
    ],
)
def test_what_is_decided_otherwise_is_an_option_and_has_a_reason(
    stores: Stores, choice: int, reason: str, error: type[PollError]
) -> None:
    poll = closed(stores)
    with pytest.raises(error):
        overridden(stores, poll, choice, reason=reason)
    assert overridden(stores, poll, 4, 2, 4, reason="x" * 1000) == (4, 2), (
        "each once, as the team listed them"
    )


def test_a_decision_is_overdue_from_its_day_on(stores: Stores) -> None:
    poll = closed(stores)

    def overdue(after: timedelta) -> bool:
        found = decisions.planned_of(stores[Polls], poll, NOW + after)
        return found is not None and found.overdue

    assert not overdue(DECIDE_WITHIN - TICK)
    assert overdue(DECIDE_WITHIN)
    confirmed(stores, poll)
    assert not overdue(DECIDE_WITHIN)
