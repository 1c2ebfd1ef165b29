"""Who is written to and erased at the same instant: nothing is left that waits for her."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from sqlalchemy import Connection, select, update

from bot.domains import Stores
from chat.answers import Edit, Say, Tell, To
from chat.ports import Fate
from chat.records import Outbox
from customers.people import Contact, CustomerId
from customers.store import Customers
from storage.database import Database
from storage.delivery.tables import outbox
from tests.storage.locks import meet
from tests.storage.test_outbox import message
from tests.storage.voting import NOW

pytestmark = pytest.mark.postgres
ANA = CustomerId(1)
Deed = Callable[[Stores], None]


def sent_once(db: Connection) -> None:
    """Ana is here, and got a card."""
    stores = Stores(db)
    assert stores[Customers].arrive(Contact("telegram", "7"), "en", NOW).id == ANA
    stores[Outbox].put(Say(message=message("open"), key="card:1"), To("telegram", "7", ANA), NOW)
    db.execute(update(outbox).values(fate=Fate.SENT.value, message="55"))


WAYS: dict[str, Deed] = {
    "many are told": lambda s: s[Outbox].tell(
        Tell(people=[ANA], message=message("reminder"), key="reminder:1"), NOW
    ),
    "she alone": lambda s: s[Outbox].put(Say(message=message("role")), To("telegram", "7", ANA), NOW),
    "her card changes": lambda s: s[Outbox].edit(Edit(of="card:1", message=message("closed")), NOW),
}


def done(deed: Deed, db: Connection) -> None:
    deed(Stores(db))


def goes(stores: Stores) -> None:
    stores.erase(ANA)


@pytest.mark.parametrize("way", WAYS)
async def test_who_is_erased_meanwhile_is_not_written_to(postgres: Database, way: str) -> None:
    await postgres.run(sent_once)
    await meet(postgres, partial(done, goes), partial(done, WAYS[way]))
    assert await postgres.run(lambda db: db.execute(select(outbox)).all()) == []


@pytest.mark.parametrize("way", WAYS)
async def test_an_erasure_waits_for_who_writes_to_her(postgres: Database, way: str) -> None:
    await postgres.run(sent_once)
    _, _, waited = await meet(postgres, partial(done, WAYS[way]), partial(done, goes))
    assert waited
    assert await postgres.run(lambda db: db.execute(select(outbox)).all()) == []
