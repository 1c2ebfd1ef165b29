"""Several messengers in one process: each has its own way out, links, files and limits."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest

from bot.attachments import AttachmentMaker
from bot.messengers import NAMES, bundles
from bot.plugged import Plugged, TwoMessengersOfOneName
from bot.watch.measuring import MeasuredMessenger
from bot.watch.metrics import Metrics
from chat.answers import SentPicture
from chat.events import Event, Kind
from chat.messenger import EVERYTHING, Bundle, Receive, Receiving
from chat.ports import AnswerLost, Media, Messenger, NotNow, Outgoing, Refused, Toasted, Unreachable
from customers.people import Contact
from delivery.gate import Turn
from delivery.windows import Limits
from messengers.memory.app import MemoryApp
from messengers.memory.bundle import PLAIN, bundle
from messengers.telegram.profile import TelegramLinks
from sandbox.server import running
from storage.database import Database
from tests.databases import laid_in
from tests.handlers.front import READER
from tests.stage import settings_for

HANDLE = "bag"


async def fetched(handle: str, most: int) -> bytes:
    """Hand out the one file there is."""
    if handle != HANDLE:
        raise Refused("no such file")
    return b"PNG"[:most]


async def nothing(receive: Receive) -> None:
    """Receive nothing."""


def two(app: MemoryApp) -> Plugged:
    """A process with something like Telegram and the messenger in memory."""
    here = Bundle(
        name="telegram",
        account="@bot",
        line=MemoryApp(),
        links=TelegramLinks("bot"),
        receiving=Receiving(nothing, by_leader=False),
        menus=None,
        fetch=fetched,
        abilities=EVERYTHING,
    )
    return Plugged((here, bundle(app)))


def as_it_is(name: str, messenger: Messenger) -> Messenger:
    return messenger


async def test_the_names_of_the_messengers_are_known_before_they_are_connected(tmp_path: Path) -> None:
    async with running() as sandbox:
        settings = settings_for(sandbox, tmp_path)
        async with bundles(settings, None) as found:
            assert tuple(each.name for each in found) == NAMES
            assert [each.name for each in found if each.abilities.presents] == ["telegram"]


def test_no_two_messengers_have_one_name() -> None:
    with pytest.raises(TwoMessengersOfOneName, match="memory"):
        Plugged((bundle(MemoryApp()), bundle(MemoryApp())))


async def test_limits_count_for_each_messenger() -> None:
    lines = two(MemoryApp()).lines(as_it_is, Limits(overall=1, chat=0, group=0))
    async with lines["telegram"].gate.passing("7", False, Turn.REPLY):
        assert lines["telegram"].gate.room(0) == 0
        assert lines["memory"].gate.room(0) == 1


def test_each_line_knows_what_its_messenger_can_do() -> None:
    plugged = two(MemoryApp())
    lines = plugged.lines(as_it_is, Limits())
    assert (lines["telegram"].abilities.edits, lines["memory"].abilities) == (True, PLAIN)
    assert plugged.abilities == {name: line.abilities for name, line in lines.items()}


def test_links_are_those_of_the_messenger() -> None:
    plugged = two(MemoryApp())
    assert plugged.private("telegram", "pass-7") == "https://t.me/bot?start=pass-7"
    assert plugged.private("memory", "pass-7") == "/start pass-7"
    assert plugged.private("", "pass-7") == "https://t.me/bot?start=pass-7"
    assert plugged.person(Contact("telegram", "7")) == "tg://user?id=7"
    assert plugged.person(Contact("memory", "ana")) == plugged.person(Contact("matrix", "ana")) == ""


def test_who_receives_alone_and_who_beside_others() -> None:
    plugged = two(MemoryApp())

    async def receive(event: Event) -> Toasted | None:
        return None

    assert [len(plugged.receiving(receive, by_leader=alone)) for alone in (True, False)] == [1, 1]


async def test_a_picture_is_fetched_from_the_messenger_in_which_it_was_sent(tmp_path: Path) -> None:
    app = MemoryApp()
    plugged = two(app)
    database = Database(f"sqlite:///{laid_in(tmp_path)}")
    maker = AttachmentMaker(database.reading, most=9, fetches=plugged.fetches)
    made = await maker.make(SentPicture(HANDLE, "telegram"), READER)
    assert made == Media("picture.jpg", kind=Kind.PICTURE, content=b"PNG")
    with pytest.raises(Exception, match="no such file"):
        await maker.make(SentPicture(HANDLE, "memory"), READER)

    async def lost(handle: str, most: int) -> bytes:
        raise AnswerLost("telegram")

    away = AttachmentMaker(database.reading, fetches={"telegram": lost})
    with pytest.raises(NotNow):
        await away.make(SentPicture(HANDLE, "telegram"), READER)
    await database.close()


async def test_what_a_messenger_does_not_take_is_counted_for_it(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{laid_in(tmp_path)}")
    metrics, app = Metrics(database.reading, lambda: pytest.fail("nobody asks for the time")), MemoryApp()
    app.gone.add("ana")
    with suppress(Unreachable):
        await MeasuredMessenger("memory", app, metrics).send("ana", Outgoing(text="hello"))
    told = metrics.errors.labels("memory", "Unreachable")
    assert told._value.get() == 1  # the library shows it in no other way
    await database.close()
