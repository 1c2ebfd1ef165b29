"""A present is handed over where that can be done, also to whoever claims it in another messenger."""

from __future__ import annotations

import pytest
from sqlalchemy import insert, select, update

from bot.domains import Stores
from chat.events import Person
from chat.ports import Fate
from customers.people import Contact
from customers.store import Customers
from prizes.award import AwardId, State
from prizes.store import Prizes
from storage.customers.tables import contacts
from storage.delivery.tables import outbox
from tests.handlers.front import Counter, Guest
from tests.handlers.test_erased import settled

HOME = Contact("memory", "ana")
IN_TELEGRAM = Contact("telegram", "2")


@pytest.fixture
def counter(counter: Counter) -> Counter:
    """A company in two messengers."""
    counter.messengers = ("telegram", "memory")
    return counter


async def winner(counter: Counter, *others: Contact, prize: str = "Mug as gift") -> Guest:
    """Ana wins, who came in memory; she is reached elsewhere as well."""
    mira = await counter.owner()
    ana = Guest(counter, Person(HOME.messenger, HOME.address, "Ana", "en"))
    number = await counter.open_poll(mira, f"prizes: 1 x {prize}")
    await ana.taps(f"m:{number}:1:1")
    for other in others:
        await reached(counter, other)
    await mira.does(f"/close {number} Enough")
    await counter.reception.wake()
    await ana.hears()
    return ana


async def reached(counter: Counter, contact: Contact) -> None:
    """Write it into the tables that Ana is reached there, too."""

    def number(stores: Stores) -> int:
        found = stores[Customers].find(HOME)
        assert found is not None
        return found.id

    its = await counter.database.run(lambda db: number(Stores(db)))
    values = {"messenger": contact.messenger, "address": contact.address, "customer": its}
    await counter.database.run(lambda db: db.execute(insert(contacts).values(values)))


async def state(counter: Counter) -> State:
    return await counter.database.run(lambda db: Stores(db)[Prizes].get(AwardId(1)).state)


async def handed(counter: Counter) -> list[tuple[str, str]]:
    """Where presents are to be handed over, attempt by attempt."""
    query = select(outbox.c.messenger, outbox.c.chat).where(outbox.c.key.startswith("present:"))
    rows = await counter.database.run(lambda db: db.execute(query.order_by(outbox.c.id)).all())
    return [(row.messenger, row.chat) for row in rows]


async def refused(counter: Counter) -> None:
    """Telegram refuses to hand it over."""
    await settled(counter, Fate.FAILED, "present:")


async def test_a_present_claimed_elsewhere_comes_where_it_can_be_handed_over(counter: Counter) -> None:
    ana = await winner(counter, IN_TELEGRAM)
    await ana.taps("claim:1")
    assert "on its way to you through Telegram" in await ana.hears()
    assert await handed(counter) == [(IN_TELEGRAM.messenger, IN_TELEGRAM.address)]
    await ana.taps("claim:1")
    assert len(await handed(counter)) == 1


@pytest.mark.parametrize("prize", ["Mug as gift", "Premium, 6 months as premium"])
async def test_a_present_that_cannot_be_handed_over_is_not_claimed(counter: Counter, prize: str) -> None:
    ana = await winner(counter, prize=prize)
    await ana.taps("claim:1")
    said = await ana.hears()
    assert "comes in Telegram" in said
    assert "/prizes" in said
    assert await handed(counter) == []
    assert await state(counter) is State.AWARDED
    await reached(counter, IN_TELEGRAM)
    await ana.taps("claim:1")
    assert await handed(counter) == [(IN_TELEGRAM.messenger, IN_TELEGRAM.address)]
    assert await state(counter) is State.CLAIMED


async def test_what_is_no_present_is_claimed_everywhere(counter: Counter) -> None:
    ana = await winner(counter, prize="Mug")
    await ana.taps("claim:1")
    assert "pass" in await ana.hears()
    assert await state(counter) is State.CLAIMED


async def test_claimed_in_telegram_it_comes_there_though_another_contact_of_it_is_better(
    counter: Counter,
) -> None:
    await winner(counter, IN_TELEGRAM, Contact("telegram", "11"))
    here = counter.guest("2")
    await here.taps("claim:1")
    assert await handed(counter) == [("telegram", "2")]


async def test_sent_again_it_goes_where_it_can_be_handed_over(counter: Counter) -> None:
    ana = await winner(counter, IN_TELEGRAM)
    await ana.taps("claim:1")
    await refused(counter)
    mira = await counter.owner()
    await mira.taps("resend:1")
    assert "is being sent again" in await mira.hears()
    assert await handed(counter) == [(IN_TELEGRAM.messenger, IN_TELEGRAM.address)] * 2


async def test_the_team_is_told_the_contact_to_which_it_was_handed(counter: Counter) -> None:
    ana = await winner(counter, IN_TELEGRAM)
    await ana.taps("claim:1")
    await settled(counter, Fate.UNCERTAIN, "present:")
    mira = await counter.owner()
    await mira.hears()
    await counter.reception.look_after()
    said = await mira.hears()
    assert str(IN_TELEGRAM) in said
    assert str(HOME) not in said


async def test_where_nothing_can_hand_it_over_any_more_nothing_is_sent_again(counter: Counter) -> None:
    ana = await winner(counter, IN_TELEGRAM)
    await ana.taps("claim:1")
    await refused(counter)
    gone = update(contacts).where(contacts.c.address == IN_TELEGRAM.address).values(messenger="another")
    await counter.database.run(lambda db: db.execute(gone))
    mira = await counter.owner()
    await mira.taps("resend:1")
    assert "Nothing waits to be sent again" in await mira.hears()
    assert len(await handed(counter)) == 1
