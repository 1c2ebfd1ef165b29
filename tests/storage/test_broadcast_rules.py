"""The rules of a broadcast's rows, one by one: the same on both databases, and tried on the quicker one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from functools import partial

import msgspec
import pytest
from msgspec.structs import replace
from sqlalchemy import insert, update

from bot.domains import Stores
from chat.ports import Fate, Parcel, Settled
from chat.stuck import TRIES, Found, Stuck
from customers.consent import Purpose
from customers.news.broadcast import Broadcasts, Counts
from customers.news.preferences import Preferences, Quiet, Topic
from customers.people import Contact, CustomerId
from customers.store import Customers
from storage.customers.tables import contacts
from storage.database import Database
from storage.delivery.queue import OutboxQueue
from storage.delivery.tables import outbox
from storage.news.tables import broadcasts
from tests.storage.test_filling import READERS, begin, cancel, fill, pause, resume, waiting
from tests.storage.test_outbox import COMPANY, claim, do
from tests.storage.test_resending import PLAN
from tests.storage.test_segments import people
from tests.storage.voting import NOW

pytestmark = pytest.mark.parametrize("address", ["sqlite"], indirect=True)


@pytest.fixture
async def begun(database: Database) -> int:
    """A broadcast to four readers, of whom nobody has been written to."""
    await people(database)
    return await database.run(begin)


async def counts(database: Database, broadcast: int) -> Counts:
    return await do(database, lambda s: s[Broadcasts].counts(broadcast))


async def settle(database: Database, parcels: Sequence[Parcel], fate: Fate) -> None:
    due = NOW + timedelta(minutes=1) if fate is Fate.PENDING else None
    settled = [Settled(id=parcel.id, fate=fate, due=due) for parcel in parcels]
    await OutboxQueue(database, COMPANY).settle(settled, NOW)


async def test_who_comes_after_it_began_is_not_written_to(database: Database, begun: int) -> None:
    def comes(stores: Stores) -> None:
        late = stores[Customers].arrive(Contact("telegram", "99"), "en", NOW)
        stores[Customers].give(late.id, Purpose.NEWS, "yes", NOW)

    await do(database, comes)
    assert await database.run(fill)
    assert not await database.run(fill)
    assert await database.run(waiting) == [1] * READERS


async def test_who_is_reached_in_two_places_is_written_to_once(database: Database, begun: int) -> None:
    second = insert(contacts).values(messenger="zulip", address="7", customer=1, reachable=True)
    await database.run(lambda db: db.execute(second))
    assert await database.run(fill)
    assert await database.run(waiting) == [1] * READERS
    assert (await counts(database, begun)).dropped == 0


async def test_news_that_do_not_get_through_go_to_the_other_contact_and_count_once(
    database: Database, begun: int
) -> None:
    second = insert(contacts).values(messenger="zulip", address="7", customer=1, reachable=True)
    await database.run(lambda db: db.execute(second))
    taken = await claim(database, limit=READERS)
    await settle(database, taken, Fate.BLOCKED)
    (again,) = await claim(database, limit=READERS)
    assert (again.to.messenger, again.to.customer) == ("zulip", 1)
    await settle(database, [again], Fate.SENT)
    found = await counts(database, begun)
    assert (found.sent, found.blocked) == (1, READERS - 1)


async def test_who_was_set_aside_and_wants_it_no_more_is_not_written_to(
    database: Database, begun: int
) -> None:
    for work in (fill, partial(pause, begun), partial(resume, begun)):
        await database.run(work)

    def wish(stores: Stores) -> None:
        ana = stores[Customers].get(CustomerId(1))
        assert ana
        stores[Customers].save(replace(ana, stopped=NOW))
        stores[Preferences].mute(CustomerId(2), Topic.LAUNCHES, yes=True)
        stores[Customers].withdraw(CustomerId(3), Purpose.NEWS, NOW)

    await do(database, wish)
    assert await database.run(fill)
    assert await database.run(waiting) == [1]
    assert (await counts(database, begun)).dropped == READERS - 1


async def test_what_is_to_be_tried_again_is_kept_while_paused_and_dropped_when_cancelled(
    database: Database, begun: int
) -> None:
    taken = await claim(database, limit=READERS)
    await database.run(partial(pause, begun))
    await settle(database, taken[:2], Fate.PENDING)
    assert (await counts(database, begun)).later == 2
    await database.run(partial(cancel, begun))
    await settle(database, taken[2:], Fate.PENDING)
    ended = await counts(database, begun)
    assert (ended.later, ended.under_way, ended.dropped) == (0, 0, READERS)


async def test_it_goes_on_when_those_who_were_set_aside_may_be_written_to(
    database: Database, begun: int
) -> None:
    queue = OutboxQueue(database, COMPANY)
    for reader in range(1, READERS + 1):
        await do(database, lambda s, reader=reader: s[Preferences].keep_quiet(reader, Quiet(11, 14)))  # type: ignore[misc]
    assert await claim(database) == []
    assert await queue.next_due() == NOW + timedelta(hours=2)
    await database.run(partial(pause, begun))
    assert await queue.next_due() is None
    await database.run(partial(resume, begun))
    assert len(await queue.claim(9, (), NOW + timedelta(hours=2))) == READERS


async def test_what_cannot_be_read_for_a_day_or_was_being_sent_by_a_dead_process_is_counted(
    database: Database, begun: int
) -> None:
    await database.run(fill)
    worst = {"body": b"{", "attempts": TRIES - 1}
    await database.run(lambda db: db.execute(update(outbox).where(outbox.c.id == 1).values(worst)))
    assert len(await claim(database)) == READERS - 1
    assert await OutboxQueue(database, COMPANY).recover(NOW) == READERS - 1
    after = await counts(database, begun)
    assert (after.failed, after.uncertain, after.under_way) == (1, READERS - 1, 0)


async def test_what_is_tried_again_keeps_its_attempts_and_waits_past_quiet_hours(
    database: Database, begun: int
) -> None:
    queue, quiet_ends = OutboxQueue(database, COMPANY), NOW + timedelta(hours=2)
    first, *_ = await claim(database)
    assert first.to.customer is not None
    his = first.to.customer
    await do(database, lambda s: s[Preferences].keep_quiet(CustomerId(his), Quiet(11, 14)))
    await settle(database, [first], Fate.PENDING)
    assert await queue.claim(9, (), quiet_ends - timedelta(seconds=1)) == []
    (again,) = await queue.claim(9, (), quiet_ends)
    assert (again.id, again.attempts) == (first.id, 2)


LATE = [
    (Fate.SENT, (1, 0, 0, READERS - 1)),
    (Fate.FAILED, (0, 1, 0, READERS - 1)),
    (Fate.BLOCKED, (0, 0, 1, READERS - 1)),
    (Fate.UNCERTAIN, (0, 0, 0, READERS)),
    (Fate.PENDING, (0, 0, 0, READERS)),
]


@pytest.mark.parametrize(("fate", "counted"), LATE)
async def test_what_a_hung_leader_says_after_all_is_counted_once(
    fate: Fate, counted: tuple[int, ...], database: Database, begun: int
) -> None:
    taken = await claim(database)
    await OutboxQueue(database, COMPANY).recover(NOW)
    for _ in range(2):
        await settle(database, taken[:1], fate)
    after = await counts(database, begun)
    assert (after.sent, after.failed, after.blocked, after.uncertain) == counted
    assert (after.settled, after.dropped) == (READERS, 0)
    assert after.resendable == after.uncertain


async def test_a_broadcast_that_cannot_go_on_is_paused_and_told_and_the_next_one_goes_on(
    database: Database, begun: int
) -> None:
    other = await database.run(begin)
    plan = msgspec.json.encode(replace(PLAN, segment=replace(PLAN.segment, zone="Mars/Olympus")))
    bad = update(broadcasts).where(broadcasts.c.id == begun)
    await database.run(lambda db: db.execute(bad.values(plan=plan)))
    found: list[Found] = []
    queue = OutboxQueue(database, COMPANY, lambda one, _: found.append(one))
    assert len(await queue.claim(9, (), NOW)) == READERS
    assert (await counts(database, other)).under_way == READERS
    (one,) = found
    assert isinstance(one, Stuck)
    assert (one.broadcast, one.number) == (True, begun)
    good = msgspec.json.encode(PLAN)
    await database.run(lambda db: db.execute(bad.values(plan=good)))
    await database.run(partial(resume, begun))
    assert len(await queue.claim(9, (), NOW)) == READERS


async def test_only_what_is_uncertain_keeps_its_row(database: Database, begun: int) -> None:
    taken = await claim(database)
    for parcel, fate in zip(taken, (Fate.SENT, Fate.FAILED, Fate.BLOCKED, Fate.UNCERTAIN), strict=True):
        await settle(database, [parcel], fate)
    after = await counts(database, begun)
    assert (after.sent, after.failed, after.blocked, after.uncertain) == (1, 1, 1, 1)
    assert await database.run(waiting) == [1]
