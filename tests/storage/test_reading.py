"""Who only reads holds up nobody, is held up by nobody, sees one state of it all, and writes nothing."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from sqlalchemy import Connection, func, insert, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.util import await_only

from bot.domains import Stores
from customers.people import Contact
from customers.store import Audit, Customers
from polls.store import Polls
from storage.customers.tables import audit
from storage.database import Database
from tests.stage import PATIENCE
from tests.storage.locks import written_meanwhile
from tests.storage.voting import NOW, as_it_is, box, open_poll, slip, taken


def noted(db: Connection) -> None:
    """Something is written."""
    Stores(db)[Audit].note(NOW, None, "close", "poll:1")


def number(db: Connection) -> int:
    """How often it was."""
    return int(db.execute(select(func.count()).select_from(audit)).scalar_one())


def test_nothing_is_written_while_the_mapper_is_half_loaded() -> None:
    """Once the mapper is there it is asked what a statement is made of: so it is there from the start."""
    code = "import sys, storage.database; sys.exit('sqlalchemy.orm' not in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parents[2])


async def test_a_vote_is_answered_in_the_midst_of_a_read_which_does_not_see_it(database: Database) -> None:
    """Who reads waits until it is: were the vote to wait for him, neither would end."""
    poll, voting = await open_poll(database), box(database)

    def leaves(db: Connection) -> int:
        return Stores(db)[Polls].get(poll.id).leaves

    def reads(db: Connection) -> tuple[int, bool, int]:
        before = leaves(db)
        answer = await_only(voting.mark(slip(1, 7, poll, 1), as_it_is))
        return before, taken(answer), leaves(db)

    async with asyncio.timeout(PATIENCE):
        assert await database.reading.read(reads) == (0, True, 0)
    assert await database.reading.read(leaves) == 1


async def test_what_is_read_while_somebody_writes_is_what_was_there_before(database: Database) -> None:
    async with written_meanwhile(database, noted), asyncio.timeout(PATIENCE):
        assert await database.reading.read(number) == 0
    assert await database.reading.read(number) == 1


async def test_who_reads_is_not_let_write(database: Database) -> None:
    with pytest.raises(DBAPIError, match=r"readonly database|read-only transaction"):
        await database.reading.read(lambda db: db.execute(insert(audit).values(at=NOW, action="close")))
    assert await database.reading.read(number) == 0


async def test_somebody_is_looked_up_by_his_contact_where_nothing_is_written(database: Database) -> None:
    """Whoever handles what he says holds his row; who only reads cannot."""
    ana = Contact("telegram", "7")
    await database.run(lambda db: Stores(db)[Customers].arrive(ana, "en", NOW))
    found = await database.reading.read(lambda db: Stores(db)[Customers].find(ana))
    assert found is not None


async def test_who_still_reads_when_the_database_is_closed_is_cut_off(database: Database) -> None:
    begun, ended = asyncio.Event(), asyncio.Event()

    def reads(db: Connection) -> None:
        number(db)
        begun.set()
        await_only(ended.wait())

    reading = asyncio.create_task(database.reading.read(reads))
    await begun.wait()
    closing = asyncio.create_task(database.reading.close())
    for _ in range(9):  # time enough to be told, were it not for what he waits for
        await asyncio.sleep(0)
    ended.set()
    await asyncio.wait([closing, reading])
    assert reading.cancelled()


async def test_who_waits_for_a_read_may_be_cancelled_and_no_connection_is_left_in_its_midst(
    database: Database,
) -> None:
    begun, ended, done = asyncio.Event(), asyncio.Event(), asyncio.Event()

    def reads(db: Connection) -> None:
        number(db)
        begun.set()
        await_only(ended.wait())
        number(db)
        done.set()

    reading = asyncio.create_task(database.reading.read(reads))
    await begun.wait()
    reading.cancel()
    await asyncio.wait([reading])
    ended.set()
    async with asyncio.timeout(PATIENCE):
        await done.wait()


LONG = """WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 1000000000)
SELECT count(*) FROM numbers"""


def gone(before: int) -> None:
    """Wait until no more threads are there than before, besides the one that waits."""
    while threading.active_count() > before + 1:
        time.sleep(0.01)


@pytest.mark.parametrize("address", ["sqlite"], indirect=True)
async def test_a_long_look_holds_up_nobody_who_closes_and_leaves_no_thread(database: Database) -> None:
    before, begun = threading.active_count(), asyncio.Event()

    def reads(db: Connection) -> None:
        begun.set()
        db.exec_driver_sql(LONG)

    reading = asyncio.create_task(database.reading.read(reads))
    await begun.wait()
    await asyncio.sleep(0.01)
    async with asyncio.timeout(PATIENCE):
        await database.reading.close()
        await asyncio.wait([reading])
        await asyncio.to_thread(gone, before)
