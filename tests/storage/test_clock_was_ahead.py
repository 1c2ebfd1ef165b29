"""What was written while a clock was ahead does not wait until that instant comes."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

import pytest
from sqlalchemy import Connection, update

from bot.domains import Stores
from chat.answers import Edit, Lane, Say, Tell, To
from chat.ports import Fate, Settled
from chat.records import Outbox
from customers.news.broadcast import Broadcasts, LastProgress
from customers.news.preferences import Preferences, Quiet
from customers.people import Contact, CustomerId
from customers.store import Customers
from handlers.news.progress import updated
from storage.database import Database
from storage.delivery.backlog import backlog
from storage.delivery.due_limits import LONGEST_PAUSE, LONGEST_QUIET
from storage.delivery.queue import OutboxQueue
from storage.delivery.send_history import LONGEST_HOLD
from storage.delivery.tables import outbox
from storage.news.filling import replenish
from tests.handlers.front import Counter
from tests.storage.test_filling import READERS, begin
from tests.storage.test_outbox import ANA, COMPANY, claim, do, message, said, settle
from tests.storage.test_segments import people
from tests.storage.voting import NOW

pytestmark = pytest.mark.parametrize("address", ["sqlite"], indirect=True)
AHEAD = NOW + timedelta(days=9)
TICK = timedelta(microseconds=1)
GROUP = To("telegram", "-5")


@pytest.fixture
async def begun(database: Database) -> int:
    """A broadcast to four readers, of whom nobody has been written to."""
    await people(database)
    return await database.run(begin)


async def test_a_message_that_waits_for_nothing_is_sent_by_any_clock(database: Database) -> None:
    """An answer, a notice, and an edit of what was sent."""
    await do(database, lambda s: s[Outbox].put(Say(message=message("answer"), key="answer"), ANA, AHEAD))
    (parcel,) = await claim(database)
    assert said([parcel]) == ["answer"]
    await settle(database, parcel)
    ana = await do(database, lambda s: s[Customers].arrive(Contact("telegram", "9"), "en", NOW).id)
    await do(database, lambda s: s[Outbox].edit(Edit(of="answer", message=message("edit")), AHEAD))
    await do(
        database, lambda s: s[Outbox].tell(Tell(people=[ana], message=message("notice"), key="notice"), AHEAD)
    )
    assert sorted(said(await claim(database))) == ["edit", "notice"]


async def test_what_was_to_be_tried_again_is_tried_when_no_pause_is_so_long(database: Database) -> None:
    def tried(db: Connection) -> None:
        for name, until in (("soon", NOW + LONGEST_PAUSE), ("ahead", NOW + LONGEST_PAUSE + TICK)):
            Stores(db)[Outbox].put(Say(message=message(name), due=until), To("telegram", name), NOW)
        db.execute(update(outbox).values(attempts=1))

    await database.run(tried)
    assert await claim(database) == []
    await do(database, lambda s: s[Outbox].let_go(NOW))
    assert said(await claim(database)) == ["ahead"]


async def test_what_is_to_be_said_by_day_waits_for_it_and_no_longer(database: Database) -> None:
    def written(db: Connection) -> None:
        for name, until in (("morning", NOW + LONGEST_QUIET), ("ahead", AHEAD)):
            Stores(db)[Outbox].put(Say(message=message(name), due=until), To("telegram", name), NOW)

    await database.run(written)
    await do(database, lambda s: s[Outbox].let_go(NOW))
    assert said(await claim(database)) == ["ahead"]


def keep_quiet(stores: Stores, reader: CustomerId) -> None:
    """He wants to hear nothing from eleven to two."""
    stores[Preferences].keep_quiet(reader, Quiet(11, 14))


async def test_who_was_set_aside_for_longer_than_any_quiet_lasts_is_asked_for_anew(
    database: Database, begun: int
) -> None:
    for reader in range(1, READERS + 1):
        quiet = partial(keep_quiet, reader=CustomerId(reader))
        await do(database, quiet)
    queue = OutboxQueue(database, COMPANY)
    assert await queue.claim(9, (), AHEAD) == []
    await do(database, lambda s: s[Outbox].let_go(NOW))
    assert await claim(database) == [], "it is a quiet hour"
    assert len(await queue.claim(9, (), NOW + timedelta(hours=2))) == READERS


async def test_a_broadcast_goes_out_by_any_clock(database: Database, begun: int) -> None:
    """Filled, and set aside while it is paused."""
    await database.run(lambda db: replenish(db, COMPANY, AHEAD, lambda *_: None))
    assert len(await claim(database, limit=1)) == 1
    await do(database, lambda s: s[Broadcasts].pause(begun))
    await do(database, lambda s: s[Broadcasts].resume(begun))
    assert len(await claim(database)) == READERS - 1


async def test_a_messenger_that_is_to_be_left_alone_for_days_is_not(database: Database) -> None:
    rows, until = OutboxQueue(database, COMPANY), NOW + timedelta(seconds=30)
    await rows.hold("telegram", AHEAD)
    assert (await rows.past(NOW)).holds == {}
    await rows.hold("telegram", until)
    assert (await rows.past(NOW)).holds == {"telegram": until}
    await rows.hold("telegram", NOW + LONGEST_HOLD)
    assert (await rows.past(NOW)).holds == {"telegram": NOW + LONGEST_HOLD}


async def test_a_group_that_is_yet_to_be_written_to_is_not_remembered(database: Database) -> None:
    """But by another worker, whose clock is ahead by a moment, it was just written to."""
    rows = OutboxQueue(database, COMPANY)
    for at, known in ((AHEAD, []), (NOW + timedelta(seconds=5), [(GROUP, NOW)])):
        await do(database, lambda s: s[Outbox].put(Say(message=message("hello")), GROUP, NOW))
        (parcel,) = await claim(database)
        await rows.settle([Settled(id=parcel.id, fate=Fate.SENT)], at)
        assert (await rows.past(NOW)).groups == known


async def test_what_waits_is_as_old_as_it_is(database: Database) -> None:
    """Though it was due at once by any clock."""
    await do(database, lambda s: s[Outbox].put(Say(message=message("answer")), ANA, NOW))
    found = await database.run(backlog)
    assert found[Lane.REPLY, Fate.PENDING].due == NOW


async def test_what_is_tried_again_after_quiet_hours_waits_for_their_end(
    database: Database, begun: int
) -> None:
    await database.run(lambda db: replenish(db, COMPANY, NOW, lambda *_: None))
    evening = NOW + timedelta(hours=20)
    await database.run(lambda db: db.execute(update(outbox).values(due=evening)))
    await do(database, lambda s: s[Outbox].let_go(NOW))
    assert await claim(database) == []


async def test_what_was_taken_while_a_clock_was_ahead_is_taken_up(database: Database) -> None:
    """Its claim was lost; no lease is so long."""
    await do(database, lambda s: s[Outbox].put(Say(message=message("answer")), ANA, NOW))
    rows = OutboxQueue(database, COMPANY)
    await rows.claim(1, (), AHEAD)
    assert await rows.take_up((), NOW) == 1
    assert said(await claim(database)) == ["answer"]


async def test_the_clock_lets_go_what_is_held(database: Database) -> None:
    await do(database, lambda s: s[Outbox].put(Say(message=message("answer")), ANA, NOW))
    await database.run(lambda db: db.execute(update(outbox).values(due=AHEAD)))
    await Counter(database).reception.look_after()
    assert said(await claim(database)) == ["answer"]


async def test_a_broadcast_tells_how_far_it_has_come_although_it_did_so_in_days_to_come(
    database: Database, begun: int
) -> None:
    await do(database, lambda s: s[Broadcasts].note_progress(begun, LastProgress("sending:0", AHEAD, 0)))
    assert await do(database, lambda s: updated(begun, s[Broadcasts], NOW))
    assert await do(database, lambda s: updated(begun, s[Broadcasts], NOW)) == ()
