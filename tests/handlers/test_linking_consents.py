"""Whoever links an account in which he took a consent back reads before and after what ends by it."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from sqlalchemy import select

from bot.domains import Stores
from customers.people import Contact
from customers.store import Customers
from storage.customers.tables import consents
from tests.handlers.front import Counter, Guest
from tests.handlers.test_linking import asked, code_of, linked, two

ENDS, ENDED = "so it ends for both: News", "you had taken it back in one of the two accounts: News"


@pytest.mark.parametrize("refuses", [0, 1])
async def test_what_ends_is_said_before_the_last_yes_and_after_it_on_both_sides(
    counter: Counter, refuses: int
) -> None:
    ana, phone = both = await two(counter)
    for each in both:
        await each.taps("consent:news:yes")
    await both[refuses].taps("consent:news:no")
    assert ENDS in await asked(counter, ana, phone)
    await ana.taps(ana.buttons[0])
    assert ENDED in counter.redrawn[-1]
    assert ENDED in await phone.hears()


@pytest.mark.parametrize("elder", [0, 1])
async def test_two_consents_that_stand_become_the_elder_and_none_reads_as_taken_back(
    counter: Counter, elder: int
) -> None:
    ana, phone = both = await two(counter)
    await both[elder].taps("consent:news:yes")
    first = counter.now
    counter.forward(minutes=1)
    await both[1 - elder].taps("consent:news:yes")
    await linked(counter, ana, phone)
    query = select(consents.c.given, consents.c.withdrawn).where(consents.c.purpose == "news")
    assert await counter.database.run(lambda db: db.execute(query).all()) == [(first, None)]
    his = await counter.database.run(lambda db: db.execute(select(consents.c.customer)).scalars().first())
    shown = await (await counter.owner()).says(f"/timeline {his}")
    assert shown.count("consent to news") == 1
    assert "taken back" not in shown


async def test_where_nothing_ends_nothing_is_said_of_it(counter: Counter) -> None:
    ana, phone = await two(counter)
    await phone.taps("consent:news:yes")
    assert "ends for both" not in await asked(counter, ana, phone)
    await ana.taps(ana.buttons[0])
    assert "has ended" not in counter.redrawn[-1]
    assert "has ended" not in await phone.hears()


async def test_the_language_that_stays_is_spoken_whatever_the_other_client_speaks(counter: Counter) -> None:
    ana, phone = await two(counter)
    phone.person = replace(phone.person, language="ru")
    await phone.says("/help")
    assert await language(counter, phone) == "ru"
    await phone.says(f"/link {await code_of(ana)}")
    await phone.taps(phone.buttons[0])
    await ana.hears()
    await ana.taps(ana.buttons[0])
    for each in (phone, ana):
        await each.says("/help")
        assert await language(counter, each) == "en", "as was said before the last yes"


async def language(counter: Counter, guest: Guest) -> str:
    """Return how somebody is spoken to."""
    contact = Contact("telegram", guest.person.address)
    found = await counter.database.run(lambda db: Stores(db)[Customers].find(contact))
    assert found is not None
    return found.language
