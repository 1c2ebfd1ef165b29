"""What a transaction failed for: what passes and what was a race comes again, what is refused does not."""

from __future__ import annotations

import asyncio
import sqlite3
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import Connection, bindparam, select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.types import Integer
from sqlalchemy.util import await_only

from storage.database import Database
from storage.failures import is_race, passes
from storage.postgresql import PostgresEngine
from storage.prepared import Prepared
from storage.sqlite import SqliteEngine
from tests.stage import PATIENCE
from tests.storage.cutting import cut
from tests.storage.locks import at_once, blocked

KEY = text("INSERT INTO keys (name, value) VALUES ('one', '')")


async def failure(database: Database, *statements: str, prepared: bool = False) -> Exception:
    """What these statements raise in one transaction; `prepared`, on the driver's own cursor."""

    def work(db: Connection) -> None:
        for statement in statements:
            if prepared:
                asked = text(statement).bindparams().columns()
                Prepared(asked).rows(db, {})
            else:
                db.execute(text(statement))

    with pytest.raises(Exception) as raised, at_once():  # noqa: PT011 - which one is asked below
        await database.run(work)
    return raised.value


@pytest.fixture
async def table(empty: Database) -> Database:
    """A database with one table: `things(id unique, name not null)`."""
    await empty.run(
        lambda db: db.execute(text("CREATE TABLE things (id integer primary key, name text not null)"))
    )
    return empty


@pytest.mark.parametrize(
    ("statements", "race"),
    [
        (["INSERT INTO things VALUES (1, 'a')", "INSERT INTO things VALUES (1, 'b')"], True),
        (["INSERT INTO things VALUES (2, NULL)"], True),
        (["SELECT nothing FROM things"], False),
        (["SELEKT"], False),
    ],
    ids=["a key that is there", "nothing where something must be", "no such column", "no SQL"],
)
async def test_what_the_database_refuses_does_not_pass(
    table: Database, statements: list[str], race: bool
) -> None:
    error = await failure(table, *statements)
    assert not passes(error)
    assert is_race(error) is race


async def test_a_number_out_of_range_does_not_pass(table: Database) -> None:
    def work(db: Connection) -> None:
        db.execute(select(bindparam("number", 1 << 70, type_=Integer)))

    with pytest.raises(Exception) as raised:  # noqa: PT011 - each driver has its own
        await table.run(work)
    assert not passes(raised.value)


@pytest.mark.parametrize("prepared", [False, True])
@pytest.mark.parametrize("statement", ["SELECT 1/0", "SELECT 2147483647 + 1", "SELECT CAST('a' AS date)"])
async def test_what_postgresql_cannot_work_out_does_not_pass(
    postgres: Database, statement: str, prepared: bool
) -> None:
    error = await failure(postgres, statement, prepared=prepared)
    assert not passes(error)
    assert not is_race(error)


@pytest.mark.parametrize("begun", [0, 1, 2])
async def test_a_connection_that_is_cut_passes(postgres: Database, begun: int) -> None:
    with cut(begun):
        error = await failure(postgres, "SELECT 1", "SELECT 2")
    assert passes(error)
    assert not is_race(error)


async def test_who_works_on_after_a_cut_passes(postgres: Database) -> None:
    """A handler that goes on after what it could not read has no connection any more."""

    def work(db: Connection) -> None:
        with pytest.raises(Exception), cut(0):  # noqa: B017, PT011
            db.execute(text("SELECT 1"))
        db.execute(text("SELECT 2"))

    with pytest.raises(Exception) as raised:  # noqa: PT011
        await postgres.run(work)
    assert passes(raised.value)


@pytest.mark.parametrize(
    "statements",
    [
        ["SET LOCAL statement_timeout = 1", "SELECT pg_sleep(10)"],
        ["SET TRANSACTION READ ONLY", "CREATE TABLE other (id integer)"],
    ],
    ids=["ended by the operator", "only reading"],
)
async def test_what_the_server_does_for_its_own_reasons_passes(
    postgres: Database, statements: list[str]
) -> None:
    assert passes(await failure(postgres, *statements))


async def test_a_deadlock_passes_and_is_a_race(postgres_url: str) -> None:
    database = Database(postgres_url)
    both = asyncio.Barrier(2)

    def work(db: Connection, first: int, second: int) -> None:
        db.execute(text(f"SELECT pg_advisory_xact_lock({first})"))
        await_only(both.wait())
        db.execute(text(f"SELECT pg_advisory_xact_lock({second})"))

    with at_once():
        ends = await asyncio.gather(
            database.run(partial(work, first=1, second=2)),
            database.run(partial(work, first=2, second=1)),
            return_exceptions=True,
        )
    (error,) = [end for end in ends if isinstance(end, Exception)]
    assert passes(error)
    assert is_race(error)
    await database.close()


async def test_what_lost_a_race_is_begun_anew(postgres: Database) -> None:
    """The row that stood in its way is there when it looks again."""
    looked, written = asyncio.Event(), asyncio.Event()
    rounds: list[int] = []

    def late(db: Connection) -> str:
        found = db.execute(text("SELECT count(*) FROM keys")).scalar()
        rounds.append(found or 0)
        if found:
            return "found"
        looked.set()
        await_only(written.wait())
        db.execute(KEY)
        return "written"

    slow = asyncio.create_task(postgres.run(late))
    async with asyncio.timeout(PATIENCE):
        await looked.wait()
        await postgres.run(lambda db: db.execute(KEY))
        written.set()
        assert await slow == "found"
    assert rounds == [0, 1]
    assert await postgres.run(blocked) == 0


async def test_what_is_refused_each_time_is_not_begun_for_ever(postgres: Database) -> None:
    begun: list[None] = []

    def work(db: Connection) -> None:
        begun.append(None)
        db.execute(KEY)
        db.execute(KEY)

    with pytest.raises(Exception) as raised:  # noqa: PT011
        await postgres.run(work)
    assert not passes(raised.value)
    assert len(begun) == 3


async def test_what_is_no_race_is_begun_once(postgres: Database) -> None:
    begun: list[None] = []

    def work(db: Connection) -> None:
        begun.append(None)
        db.execute(text("SELECT 1/0"))

    with pytest.raises(DBAPIError):
        await postgres.run(work)
    assert len(begun) == 1


async def test_a_file_that_somebody_holds_or_that_is_full_passes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = Database(f"sqlite:///{tmp_path / 'held.db'}")
    await database.run(lambda db: db.execute(text("CREATE TABLE things (name text)")))
    much = "INSERT INTO things VALUES (hex(zeroblob(99999)))"
    full = await failure(database, "PRAGMA max_page_count=1", much)
    assert passes(full)
    only_read = await failure(database, "PRAGMA query_only=1", "INSERT INTO things VALUES ('')")
    assert passes(only_read)
    assert isinstance(database.engine, SqliteEngine)
    with sqlite3.connect(tmp_path / "held.db", isolation_level=None) as holder:
        holder.execute("BEGIN IMMEDIATE")
        await database.close()
        monkeypatch.setattr("storage.sqlite.BUSY_MS", 1)
        held = Database(f"sqlite:///{tmp_path / 'held.db'}")
        assert passes(await failure(held, "SELECT 1"))
    await held.close()


async def test_nobody_at_the_address_passes() -> None:
    database = Database("postgresql+asyncpg://glas@127.0.0.1:1/glas")
    assert isinstance(database.engine, PostgresEngine)
    with pytest.raises(Exception) as raised:  # noqa: PT011
        await database.run(lambda db: db.execute(text("SELECT 1")))
    assert passes(raised.value)
    await database.close()
