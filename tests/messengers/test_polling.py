"""Polling loses no update: one is confirmed only when it is handled, whatever fails in between."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress

import pytest

from chat.events import Event, Said, Tapped
from chat.ports import BadToken, Key, NotNow, Outgoing, Toasted
from messengers.telegram import connect
from messengers.telegram import polling as waiting
from messengers.telegram.polling import poll
from messengers.telegram.sending import Telegram
from sandbox import acts
from sandbox.objects import User
from sandbox.server import Sandbox
from tests.messengers.server import Scripted, scripted

US = "sandbox_bot"


class Inbox:
    """Receives events; `faults` are raised one after the other."""

    def __init__(self) -> None:
        self.texts: asyncio.Queue[str] = asyncio.Queue()
        self.faults: list[Exception] = []
        self.before: Callable[[Event], Awaitable[None]] | None = None

    async def receive(self, event: Event) -> Toasted | None:
        if self.before:
            await self.before(event)
        if self.faults:
            raise self.faults.pop(0)
        if isinstance(event, Said | Tapped):
            await self.texts.put(event.text if isinstance(event, Said) else event.data)
        return Toasted(event.tap, "Chosen.") if isinstance(event, Tapped) else None

    async def next(self) -> str:
        async with asyncio.timeout(60):
            return await self.texts.get()


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """No pause is long, and no empty answer is held back for long."""

    async def at_once(_: float) -> None:
        await asyncio.sleep(0.01)

    monkeypatch.setattr(waiting, "sleep", at_once)
    monkeypatch.setattr(waiting, "PATIENCE", 1)


@asynccontextmanager
async def polling(telegram: Telegram, inbox: Inbox) -> AsyncIterator[asyncio.Task[None]]:
    """Poll while the block runs."""
    task = asyncio.create_task(poll(telegram, US, inbox.receive))
    try:
        yield task
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError, BadToken):
            await task


def say(sandbox: Sandbox, who: User, text: str) -> None:
    acts.say(sandbox.world, sandbox.world.bot(), who, text)


async def test_what_people_say_and_tap_comes_in_once(sandbox: Sandbox, telegram: Telegram, ana: User) -> None:
    inbox = Inbox()
    async with polling(telegram, inbox):
        assert await inbox.next() == "/start"
        await telegram.send(str(ana.id), Outgoing(text="card", keys=((Key("A", data="m:7"),),)))
        tap = acts.tap(sandbox.world, sandbox.world.bot(), ana, button="A")
        assert await inbox.next() == "m:7"
        async with asyncio.timeout(60):
            while tap.answer is None:  # noqa: ASYNC110
                await asyncio.sleep(0.01)
        assert tap.answer["text"] == "Chosen."
        say(sandbox, ana, "bye")
        assert await inbox.next() == "bye"
    assert inbox.texts.empty()


async def test_what_was_not_confirmed_comes_again_to_the_next_process(
    sandbox: Sandbox, telegram: Telegram, ana: User
) -> None:
    stuck, reached = Inbox(), asyncio.Event()

    async def hang(_: Event) -> None:
        reached.set()
        await asyncio.sleep(1000)

    stuck.before = hang
    async with polling(telegram, stuck):
        await reached.wait()
    inbox = Inbox()
    async with polling(telegram, inbox):
        assert await inbox.next() == "/start"


async def test_nothing_is_confirmed_while_storage_is_out_of_reach(
    sandbox: Sandbox, telegram: Telegram, ana: User, caplog: pytest.LogCaptureFixture
) -> None:
    say(sandbox, ana, "second")
    inbox = Inbox()
    inbox.faults = [NotNow(), NotNow(), NotNow()]
    async with polling(telegram, inbox):
        assert [await inbox.next(), await inbox.next()] == ["/start", "second"]
    assert caplog.text.count("the database is out of reach") == 1


async def test_a_poisoned_update_is_logged_and_blocks_nobody(
    sandbox: Sandbox, telegram: Telegram, ana: User, caplog: pytest.LogCaptureFixture
) -> None:
    inbox = Inbox()
    inbox.faults = [ValueError("Ana's private words")]
    say(sandbox, ana, "second")
    async with polling(telegram, inbox):
        assert await inbox.next() == "second"
    (record,) = [record for record in caplog.records if record.levelno == logging.ERROR]
    assert "was not handled: ValueError" in record.getMessage()
    assert "private words" not in caplog.text


async def test_one_person_is_heard_in_order_and_holds_up_nobody_else(
    sandbox: Sandbox, telegram: Telegram, ana: User
) -> None:
    bob, inbox, bob_spoke = sandbox.person("Bob"), Inbox(), asyncio.Event()
    say(sandbox, ana, "second")
    say(sandbox, bob, "/bob")

    async def wait_for_bob(event: Event) -> None:
        if event.who.name == "Bob":
            bob_spoke.set()
        await bob_spoke.wait()

    inbox.before = wait_for_bob
    async with polling(telegram, inbox):
        heard = [await inbox.next() for _ in range(3)]
    assert heard == ["/bob", "/start", "second"]


async def test_a_webhook_that_was_left_behind_is_taken_down(telegram: Telegram, ana: User) -> None:
    await telegram.set_webhook("http://127.0.0.1:9/telegram", "secret", ["message"], 1)
    inbox = Inbox()
    async with polling(telegram, inbox):
        assert await inbox.next() == "/start"


async def polled(server: Scripted, task: asyncio.Task[None], times: int) -> None:
    async with asyncio.timeout(60):
        while server.methods.count("getUpdates") < times and not task.done():  # noqa: ASYNC110
            await asyncio.sleep(0.01)


@pytest.mark.parametrize(
    ("fault", "line"),
    [
        ((502, b"<html>"), "Telegram is out of reach (AnswerLost: HTTP 502); trying on"),
        (None, "Telegram is out of reach (AnswerLost: RemoteProtocolError); trying on"),
        ((200, b"<html>"), "Telegram's answer cannot be read; trying on"),
        (
            (409, b'{"ok":false,"error_code":409,"description":"Conflict: terminated"}'),
            "another process takes this bot's updates: let one alone run with this token; trying on",
        ),
        (
            (429, b'{"ok":false,"error_code":429,"description":"","parameters":{"retry_after":3}}'),
            "Telegram asks us to wait 3 s",
        ),
    ],
)
async def test_a_long_trouble_is_one_line_in_the_log_and_another_when_it_is_over(
    fault: tuple[int, bytes] | None, line: str, caplog: pytest.LogCaptureFixture
) -> None:
    async with scripted() as server:
        server.answers = [
            (200, b'{"ok":true,"result":true}'),
            *[fault] * 8,
            (200, b'{"ok":true,"result":[]}'),
        ]
        telegram = connect("1:secret", server.url)
        with caplog.at_level(logging.INFO):
            async with polling(telegram, Inbox()) as task:
                await polled(server, task, 10)
        assert [record.getMessage() for record in caplog.records][:2] == [line, "updates come in again"]
        await telegram.close()


async def test_a_bad_token_ends_polling(sandbox: Sandbox) -> None:
    telegram = connect("abc:def", sandbox.url)
    with pytest.raises(BadToken):
        await poll(telegram, US, Inbox().receive)
    await telegram.close()


async def test_the_pauses_of_a_long_trouble_grow_to_half_a_minute(monkeypatch: pytest.MonkeyPatch) -> None:
    pauses: list[float] = []

    async def noted(seconds: float) -> None:
        pauses.append(seconds)
        if len(pauses) == 8:
            raise asyncio.CancelledError

    monkeypatch.setattr(waiting, "sleep", noted)
    async with scripted() as server:
        nowhere = server.url
    telegram = connect("1:secret", nowhere)
    with pytest.raises(asyncio.CancelledError):
        await poll(telegram, US, Inbox().receive)
    assert pauses == [1, 2, 4, 8, 16, 30, 30, 30]
    await telegram.close()
