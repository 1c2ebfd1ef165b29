"""The closing instant is the first that comes too late: for a voter, for the team and for the clock."""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta

import pytest

from bot.domains import Stores
from polls import lifecycle
from polls.ballotbox import Counted
from polls.errors import NotOpen, WrongState
from polls.poll import Poll, State
from polls.store import Polls
from storage.database import Database
from storage.polls.group_commit import GroupCommit
from tests.storage.voting import as_it_is, open_poll, slip, taken

TICK = timedelta(microseconds=1)


async def voted_at(database: Database, poll: Poll, voter: int, now: datetime) -> Counted | None:
    """Someone votes at that instant."""
    box = GroupCommit(database, lambda: now, secrets.token_bytes, str)
    return await box.mark(slip(voter, voter, poll, 1), as_it_is)


async def clock_closes(database: Database, poll: Poll, now: datetime) -> lifecycle.Closing | None:
    """The clock looks at that instant."""
    return await database.run(
        lambda db: lifecycle.close_due(Stores(db)[Polls], poll.id, now, secrets.token_bytes)
    )


async def team_closes(database: Database, poll: Poll, now: datetime) -> lifecycle.Closing:
    """The team closes at that instant."""
    return await database.run(
        lambda db: lifecycle.close_early(Stores(db)[Polls], poll.id, "Enough", now, secrets.token_bytes)
    )


async def test_a_vote_counts_until_the_closing_instant_and_not_in_it(database: Database) -> None:
    poll = await open_poll(database)
    closes = poll.terms.closes
    assert taken(await voted_at(database, poll, 7, closes - TICK))
    late = await voted_at(database, poll, 8, closes)
    assert late is not None
    assert isinstance(late.result, NotOpen)
    assert late.result.closed == closes
    closing = await clock_closes(database, poll, closes)
    assert closing is not None
    assert closing.outcome.voters == 1


async def test_the_clock_closes_in_the_closing_instant_and_never_before(database: Database) -> None:
    poll = await open_poll(database)
    assert await clock_closes(database, poll, poll.terms.closes - TICK) is None
    closing = await clock_closes(database, poll, poll.terms.closes)
    assert closing is not None
    assert closing.poll.state is State.CLOSED


async def test_a_poll_found_overdue_closed_when_it_was_to(database: Database) -> None:
    poll = await open_poll(database)
    closing = await clock_closes(database, poll, poll.terms.closes + timedelta(days=3))
    assert closing is not None
    assert closing.poll.closed == poll.terms.closes


async def test_from_the_closing_instant_on_nobody_closes_early_any_more(database: Database) -> None:
    poll = await open_poll(database)
    with pytest.raises(WrongState):
        await team_closes(database, poll, poll.terms.closes)
    assert (await team_closes(database, poll, poll.terms.closes - TICK)).poll.reason == "Enough"
