"""A notice goes to one contact of a person that is reached; where it does not get through, to another."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select, update

from chat.answers import Edit, Lane, Message, Say, Tell, TellEach
from chat.ports import Fate, Settled
from chat.records import Outbox
from customers.consent import Purpose
from customers.news.preferences import Topic
from customers.news.segments import read_segment
from customers.people import Contact, CustomerId
from customers.presents import Present
from customers.store import Customers
from storage.customers.tables import contacts
from storage.database import Database
from storage.delivery.queue import OutboxQueue
from storage.delivery.tables import outbox
from storage.news.audience import recipients
from tests.storage.reaching import HERE, LATER, THERE, hear, places, reached_twice, to, unreached, waiting
from tests.storage.test_outbox import COMPANY, claim, do, message, said, say, settle
from tests.storage.voting import NOW, box, open_poll, put, slip

alike = pytest.mark.parametrize("address", ["sqlite"], indirect=True)


async def tell(database: Database, *people: CustomerId, key: str = "closed:1") -> None:
    await do(database, lambda s: s[Outbox].tell(Tell(people=people, message=message("closed"), key=key), NOW))


async def edit(database: Database, key: str, word: str) -> None:
    await do(database, lambda s: s[Outbox].edit(Edit(of=key, message=message(word)), NOW))


async def test_who_has_two_contacts_is_told_once_where_he_is_reached(database: Database) -> None:
    ana = await reached_twice(database)
    for dead, reached in ((HERE, THERE), (THERE, HERE)):
        await hear(database, reached)
        await hear(database, dead, LATER + timedelta(hours=1))
        await unreached(database, dead)
        await tell(database, ana, key=f"dead:{dead.messenger}")
    assert await waiting(database) == [
        (f"dead:telegram:{ana}", "another"),
        (f"dead:another:{ana}", "telegram"),
    ]


async def test_of_two_that_are_reached_the_one_last_heard_from_hears(database: Database) -> None:
    ana = await reached_twice(database)
    await tell(database, ana, key="first")
    await hear(database, THERE)
    assert await places(database, ana) == ["another", "telegram"]
    await tell(database, ana, key="second")
    each = {ana: ("third", message("yours"))}
    await do(database, lambda s: s[Outbox].tell(TellEach(messages=each), NOW))
    told = [("first", "telegram"), ("second", "another"), ("third", "another")]
    assert await waiting(database) == [(f"{key}:{ana}", messenger) for key, messenger in told]


@alike
async def test_who_is_reached_nowhere_is_tried_once_where_he_was_heard_from_last(database: Database) -> None:
    ana = await reached_twice(database)
    await hear(database, THERE)
    for each in (HERE, THERE):
        await unreached(database, each)
    await tell(database, ana)
    (parcel,) = await claim(database)
    assert parcel.to == to(THERE, ana)
    await settle(database, parcel, Fate.BLOCKED, "")
    assert await do(database, lambda s: s[Outbox].fate(f"closed:1:{ana}")) == Fate.BLOCKED


async def test_what_does_not_get_through_goes_to_the_other_contact_once(database: Database) -> None:
    ana = await reached_twice(database)
    await tell(database, ana)
    for word in ("answer", "more"):
        await say(database, word, to(HERE, ana), key=word)
    (parcel,) = await claim(database)
    await settle(database, parcel, Fate.BLOCKED, "")
    assert {messenger for _, messenger in await waiting(database)} == {"another"}
    heard = []
    while taken := await claim(database):
        heard += said(taken)
        assert [(each.to, each.attempts) for each in taken] == [(to(THERE, ana), 1)]
        await settle(database, taken[0])
    assert sorted(heard) == ["answer", "closed", "more"]
    await tell(database, ana)
    assert await claim(database) == []


async def test_what_gets_through_nowhere_ends(database: Database) -> None:
    ana = await reached_twice(database)
    await tell(database, ana)
    for _ in range(2):
        (parcel,) = await claim(database)
        await settle(database, parcel, Fate.BLOCKED, "")
    assert await claim(database) == []
    assert await do(database, lambda s: s[Outbox].fate(f"closed:1:{ana}")) == Fate.BLOCKED
    assert not await do(database, lambda s: s[Customers].is_reached(ana))


async def test_who_blocks_one_contact_hears_what_waits_in_the_other(database: Database) -> None:
    ana = await reached_twice(database)
    await tell(database, ana)
    await do(database, lambda s: s[Outbox].lose(HERE))
    assert await waiting(database) == [(f"closed:1:{ana}", "another")]
    await do(database, lambda s: s[Outbox].lose(THERE))
    assert await waiting(database) == [(f"closed:1:{ana}", "another")], "there is nowhere else to go"


@alike
async def test_an_edit_goes_with_its_message_and_stays_where_that_stands(database: Database) -> None:
    ana = await reached_twice(database)
    await tell(database, ana, key="stands")
    (parcel,) = await claim(database)
    await settle(database, parcel)
    await tell(database, ana, key="waits")
    await edit(database, f"stands:{ana}", "changed there")
    (parcel, *_) = await claim(database)
    await edit(database, f"waits:{ana}", "changed too")
    await settle(database, parcel, Fate.BLOCKED, "")
    query = select(outbox.c.edits, outbox.c.messenger).where(outbox.c.edits != "")
    found = {tuple(row) for row in await database.run(lambda db: db.execute(query).all())}
    assert found == {(f"stands:{ana}", "telegram"), (f"waits:{ana}", "another")}


@alike
async def test_an_edit_that_does_not_get_through_is_said_nowhere_else(database: Database) -> None:
    ana = await reached_twice(database)
    await tell(database, ana)
    (parcel,) = await claim(database)
    await settle(database, parcel)
    await edit(database, f"closed:1:{ana}", "changed")
    (changed,) = await claim(database)
    await settle(database, changed, Fate.BLOCKED, "")
    assert await claim(database) == []


async def test_a_present_is_handed_over_where_it_was_claimed(database: Database) -> None:
    ana = await reached_twice(database)
    present = Say(message=Message(texts=(), present=Present(stars=15)), lane=Lane.NOTICE, key="present:1:1")
    for key in ("present:1:1", "present:1:2"):
        gift = Say(message=present.message, lane=Lane.NOTICE, key=key)
        await do(database, lambda s, gift=gift: s[Outbox].put(gift, to(HERE, ana), NOW))  # type: ignore[misc]
    (parcel,) = await claim(database)
    await settle(database, parcel, Fate.BLOCKED, "")
    assert await waiting(database) == [("present:1:1", "telegram"), ("present:1:2", "telegram")]
    assert await do(database, lambda s: s[Outbox].fate("present:1:1")) == Fate.BLOCKED


@alike
async def test_what_a_hung_sender_says_late_sends_nothing_again(database: Database) -> None:
    ana = await reached_twice(database)
    await tell(database, ana)
    (parcel,) = await claim(database)
    for fate in (Fate.UNCERTAIN, Fate.BLOCKED):
        await settle(database, parcel, fate, "")
    assert await claim(database) == []
    assert await do(database, lambda s: s[Outbox].fate(f"closed:1:{ana}")) == Fate.BLOCKED


@alike
async def test_another_persons_messages_stay_where_they_are(database: Database) -> None:
    ana = await reached_twice(database)
    jan = await do(database, lambda s: s[Customers].arrive(Contact("telegram", "8"), "en", NOW).id)
    await tell(database, ana, jan)
    await do(database, lambda s: s[Outbox].lose(HERE))
    assert await waiting(database) == [(f"closed:1:{ana}", "another"), (f"closed:1:{jan}", "telegram")]


async def test_news_go_to_the_contact_last_heard_from(database: Database) -> None:
    ana = await reached_twice(database)
    await do(database, lambda s: s[Customers].give(ana, Purpose.NEWS, "yes", NOW))
    for contact in (THERE, HERE):
        await hear(database, contact, LATER)
        wanted = recipients(read_segment("everyone", "UTC"), Topic.LAUNCHES)
        rows = await database.run(lambda db, wanted=wanted: db.execute(wanted).all())  # type: ignore[misc]
        assert rows[0].messenger == contact.messenger
        await database.run(lambda db: db.execute(update(contacts).values(last_event=None)))


async def test_who_comes_by_a_vote_has_been_heard_from(database: Database) -> None:
    poll = await open_poll(database)
    await put(box(database), [slip(1, 7, poll, 1)])
    last = await database.run(lambda db: db.execute(select(contacts.c.last_event)).scalar_one())
    assert last == NOW


@alike
async def test_what_is_written_down_of_a_parcel_leaves_what_else_was_settled(database: Database) -> None:
    ana = await reached_twice(database)
    await tell(database, ana)
    await say(database, "to the group", to(Contact("telegram", "-5")))
    mine, group = sorted(await claim(database), key=lambda each: each.to.address, reverse=True)
    settled = [Settled(id=mine.id, fate=Fate.BLOCKED), Settled(id=group.id, fate=Fate.SENT, message="5")]
    await OutboxQueue(database, COMPANY).settle(settled, NOW)
    assert said(await claim(database)) == ["closed"]
