"""What names a chat or a person knows which messenger is meant."""

from __future__ import annotations

import pytest

from bot.domains import Stores
from chat.answers import SentPicture, To
from chat.events import Joined, Person, Place, PlaceKind
from polls.poll import PollId
from polls.store import Polls
from tests.handlers.front import GROUP, TEAM, Counter, Guest

READERS = "@readers"


@pytest.fixture
def counter(counter: Counter) -> Counter:
    """A company in two messengers."""
    counter.messengers = ("telegram", "memory")
    return counter


async def joined(counter: Counter, messenger: str, chat: str, title: str) -> None:
    """The bot is let into a group."""
    who = Person(messenger, "9", "Vera")
    place = Place(chat, PlaceKind.GROUP)
    event = Joined(update=f"j{chat}", who=who, place=place, present=True, title=title)
    await counter.reception.receive(event)


async def posts(counter: Counter) -> list[tuple[str, str, str]]:
    """Where the first poll is published."""
    found = await counter.database.run(lambda db: Stores(db)[Polls].publications(PollId(1)))
    return [(each.messenger, each.chat, each.topic) for each in found]


@pytest.mark.parametrize(
    ("named", "where"),
    [
        (GROUP, ("telegram", GROUP, "")),
        (f"telegram:{GROUP}", ("telegram", GROUP, "")),
        (f"telegram:{GROUP}/45", ("telegram", GROUP, "45")),
        ("telegram:@ourchannel", ("telegram", "@ourchannel", "")),
        ("memory:@readers", ("memory", READERS, "")),
    ],
)
async def test_a_poll_is_published_in_the_messenger_that_is_named(
    counter: Counter, named: str, where: tuple[str, str, str]
) -> None:
    mira = await counter.owner()
    await counter.open_poll(mira)
    assert "is on its way" in await mira.does(f"/publish 1 {named}")
    assert await posts(counter) == [where]
    assert "#1" in (await counter.heard(where[1]))[0] or "Which?" in (await counter.heard(where[1]))[0]


async def test_a_messenger_that_we_are_not_in_is_no_chat(counter: Counter) -> None:
    mira = await counter.owner()
    await counter.open_poll(mira)
    assert "is not a chat I know" in await mira.does("/publish 1 telegrm:@ourchannel")
    assert await posts(counter) == []


async def test_chats_of_every_messenger_are_offered_and_chosen(counter: Counter) -> None:
    mira = await counter.owner()
    await counter.open_poll(mira)
    await joined(counter, "telegram", GROUP, "Readers of Telegram")
    await joined(counter, "memory", READERS, "Readers at home")
    await mira.says("/publish 1")
    assert mira.labels == ("Readers of Telegram", "Readers at home")
    assert mira.buttons == (f"publish-to:1:{GROUP}", f"publish-to:1:{READERS}:memory")
    assert await mira.taps(mira.buttons[1]) == ""
    assert "in Readers at home?" in await mira.hears()
    await mira.taps(mira.buttons[0])
    assert "on its way to Readers at home" in await mira.hears()
    assert await posts(counter) == [("memory", READERS, "")]
    assert ("publish", f"poll:1 chat:memory:{READERS}") in await counter.log()
    assert "Readers at home" in await mira.says("/audit")


async def test_by_its_title_a_chat_of_another_messenger_is_found_as_well(counter: Counter) -> None:
    mira = await counter.owner()
    await counter.open_poll(mira)
    await joined(counter, "memory", READERS, "Readers at home")
    await mira.does("/publish 1 readers at home")
    assert await posts(counter) == [("memory", READERS, "")]


@pytest.mark.parametrize("address", ["eve", "@eve:example.org"])
async def test_a_ban_is_of_a_contact_in_the_messenger_that_is_named(counter: Counter, address: str) -> None:
    mira, eve = await counter.owner(), Guest(counter, Person("memory", address, "Eve", "en"))
    await eve.says("/help")
    assert f"memory:{address}" in await mira.says(f"/person memory:{address}")
    await mira.says(f"/ban memory:{address} She cheats")
    assert "She cheats" in await mira.says(f"/person memory:{address}")
    await mira.says(f"/unban memory:{address}")
    assert "She cheats" not in await mira.says(f"/person memory:{address}")


async def test_a_messenger_that_we_are_not_in_has_nobody(counter: Counter) -> None:
    mira = await counter.owner()
    for command in ("/ban telegrm:404 She cheats", "/unban telegrm:404", "/person telegrm:404"):
        assert "I know nobody as" in await mira.says(command)
    assert "ban" not in [action for action, _ in await counter.log()]
    assert "I know nobody" not in await mira.says("/ban telegram:404 She cheats")


async def test_only_in_his_own_messenger_a_link_leads_to_a_person(counter: Counter) -> None:
    mira, eve = await counter.owner(), Guest(counter, Person("memory", "eve", "Eve", "en"))
    await eve.says("/help")
    await counter.guest("2").says("/help")
    for named, leads in (("memory:eve", False), ("telegram:2", True)):
        await mira.says(f"/person {named}")
        ((_, message),) = (await counter.sent(mira.person.address))[-1:]
        assert ("tg:person" in str(message)) == leads


async def test_a_picture_of_a_broadcast_knows_the_messenger_in_which_it_was_sent(counter: Counter) -> None:
    mira = await counter.owner()
    link = (await mira.says("/team invite owner")).partition("start=")[2]
    vera = Guest(counter, Person("memory", "vera", "Vera", "en"))
    await vera.says(f"/start {link}")
    await counter.guest("2").taps("news:yes")
    for editor in (mira, vera):
        await editor.says("/broadcast everyone")
        await editor.taps("broadcast:topic:launches")
        await editor.hears()
        await editor.sends(b"PNG", "Our bag", picture=True, same="bag")
        await editor.taps("broadcast:preview:")
        shown = [message for _, message in await counter.sent(editor.person.address)]
        found = [each.attachment for each in shown if isinstance(each.attachment, SentPicture)]
        assert found[-1:] == [SentPicture("bag", editor.person.messenger)]


async def test_the_teams_chat_may_be_anywhere(counter: Counter) -> None:
    counter.team_chat = To("memory", "@team")
    mira = await counter.owner()
    await counter.open_poll(mira)
    assert await counter.heard("@team") != []


@pytest.mark.parametrize(("messenger", "seen"), [("telegram", True), ("memory", False)])
async def test_a_chat_of_the_same_address_elsewhere_is_not_the_teams(
    counter: Counter, messenger: str, seen: bool
) -> None:
    mira = await counter.owner()
    number = await counter.open_poll(mira, "results: team")
    vera = Guest(counter, Person(messenger, "5", "Vera", "en"))
    link = (await mira.says("/team invite owner")).partition("start=")[2]
    await vera.says(f"/start {link}")
    assert ("Viking: 0" in await vera.says(f"/results {number}", chat=TEAM.address)) == seen
