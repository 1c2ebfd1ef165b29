"""A messenger is plugged in no more: who was heard from there last is told where else he is reached."""

from __future__ import annotations

from sqlalchemy import select

from chat.answers import Lane, Message, Say, Tell
from chat.ports import Fate
from chat.records import Outbox
from customers.people import Contact, CustomerId
from customers.presents import Present
from customers.store import Customers
from delivery.attachments import Attachments
from delivery.line import Line
from delivery.posting import Posting
from storage.database import Database
from storage.delivery.queue import OutboxQueue
from storage.delivery.tables import outbox
from tests.delivery.stage import NO_LIMITS, App, Maker
from tests.storage.reaching import HERE, THERE, hear, places, reached_twice, to, waiting
from tests.storage.test_outbox import COMPANY, claim, do, say
from tests.storage.voting import NOW
from texts import keys

PROBLEM = "another is not plugged in"


async def last_heard_there(database: Database) -> CustomerId:
    """Ana, who is reached in two messengers, and was heard from last in the one that is taken out."""
    ana = await reached_twice(database)
    await hear(database, THERE)
    return ana


async def tell(database: Database, ana: CustomerId, key: str) -> None:
    message = Message(texts=(keys.words(text=key),))
    await do(database, lambda s: s[Outbox].tell(Tell(people=[ana], message=message, key=key), NOW))


async def delivered(database: Database) -> App:
    """Send all that may leave now, by the one messenger that is left."""
    app = App(seconds=0)
    posting = Posting({"telegram": Line(app, NO_LIMITS)}, Attachments(Maker(), lambda: NOW), lambda: NOW)
    while taken := await claim(database):
        settled = [await posting.post(parcel) for parcel in taken]
        await OutboxQueue(database, COMPANY).settle(settled, NOW)
    return app


async def fate(database: Database, key: str) -> tuple[str, str]:
    """What became of a message, and its problem."""
    query = select(outbox.c.fate, outbox.c.problem).where(outbox.c.key == key)
    row = await database.run(lambda db: db.execute(query).one())
    return row.fate, row.problem


async def reached(database: Database, ana: CustomerId) -> bool:
    return await do(database, lambda s: s[Customers].is_reached(ana))


async def test_he_is_told_in_the_other_messenger_at_once_and_from_then_on(database: Database) -> None:
    ana = await last_heard_there(database)
    await tell(database, ana, "first")
    await tell(database, ana, "second")
    assert {messenger for _, messenger in await waiting(database)} == {"another"}
    assert (await delivered(database)).said(HERE.address) == ["first", "second"]
    assert await places(database, ana) == ["telegram", "another"], "the one last heard from comes second"
    await tell(database, ana, "third")
    assert (await waiting(database))[-1] == (f"third:{ana}", "telegram")


async def test_who_is_reached_nowhere_else_is_out_of_reach_at_once(database: Database) -> None:
    ana = await do(database, lambda s: s[Customers].arrive(THERE, "en", NOW).id)
    await tell(database, ana, "first")
    assert (await delivered(database)).sent == []
    assert await fate(database, f"first:{ana}") == (Fate.BLOCKED, PROBLEM)
    assert not await reached(database, ana)
    await hear(database, THERE)
    assert await reached(database, ana), "for he is there again"


async def test_a_group_there_is_out_of_reach_at_once_with_the_problem(database: Database) -> None:
    for word in ("hello", "again"):
        await say(database, word, to(Contact("another", "-5")), key=word)
    assert (await delivered(database)).sent == []
    assert [await fate(database, word) for word in ("hello", "again")] == [(Fate.BLOCKED, PROBLEM)] * 2


async def test_a_present_there_is_handed_over_nowhere_else(database: Database) -> None:
    ana = await last_heard_there(database)
    gift = Say(message=Message(texts=(), present=Present(stars=15)), lane=Lane.NOTICE, key="present:1:1")
    await do(database, lambda s: s[Outbox].put(gift, to(THERE, ana), NOW))
    assert (await delivered(database)).sent == []
    assert await fate(database, "present:1:1") == (Fate.BLOCKED, PROBLEM)


async def test_others_are_sent_to_as_ever(database: Database) -> None:
    await say(database, "hello", to(Contact("another", "-5")))
    await tell(database, await reached_twice(database), "first")
    assert (await delivered(database)).said(HERE.address) == ["first"]
