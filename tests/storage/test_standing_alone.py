"""Whatever a row of the outbox does, the others leave; what is certain of it is kept."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from msgspec.structs import replace
from sqlalchemy import insert, select, update

from bot.domains import Stores
from chat.answers import Edit, Say, To
from chat.ports import Fate, Settled
from chat.records import Outbox
from chat.stuck import TRIES, Found, Stuck
from customers.news.preferences import Quiet
from customers.people import Contact
from customers.store import Customers
from customers.team import Member, Role, Team
from polls.store import Polls, Publication
from storage.customers.tables import contacts, customers
from storage.database import Database
from storage.delivery import recovering
from storage.delivery.queue import LEASE, OutboxQueue
from storage.delivery.settling import Settling
from storage.delivery.tables import outbox
from storage.news.filling import quiet_until
from tests.storage.test_outbox import ANA, COMPANY, JAN, claim, do, message, said, say, settle
from tests.storage.voting import NOW, open_poll
from texts.zones import reader_of

OLD, NEW, TEAM = To("telegram", "-5"), To("telegram", "-1005"), To("telegram", "-9")
LATER = NOW + timedelta(minutes=1)
alike = pytest.mark.parametrize("address", ["sqlite"], indirect=True)
"""The same on both databases, and tried on the quicker one."""


def told(stuck: Found, _: Any) -> Say:
    assert isinstance(stuck, Stuck)
    """What the team is told."""
    return Say(message=message(f"stuck {stuck.number}"), to=TEAM, key=f"team:{stuck.number}")


async def later(database: Database) -> list[str]:
    """What leaves a minute later."""
    return said(await OutboxQueue(database, COMPANY).claim(9, (), LATER))


async def fates(database: Database) -> list[tuple[str, str]]:
    query = select(outbox.c.fate, outbox.c.problem).order_by(outbox.c.id)
    return [(row.fate, row.problem) for row in await database.run(lambda db: db.execute(query).all())]


async def publish(database: Database, poll: Any, where: To, key: str) -> None:
    """Publish a poll in a chat; its message waits there."""
    stands = Publication(poll=poll.id, messenger="telegram", chat=where.address, key=key, fingerprint="")
    await do(database, lambda s: s[Polls].publish(stands))
    await say(database, key, where, key=key)


async def test_a_poll_published_in_a_group_and_again_where_it_moved_stands_there_once(
    database: Database,
) -> None:
    poll = await open_poll(database)
    await publish(database, poll, OLD, "before")
    (first,) = await claim(database)
    await settle(database, first)
    await publish(database, poll, NEW, "after")
    await do(database, lambda s: s[Outbox].edit(Edit(of="before", message=message("turnout")), NOW))
    await say(database, "to ana")
    parcels = {parcel.to.address: parcel for parcel in await claim(database)}
    moved = Settled(id=parcels["-5"].id, fate=Fate.PENDING, due=NOW, moved="-1005")
    sent = [Settled(id=parcels[chat].id, fate=Fate.SENT, message="9") for chat in ("-1005", "7")]
    await OutboxQueue(database, COMPANY).settle([moved, *sent], NOW)
    assert [each.key for each in await do(database, lambda s: s[Polls].publications(poll.id))] == ["after"]
    assert await later(database) == [], "the edit of what was let go is not sent to the new one's address"


@alike
async def test_what_waits_at_the_old_address_of_a_poll_is_not_published_twice(database: Database) -> None:
    poll, other = await open_poll(database), await open_poll(database)
    await publish(database, poll, OLD, "before")
    await publish(database, poll, NEW, "after")
    await publish(database, other, OLD, "other")
    await do(database, lambda s: s[Outbox].move("telegram", "-5", "-1005"))
    (first,) = await claim(database)
    assert said([first]) == ["after"]
    await settle(database, first)
    assert said(await claim(database)) == ["other"]


@alike
async def test_who_is_reached_at_a_new_address_already_is_reached_there_alone(database: Database) -> None:
    def meanwhile(stores: Stores) -> None:
        for address in ("7", "8"):
            stores[Customers].arrive(Contact("telegram", address), "en", NOW)
        stores[Outbox].move("telegram", "7", "8")
        stores[Outbox].move("telegram", "8", "9")

    await do(database, meanwhile)
    query = select(contacts.c.address, contacts.c.reachable).order_by(contacts.c.address)
    found = await database.run(lambda db: db.execute(query).all())
    assert [tuple(row) for row in found] == [("7", False), ("9", True)]


async def zoned(database: Database, zone: str) -> To:
    """A customer with this time zone."""
    ana = await do(database, lambda s: s[Customers].arrive(Contact("telegram", "7"), "en", NOW).id)
    await database.run(lambda db: db.execute(update(customers).values(zone=zone)))
    return To("telegram", "7", ana)


async def test_who_has_a_zone_or_language_unknown_here_is_spoken_to_in_the_companys(
    database: Database,
) -> None:
    his = await zoned(database, "Mars/Olympus")
    await database.run(lambda db: db.execute(update(customers).values(language="tlh")))
    await say(database, "hello", his)
    (parcel,) = await claim(database)
    assert (parcel.reader.zone, parcel.reader.zone_chosen, parcel.reader.language) == ("UTC", False, "en")


def test_quiet_hours_in_a_zone_unknown_here_are_the_companys() -> None:
    class Row:
        start, end, zone = 11, 14, "Mars/Olympus"

    assert quiet_until(Row(), COMPANY, NOW) == Quiet(11, 14).until(NOW, NOW.tzinfo)  # type: ignore[arg-type]


def test_a_zone_known_here_is_kept() -> None:
    reader = reader_of("pl", "Asia/Tokyo", COMPANY, NOW)
    assert (reader.zone, reader.zone_chosen, reader.language) == ("Asia/Tokyo", True, "pl")


UNREADABLE = ({"body": b"{"}, {"lane": 77})


@alike
@pytest.mark.parametrize("wrong", UNREADABLE, ids=str)
async def test_what_cannot_be_read_is_told_once_and_leaves_when_it_can(
    wrong: dict[str, Any], database: Database
) -> None:
    queue = OutboxQueue(database, COMPANY, told)
    await say(database, "was bad", ANA)
    right = await database.run(lambda db: db.execute(select(outbox.c.body, outbox.c.lane)).one())
    await database.run(lambda db: db.execute(update(outbox).values(wrong)))
    await say(database, "good", JAN)
    assert said(await queue.claim(1, (), NOW)) == ["good"], "it takes nobody's place"
    assert said(await queue.claim(9, (), NOW)) == ["stuck 1"]
    for _ in range(2):
        assert await queue.claim(9, (), LATER) == []
    bad = outbox.c.id == 1
    await database.run(
        lambda db: db.execute(update(outbox).where(bad).values(body=right.body, lane=right.lane))
    )
    assert said(await queue.claim(9, (), LATER + timedelta(hours=1))) == ["was bad"]


@alike
async def test_without_a_chat_of_the_team_its_owners_hear_of_what_is_stuck(database: Database) -> None:
    owner = await database.run(lambda db: Stores(db)[Customers].arrive(Contact("telegram", "42"), "en", NOW))
    await do(database, lambda s: s[Team].put(Member(owner.id, Role.OWNER, "Mira", NOW)))
    await say(database, "bad", ANA)
    await database.run(lambda db: db.execute(update(outbox).values(body=b"{")))
    queue = OutboxQueue(database, COMPANY, lambda stuck, at: replace(told(stuck, at), to=None))
    parcels = await queue.claim(9, (), NOW)
    assert [(parcel.to.address, said([parcel])) for parcel in parcels] == [("42", ["stuck 1"])]


@alike
async def test_what_cannot_be_read_for_a_day_has_failed(database: Database) -> None:
    await say(database, "bad", ANA, key="kept:1")
    await database.run(lambda db: db.execute(update(outbox).values(body=b"{", attempts=TRIES - 1)))
    assert await claim(database) == []
    assert await fates(database) == [("failed", "stuck: DecodeError")]


def breaks(monkeypatch: pytest.MonkeyPatch, call: str, bad: int) -> None:
    """What hangs on the fate of one message raises."""
    real = getattr(Settling, call)

    def broken(self: Settling, row: Any, *given: Any) -> None:
        if row.id == bad:
            raise KeyError("a bug")
        real(self, row, *given)

    monkeypatch.setattr(Settling, call, broken)


async def test_one_fate_that_cannot_be_written_down_holds_up_no_other_and_is_not_forgotten(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    breaks(monkeypatch, "_follow", bad=1)
    for number, to in enumerate((ANA, JAN, OLD), 1):
        await say(database, str(number), to, key=str(number))
    parcels = await claim(database)
    sent = [Settled(id=parcel.id, fate=Fate.SENT, message="9") for parcel in parcels]
    await OutboxQueue(database, COMPANY).settle(sent, NOW)
    assert await fates(database) == [("sent", "stuck: KeyError"), ("sent", ""), ("sent", "")]
    assert await OutboxQueue(database, COMPANY).recover(NOW) == 0
    assert await later(database) == [], "what was sent is not sent again"


async def test_what_is_to_be_tried_again_and_cannot_be_written_down_is_told_and_tried_again(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    breaks(monkeypatch, "_follow", bad=1)
    await say(database, "to the group", OLD)
    (parcel,) = await claim(database)
    moved = Settled(id=parcel.id, fate=Fate.PENDING, due=NOW, moved="-1005")
    queue = OutboxQueue(database, COMPANY, told)
    await queue.settle([moved], NOW)
    assert said(await queue.claim(9, (), NOW)) == ["stuck 1"]
    assert await later(database) == ["to the group"]


LATE = [
    (Fate.PENDING, Fate.SENT, "sent"),
    (Fate.PENDING, Fate.FAILED, "pending"),
    (Fate.PENDING, Fate.PENDING, "pending"),
    (Fate.UNCERTAIN, Fate.SENT, "sent"),
    (Fate.UNCERTAIN, Fate.FAILED, "failed"),
    (Fate.UNCERTAIN, Fate.PENDING, "uncertain"),
    (Fate.FAILED, Fate.SENT, "sent"),
    (Fate.FAILED, Fate.PENDING, "failed"),
    (Fate.SENT, Fate.PENDING, "sent"),
    (Fate.SENT, Fate.FAILED, "sent"),
]


@alike
@pytest.mark.parametrize(("stands", "late", "then"), LATE)
async def test_who_hung_may_say_what_is_more_certain_and_nothing_else(
    stands: Fate, late: Fate, then: str, database: Database
) -> None:
    await say(database, "won", ANA, key="won")
    (parcel,) = await claim(database)
    await database.run(lambda db: db.execute(update(outbox).values(fate=stands.value)))
    await settle(database, parcel, late)
    assert (await fates(database))[0][0] == then


@alike
async def test_what_was_changed_while_its_sender_hung_is_shown_as_it_is_now(database: Database) -> None:
    await say(database, "three voted", key="published:1")
    (parcel,) = await claim(database)
    await OutboxQueue(database, COMPANY).recover(NOW)
    await do(database, lambda s: s[Outbox].edit(Edit(of="published:1", message=message("closed")), NOW))
    await settle(database, parcel)
    (edit,) = await claim(database)
    assert (said([edit]), edit.edits) == (["closed"], "55")


async def test_what_was_taken_and_never_heard_of_is_taken_up_when_its_lease_has_ended(
    database: Database,
) -> None:
    queue = OutboxQueue(database, COMPANY)
    for word, to in (("lost", ANA), ("under way", JAN)):
        await say(database, word, to)
    _, under_way = await claim(database)
    assert await queue.take_up((), NOW) == 0
    assert await queue.take_up({under_way.id}, NOW + LEASE) == 1
    assert said(await queue.claim(9, (), NOW + LEASE)) == ["lost"]


async def test_what_cannot_be_put_back_at_the_start_holds_up_no_other(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    def note(db: Any, messenger: str, chat: str, now: Any) -> None:
        if chat == "-5":
            db.execute(insert(outbox).values(id=1))

    monkeypatch.setattr(recovering, "note_group", note)
    for word, to in (("bad", OLD), ("good", NEW), ("to ana", ANA)):
        await say(database, word, to)
    await claim(database)
    assert await OutboxQueue(database, COMPANY).recover(NOW) == 2
    assert said(await claim(database)) == ["good", "to ana"]


async def test_a_storage_out_of_reach_is_no_rows_fault(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(*_: Any) -> None:
        raise ConnectionResetError

    await say(database, "hello", key="1")
    (parcel,) = await claim(database)
    with monkeypatch.context() as patch:
        patch.setattr(Settling, "_follow", gone)
        with pytest.raises(ConnectionResetError):
            await settle(database, parcel)
    assert await fates(database) == [("sending", "")]
    await settle(database, parcel)
    assert await fates(database) == [("sent", "")]
