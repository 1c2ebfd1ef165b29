"""What waits for what on PostgreSQL, two transactions that meet, and one that is held open."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import TypeVar
from unittest import mock

from sqlalchemy import Connection, text
from sqlalchemy.util import await_only

from storage import postgresql
from storage.database import Database
from tests.stage import PATIENCE

First = TypeVar("First")
Second = TypeVar("Second")

WAITING = text(
    "SELECT count(*) FROM pg_stat_activity"
    " WHERE datname = current_database() AND backend_type = 'client backend' AND wait_event_type = 'Lock'"
)


def blocked(db: Connection) -> int:
    """How many sessions of this database wait for a lock."""
    return int(db.execute(WAITING).scalar() or 0)


@contextmanager
def at_once() -> Iterator[None]:
    """Let a transaction that loses a race fail, instead of being begun anew."""
    with mock.patch.object(postgresql, "ATTEMPTS", 1):
        yield


async def meet(
    database: Database, first: Callable[[Connection], First], second: Callable[[Connection], Second]
) -> tuple[First, Second, bool]:
    """Run two transactions of which the second begins when the first has done its work, before it commits.

    That one commits as soon as the other waits for it, or has come to its end. Neither is begun anew when it
    loses the race. Returns what both came to, and whether the second had to wait.
    """
    done = asyncio.Event()

    def work(db: Connection) -> First:
        result = first(db)
        done.set()
        await_only(met())
        return result

    async def met() -> None:
        async with asyncio.timeout(PATIENCE):
            while not later.done() and not waited:
                await asyncio.sleep(0.005)
                if await database.run(blocked):
                    waited.append(True)

    async def after() -> Second:
        await done.wait()
        return await database.run(second)

    waited: list[bool] = []
    with at_once():
        later = asyncio.create_task(after())
        one, other = await asyncio.gather(database.run(work), later)
    return one, other, bool(waited)


@asynccontextmanager
async def written_meanwhile(database: Database, work: Callable[[Connection], object]) -> AsyncIterator[None]:
    """Do some work, and commit it when the block ends."""
    done, ended, loop = asyncio.Event(), asyncio.Event(), asyncio.get_running_loop()

    def writes(db: Connection) -> None:
        work(db)
        loop.call_soon_threadsafe(done.set)
        if database.sqlite:
            asyncio.run_coroutine_threadsafe(ended.wait(), loop).result(PATIENCE)
        else:
            await_only(ended.wait())

    writing = asyncio.create_task(database.run(writes))
    await done.wait()
    try:
        yield
    finally:
        ended.set()
        await writing
