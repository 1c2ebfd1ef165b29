"""Started on a backup: what became of what waited is not known, and that is found out once."""

from __future__ import annotations

import pytest
from sqlalchemy import Connection

from bot.domains import Stores
from chat.records import Restorals
from customers.news import broadcast as rules
from customers.news.broadcast import Broadcasts, Counts, State
from storage.database import Database
from storage.delivery import restored
from tests.storage.locks import meet
from tests.storage.test_filling import READERS, begin, fill
from tests.storage.test_segments import people
from tests.storage.voting import NOW


async def news_wait(database: Database) -> None:
    """A broadcast waits to be sent to four readers."""
    await people(database)
    await database.run(begin)
    assert await database.run(fill)


def hold(db: Connection) -> bool:
    return restored.hold(db, NOW)


def stands(db: Connection) -> tuple[State, Counts]:
    """Where the broadcast stands, and what became of its messages."""
    broadcasts = Stores(db)[Broadcasts]
    return broadcasts.lock(1).state, broadcasts.counts(1)


async def was_found_out_once(database: Database) -> None:
    state, counts = await database.run(stands)
    assert (state, counts.uncertain, counts.under_way) == (State.PAUSED, READERS, 0)


@pytest.mark.parametrize("address", ["sqlite"], indirect=True)
async def test_what_waited_in_a_backup_is_left_to_the_team(database: Database) -> None:
    await news_wait(database)
    assert not await database.run(hold), "no backup has been made"
    assert (await database.run(stands))[0] is State.SENDING
    await database.run(lambda db: restored.stamp(db, NOW))
    assert [await database.run(hold), await database.run(hold)] == [True, False]
    await was_found_out_once(database)
    assert await database.run(lambda db: Stores(db)[Restorals].release()) == 0
    await database.run(lambda db: rules.resume(Stores(db)[Broadcasts], 1))
    counts = (await database.run(stands))[1]
    assert (counts.under_way, counts.resendable) == (0, READERS), "news are not sent again with the rest"


@pytest.mark.postgres
async def test_of_two_that_start_on_a_backup_at_once_one_finds_it_out(postgres_url: str) -> None:
    database = Database(postgres_url)
    await news_wait(database)
    await database.run(lambda db: restored.stamp(db, NOW))
    assert await meet(database, hold, hold) == (True, False, True)
    await was_found_out_once(database)
    await database.close()
