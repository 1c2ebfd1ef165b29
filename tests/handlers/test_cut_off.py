"""An update whose session is cut off, or that another one races, has one effect and is never lost."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any, Final
from unittest import mock

import pytest
from sqlalchemy import Connection
from sqlalchemy.util import await_only

from bot.domains import Stores
from chat.events import Event, Place, Said, Tapped
from chat.ports import NotNow
from customers.people import Contact
from customers.store import Customers
from polls.ballots import BallotRecords
from storage.database import Database
from tests.handlers.front import Counter, Guest
from tests.stage import PATIENCE
from tests.storage.cutting import cut
from tests.storage.locks import blocked

Deed = Callable[[Guest], Event]
MOST: Final = 1_000
"""So many steps nothing takes that somebody does."""


def says(text: str) -> Deed:
    """Say something in private."""
    return lambda guest: Said(
        update=str(guest.counter.updates()),
        who=guest.person,
        place=Place(guest.person.address),
        text=text,
        message="1",
    )


def taps(data: str) -> Deed:
    """Tap a button in private."""
    return lambda guest: Tapped(
        update=str(guest.counter.updates()),
        who=guest.person,
        place=Place(guest.person.address),
        data=data,
        message="1",
        tap="1",
    )


DEEDS = {
    "arrives": says("/start"),
    "opens a ballot": says("/vote 1"),
    "votes": taps("m:1:1:1"),
    "agrees to news": taps("updates:news:yes"),
    "speaks Polish": says("/language pl"),
    "goes": taps("forget:yes"),
}


@pytest.fixture
async def hall(postgres_url: str) -> AsyncIterator[Counter]:
    """A company on PostgreSQL with two open polls, numbered 1 and 2."""
    database = Database(postgres_url)
    counter = Counter(database)
    assert [await counter.open_poll(await counter.owner()) for _ in range(2)] == [1, 2]
    yield counter
    await database.close()


@pytest.fixture
async def neighbour(hall: Counter, postgres_url: str) -> AsyncIterator[Counter]:
    """Another worker of the same company."""
    database = Database(postgres_url)
    yield Counter(database, updates=hall.updates)
    await database.close()


async def traces(guest: Guest) -> tuple[str, object]:
    """What somebody heard, and what is kept of him, without numbers and chance."""

    def kept(db: Connection) -> object:
        stores = Stores(db)
        found = stores[Customers].find(Contact("telegram", guest.person.address))
        if found is None:
            return None
        given = [(each.purpose, each.withdrawn is None) for each in stores[Customers].consents(found.id)]
        votes = [ballot.choices for ballot in stores[BallotRecords].of(found.id)]
        return found.language, found.stopped, sorted(given), votes

    return await guest.hears(), await guest.counter.database.run(kept)


@pytest.mark.parametrize("name", DEEDS)
async def test_wherever_the_session_is_cut_what_somebody_did_is_done_once(hall: Counter, name: str) -> None:
    whole = hall.guest("100")
    await hall.reception.receive(DEEDS[name](whole))
    wanted = await traces(whole)
    for steps in range(MOST):
        guest = hall.guest(f"2{steps:02}", whole.person.name)
        event = DEEDS[name](guest)
        with cut(steps) as found:
            try:
                await hall.reception.receive(event)
            except NotNow:
                assert found.done
            else:
                break
        for _ in range(2):
            await hall.reception.receive(event)
        assert await traces(guest) == wanted, f"cut after {steps} steps"
    assert steps > 5, "nothing was cut"
    assert not found.done, "what was cut off was taken for done"


PAIRS = {
    "arrives twice": (says("/start"), says("/help"), False),
    "arrives and votes": (says("/start"), taps("m:1:1:1"), False),
    "votes for the first time twice": (taps("m:1:1:1"), taps("m:2:1:1"), False),
    "opens a ballot twice": (says("/vote 1"), says("/vote 1"), True),
    "votes for the first time in two polls": (taps("m:1:1:1"), taps("m:2:1:1"), True),
    "agrees twice": (taps("updates:news:yes"), taps("updates:news:yes"), True),
    "stops and speaks Polish": (says("/stop"), says("/language pl"), True),
    "goes and votes": (taps("forget:yes"), taps("m:1:1:1"), True),
}
"""What somebody does at once, the first and the second; and whether he was there before."""


async def cross(first: Counter, second: Counter, one: Event, other: Event) -> None:
    """Let two workers handle an event each: the first commits once the second waits for it, or has ended."""
    engine = first.database.engine
    run, done = engine.run, asyncio.Event()

    async def met() -> None:
        done.set()
        async with asyncio.timeout(PATIENCE):
            while not later.done() and not await second.database.run(blocked):  # noqa: ASYNC110
                await asyncio.sleep(0.005)

    async def crossed(work: Callable[[Connection], Any]) -> Any:
        def held(db: Connection) -> Any:
            result = work(db)
            await_only(met())
            return result

        return await run(held)

    async def after() -> None:
        await done.wait()
        await second.reception.receive(other)

    later = asyncio.create_task(after())
    with mock.patch.object(engine, "run", crossed):
        await asyncio.gather(first.reception.receive(one), later)


@pytest.mark.parametrize("name", PAIRS)
async def test_what_somebody_does_at_once_is_all_done(hall: Counter, neighbour: Counter, name: str) -> None:
    first, second, known = PAIRS[name]
    calm, hasty = hall.guest("100"), hall.guest("200", "Guest 100")
    for guest in (calm, hasty) if known else ():
        await guest.says("/start")
    for deed in (first, second):
        await hall.reception.receive(deed(calm))
    await cross(hall, neighbour, first(hasty), second(hasty))
    assert await traces(hasty) == await traces(calm)
