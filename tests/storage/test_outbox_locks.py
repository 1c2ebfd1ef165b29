"""Whoever changes several messages holds them in the same order as everybody: none is ended for another."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.util import await_only

from chat.answers import Lane, To
from chat.ports import Fate, Settled
from customers.people import Contact
from storage import queue
from storage.database import Database
from storage.queue import OutboxQueue
from storage.schema import up_to_date
from storage.tables import outbox
from tests.storage.locks import blocked
from tests.storage.test_outbox import COMPANY, claim, do, say
from tests.storage.voting import NOW

pytestmark = pytest.mark.postgres


class Paused:
    """Writes down what became of a first message, and waits for somebody before the next."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.begun, self.on = asyncio.Event(), asyncio.Event()
        self._settle = queue._settle
        monkeypatch.setattr(queue, "_settle", self.settle)

    def settle(self, *given: Any) -> None:
        self._settle(*given)
        self.begun.set()
        await_only(self.on.wait())


async def leaves_while_it_is_settled(url: str, paused: Paused) -> None:
    """Somebody is erased while the fates of his messages are being written down, the last one first."""
    database = Database(url)
    try:
        await up_to_date(database)
        ana = await do(database, lambda s: s.customers.arrive(Contact("telegram", "7"), "en", NOW).id)
        for number in range(3):
            await say(database, "notice", To("telegram", str(number), ana), Lane.NOTICE, f"told:{number}")
        sent = [Settled(id=parcel.id, fate=Fate.SENT) for parcel in await claim(database)]
        settling = asyncio.create_task(OutboxQueue(database, COMPANY).settle(sent[::-1], NOW))
        await paused.begun.wait()
        erasing = asyncio.create_task(do(database, lambda s: s.customers.erase(ana)))
        while not await database.run(blocked):  # noqa: ASYNC110
            await asyncio.sleep(0.01)
        paused.on.set()
        await asyncio.gather(settling, erasing)
        assert await database.run(lambda db: db.execute(select(outbox)).all()) == []
    finally:
        paused.on.set()
        await database.close()


async def test_somebody_may_leave_while_his_messages_are_settled(
    postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    await leaves_while_it_is_settled(postgres_url, Paused(monkeypatch))


async def test_in_no_order_one_of_the_two_is_ended(
    postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in ("outbox", "queue"):
        monkeypatch.setattr(f"storage.{module}.in_order", lambda query: query)
    with pytest.raises(DBAPIError, match="deadlock"):
        await leaves_while_it_is_settled(postgres_url, Paused(monkeypatch))
