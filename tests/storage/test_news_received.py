"""Which news reached whom is known for a year, by who got them alone, and goes with the person."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial

import pytest

from bot.domains import Stores
from chat.ports import Fate
from customers.news.broadcast import REMEMBERED, Broadcasts
from customers.people import CustomerId
from polls.ballots import BallotRecords
from storage.database import Database
from tests.storage.test_broadcast_rules import settle
from tests.storage.test_filling import READERS, begin
from tests.storage.test_outbox import claim, do
from tests.storage.test_segments import people
from tests.storage.voting import NOW


async def received(database: Database) -> list[int]:
    """How many news each of the readers got."""
    return await do(
        database,
        lambda stores: [len(stores[Broadcasts].received(CustomerId(who))) for who in range(1, READERS + 1)],
    )


def forget(stores: Stores, before: datetime) -> None:
    """Forget who got what before an instant."""
    stores[Broadcasts].forget_received(before)


@pytest.fixture
async def one_each(database: Database) -> None:
    """A broadcast that one got, one blocked, one may have got, and the last waits for."""
    await people(database)
    await database.run(begin)
    taken = await claim(database, limit=READERS)
    for parcel, fate in zip(taken, (Fate.SENT, Fate.BLOCKED, Fate.UNCERTAIN, Fate.PENDING), strict=True):
        await settle(database, [parcel], fate)


@pytest.mark.usefixtures("one_each")
async def test_it_is_noted_of_those_whom_they_reached_alone(database: Database) -> None:
    assert await received(database) == [1, 0, 0, 0]


@pytest.mark.usefixtures("one_each")
async def test_it_is_forgotten_after_a_year_and_not_before(database: Database) -> None:
    for days, left in ((-1, 1), (1, 0)):
        await do(database, partial(forget, before=NOW + timedelta(days=days)))
        assert sum(await received(database)) == left
    assert timedelta(days=365) == REMEMBERED


@pytest.mark.usefixtures("one_each")
async def test_it_goes_with_the_person_and_is_given_to_him(database: Database) -> None:
    given = await database.run(lambda db: Stores(db).everything(CustomerId(1))["news_received"])
    assert [row["broadcast"] for row in given] == [1]

    def erased(stores: Stores) -> None:
        stores[BallotRecords].let_go(CustomerId(1))
        stores.erase(CustomerId(1))

    await do(database, erased)
    assert await received(database) == [0, 0, 0, 0]
