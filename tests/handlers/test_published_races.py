"""What stands in a group is what came of a poll, whoever looked at it just before it ended."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from dataclasses import replace
from typing import Any, TypeVar

import pytest
from sqlalchemy import Connection

from bot.domains import Stores
from chat.events import Place, Tapped
from handlers.reception import Reception
from storage.database import Database
from tests.handlers.front import GROUP, Counter, Guest, words
from tests.storage.locks import meet

pytestmark = pytest.mark.postgres
"""SQLite has one who writes."""

Result = TypeVar("Result")
Deed = Callable[[Reception], Coroutine[Any, Any, object]]


@pytest.fixture
async def counter(postgres_url: str) -> AsyncIterator[Counter]:
    """The reception of a company with several processes."""
    database = Database(postgres_url)
    yield Counter(database)
    await database.close()


def within(counter: Counter, deed: Deed) -> Callable[[Connection], None]:
    """Let a reception do something within one transaction that somebody else holds."""

    def at_once(db: Connection) -> None:
        async def here(work: Callable[[Stores], Result]) -> Result:
            return work(Stores(db))

        with pytest.raises(StopIteration):  # it waits for nothing but what it reads and writes
            deed(replace(counter.reception, transactions=here, reads=here)).send(None)

    return at_once


async def sure(counter: Counter, text: str) -> Deed:
    """The tap of somebody of the team who was asked, each time another one: what one does has its order."""
    vera = await counter.member(f"9{len(text)}", "owner")
    await vera.says(text)
    (yes, _), place = vera.buttons, Place(vera.person.address)
    tapped = Tapped(update=text, who=vera.person, place=place, data=yes, message="1", tap="1")
    return lambda reception: reception.receive(tapped)


async def shown(counter: Counter) -> list[str]:
    """What is on its way to the group, in its order."""
    return [words(message) for _, message in await counter.sent(GROUP)]


async def published(counter: Counter) -> None:
    """A poll stands in a group, and somebody has voted since."""
    await counter.open_poll(await counter.owner())
    await counter.guest("2").taps("m:1:1:1")


async def closes_while_the_clock_looks(counter: Counter) -> None:
    await published(counter)
    await (await counter.owner()).does(f"/publish 1 {GROUP}")
    await counter.guest("3").taps("m:1:1:1")
    closing = within(counter, await sure(counter, "/close 1 Enough"))
    await meet(counter.database, closing, within(counter, Reception.show_turnout))
    (told,) = await shown(counter)
    assert "ingerprint" in told


async def closes_while_it_is_published(counter: Counter) -> None:
    await published(counter)
    closing = within(counter, await sure(counter, "/close 1 Enough"))
    publishing = within(counter, await sure(counter, f"/publish 1 {GROUP}"))
    await meet(counter.database, closing, publishing)
    assert await shown(counter) == []


async def is_published_while_it_closes(counter: Counter) -> None:
    await published(counter)
    closing = within(counter, await sure(counter, "/close 1 Enough"))
    publishing = within(counter, await sure(counter, f"/publish 1 {GROUP}"))
    await meet(counter.database, publishing, closing)
    (told,) = await shown(counter)
    assert "ingerprint" in told


ALL = [closes_while_the_clock_looks, closes_while_it_is_published, is_published_while_it_closes]


@pytest.mark.parametrize("happens", ALL)
async def test_what_stands_in_a_group_is_what_came_of_the_poll(
    happens: Callable[[Counter], Awaitable[None]], counter: Counter
) -> None:
    await happens(counter)


def agrees(guest: Guest) -> Deed:
    """Tap the button that does what was asked."""
    (yes,) = [each for each in guest.buttons if "-yes:" in each]
    who, place = guest.person, Place(guest.person.address)
    tapped = Tapped(update=f"yes {who.address}", who=who, place=place, data=yes, message="1", tap="1")
    return lambda reception: reception.receive(tapped)


async def test_of_two_who_agree_at_the_same_instant_one_tells(counter: Counter) -> None:
    mira, vera = await counter.owner(), await counter.member("9", "editor")
    await counter.guest("2").taps("updates:news:yes")
    await counter.open_poll(mira)
    for each in (mira, vera):
        await each.taps("tell-asked:1")
        await each.hears()
    await meet(counter.database, within(counter, agrees(mira)), within(counter, agrees(vera)))
    assert [what for what, _ in await counter.log()].count("broadcast") == 1
