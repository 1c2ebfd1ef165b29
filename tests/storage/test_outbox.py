"""The outbox: said once, in order, edited where it waits, gone when its reader is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import TypeVar

from msgspec.structs import replace
from sqlalchemy import select

from bot.domains import Stores
from chat.answers import Edit, Lane, Message, Say, Tell, To
from chat.ports import Fate, Parcel, Settled
from chat.records import Outbox, Restorals
from customers.people import Contact, CustomerId
from customers.presents import Present
from customers.store import Customers
from storage.database import Database
from storage.delivery.queue import OutboxQueue
from storage.delivery.restored import HELD
from storage.delivery.tables import outbox
from tests.storage.voting import NOW
from texts.rendering import Reader
from texts.text import Text

Result = TypeVar("Result")

COMPANY = Reader("en", "UTC", zone_chosen=False)
ANA, JAN = To("telegram", "7"), To("telegram", "8")


def message(word: str) -> Message:
    return Message(texts=(Text(word),))


async def do(database: Database, work: Callable[[Stores], Result]) -> Result:
    return await database.run(lambda db: work(Stores(db)))


async def say(database: Database, word: str, to: To = ANA, lane: Lane = Lane.REPLY, key: str = "") -> None:
    await do(database, lambda s: s[Outbox].put(Say(message=message(word), lane=lane, key=key), to, NOW))


def said(parcels: Sequence[Parcel]) -> list[str]:
    return [text.key for parcel in parcels for text in parcel.message.texts if isinstance(text, Text)]


async def claim(database: Database, *busy: To, limit: int = 10) -> Sequence[Parcel]:
    return await OutboxQueue(database, COMPANY).claim(limit, busy, NOW)


async def settle(database: Database, parcel: Parcel, fate: Fate = Fate.SENT, message: str = "55") -> None:
    await OutboxQueue(database, COMPANY).settle([Settled(id=parcel.id, fate=fate, message=message)], NOW)


async def test_replies_overtake_notices_and_a_chat_gets_one_at_a_time(database: Database) -> None:
    await say(database, "notice", ANA, Lane.NOTICE)
    await say(database, "first", ANA)
    await say(database, "second", ANA)
    await say(database, "to jan", JAN, Lane.BROADCAST)
    taken = await claim(database)
    assert said(taken) == ["first", "to jan"]
    assert said(await claim(database, ANA)) == []
    await settle(database, taken[0])
    assert said(await claim(database)) == ["second"]


async def test_a_messenger_that_is_shut_holds_up_no_other(database: Database) -> None:
    await say(database, "waits", ANA)
    await say(database, "leaves", To("another", "7"))
    assert said(await claim(database, To("telegram", ""))) == ["leaves"]
    assert said(await claim(database)) == ["waits"]


async def test_a_dedupe_key_is_said_once(database: Database) -> None:
    for _ in range(2):
        await say(database, "once", key="closed:1:7")
    (parcel,) = await claim(database)
    await settle(database, parcel)
    await say(database, "once", key="closed:1:7")
    assert await claim(database) == []


async def test_what_was_said_leaves_no_words_behind(database: Database) -> None:
    await say(database, "a secret", key="kept:1")
    await say(database, "a secret", JAN)
    for parcel in await claim(database):
        await settle(database, parcel)
    kept = await database.run(lambda db: db.execute(select(outbox.c.key, outbox.c.body)).all())
    assert [(key, bytes(body)) for key, body in kept] == [("kept:1", b"")]


async def test_an_edit_waits_for_its_message_and_takes_the_place_of_an_older_one(database: Database) -> None:
    await say(database, "published", key="published:1")
    (parcel,) = await claim(database)
    for word in ("one voter", "two voters"):
        edit = Edit(of="published:1", message=message(word))
        await do(database, lambda s, edit=edit: s[Outbox].edit(edit, NOW))  # type: ignore[misc]
    assert await claim(database) == []
    await settle(database, parcel)
    (edited,) = await claim(database)
    assert (said([edited]), edited.edits) == (["two voters"], "55")


async def test_an_edit_of_what_still_waits_changes_it_where_it_waits(database: Database) -> None:
    await say(database, "nobody", key="published:1")
    edit = Edit(of="published:1", message=message("one voter"))
    await do(database, lambda s: s[Outbox].edit(edit, NOW))
    (parcel,) = await claim(database)
    assert (said([parcel]), parcel.edits) == (["one voter"], "")


async def test_what_a_dead_process_was_sending_comes_again_but_no_broadcast_and_no_present(
    database: Database,
) -> None:
    await say(database, "reply", ANA)
    await say(database, "broadcast", JAN, Lane.BROADCAST)
    present = Say(message=Message(texts=(), present=Present(stars=15)), lane=Lane.NOTICE)
    await do(database, lambda s: s[Outbox].put(present, To("telegram", "9"), NOW))
    assert len(await claim(database)) == 3
    assert await claim(database) == []
    assert await OutboxQueue(database, COMPANY).recover(NOW) == 3
    assert said(await claim(database)) == ["reply"]
    fates = await database.run(lambda db: list(db.execute(select(outbox.c.fate)).scalars()))
    assert sorted(fates) == ["sending", "uncertain", "uncertain"]


async def test_many_are_told_once_each_and_those_who_stopped_are_not(database: Database) -> None:
    def arrive(stores: Stores) -> list[CustomerId]:
        people = [stores[Customers].arrive(Contact("telegram", str(n)), "sr", NOW) for n in range(1200)]
        stores[Customers].save(replace(people[3], stopped=NOW))
        return [person.id for person in people]

    people = await do(database, arrive)
    for _ in range(2):
        await do(
            database,
            lambda s: s[Outbox].tell(Tell(people=people, message=message("closed"), key="closed:1"), NOW),
        )
    assert await do(database, lambda s: s[Outbox].fates("closed:1")) == {"pending": 1199}
    assert await do(database, lambda s: s[Outbox].fates("closed:11")) == {}
    (first, *_) = await claim(database)
    assert first.reader.language == "sr"
    await do(database, lambda s: s[Outbox].silence(people[500]))
    assert sum((await do(database, lambda s: s[Outbox].fates("closed:1"))).values()) == 1198


async def test_who_is_erased_is_sent_nothing_more(database: Database) -> None:
    ana = await do(database, lambda s: s[Customers].arrive(Contact("telegram", "7"), "en", NOW))
    await do(
        database,
        lambda s: s[Outbox].tell(Tell(people=[ana.id], message=message("closed"), key="closed:1"), NOW),
    )
    (parcel,) = await claim(database)
    await do(database, lambda s: s.erase(ana.id))
    await settle(database, parcel)
    assert await database.run(lambda db: db.execute(select(outbox)).all()) == []


async def test_a_blocked_contact_and_a_moved_group_are_noted(database: Database) -> None:
    await do(database, lambda s: s[Customers].arrive(Contact("telegram", "7"), "en", NOW))
    await say(database, "reply", ANA)
    group = To("telegram", "-5")
    await say(database, "to the group", group)
    to_ana, to_group = await claim(database)
    await settle(database, to_ana, Fate.BLOCKED)
    later = NOW + timedelta(seconds=1)
    moved = Settled(id=to_group.id, fate=Fate.PENDING, due=later, moved="-1005")
    await OutboxQueue(database, COMPANY).settle([moved], NOW)
    assert await claim(database) == []
    (again,) = await OutboxQueue(database, COMPANY).claim(9, (), later)
    assert (again.to.address, again.attempts) == ("-1005", 2)
    assert await OutboxQueue(database, COMPANY).next_due() is None


async def test_what_is_held_back_says_the_newest_once_it_is_sent(database: Database) -> None:
    await say(database, "offered", key="won")
    (parcel,) = await claim(database)
    held = Settled(id=parcel.id, fate=Fate.UNCERTAIN, problem=HELD)
    await OutboxQueue(database, COMPANY).settle([held], NOW)
    await do(database, lambda s: s[Outbox].edit(Edit(of="won", message=message("declined")), NOW))
    assert await claim(database) == []
    assert await do(database, lambda s: s[Restorals].release()) == 1
    assert said(await claim(database)) == ["declined"]


async def test_a_present_that_was_claimed_goes_to_someone_who_wants_no_messages(database: Database) -> None:
    contact = Contact("telegram", "7")
    ana = await do(database, lambda s: s[Customers].arrive(contact, "en", NOW).id)
    present = Say(message=Message(texts=(), present=Present(stars=15)), lane=Lane.NOTICE, key="present:1:1")
    his = To("telegram", "7", ana)
    await do(database, lambda s: s[Outbox].put(present, his, NOW))
    await say(database, "notice", his, Lane.NOTICE)
    await do(database, lambda s: s[Outbox].silence(ana))
    (parcel,) = await claim(database)
    assert parcel.message.present == Present(stars=15)
    await settle(database, parcel)
    assert await claim(database) == []


async def test_what_is_held_back_is_not_sent_to_someone_who_stopped_meanwhile(database: Database) -> None:
    ana = await do(database, lambda s: s[Customers].arrive(Contact("telegram", "7"), "en", NOW))
    await do(
        database,
        lambda s: s[Outbox].tell(Tell(people=[ana.id], message=message("closed"), key="closed:1"), NOW),
    )
    (parcel,) = await claim(database)
    held = Settled(id=parcel.id, fate=Fate.UNCERTAIN, problem=HELD)
    await OutboxQueue(database, COMPANY).settle([held], NOW)
    await do(database, lambda s: s[Customers].save(replace(ana, stopped=NOW)))
    assert await do(database, lambda s: s[Restorals].release()) == 0
    await do(database, lambda s: s[Customers].save(ana))
    assert await do(database, lambda s: s[Restorals].release()) == 0
    assert await claim(database) == []


async def test_what_was_said_in_several_messages_is_known_by_each_of_them(database: Database) -> None:
    await say(database, "album", key="case-sent:7:1")
    (parcel,) = await claim(database)
    assert await do(database, lambda s: s[Outbox].under_way(ANA)) == {parcel.id}
    settled = Settled(id=parcel.id, fate=Fate.SENT, message="57", others=("55", "56"))
    await OutboxQueue(database, COMPANY).settle([settled], NOW)
    assert await do(database, lambda s: s[Outbox].under_way(ANA)) == set()
    known = await do(database, lambda s: [s[Outbox].key_of(ANA, each) for each in ("55", "56", "57", "58")])
    assert known == ["case-sent:7:1", "case-sent:7:1", "case-sent:7:1", ""]
    assert await do(database, lambda s: s[Outbox].key_of(JAN, "55")) == ""
    await do(database, lambda s: s[Outbox].drop("case-sent:7:1"))
    assert await do(database, lambda s: s[Outbox].key_of(ANA, "55")) == ""
