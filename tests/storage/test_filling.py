"""A broadcast is held while a slice of it is put into the outbox: who pauses or fills it waits."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator
from functools import partial

import pytest
from sqlalchemy import Connection, select

from bot.domains import Stores
from chat.records import BroadcastWords
from customers.news import broadcast as rules
from customers.news.broadcast import Broadcasts
from customers.news.errors import WrongStage
from customers.news.preferences import Preferences, Quiet
from customers.people import CustomerId
from storage.database import Database
from storage.delivery.tables import outbox
from storage.news.filling import replenish
from tests.storage.locks import meet
from tests.storage.test_outbox import COMPANY, message
from tests.storage.test_resending import PLAN
from tests.storage.test_segments import people
from tests.storage.voting import NOW

pytestmark = pytest.mark.postgres
READERS = 4
ANA = CustomerId(READERS)


@pytest.fixture
async def opened(postgres_url: str) -> AsyncIterator[Database]:
    """A database with four readers."""
    database = Database(postgres_url)
    await people(database)
    yield database
    await database.close()


def begin(db: Connection) -> int:
    """Start a broadcast to all of them; return its number."""
    stores = Stores(db)
    begun = rules.start(stores[Broadcasts], PLAN, {"en": READERS}, CustomerId(1), NOW)
    stores[BroadcastWords].word(begun.id, dict.fromkeys(("en", "sr", "pl"), message("bags")))
    return begun.id


def fill(db: Connection) -> bool:
    def stopped(_: int, error: Exception) -> None:
        raise error

    return replenish(db, COMPANY, NOW, stopped)


def pause(broadcast: int, db: Connection) -> None:
    rules.pause(Stores(db)[Broadcasts], broadcast)


def resume(broadcast: int, db: Connection) -> None:
    rules.resume(Stores(db)[Broadcasts], broadcast)


def cancel(broadcast: int, db: Connection) -> None:
    rules.cancel(Stores(db)[Broadcasts], broadcast)


def goes(db: Connection) -> None:
    """Ana is erased."""
    Stores(db).erase(ANA)


def keeps_quiet(db: Connection) -> None:
    """Ana may not be written to now."""
    Stores(db)[Preferences].keep_quiet(ANA, Quiet(NOW.hour, NOW.hour + 1))


def waiting(db: Connection) -> list[int]:
    """How many messages wait for each reader."""
    return list(Counter(db.execute(select(outbox.c.customer)).scalars()).values())


async def test_nothing_is_put_into_the_outbox_of_what_is_paused_or_cancelled_meanwhile(
    opened: Database,
) -> None:
    for end in (pause, cancel):
        begun = await opened.run(begin)
        _, filled, _ = await meet(opened, partial(end, begun), fill)
        assert not filled
        assert await opened.run(waiting) == []


async def test_two_who_fill_it_write_to_each_reader_once_and_so_to_those_who_were_set_aside(
    opened: Database,
) -> None:
    begun = await opened.run(begin)
    await meet(opened, fill, fill)
    assert await opened.run(waiting) == [1] * READERS
    await opened.run(partial(pause, begun))
    await opened.run(partial(resume, begun))
    assert await opened.run(waiting) == []
    await meet(opened, fill, fill)
    assert await opened.run(waiting) == [1] * READERS


async def test_what_is_cancelled_is_not_paused_by_who_has_seen_it_run(opened: Database) -> None:
    begun = await opened.run(begin)
    with pytest.raises(WrongStage):
        await meet(opened, partial(cancel, begun), partial(pause, begun))


@pytest.mark.parametrize("quiet", [False, True])
async def test_who_is_erased_meanwhile_is_left_out_and_all_others_are_written_to(
    opened: Database, quiet: bool
) -> None:
    await opened.run(begin)
    if quiet:
        await opened.run(keeps_quiet)
    _, filled, waited = await meet(opened, goes, fill)
    assert (filled, waited) == (True, True)
    assert await opened.run(waiting) == [1] * (READERS - 1)


async def test_an_erasure_waits_for_the_slice_that_writes_to_her(opened: Database) -> None:
    await opened.run(begin)
    _, _, waited = await meet(opened, fill, goes)
    assert waited
    assert await opened.run(waiting) == [1] * (READERS - 1)
