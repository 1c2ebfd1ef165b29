"""The messenger in memory: what is said in it comes as events, what is sent is read as plain words."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import pytest

from chat.events import Addressed, Event, Kind, Person, PlaceKind, Reached, Said, Tapped
from chat.events import Sent as SentFile
from chat.ports import Key, Media, NotNow, Outgoing, Refused, Toasted, Unreachable
from customers.presents import Present
from messengers.memory import app as memory
from messengers.memory.app import MemoryApp

ANA = Person("memory", "ana", "Ana", "en")
KEYS = ((Key("Viking", "m:1:1:1"),), (Key("Samurai", "m:1:2:1"),))


class Ear:
    """Takes events in; the first so many times it cannot keep them."""

    def __init__(self, not_now: int = 0) -> None:
        self.events: list[Event] = []
        self.not_now = not_now

    async def receive(self, event: Event) -> Toasted | None:
        if self.not_now:
            self.not_now -= 1
            raise NotNow("the database is out of reach")
        self.events.append(event)
        if isinstance(event, Said) and event.text == "poison":
            raise ZeroDivisionError
        return Toasted("1", "seen")


@asynccontextmanager
async def listening(app: MemoryApp, ear: Ear) -> AsyncIterator[None]:
    task = asyncio.create_task(app.receive(ear.receive))
    yield
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task


async def heard(app: MemoryApp, ear: Ear, number: int = 1) -> list[Event]:
    """Wait until so many events have come."""
    async with listening(app, ear), asyncio.timeout(10):
        while len(ear.events) < number:  # noqa: ASYNC110
            await asyncio.sleep(0.001)
    return ear.events


async def test_what_is_said_in_a_group_says_how_it_is_meant() -> None:
    app = MemoryApp()
    post = (await app.send("@readers", Outgoing(text="Which?"))).message
    said = (("/plan", ""), ("@memory, more tea", ""), ("tea", post), ("tea", "99"), ("x@memory", ""))
    for text, reply_to in said:
        app.say(ANA, text, chat="@readers", reply_to=reply_to)
    app.say(ANA, "@memory tea")
    heard_now = [each for each in await heard(app, Ear(), 6) if isinstance(each, Said)]
    assert [(each.text, each.reply_to, each.addressed) for each in heard_now] == [
        ("/plan", "", Addressed.COMMAND),
        ("more tea", "", Addressed.MENTION),
        ("tea", post, Addressed.REPLY),
        ("tea", "99", Addressed.LOOSE),
        ("x@memory", "", Addressed.LOOSE),
        ("@memory tea", "", Addressed.DIRECT),
    ]


async def test_what_is_said_comes_as_an_event_once_each() -> None:
    app = MemoryApp()
    app.say(ANA, "/polls")
    app.say(ANA, "/plan", chat="@readers")
    private, group = await heard(app, Ear(), 2)
    assert isinstance(private, Said)
    assert (private.text, private.place.address, private.place.kind) == ("/polls", "ana", PlaceKind.PRIVATE)
    assert (group.place.address, group.place.kind) == ("@readers", PlaceKind.GROUP)
    assert private.update != group.update


async def test_what_cannot_be_kept_now_comes_again_and_poison_holds_up_nobody(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(memory, "PAUSE", 0)
    app = MemoryApp()
    for text in ("poison", "/polls"):
        app.say(ANA, text)
    events = await heard(app, Ear(not_now=2), 2)
    assert [event.text for event in events if isinstance(event, Said)] == ["poison", "/polls"]


async def test_a_number_takes_an_option_of_the_newest_message_that_has_some() -> None:
    app = MemoryApp()
    app.say(ANA, "2")
    await app.send("ana", Outgoing(text="An old card", keys=(KEYS[1],)))
    card = await app.send("ana", Outgoing(text="Which?", keys=KEYS))
    await app.send("ana", Outgoing(text="Chosen"))
    app.say(ANA, "2")
    app.say(Person("memory", "jan", "Jan"), "2")
    before, tapped, elsewhere = await heard(app, Ear(), 3)
    assert isinstance(before, Said)
    assert isinstance(tapped, Tapped)
    assert (tapped.data, tapped.message, tapped.place.address) == ("m:1:2:1", card.message, "ana")
    assert isinstance(elsewhere, Said)


async def test_what_is_sent_is_read_as_plain_words() -> None:
    app = MemoryApp()
    await app.send("ana", Outgoing(text='<b>Viking</b> &amp; <a href="https://a.b/c">more</a>'))
    assert [post.text for post in app.posts["ana"]] == ["Viking & more (https://a.b/c)"]


async def test_pictures_are_kept_and_sent_again_by_their_handle() -> None:
    app, picture = MemoryApp(), Media("a.png", kind=Kind.PICTURE, content=b"PNG")
    first = await app.send("ana", Outgoing(text="", media=picture))
    again = Media("a.png", kind=Kind.PICTURE, handle=first.handle)
    await app.send("jan", Outgoing(text="look", media=again))
    await app.send("jan", Outgoing(text="", album=(again, again)))
    assert [post.media for post in app.posts["jan"]] == [picture] * 3
    with pytest.raises(Refused):
        await app.send("jan", Outgoing(text="", media=Media("a", kind=Kind.PICTURE, handle="AgACAgIAAx")))


async def test_a_file_that_somebody_sends_can_be_fetched_up_to_a_size() -> None:
    app = MemoryApp()
    app.send_file(ANA, Media("codes.csv", kind=Kind.FILE, content=b"A\nB\n"), "/codes Mug")
    (sent,) = await heard(app, Ear())
    assert isinstance(sent, SentFile)
    assert (sent.text, sent.name, sent.size) == ("/codes Mug", "codes.csv", 4)
    assert await app.fetch(sent.handle, 4) == b"A\nB\n"
    with pytest.raises(Refused, match="too large"):
        await app.fetch(sent.handle, 3)


async def test_who_left_is_out_of_reach_and_says_so() -> None:
    app = MemoryApp()
    app.leave(ANA)
    (reached,) = await heard(app, Ear())
    assert isinstance(reached, Reached)
    assert not reached.reachable
    with pytest.raises(Unreachable):
        await app.send("ana", Outgoing(text="hello"))
    assert app.posts["ana"] == []


async def test_nothing_is_changed_and_no_present_handed_over() -> None:
    app = MemoryApp()
    sent = await app.send("ana", Outgoing(text="hello"))
    with pytest.raises(Refused):
        await app.edit("ana", sent.message, Outgoing(text="bye"))
    with pytest.raises(Refused):
        await app.send("ana", Outgoing(text="", present=Present(stars=15)))
