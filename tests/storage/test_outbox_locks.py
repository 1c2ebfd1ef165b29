"""Whoever changes several messages holds them in the same order as everybody: none is ended for another."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from typing import Any

import pytest
from sqlalchemy import Connection, insert, select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.util import await_only

from bot.domains import Stores
from chat.answers import Lane
from chat.ports import Fate, Settled
from customers.people import CustomerId
from storage.customers.tables import customers
from storage.database import Database
from storage.delivery.queue import OutboxQueue
from storage.delivery.settling import Settling
from storage.delivery.tables import outbox
from storage.news.broadcasts import BroadcastRows
from storage.news.tables import broadcasts
from storage.postgresql import PostgresEngine
from tests.stage import PATIENCE
from tests.storage.locks import at_once, blocked
from tests.storage.test_outbox import COMPANY
from tests.storage.voting import NOW

pytestmark = pytest.mark.postgres
ANA = CustomerId(1)
BROADCAST = 1


@pytest.fixture
async def opened(postgres_url: str) -> AsyncIterator[Database]:
    """A database of one broadcast and one customer."""
    database = Database(postgres_url)
    await database.run(peopled)
    yield database
    await database.close()


def peopled(db: Connection) -> None:
    db.execute(insert(customers).values(id=ANA, language="en", joined=NOW))
    values = {"state": "sending", "plan": b"{}", "digest": "", "creator": ANA, "started": NOW, "total": 3}
    db.execute(insert(broadcasts).values(id=BROADCAST, last=0, cursor=0, **values))


def written(db: Connection, fate: Fate, ids: range, *, broadcast: int | None = None) -> None:
    """Write messages into the table in this order, each into a chat of its own; a broadcast to many."""
    every = {"messenger": "telegram", "lane": int(Lane.BROADCAST), "body": b'{"texts":[]}', "due": NOW}
    every |= {"fate": fate.value, "created": NOW, "broadcast": broadcast}
    whose = {id: id if broadcast else ANA for id in ids}
    db.execute(insert(outbox), [every | {"id": id, "chat": str(id), "customer": whose[id]} for id in ids])


async def wait_for(database: Database, number: int) -> None:
    """Wait until so many sessions wait for a lock."""
    async with asyncio.timeout(PATIENCE):
        while await database.run(blocked) != number:  # noqa: ASYNC110
            await asyncio.sleep(0.01)


class Paused:
    """Stops the settling of fates at some call until it is let go on."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, call: str, *, after: bool) -> None:
        self.reached, self.on = asyncio.Event(), asyncio.Event()
        self._real: Callable[..., None] = getattr(Settling, call)
        self._after = after

        def call_here(*given: Any) -> None:
            self.call(*given)

        monkeypatch.setattr(Settling, call, call_here)

    def call(self, *given: Any) -> None:
        if self._after:
            self._real(*given)
        self.reached.set()
        await_only(self.on.wait())
        if not self._after:
            self._real(*given)


async def both_end(database: Database, paused: Paused, other: Coroutine[Any, Any, object]) -> None:
    """Settle fates, the last one first, and do something else meanwhile. Raises DBAPIError."""
    sent = [Settled(id=number, fate=Fate.SENT) for number in (3, 2, 1)]
    settling = asyncio.create_task(OutboxQueue(database, COMPANY).settle(sent, NOW))
    await paused.reached.wait()
    doing = asyncio.create_task(other)
    try:
        await wait_for(database, 1)
    finally:
        paused.on.set()
    await asyncio.gather(settling, doing)


async def leaves(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody is erased while what became of his messages is written down."""
    await database.run(lambda db: written(db, Fate.SENDING, range(1, 4)))
    paused = Paused(monkeypatch, "_settle", after=True)
    await both_end(database, paused, database.run(lambda db: Stores(db).erase(ANA)))
    assert await database.run(lambda db: db.execute(select(outbox)).all()) == []


async def is_succeeded(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who led before writes down what he has sent while his successor recovers it."""
    await database.run(lambda db: written(db, Fate.SENDING, range(1, 4), broadcast=BROADCAST))
    paused = Paused(monkeypatch, "_settle_broadcasts", after=False)
    await both_end(database, paused, OutboxQueue(database, COMPANY).recover(NOW))


async def is_ended(database: Database, end: Callable[[BroadcastRows], None]) -> None:
    """A broadcast is ended while its first messages are claimed; they were written the other way round."""
    await database.run(lambda db: written(db, Fate.PENDING, range(1500, 0, -1), broadcast=BROADCAST))
    assert isinstance(database.engine, PostgresEngine)
    async with database.engine._engine.connect() as there:
        await there.execution_options(isolation_level="AUTOCOMMIT")
        # as in a new database: the way the rows are read shall not hang on what other tests left there
        await there.execute(text("VACUUM (FULL, ANALYZE) outbox"))
    async with database.engine._engine.connect() as third:
        await third.execute(select(outbox.c.id).where(outbox.c.id == 2).with_for_update())
        claiming = asyncio.create_task(OutboxQueue(database, COMPANY).claim(3, (), NOW))
        await wait_for(database, 1)
        ending = asyncio.create_task(database.run(lambda db: end(BroadcastRows(db))))
        await wait_for(database, 2)
        await third.rollback()
    await asyncio.gather(claiming, ending)


async def is_paused(database: Database, _: pytest.MonkeyPatch) -> None:
    """A broadcast is paused while it is claimed."""
    await is_ended(database, lambda rows: rows.pause(BROADCAST))


async def is_cancelled(database: Database, _: pytest.MonkeyPatch) -> None:
    """A broadcast is cancelled while it is claimed."""
    await is_ended(database, lambda rows: rows.cancel(BROADCAST))


ENCOUNTERS = (leaves, is_succeeded, is_paused, is_cancelled)
Encounter = Callable[[Database, pytest.MonkeyPatch], Coroutine[Any, Any, None]]


@pytest.mark.parametrize("encounter", ENCOUNTERS)
async def test_both_come_to_their_end(
    encounter: Encounter, opened: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    await encounter(opened, monkeypatch)


def seen(db: Connection, *which: Any) -> Sequence[Any]:
    """The rows without holding them."""
    return db.execute(select(outbox).where(*which)).all()


def nothing_beforehand(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only who settles holds what he is about to change."""
    for module in ("delivery.outbox", "delivery.queue", "news.broadcasts"):
        monkeypatch.setattr(f"storage.{module}.hold_rows", lambda *_: None)
    monkeypatch.setattr("storage.delivery.recovering.held_rows", seen)


def nobody_beforehand(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor does he."""
    nothing_beforehand(monkeypatch)
    monkeypatch.setattr("storage.delivery.settling.held_rows", seen)


def as_they_stand(monkeypatch: pytest.MonkeyPatch) -> None:
    """They are held as they come."""
    for module in ("delivery.outbox", "delivery.queue", "news.broadcasts"):
        monkeypatch.setattr(
            f"storage.{module}.hold_rows",
            lambda db, *which: db.execute(select(outbox.c.id).where(*which).with_for_update()).all(),
        )


@pytest.mark.parametrize(
    ("encounter", "mutant"),
    [
        (leaves, nobody_beforehand),
        (is_succeeded, nothing_beforehand),
        (is_paused, nothing_beforehand),
        (is_paused, as_they_stand),
        (is_cancelled, nothing_beforehand),
        (is_cancelled, as_they_stand),
    ],
)
async def test_in_no_order_one_of_the_two_is_ended(
    encounter: Encounter,
    mutant: Callable[[pytest.MonkeyPatch], None],
    opened: Database,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    mutant(monkeypatch)
    with at_once(), pytest.raises(DBAPIError, match="deadlock"):
        await encounter(opened, monkeypatch)
