"""The rules of the outbox, one by one: they are the same on both databases, and tried on the quicker one."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace
from sqlalchemy import func, select

from chat.answers import Edit, Lane, Say, To
from chat.ports import Fate, Settled
from chat.records import Outbox, Restorals
from customers.people import Contact, CustomerId
from customers.store import Customers
from polls.store import Polls, Publication
from storage.database import Database
from storage.delivery.queue import OutboxQueue
from storage.delivery.restored import HELD, hold, stamp
from storage.delivery.tables import outbox
from tests.storage.test_outbox import ANA, COMPANY, claim, do, message, said, say, settle
from tests.storage.voting import NOW, open_poll

pytestmark = pytest.mark.parametrize("address", ["sqlite"], indirect=True)
GROUP = To("telegram", "-5")


async def test_who_wants_no_messages_still_gets_the_answer_that_waits(database: Database) -> None:
    ana = await do(database, lambda s: s[Customers].arrive(Contact("telegram", "7"), "en", NOW).id)
    his = To("telegram", "7", ana)
    await say(database, "answer", his)
    await say(database, "notice", his, Lane.NOTICE)
    await do(database, lambda s: s[Outbox].silence(ana))
    (parcel,) = await claim(database)
    assert said([parcel]) == ["answer"]
    await settle(database, parcel)
    assert await claim(database) == []


async def edited(database: Database) -> None:
    edit = Edit(of="published:1", message=message("one voter"))
    await do(database, lambda s: s[Outbox].edit(edit, NOW))


async def edits_that_wait(database: Database) -> int:
    edits = select(func.count()).where(outbox.c.edits != "")
    return await database.run(lambda db: int(db.execute(edits).scalar_one()))


@pytest.mark.parametrize("fate", [Fate.FAILED, Fate.BLOCKED, Fate.UNCERTAIN])
async def test_what_did_not_arrive_or_may_not_have_is_not_edited(fate: Fate, database: Database) -> None:
    await say(database, "published", key="published:1")
    (parcel,) = await claim(database)
    await settle(database, parcel, fate, message="")
    await edited(database)
    assert await edits_that_wait(database) == 0


async def test_an_edit_of_what_turns_out_not_to_arrive_is_dropped(database: Database) -> None:
    await say(database, "published", key="published:1")
    (parcel,) = await claim(database)
    await edited(database)
    assert await edits_that_wait(database) == 1
    await settle(database, parcel, Fate.FAILED, message="")
    assert await edits_that_wait(database) == 0


@pytest.mark.parametrize(("customer", "lost"), [(None, True), (CustomerId(1), False)])
async def test_what_can_be_edited_no_more_is_gone_from_a_group_and_was_told_to_a_person(
    customer: CustomerId | None, lost: bool, database: Database
) -> None:
    await do(database, lambda s: s[Customers].arrive(Contact("telegram", "-5"), "en", NOW))
    await say(database, "offer", To("telegram", "-5", customer), key="published:1")
    (parcel,) = await claim(database)
    await settle(database, parcel)
    await edited(database)
    (edit,) = await claim(database)
    await settle(database, edit, Fate.FAILED, message="")
    assert await do(database, lambda s: s[Outbox].out_of_reach("published:1")) == lost
    assert await do(database, lambda s: s[Outbox].arrived("published:1"))


async def test_what_waits_for_a_group_and_stands_in_it_moves_with_it(database: Database) -> None:
    old, other = To("telegram", "-5"), To("another", "-5")
    poll = await open_poll(database)
    standing = Publication(poll=poll.id, messenger="telegram", chat="-5", key="published:1", fingerprint="")
    await do(database, lambda s: s[Polls].publish(standing))
    for where in (old, other):
        await say(database, "waits", where)
    await do(database, lambda s: s[Outbox].move("telegram", "-5", "-1005"))
    assert [parcel.to.address for parcel in await claim(database)] == ["-1005", "-5"]
    assert [each.chat for each in await do(database, lambda s: s[Polls].publications(poll.id))] == ["-1005"]


async def test_an_edit_that_waits_for_its_message_holds_nothing_else_up(database: Database) -> None:
    await say(database, "published", key="published:1")
    (parcel,) = await claim(database)
    await edited(database)
    await say(database, "answer", ANA, Lane.BROADCAST)
    assert said(await claim(database)) == ["answer"]
    await settle(database, parcel)


async def test_what_is_not_due_is_not_sent_and_holds_nothing_up(database: Database) -> None:
    later = Say(message=message("later"), due=NOW + timedelta(hours=1))
    await do(database, lambda s: s[Outbox].put(later, ANA, NOW))
    await say(database, "now", ANA)
    (parcel,) = await claim(database)
    assert said([parcel]) == ["now"]
    await settle(database, parcel)
    assert await claim(database) == []
    assert await OutboxQueue(database, COMPANY).next_due() == later.due


async def test_a_group_that_was_written_to_is_remembered_for_a_minute(database: Database) -> None:
    rows, minute = OutboxQueue(database, COMPANY), timedelta(seconds=60)
    await say(database, "to the group", GROUP)
    await say(database, "to ana", To("telegram", "7", CustomerId(1)))
    for parcel in await claim(database):
        await settle(database, parcel)
    assert (await rows.past(NOW + minute)).groups == [(GROUP, NOW)]
    assert (await rows.past(NOW + minute + timedelta(seconds=1))).groups == []


async def test_how_often_a_group_was_written_to_moves_with_it(database: Database) -> None:
    await say(database, "to the group", GROUP)
    (parcel,) = await claim(database)
    await settle(database, parcel)
    await do(database, lambda s: s[Outbox].move("telegram", "-5", "-1005"))
    assert (await OutboxQueue(database, COMPANY).past(NOW)).groups == [(To("telegram", "-1005"), NOW)]


async def test_a_group_to_which_a_dead_process_was_writing_may_have_been_written_to(
    database: Database,
) -> None:
    rows = OutboxQueue(database, COMPANY)
    await say(database, "to the group", GROUP)
    assert len(await claim(database)) == 1
    await rows.recover(NOW)
    assert (await rows.past(NOW)).groups == [(GROUP, NOW)]
    (again,) = await claim(database)
    assert again.attempts == 1, "what nobody knows of is no attempt"


async def test_a_shorter_wait_ends_no_longer_one(database: Database) -> None:
    rows = OutboxQueue(database, COMPANY)
    for seconds in (30, 5, 60):
        await rows.hold("telegram", NOW + timedelta(seconds=seconds))
        longest = NOW + timedelta(seconds=max(30, seconds))
        assert (await rows.past(NOW)).holds == {"telegram": longest}


async def test_what_is_held_back_for_a_group_is_sent_there(database: Database) -> None:
    jan = await do(database, lambda s: s[Customers].arrive(Contact("telegram", "8"), "en", NOW))
    await do(database, lambda s: s[Customers].save(replace(jan, stopped=NOW)))
    await say(database, "closed", GROUP, key="closed:1")
    (parcel,) = await claim(database)
    held = Settled(id=parcel.id, fate=Fate.UNCERTAIN, problem=HELD)
    await OutboxQueue(database, COMPANY).settle([held], NOW)
    assert await do(database, lambda s: s[Restorals].release()) == 1


async def test_what_is_left_unsent_keeps_no_words(database: Database) -> None:
    await say(database, "a secret", key="closed:1")
    await database.run(lambda db: stamp(db, NOW))
    assert await database.run(lambda db: hold(db, NOW))
    assert await do(database, lambda s: s[Restorals].drop()) == 1
    assert await database.run(lambda db: bytes(db.execute(select(outbox.c.body)).scalar_one())) == b""
    assert await do(database, lambda s: s[Restorals].release()) == 0
