"""Who writes while what became of his messages is written down: neither is ended for the other."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from functools import partial

import pytest
from sqlalchemy import Connection

from bot.domains import Stores
from chat.answers import Tell
from chat.ports import Fate, Settled
from chat.records import Outbox
from customers.people import CustomerId
from customers.store import Customers
from storage.database import Database
from storage.delivery.settling import Settling
from tests.storage.locks import meet
from tests.storage.reaching import HERE, LATER, THERE, reached_twice, waiting
from tests.storage.test_outbox import COMPANY, claim, message
from tests.storage.voting import NOW

pytestmark = pytest.mark.postgres
KEYS = ("first", "second", "third")


@pytest.fixture
async def opened(postgres_url: str) -> AsyncIterator[Database]:
    """A database in which three notices wait for somebody with two contacts."""
    database = Database(postgres_url)
    yield database
    await database.close()


def write(notice: Tell, db: Connection) -> None:
    """Put a notice into the outbox."""
    Stores(db)[Outbox].tell(notice, NOW)


async def told(database: Database) -> tuple[CustomerId, int]:
    """Three notices for Ana, of which the first is being sent; return her number and that of the first."""
    ana = await reached_twice(database)
    for key in KEYS:
        notice = Tell(people=[ana], message=message(key), key=key)
        await database.run(partial(write, notice))
    (parcel,) = await claim(database)
    return ana, parcel.id


def blocked(id: int) -> Callable[[Connection], None]:
    """It is written down that a message did not get through."""
    settled = [Settled(id=id, fate=Fate.BLOCKED)]
    return lambda db: Settling(db, COMPANY, lambda *_: None, NOW).together(settled)


def writes(ana: CustomerId) -> Callable[[Connection], None]:
    """She writes that she wants no more messages: those that wait are dropped, her contact is noted."""

    def work(db: Connection) -> None:
        stores = Stores(db)
        stores[Customers].find(HERE)
        stores[Outbox].silence(ana)
        stores[Customers].heard_from(HERE, LATER)

    return work


@pytest.mark.parametrize("first", ["settling", "writing"])
async def test_a_person_who_writes_and_who_settles_do_not_wait_for_each_other(
    opened: Database, first: str
) -> None:
    ana, id = await told(opened)
    both = (blocked(id), writes(ana)) if first == "settling" else (writes(ana), blocked(id))
    await meet(opened, *both)
    assert {messenger for _, messenger in await waiting(opened)} <= {THERE.messenger}


async def test_what_is_told_while_a_contact_is_lost_is_forwarded_when_it_is_tried(opened: Database) -> None:
    ana, id = await told(opened)
    tell = partial(write, Tell(people=[ana], message=message("x"), key="x"))
    await meet(opened, tell, blocked(id))
    left = [key for key, messenger in await waiting(opened) if messenger == HERE.messenger]
    assert left in ([], [f"x:{ana}"]), "what was written meanwhile is tried there, and goes on then"
