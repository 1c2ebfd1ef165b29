"""The uncertain of a broadcast are set aside once, whoever asks and however often; counts stay whole."""

from __future__ import annotations

import asyncio

from sqlalchemy import Connection, insert, update

from bot.domains import Stores
from chat.answers import Lane
from chat.ports import Fate
from customers.news import broadcast as rules
from customers.news.broadcast import Broadcasts, Content, Counts, Plan
from customers.news.errors import WrongStage
from customers.news.preferences import Topic
from customers.news.segments import read_segment
from storage.database import Database
from storage.delivery.tables import outbox
from storage.news.broadcasts import tally
from storage.news.tables import broadcasts
from tests.storage.test_segments import people
from tests.storage.voting import NOW

PLAN = Plan(
    segment=read_segment("everyone", "UTC"),
    topic=Topic.LAUNCHES,
    content=Content(words={"en": "The bags are here."}),
)


async def ended_with_three_uncertain(database: Database) -> None:
    """Broadcast 1 is done: of four, one got it and of three nobody knows."""
    found = await people(database)

    def end(db: Connection) -> None:
        stores = Stores(db)
        begun = rules.start(stores[Broadcasts], PLAN, {"en": 4}, found["1"], NOW)
        for customer in list(found.values())[:3]:
            row = {"messenger": "telegram", "chat": "1", "customer": customer, "broadcast": begun.id}
            settled = {"fate": Fate.UNCERTAIN.value, "body": b"", "due": NOW, "created": NOW}
            db.execute(insert(outbox).values(**row, **settled, lane=int(Lane.BROADCAST)))
        tally(db, begun.id, Fate.UNCERTAIN, 3)
        tally(db, begun.id, Fate.SENT, 1)
        gone = {"queued": 4, "cursor": broadcasts.c.last}
        db.execute(update(broadcasts).values(gone))
        rules.settle(stores[Broadcasts], begun.id, NOW)

    await database.run(end)


async def counts(database: Database) -> Counts:
    return await database.run(lambda db: Stores(db)[Broadcasts].counts(1))


async def test_of_many_who_ask_at_once_one_begins(database: Database) -> None:
    await ended_with_three_uncertain(database)
    assert (await counts(database)).resendable == 3
    asked = [database.run(lambda db: rules.resend(Stores(db)[Broadcasts], 1)) for _ in range(4)]
    answers = await asyncio.gather(*asked, return_exceptions=True)
    assert sorted(isinstance(answer, WrongStage) for answer in answers) == [False, True, True, True]
    after = await counts(database)
    assert (after.sent, after.uncertain, after.later, after.dropped, after.resendable) == (1, 0, 3, 0, 0)
