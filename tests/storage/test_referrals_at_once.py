"""A thousand friends say yes to one link at once, in two processes: no more are tied than may be."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from itertools import chain

import pytest
from sqlalchemy import Connection, func, insert, select

from bot.domains import Stores
from customers.people import CustomerId
from customers.referrals import Joining, Referrals, agree, leave
from storage.customers.tables import customers, referral_links, referrals
from storage.database import Database

NOW = datetime(2026, 11, 1, tzinfo=UTC)
INVITER, FRIENDS, MOST, TOGETHER = CustomerId(1), 1_000, 50, 8


@pytest.fixture
async def worker(address: str, database: Database) -> AsyncIterator[Database]:
    """The same database as another process has it."""
    assert database is not None
    opened = Database(address)
    yield opened
    await opened.close()


async def asked(database: Database) -> None:
    """Let a thousand newcomers have come by one link, none of whom has answered."""

    def put(db: Connection) -> None:
        every = range(1, FRIENDS + 2)
        db.execute(insert(customers), [{"id": id, "language": "en", "joined": NOW} for id in every])
        db.execute(insert(referral_links).values(customer=INVITER, token="t"))
        came = [{"customer": id, "inviter": INVITER, "came": NOW} for id in every[1:]]
        db.execute(insert(referrals), came)

    await database.run(put)


async def say_yes(database: Database, friends: range) -> list[Joining]:
    """Let some say yes, one after the other in one transaction."""

    def agreed(db: Connection) -> list[Joining]:
        return [agree(Stores(db)[Referrals], CustomerId(friend), MOST, NOW) for friend in friends]

    return await database.run(agreed)


async def test_a_thousand_at_once_tie_no_more_than_may_be(database: Database, worker: Database) -> None:
    await asked(database)
    parts = [range(first, first + TOGETHER) for first in range(2, FRIENDS + 2, TOGETHER)]
    every = [say_yes((database, worker)[place % 2], friends) for place, friends in enumerate(parts)]
    joined = Counter(chain(*await asyncio.gather(*every)))
    assert joined == {Joining.TIED: MOST, Joining.FULL: FRIENDS - MOST}
    rows = select(func.count(referrals.c.agreed), func.count()).select_from(referrals)
    assert (await database.run(lambda db: db.execute(rows).one())) == (MOST, MOST)


async def test_who_takes_his_link_back_meanwhile_is_tied_to_nobody(
    database: Database, worker: Database
) -> None:
    await asked(database)
    some = [say_yes(database, range(friend, friend + 1)) for friend in range(2, 12)]
    taken_back = worker.run(lambda db: leave(Stores(db)[Referrals], INVITER))
    await asyncio.gather(*some[:5], taken_back, *some[5:])
    left = await database.run(lambda db: db.execute(select(referrals)).all())
    assert left == []
