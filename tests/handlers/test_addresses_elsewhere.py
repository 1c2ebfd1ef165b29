"""An address of another messenger is taken as it stands there: with colons, and as long as it is."""

from __future__ import annotations

import pytest

from bot.domains import Stores
from chat.events import Person
from polls.poll import PollId
from polls.store import Polls
from tests.handlers.front import GROUP, Counter, Guest
from tests.handlers.test_several_messengers import joined, posts

ROOM = "!abc:example.org"
LONG = f"!{'r' * 50}:example.org"


@pytest.fixture
def counter(counter: Counter) -> Counter:
    """A company in two messengers."""
    counter.messengers = ("telegram", "memory")
    return counter


@pytest.mark.parametrize("room", [ROOM, LONG, "!abc:example.org/45"])
async def test_a_button_leads_to_the_room_it_stands_for(counter: Counter, room: str) -> None:
    mira = await counter.owner()
    await counter.open_poll(mira)
    await joined(counter, "memory", f"{room}x", "Somewhere else")
    await joined(counter, "memory", room, "Readers at home")
    await mira.says("/publish 1")
    (button,) = [
        data for data, label in zip(mira.buttons, mira.labels, strict=True) if label == "Readers at home"
    ]
    assert len(button.encode()) <= 64, "Telegram takes no more"
    assert await mira.taps(button) == ""
    assert "in Readers at home?" in await mira.hears()
    await mira.taps(mira.buttons[0])
    assert "on its way to Readers at home" in await mira.hears()
    assert await posts(counter) == [("memory", room, "")]
    assert "Readers at home" in await mira.says("/audit")


async def test_a_button_in_its_own_messenger_leads_to_the_room(counter: Counter) -> None:
    link = (await (await counter.owner()).says("/team invite owner")).partition("start=")[2]
    vera = Guest(counter, Person("memory", "vera", "Vera", "en"))
    await vera.says(f"/start {link}")
    await counter.open_poll(vera)
    await joined(counter, "memory", ROOM, "Readers at home")
    await vera.says("/publish 1")
    await vera.taps(vera.buttons[0])
    assert "in Readers at home?" in await vera.hears()
    await vera.taps(vera.buttons[0])
    assert await posts(counter) == [("memory", ROOM, "")]


@pytest.mark.parametrize("room", [ROOM, "!abc:example.org/45", "readers"])
async def test_a_room_is_named_by_its_messenger_and_address(counter: Counter, room: str) -> None:
    mira = await counter.owner()
    await counter.open_poll(mira)
    assert "is on its way" in await mira.does(f"/publish 1 memory:{room}")
    assert await posts(counter) == [("memory", room, "")]


@pytest.mark.parametrize(
    "named", ["telegram:123456", f"telegram:{ROOM}", "telegram:@x", "memory:two words", ROOM, "memory:vera"]
)
async def test_what_is_no_group_is_refused(counter: Counter, named: str) -> None:
    """Telegram's addresses have one form, an address has no space, and a person who came is no group."""
    mira = await counter.owner()
    await Guest(counter, Person("memory", "vera", "Vera", "en")).says("/help")
    await counter.open_poll(mira)
    assert "is not a chat I know" in await mira.does(f"/publish 1 {named}")
    assert await posts(counter) == []


async def test_the_audit_log_names_a_room_of_the_first_messenger(counter: Counter) -> None:
    counter.messengers = ("memory", "telegram")
    mira = await counter.owner()
    await counter.open_poll(mira)
    await joined(counter, "memory", ROOM, "Readers at home")
    await mira.does(f"/publish 1 memory:{ROOM}")
    assert ("publish", f"poll:1 chat:memory:{ROOM}") in await counter.log()
    assert "Readers at home" in await mira.says("/audit")


async def test_a_button_of_a_chat_in_telegram_still_works_that_stands_there_since_before(
    counter: Counter,
) -> None:
    mira = await counter.owner()
    await counter.open_poll(mira)
    await joined(counter, "telegram", GROUP, "Readers of Telegram")
    await mira.taps(f"publish-to:1:{GROUP}")
    assert "in Readers of Telegram?" in await mira.hears()
    found = await counter.database.run(lambda db: Stores(db)[Polls].publications(PollId(1)))
    assert found == []
