"""No vote waits while scores are reckoned, evidence settles or `/fairness` is counted.

On PostgreSQL a vote counts while such a transaction is held open. SQLite has one who writes: there each such
transaction looks at so many people and no more, and `/fairness` is counted beside whoever writes.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Awaitable, Callable
from datetime import timedelta
from functools import partial

import pytest
from sqlalchemy import Connection
from sqlalchemy.util import await_only

from bot.domains import Stores
from customers.people import CustomerId
from handlers.fairness.page import counted
from leadusers.store import Rebuilding, Scores, Settling
from polls.poll import Poll
from storage.database import Database
from tests.stage import PATIENCE
from tests.storage.locks import blocked, written_meanwhile
from tests.storage.test_lead_scores import COMPANY, LATER, closed, him, run, written
from tests.storage.voting import NOW, as_it_is, box, open_poll, put, slip, taken
from usecases.leadusers import reckoning, scoring, settling
from usecases.work import Work

VOTERS, ANEW = range(12), LATER + timedelta(days=1)
Does = Callable[[Work], object]


async def ranked(database: Database) -> Poll:
    """Twelve who agreed to be ranked and voted in a poll that has closed; return one that is open to them."""
    await run(database, _agree)
    await closed(database)
    return await open_poll(database)


def _agree(work: Work) -> None:
    for voter in VOTERS:
        scoring.begin(work, him(work, voter), NOW)


async def settled(database: Database) -> Does:
    """Let the poll that closed be settled; return what writes its evidence."""
    await run(database, _settles)
    (id,) = await run(database, lambda work: work.stores[Settling].unwritten(9))
    return partial(settling.write, id=id)


def _settles(work: Work) -> None:
    for poll in work.stores[Settling].closed_polls(9):
        settling.settle_poll(work, poll)


def _begins(work: Work) -> None:
    """Let all scores wait to be reckoned anew."""
    work.stores[Rebuilding].save(work.company.weights, CustomerId(0))


async def rebuilds(database: Database) -> Does:
    """Return what reckons all scores anew."""
    await run(database, _begins)
    return reckoning.rebuild


async def at_night(_: Database) -> Does:
    """Return what the night does."""
    return reckoning.at_night


async def settles(_: Database) -> Does:
    """Return what settles a poll that has closed."""
    return _settles


@pytest.mark.postgres
@pytest.mark.parametrize("begun", [rebuilds, at_night, settles, settled])
async def test_a_vote_counts_while_scores_are_under_way(
    postgres: Database, begun: Callable[[Database], Awaitable[Does]]
) -> None:
    """The other transaction is held until all votes are answered, or one of them waits for it."""
    poll = await ranked(postgres)
    does = await begun(postgres)
    held = partial(_at_desk, does=does)
    async with written_meanwhile(postgres, held), asyncio.timeout(PATIENCE):
        slips = [slip(9000 + voter, voter, poll, 1) for voter in VOTERS]
        votes = asyncio.create_task(put(box(postgres), slips))
        while not votes.done():
            if await postgres.run(blocked):
                break
            await asyncio.sleep(0.005)
        answered = votes.done()
    assert all(map(taken, await votes))
    assert answered, "they waited"


def _at_desk(db: Connection, does: Does) -> None:
    does(Work(Stores(db), LATER, secrets.token_bytes, COMPANY))


async def test_a_vote_counts_in_the_midst_of_counting_fairness(database: Database) -> None:
    poll, voting = await ranked(database), box(database)

    def counts(db: Connection) -> bool:
        work = Work(Stores(db), LATER, secrets.token_bytes, COMPANY)
        counted(work)
        answer = await_only(voting.mark(slip(9000, 1, poll, 1), as_it_is))
        counted(work)
        return taken(answer)

    async with asyncio.timeout(PATIENCE):
        assert await database.reading.read(counts)


async def test_scores_are_reckoned_so_many_at_a_time_and_votes_come_between(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reckoning, "PEOPLE", 5)
    poll, voting = await ranked(database), box(database)
    await run(database, _begins)
    steps: list[int] = []
    while await run(database, reckoning.unfinished):
        await run(database, reckoning.rebuild, ANEW)
        steps.append(await run(database, _reckoned))
        assert all(map(taken, await put(voting, [slip(9000 + len(steps), len(steps), poll, 1)])))
    assert steps == [5, 10, 12]


def _reckoned(work: Work) -> int:
    """How many were reckoned anew."""
    return sum(each.reckoned == ANEW for each in work.stores[Scores].slice(CustomerId(0), 100))


async def test_evidence_is_written_so_many_at_a_time(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settling, "BALLOTS", 5)
    poll, voting = await ranked(database), box(database)
    does, steps = await settled(database), 0
    while await run(database, lambda work: work.stores[Settling].unwritten(1)):
        before = await run(database, _with_evidence)
        await run(database, does)
        assert await run(database, _with_evidence) - before <= 5
        steps += 1
        assert all(map(taken, await put(voting, [slip(9000 + steps, steps, poll, 1)])))
    assert steps == 3
    await written(database)
    assert await run(database, _with_evidence) > 5


def _with_evidence(work: Work) -> int:
    return len(work.stores[Settling].evidence([him(work, voter) for voter in VOTERS]))
