"""Between the look at what is due and the taking of it somebody else may have been there."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence

import pytest
from sqlalchemy import Connection, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.util import await_only

from bot.domains import Stores
from chat.answers import Edit, Say, Tell, To
from chat.records import Outbox
from customers.people import Contact
from customers.store import Customers
from storage.database import Database
from storage.delivery import queue, restored
from storage.delivery.tables import outbox
from tests.storage.test_outbox import JAN, claim, message, said, settle
from tests.storage.test_outbox import say as put
from tests.storage.voting import NOW

pytestmark = pytest.mark.postgres


@pytest.fixture
def looked(monkeypatch: pytest.MonkeyPatch) -> asyncio.Barrier:
    """Where those who have looked wait for another, before they take, and once more."""
    barrier, take = asyncio.Barrier(2), queue._taken

    def taken(db: Connection, ids: Sequence[int], now: object) -> dict[int, bytes]:
        await_only(barrier.wait())
        await_only(barrier.wait())
        return take(db, ids, now)  # type: ignore[arg-type]

    monkeypatch.setattr(queue, "_taken", taken)
    return barrier


def told(db: Connection) -> None:
    """A notice waits for Ana."""
    stores = Stores(db)
    ana = stores[Customers].arrive(Contact("telegram", "7"), "en", NOW)
    stores[Outbox].tell(Tell(people=[ana.id], message=message("closed"), key="closed:1"), NOW)


async def test_of_two_who_have_seen_the_same_message_one_takes_it(
    postgres: Database, looked: asyncio.Barrier
) -> None:
    await postgres.run(told)
    one, other = await asyncio.gather(claim(postgres), claim(postgres))
    assert [*said(one), *said(other)] == ["closed"]


def stops(db: Connection) -> None:
    """Ana wants to hear nothing more."""
    stores = Stores(db)
    ana = stores[Customers].find(Contact("telegram", "7"))
    assert ana
    stores[Outbox].silence(ana.id)


def is_a_copy(db: Connection) -> None:
    """The database turns out to be a backup, and what waits in it is held back."""
    restored.stamp(db, NOW)
    assert restored.hold(db, NOW)


async def test_what_was_dropped_or_held_back_since_the_look_is_not_taken(
    postgres: Database, looked: asyncio.Barrier
) -> None:
    for meanwhile in (stops, is_a_copy):
        await postgres.run(told)
        claiming = asyncio.create_task(claim(postgres))
        await looked.wait()
        await postgres.run(meanwhile)
        await looked.wait()
        assert await claiming == []


async def test_what_was_changed_since_the_look_leaves_as_it_is_now(
    postgres: Database, looked: asyncio.Barrier
) -> None:
    """A group's card waits to tell of a notice, when the poll is closed."""

    def shows(words: str) -> Callable[[Connection], None]:
        return lambda db: Stores(db)[Outbox].edit(Edit(of="published:1", message=message(words)), NOW)

    card = Say(message=message("open"), key="published:1")
    await postgres.run(lambda db: Stores(db)[Outbox].put(card, To("telegram", "-5"), NOW))
    claiming = asyncio.create_task(claim(postgres))
    await looked.wait()
    await looked.wait()
    (parcel,) = await claiming
    await settle(postgres, parcel)
    await postgres.run(shows("a notice"))
    claiming = asyncio.create_task(claim(postgres))
    await looked.wait()
    await postgres.run(shows("closed"))
    await looked.wait()
    assert said(await claiming) == ["closed"]


async def test_a_claim_that_is_begun_anew_passes_over_nobody(
    postgres: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One of two messages cannot be read, so that more is looked for; then the first attempt loses a race."""
    await put(postgres, "to ana")
    await put(postgres, "to jan", JAN)
    unreadable = update(outbox).where(outbox.c.chat == JAN.address).values(body=b"?")
    await postgres.run(lambda db: db.execute(unreadable))
    take, looks = queue._taken, iter(range(9))

    def taken(db: Connection, ids: Sequence[int], now: object) -> dict[int, bytes]:
        if next(looks) == 1:
            raise IntegrityError("", None, Exception())
        return take(db, ids, now)  # type: ignore[arg-type]

    monkeypatch.setattr(queue, "_taken", taken)
    assert said(await claim(postgres)) == ["to ana"]
