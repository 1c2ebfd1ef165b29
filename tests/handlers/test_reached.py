"""Where a person is written to follows what he does: he speaks here, blocks us there."""

from __future__ import annotations

from sqlalchemy import insert

from bot.domains import Stores
from chat.events import Person, Place, Reached
from customers.people import Contact, CustomerId
from customers.store import Customers
from storage.customers.tables import contacts
from tests.handlers.front import GROUP, Counter, Guest

THERE = "ana@home"


async def ana_reached_twice(counter: Counter) -> tuple[Guest, Guest]:
    """Ana by her two contacts: she came by the first one."""
    here = counter.guest("2", "Ana")
    await here.says("/help")
    ana = await counter.database.run(lambda db: Stores(db)[Customers].find(Contact("telegram", "2")))
    assert ana is not None
    second = insert(contacts).values(messenger="another", address=THERE, customer=ana.id)
    await counter.database.run(lambda db: db.execute(second))
    return here, Guest(counter, Person("another", THERE, "Ana", "en"))


async def blocks(guest: Guest, *, reachable: bool = False) -> None:
    """Block the bot, or let it in again."""
    address = guest.person.address
    event = Reached(update=guest._update(), who=guest.person, place=Place(address), reachable=reachable)
    await guest.counter.reception.receive(event)


async def is_reached(counter: Counter) -> bool:
    """Whether messages arrive anywhere where Ana is reached."""
    return await counter.database.run(lambda db: Stores(db)[Customers].is_reached(CustomerId(1)))


async def test_a_notice_goes_to_the_contact_that_spoke_last(counter: Counter) -> None:
    here, there = await ana_reached_twice(counter)
    mira = await counter.owner()
    number = await counter.open_poll(mira)
    counter.forward(minutes=1)
    await there.says(f"/vote {number}")
    await here.taps(f"m:{number}:1:1")
    await mira.does(f"/close {number} Enough")
    assert "1 of you took part" not in await here.hears()
    assert "Which?" in await there.hears()


async def test_what_waits_for_a_contact_that_is_blocked_goes_to_the_other(counter: Counter) -> None:
    here, there = await ana_reached_twice(counter)
    mira = await counter.owner()
    number = await counter.open_poll(mira)
    await here.says(f"/vote {number}")
    await here.taps(f"m:{number}:1:1")
    await mira.does(f"/close {number} Enough")
    assert await there.hears() == ""
    await blocks(here)
    assert "Which?" in await there.hears()
    assert "the bot is blocked" not in await mira.says("/person 1")
    await blocks(there)
    assert "the bot is blocked" in await mira.says("/person 1")
    await blocks(here, reachable=True)
    assert "the bot is blocked" not in await mira.says("/person 1")


async def test_who_writes_again_is_reached_again_and_not_by_what_he_says_in_a_group(counter: Counter) -> None:
    here, there = await ana_reached_twice(counter)
    for each in (here, there):
        await blocks(each)
    await here.says("/plan", chat=GROUP)
    assert not await is_reached(counter)
    await here.says("/plan")
    assert await is_reached(counter)


async def test_a_member_hears_of_his_role_once_and_has_its_menu_wherever_he_is_reached(
    counter: Counter,
) -> None:
    here, there = await ana_reached_twice(counter)
    mira = await counter.owner()
    link = (await mira.says("/team invite editor")).partition("start=")[2]
    counter.forward(minutes=1)
    await there.says(f"/start {link}")
    await here.hears()
    counter.menus.clear()
    await mira.does("/team role 1 care")
    assert (await here.hears(), "role" in await there.hears()) == ("", True)
    assert {menu.to.messenger for menu in counter.menus} == {"telegram", "another"}
