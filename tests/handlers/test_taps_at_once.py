"""Two taps on one button at the same instant do once what was asked about."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from chat.events import Place, Tapped
from handlers.reception import Reception
from storage.database import Database
from tests.handlers.front import Counter
from tests.handlers.test_published_races import within
from tests.storage.locks import meet

pytestmark = pytest.mark.postgres
"""SQLite has one who writes."""


@pytest.fixture
async def counter(postgres_url: str) -> AsyncIterator[Counter]:
    """The reception of a company with several processes."""
    database = Database(postgres_url)
    yield Counter(database)
    await database.close()


async def test_two_taps_at_the_same_instant_do_it_once(counter: Counter) -> None:
    mira = await counter.owner()
    await counter.open_poll(mira)
    await mira.says("/notice 1 We print in spring")
    yes, _ = mira.buttons

    def tapped(update: str):  # type: ignore[no-untyped-def]
        tap = Tapped(
            update=update,
            who=mira.person,
            place=Place(mira.person.address),
            data=yes,
            message="1",
            tap=update,
        )
        return within(counter, lambda reception: Reception.receive(reception, tap))

    await meet(counter.database, tapped("one"), tapped("other"))
    assert (await mira.says("/poll 1")).count("We print in spring") == 1
