"""Two do something to one poll at once: who looks before the other has committed waits for him."""

from __future__ import annotations

import secrets
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import NamedTuple

import pytest
from sqlalchemy import Connection, Select

from bot.domains import Stores
from customers.people import Contact
from customers.store import Customers
from polls import lifecycle
from polls.ballots import BallotRecords, Mark, Marked
from polls.poll import Choice, PollId
from polls.store import Polls
from polls.voting import mark_all
from storage.database import Database
from tests.storage.locks import meet
from tests.storage.voting import NOW, assert_adds_up, open_poll

pytestmark = [
    pytest.mark.postgres,
    pytest.mark.parametrize("address", ["postgres"], indirect=True),
]
"""SQLite has one who writes."""


class Meeting(NamedTuple):
    """A poll, what one voter does to it, and what the team and the clock do."""

    poll: PollId
    votes: Callable[[Connection], bool]
    closes: Callable[[Connection], int]
    is_overdue: Callable[[Connection], bool]


@pytest.fixture
async def meeting(database: Database) -> Meeting:
    poll = (await open_poll(database)).id
    ana = await database.run(lambda db: Stores(db)[Customers].arrive(Contact("telegram", "7"), "en", NOW).id)
    week = timedelta(days=8)

    def votes(db: Connection) -> bool:
        [marked] = mark_all(
            Stores(db)[BallotRecords], [Mark(poll, ana, Choice(1), True)], NOW, secrets.token_bytes
        )
        return isinstance(marked, Marked)

    def closes(db: Connection) -> int:
        polls = Stores(db)[Polls]
        return lifecycle.close_early(polls, poll, "Enough", NOW, secrets.token_bytes).outcome.voters

    def is_overdue(db: Connection) -> bool:
        return lifecycle.close_due(Stores(db)[Polls], poll, NOW + week, secrets.token_bytes) is not None

    return Meeting(poll, votes, closes, is_overdue)


async def voter_first(database: Database, there: Meeting) -> None:
    """The team closes before the vote is committed: it is counted."""
    counted, voters, _ = await meet(database, there.votes, there.closes)
    assert (counted, voters) == (True, 1)
    await assert_adds_up(database, there.poll)


async def team_first(database: Database, there: Meeting) -> None:
    """Somebody votes before the closing is committed: he is told that he came too late."""
    voters, counted, _ = await meet(database, there.closes, there.votes)
    assert (voters, counted) == (0, False)
    await assert_adds_up(database, there.poll)


async def clock_twice(database: Database, there: Meeting) -> None:
    """Two workers find the poll overdue: one of them closes it."""
    first, second, _ = await meet(database, there.is_overdue, there.is_overdue)
    assert (first, second) == (True, False)


Meet = Callable[[Database, Meeting], Awaitable[None]]


@pytest.mark.parametrize("meet_there", [voter_first, team_first, clock_twice])
async def test_who_looks_before_the_other_commits_waits_for_him(
    meet_there: Meet, database: Database, meeting: Meeting
) -> None:
    await meet_there(database, meeting)


@pytest.mark.parametrize("meet_there", [voter_first, clock_twice])
async def test_without_the_lock_on_the_poll_he_would_not(
    meet_there: Meet, database: Database, meeting: Meeting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Select, "with_for_update", lambda query, **_: query)
    with pytest.raises(AssertionError):
        await meet_there(database, meeting)
