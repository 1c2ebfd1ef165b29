"""Who is erased is gone from the file and from its log as well, and no reader holds anybody up for it."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection
from sqlalchemy.util import await_only

from bot.domains import Stores
from chat.records import Dialogues
from customers.people import Contact, CustomerId
from customers.store import Audit, Customers
from storage import sqlite
from storage.database import Database
from tests.databases import laid_in
from tests.stage import PATIENCE, until
from tests.storage.voting import NOW

WORDS = "Canary-of-the-dialogue"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A database's file."""
    return Path(laid_in(tmp_path))


@pytest.fixture
async def opened(file: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Database]:
    """A database that would wait for whoever holds its file for longer than any test takes."""
    monkeypatch.setattr(sqlite, "BUSY_MS", 2 * 60_000)
    monkeypatch.setattr(sqlite, "AGAIN", 0.01)
    database = Database(f"sqlite:///{file}")
    yield database
    await database.close()


def holds(file: Path) -> bool:
    """Whether the words stand in the file or in its log."""
    files = (file, file.with_name(f"{file.name}-wal"))
    return any(WORDS.encode() in each.read_bytes() for each in files if each.exists())


def speaks(db: Connection) -> CustomerId:
    """Somebody says something that is kept."""
    stores = Stores(db)
    ana = stores[Customers].arrive(Contact("telegram", "7"), "en", NOW).id
    stores[Dialogues].put(ana, "question", WORDS.encode())
    return ana


async def test_while_somebody_reads_nobody_waits_and_the_words_go_when_he_has_read(
    opened: Database, file: Path
) -> None:
    ana = await opened.run(speaks)
    reader = sqlite3.connect(file, isolation_level=None)
    reader.execute("BEGIN")
    assert reader.execute("SELECT count(*) FROM dialogues").fetchone() == (1,)
    async with asyncio.timeout(PATIENCE):
        await opened.run(lambda db: Stores(db).erase(ana))
        await opened.run(lambda db: Stores(db)[Audit].note(NOW, None, "close", "poll:1"))
    assert holds(file), "he still reads them"
    reader.close()
    await until(lambda: not holds(file))


async def test_who_reads_beside_keeps_the_words_as_long_as_he_reads_and_no_longer(
    opened: Database, file: Path
) -> None:
    """His connection stays open for the next one."""
    ana = await opened.run(speaks)

    def reads(db: Connection) -> bool:
        assert Stores(db)[Dialogues].get(ana) is not None
        await_only(opened.run(lambda db: Stores(db).erase(ana)))
        return holds(file)

    async with asyncio.timeout(PATIENCE):
        assert await opened.reading.read(reads)
    await until(lambda: not holds(file))


async def test_nothing_goes_on_once_the_database_is_closed(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also when somebody reads, and something ends just then."""
    monkeypatch.setattr(sqlite, "AGAIN", 0.01)
    opened = Database(f"sqlite:///{file}")
    ana = await opened.run(speaks)
    with closing(sqlite3.connect(file, isolation_level=None)) as reader:
        reader.execute("BEGIN").execute("SELECT count(*) FROM dialogues")
        await opened.run(lambda db: Stores(db).erase(ana))
        last = asyncio.create_task(
            opened.run(lambda db: Stores(db)[Audit].note(NOW, None, "close", "poll:1"))
        )
        await asyncio.sleep(0)
        async with asyncio.timeout(PATIENCE):
            await opened.close()
        await last
        assert asyncio.all_tasks() == {asyncio.current_task()}


async def test_what_a_killed_process_left_in_the_log_is_gone_after_the_next_start(
    opened: Database, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana = await opened.run(speaks)
    monkeypatch.setattr(sqlite.SqliteEngine, "_empty", lambda *_: None)
    await opened.run(lambda db: Stores(db).erase(ana))
    assert holds(file), "it was killed before"
    monkeypatch.undo()
    restarted = Database(f"sqlite:///{file}")
    await restarted.reach()
    assert not holds(file)
    await restarted.close()
