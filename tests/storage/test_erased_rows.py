"""PostgreSQL keeps no dead row of who was erased, as soon as nobody can see it any more."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import asyncpg
import pytest
from sqlalchemy import Connection, make_url
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domains import Stores
from chat.records import Dialogues
from customers.people import Contact, CustomerId
from customers.store import Customers
from storage import vacuuming
from storage.database import Database
from tests.operations.workers import PATIENCE, until
from tests.storage.voting import NOW

pytestmark = pytest.mark.postgres
TABLES = ("customers", "contacts", "dialogues")


@asynccontextmanager
async def looking(url: str) -> AsyncIterator[asyncpg.Connection]:
    """Somebody who looks into the database from outside."""
    address = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    connection = await asyncpg.connect(address)
    try:
        yield connection
    finally:
        await connection.close()


async def vacuumed(outside: asyncpg.Connection) -> list[int]:
    """How often each table was vacuumed, by whom it was told to."""
    query = "SELECT relname, vacuum_count FROM pg_stat_user_tables WHERE relname = ANY($1) ORDER BY relname"
    return [row["vacuum_count"] for row in await outside.fetch(query, TABLES)]


async def dead(outside: asyncpg.Connection) -> int:
    """How many dead rows the tables hold, looked up in them.

    What the server counts beside them comes late: a session that was idle for seconds adds what it deleted
    after they have been vacuumed away.
    """
    await outside.execute("CREATE EXTENSION IF NOT EXISTS pgstattuple")
    query = "SELECT sum((pgstattuple(name::regclass)).dead_tuple_count)::int FROM unnest($1::text[]) AS name"
    return int(await outside.fetchval(query, TABLES))


def speaks(db: Connection) -> CustomerId:
    """Somebody says something that is kept."""
    stores = Stores(db)
    ana = stores[Customers].arrive(Contact("telegram", "7"), "en", NOW).id
    stores[Dialogues].put(ana, "question", b"Canary-of-the-dialogue")
    return ana


SEES = {
    "reads": ("repeatable_read", "SELECT count(*) FROM dialogues"),
    "writes": ("read_committed", "UPDATE alembic_version SET version_num = version_num"),
}


@pytest.mark.parametrize("does", SEES)
async def test_who_was_erased_is_vacuumed_away_once_nobody_can_see_him(
    does: str, new_postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    isolation, statement = SEES[does]
    monkeypatch.setattr(vacuuming, "PAUSE", 0.05)
    database = Database(new_postgres_url)
    async with looking(new_postgres_url) as outside, looking(new_postgres_url) as reader:
        for table in TABLES:
            await outside.execute(f"ALTER TABLE {table} SET (autovacuum_enabled = off)")
        ana = await database.run(speaks)
        before = await vacuumed(outside)
        reading = reader.transaction(isolation=isolation)
        await reading.start()
        await reader.execute(statement)
        await database.run(lambda db: Stores(db).erase(ana))

        async def again() -> bool:
            return all(now > was + 1 for now, was in zip(await vacuumed(outside), before, strict=True))

        await until(again)
        assert await dead(outside) >= len(TABLES), "he is still there"
        await reading.rollback()

        async def gone() -> bool:
            return await dead(outside) == 0

        await until(gone)
    await database.close()


async def test_for_who_ends_while_it_vacuums_it_vacuums_again(
    postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vacuuming, "PAUSE", 0.01)
    database, kept, execute = Database(postgres_url), list[bool](), AsyncConnection.execute
    keeps = vacuuming.Vacuuming._keeps

    async def noted(self: vacuuming.Vacuuming, connection: AsyncConnection) -> bool:
        kept.append(await keeps(self, connection))
        return False

    async with looking(postgres_url) as reader:
        ana = await database.run(speaks)
        reading = reader.transaction(isolation="repeatable_read")
        await reading.start()
        await reader.execute("SELECT count(*) FROM dialogues")

        async def ends(self: AsyncConnection, statement: Any, *given: Any, **more: Any) -> Any:
            done = await execute(self, statement, *given, **more)
            if statement is vacuuming.everything():
                await reading.rollback()
            return done

        monkeypatch.setattr(AsyncConnection, "execute", ends)
        monkeypatch.setattr(vacuuming.Vacuuming, "_keeps", noted)
        await database.run(lambda db: Stores(db).erase(ana))

        async def vacuumed_once() -> bool:
            return bool(kept)

        await until(vacuumed_once)
    assert kept == [True]
    await database.close()


async def test_who_is_erased_while_it_vacuums_is_vacuumed_away_as_well(
    postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vacuuming, "PAUSE", 0.01)
    database, vacuums = Database(postgres_url), asyncio.Semaphore(0)

    async def erased_meanwhile(self: vacuuming.Vacuuming, _: object) -> bool:
        if vacuums.locked() and not begun.done():
            begun.set_result(None)
            self.soon()
        vacuums.release()
        return False

    begun = asyncio.get_running_loop().create_future()
    monkeypatch.setattr(vacuuming.Vacuuming, "_keeps", erased_meanwhile)
    await database.reach()
    async with asyncio.timeout(PATIENCE):
        await vacuums.acquire()
        await vacuums.acquire()
    await database.close()


async def test_what_a_killed_process_left_is_vacuumed_after_the_next_start(
    postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vacuuming, "PAUSE", 0.05)
    database = Database(postgres_url)
    async with looking(postgres_url) as outside:
        before = await vacuumed(outside)
        await database.reach()

        async def done() -> bool:
            return all(now > was for now, was in zip(await vacuumed(outside), before, strict=True))

        await until(done)
    await database.close()


async def test_a_server_that_is_away_is_asked_again(
    postgres_url: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(vacuuming, "PAUSE", 0.05)
    database = Database(postgres_url)
    async with looking(postgres_url) as outside:
        before = await vacuumed(outside)
        with monkeypatch.context() as away:
            away.setattr(vacuuming.Vacuuming, "_keeps", refused)
            await database.reach()

            async def warned() -> bool:
                return "not vacuumed yet (ConnectionRefusedError)" in caplog.text

            await until(warned)

        async def done() -> bool:
            return all(now > was for now, was in zip(await vacuumed(outside), before, strict=True))

        await until(done)
    await database.close()


async def refused(*_: object) -> bool:
    raise ConnectionRefusedError
