"""Who only reads holds up nobody, is held up by nobody, sees one state of it all, and writes nothing."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy import Connection, func, insert, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.util import await_only

from storage.database import Database
from storage.stores import Stores
from storage.tables import audit
from tests.stage import PATIENCE
from tests.storage.locks import written_meanwhile
from tests.storage.voting import NOW


def noted(db: Connection) -> None:
    """Something is written."""
    Stores(db).audit.note(NOW, None, "close", "poll:1")


def number(db: Connection) -> int:
    """How often it was."""
    return int(db.execute(select(func.count()).select_from(audit)).scalar_one())


async def test_what_is_written_while_somebody_reads_is_written_at_once_and_he_does_not_see_it(
    database: Database,
) -> None:
    """He waits in the midst of reading until it is: were it to wait for him, neither would end."""

    def reads(db: Connection) -> tuple[int, int]:
        before = number(db)
        await_only(database.run(noted))
        return before, number(db)

    async with asyncio.timeout(PATIENCE):
        assert await database.reading.read(reads) == (0, 0)
    assert await database.reading.read(number) == 1


async def test_what_is_read_while_somebody_writes_is_what_was_there_before(database: Database) -> None:
    async with written_meanwhile(database, noted), asyncio.timeout(PATIENCE):
        assert await database.reading.read(number) == 0
    assert await database.reading.read(number) == 1


async def test_who_reads_is_not_let_write(database: Database) -> None:
    with pytest.raises(DBAPIError, match=r"readonly database|read-only transaction"):
        await database.reading.read(lambda db: db.execute(insert(audit).values(at=NOW, action="close")))
    assert await database.reading.read(number) == 0


async def test_who_still_reads_when_the_database_is_closed_is_cut_off(database: Database) -> None:
    begun = asyncio.Event()

    def reads(db: Connection) -> None:
        number(db)
        begun.set()
        await_only(asyncio.Event().wait())

    reading = asyncio.create_task(database.reading.read(reads))
    await begun.wait()
    async with asyncio.timeout(PATIENCE):
        await database.reading.close()
    assert reading.cancelled()
