"""SQLite: what one connection reads, no other changes before it has written; and what failed is undone."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from sqlalchemy import Connection, insert, text
from sqlalchemy.exc import IntegrityError, OperationalError
from sqlalchemy.util import await_only

from storage.customers.tables import contacts
from storage.database import Database
from tests.stage import PATIENCE

A_MOMENT = 0.3
"""Seconds in which the other one could read as well, if it were let."""


async def counted_by_two(path: Path) -> int:
    """Let two processes count one up, each giving the other time to read the same number."""
    url = f"sqlite:///{path}"
    both = Database(url), Database(url)
    read = Event(), Event()

    def one_more(mine: Event, others: Event) -> Callable[[Connection], None]:
        def count(db: Connection) -> None:
            number = db.execute(text("SELECT number FROM counter")).scalar_one()
            mine.set()
            others.wait(A_MOMENT)
            db.execute(text("UPDATE counter SET number = :number"), {"number": number + 1})

        return count

    def begin(db: Connection) -> None:
        db.execute(text("CREATE TABLE counter (number INTEGER)"))
        db.execute(text("INSERT INTO counter VALUES (0)"))

    def found(db: Connection) -> int:
        return int(db.execute(text("SELECT number FROM counter")).scalar_one())

    try:
        await both[0].run(begin)
        await both[1].reach()
        await asyncio.gather(both[0].run(one_more(*read)), both[1].run(one_more(*reversed(read))))
        return await both[0].run(found)
    finally:
        for each in both:
            await each.close()


async def test_no_update_is_lost(tmp_path: Path) -> None:
    assert await counted_by_two(tmp_path / "two.db") == 2


@pytest.mark.parametrize("begin", ["BEGIN", "SELECT 1"])
async def test_without_begin_immediate_one_is_lost_or_refused(
    begin: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.sqlite.BEGIN", begin)
    with pytest.raises((AssertionError, OperationalError)):
        assert await counted_by_two(tmp_path / "two.db") == 2


def made(db: Connection) -> None:
    db.execute(text("CREATE TABLE notes (word TEXT)"))


def noted(word: str) -> Callable[[Connection], None]:
    def note(db: Connection) -> None:
        db.execute(text("INSERT INTO notes VALUES (:word)"), {"word": word})

    return note


def words(db: Connection) -> list[str]:
    return list(db.execute(text("SELECT word FROM notes ORDER BY word")).scalars())


WAYS: dict[str, Callable[[Database], Callable[[Callable[[Connection], Any]], Awaitable[Any]]]] = {
    "run": lambda database: database.run,
    "run_briefly": lambda database: lambda work: database.run_briefly(work, lambda result: result),
}


@pytest.mark.parametrize("way", WAYS)
async def test_what_could_not_be_committed_is_undone_and_the_next_goes_on(
    way: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = Database(f"sqlite:///{tmp_path / 'full.db'}")
    run = WAYS[way](database)
    await run(made)
    with monkeypatch.context() as full:
        full.setattr("sqlalchemy.engine.default.DefaultDialect.do_commit", _disk_full)
        with pytest.raises(OperationalError):
            await run(noted("lost"))
    await run(noted("kept"))
    assert await run(words) == ["kept"]
    await database.close()


def _disk_full(*_: object) -> None:
    raise sqlite3.OperationalError("database or disk is full")


@pytest.mark.parametrize("way", WAYS)
async def test_a_database_that_another_holds_is_told_and_had_later(
    way: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.sqlite.BUSY_MS", 50)
    path = tmp_path / "held.db"
    database = Database(f"sqlite:///{path}")
    run = WAYS[way](database)
    await run(made)
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(OperationalError, match="locked"):
            await run(noted("not now"))
    await run(noted("now"))
    assert await run(words) == ["now"]
    await database.close()


@pytest.mark.parametrize("way", WAYS)
async def test_while_another_holds_the_file_the_event_loop_goes_on(
    way: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who waited for him in the event loop would wait longer than he holds it: nobody could let him go."""
    monkeypatch.setattr("storage.sqlite.BUSY_MS", 2_000 * PATIENCE)
    path = tmp_path / "held.db"
    database = Database(f"sqlite:///{path}")
    run = WAYS[way](database)
    await run(made)
    with another_holds(path) as lets_go:
        waiting = asyncio.ensure_future(run(noted("kept")))
        for _ in range(10):
            await asyncio.sleep(0)
        assert not waiting.done()
        lets_go.set()
        await waiting
    assert await run(words) == ["kept"]
    await database.close()


@contextlib.contextmanager
def another_holds(path: Path) -> Iterator[Event]:
    """Hold the file until told to let go; AssertionError when nobody came to say it."""
    told, held = Event(), Event()

    def hold() -> bool:
        with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            held.set()
            heard = told.wait(PATIENCE)
            other.execute("ROLLBACK")
            return heard

    with ThreadPoolExecutor(1) as thread:
        holding = thread.submit(hold)
        held.wait()
        yield told
        assert holding.result(), "the event loop stood still"


async def test_what_is_told_meanwhile_is_told_to_nobody_before_it_is_committed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The words are found while the disk works; when it fails, nobody hears them."""
    database = Database(f"sqlite:///{tmp_path / 'told.db'}")
    await database.run(made)
    told: list[str] = []
    with monkeypatch.context() as full:
        full.setattr("sqlalchemy.engine.default.DefaultDialect.do_commit", _disk_full)
        with pytest.raises(OperationalError):
            await database.run_briefly(noted("lost"), lambda _: told.append("words"))
    assert told == ["words"]
    assert await database.run(words) == []
    await database.close()


async def test_a_log_that_grew_while_somebody_read_is_small_again_soon_after(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.sqlite.LOG", 10_000)
    database, log = Database(f"sqlite:///{tmp_path / 'long.db'}"), tmp_path / "long.db-wal"
    await database.run(made)

    def reads(db: Connection) -> list[str]:
        before = words(db)
        await_only(database.run(noted("much" * 2_000_000)))
        return before

    assert await database.reading.read(reads) == []
    assert log.stat().st_size > 8_000_000
    for word in ("then", "again"):
        await database.run(noted(word))
    assert log.stat().st_size < 1_000_000
    await database.close()


async def test_words_that_cannot_be_found_leave_the_commit_to_its_end(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'words.db'}")
    await database.run(made)

    def wordless(_: None) -> None:
        raise LookupError

    with pytest.raises(LookupError):
        await database.run_briefly(noted("kept"), wordless)
    assert await database.run(words) == ["kept"]
    await database.close()


@pytest.mark.parametrize("address", ["sqlite"], indirect=True)
async def test_a_row_that_hangs_on_nobody_is_refused(database: Database) -> None:
    nobodys = insert(contacts).values(messenger="telegram", address="7", customer=99, reachable=True)
    with pytest.raises(IntegrityError):
        await database.run(lambda db: db.execute(nobodys))
