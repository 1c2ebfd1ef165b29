"""Two taps on one button at the same instant do once what was asked about."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable

import pytest
from sqlalchemy import Connection

from chat.events import Place, Tapped
from chat.ports import Fate
from handlers.reception import Reception
from storage.database import Database
from tests.handlers.front import Counter, Guest
from tests.handlers.test_answers import saved
from tests.handlers.test_inbox import CHAT, answered, fated, files, keys_of, left
from tests.handlers.test_published_races import within
from tests.handlers.test_replying import asked
from tests.storage.locks import meet

pytestmark = pytest.mark.postgres
"""SQLite has one who writes."""


@pytest.fixture
async def counter(postgres_url: str) -> AsyncIterator[Counter]:
    """The reception of a company with several processes."""
    database = Database(postgres_url)
    yield Counter(database)
    await database.close()


def tapped(counter: Counter, guest: Guest, data: str) -> Callable[[Connection], None]:
    """A tap in private, within one transaction."""
    where = Place(guest.person.address)
    update = str(counter.updates())
    tap = Tapped(update=update, who=guest.person, place=where, data=data, message="1", tap=update)
    return within(counter, lambda reception: Reception.receive(reception, tap))


async def test_two_taps_at_the_same_instant_do_it_once(counter: Counter) -> None:
    mira = await counter.owner()
    await counter.open_poll(mira)
    await mira.says("/notice 1 We print in spring")
    yes, _ = mira.buttons

    await meet(counter.database, tapped(counter, mira, yes), tapped(counter, mira, yes))
    assert (await mira.says("/poll 1")).count("We print in spring") == 1


async def test_of_two_who_give_a_saved_answer_at_the_same_instant_one_gives_it(counter: Counter) -> None:
    mira, boris = await saved(counter)
    care = await counter.member("7", "care")
    mine, his = (tapped(counter, each, "saved-send:1:2") for each in (mira, care))
    await meet(counter.database, mine, his)
    await left(counter)
    assert (await boris.hears()).count("At nine.") == 1


async def test_what_was_lost_is_sent_again_once_by_two_at_the_same_instant(counter: Counter) -> None:
    mira, ana = await asked(counter)
    care = await counter.member("7", "care")
    await answered(counter, mira)
    await fated(counter, "answer:2:2", Fate.UNCERTAIN)
    await ana.hears()
    mine, his = (tapped(counter, each, "answer-again:2") for each in (mira, care))
    await meet(counter.database, mine, his)
    await left(counter)
    assert (await ana.hears()).count("At nine.") == 1


async def test_what_two_say_at_the_same_instant_comes_on_one_list(counter: Counter) -> None:
    await files(counter, 5)
    ana, boris = counter.guest("2"), counter.guest("3")
    for each in (ana, boris):
        await each.says("And when do you open?")
    hers, his = (
        tapped(counter, each, f"said:{each.buttons[0].split(':')[1]}:question") for each in (ana, boris)
    )
    await meet(counter.database, hers, his)
    assert len(await keys_of(counter, "cases:")) == 1
    (_, list_) = (await counter.sent(CHAT))[-1]
    assert len(list_.buttons) == 2
