"""Before anybody looks at a request, only so much of it is read, and only for so long."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.watch.health import Health
from bot.watch.incoming import HEAD_LIMIT
from bot.watch.metrics import Metrics
from bot.watch.serving import served
from messengers.telegram import webhook
from storage.database import Database
from tests.databases import laid_in
from tests.ports import free_port
from tests.stage import PATIENCE
from tests.storage.voting import NOW

PIECE = b"a" * (1 << 20)
ENOUGH = 64
"""Pieces: so much no connection holds on its way."""
SHORT = 0.2

FOREVER = 1e6
"""Seconds by which a patience that runs out by hand is known."""

Connection = tuple[asyncio.StreamReader, asyncio.StreamWriter]
Connect = Callable[[], "contextlib.AbstractAsyncContextManager[Connection]"]


class Slow:
    """An answer that takes until the test lets it go."""

    def __init__(self) -> None:
        self.asked = asyncio.Semaphore(0)
        self._let = asyncio.Semaphore(0)

    async def answers(self, _: Request) -> Response:
        """Say that somebody asked, and wait."""
        self.asked.release()
        await self._let.acquire()
        return PlainTextResponse("well\n")

    def let(self) -> None:
        """Answer one."""
        self._let.release()


class Patience:
    """The server's patience with what comes in: it runs out when the test says so, not by a clock."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._loop = asyncio.get_running_loop()
        self._waits: list[tuple[asyncio.TimerHandle, Callable[[], None]]] = []
        self._call_later = self._loop.call_later
        monkeypatch.setattr("bot.watch.incoming.PATIENCE", FOREVER)
        monkeypatch.setattr(self._loop, "call_later", self._later)

    def _later(self, delay: float, callback: Callable[..., None], *arguments: object) -> asyncio.TimerHandle:
        handle = self._call_later(delay, callback, *arguments)
        if delay == FOREVER:
            self._waits.append((handle, callback))
        return handle

    def runs_out(self) -> None:
        """Whatever is waited for now is late."""
        waits, self._waits = self._waits, []
        for handle, gave_up in waits:
            if not handle.cancelled():
                handle.cancel()
                gave_up()


@pytest.fixture
async def slow() -> Slow:
    """What `/waits` answers."""
    return Slow()


@pytest.fixture
async def patience(monkeypatch: pytest.MonkeyPatch) -> Patience:
    """How long the server waits for a request to be whole."""
    return Patience(monkeypatch)


@pytest.fixture
async def connect(tmp_path: Path, slow: Slow) -> AsyncIterator[Connect]:
    """How to connect to the server of a process with a webhook."""
    database = Database(f"sqlite:///{laid_in(tmp_path)}")
    port = free_port()

    async def received(_: object) -> None:
        raise AssertionError("nobody here knows the secret")

    @contextlib.asynccontextmanager
    async def connected() -> AsyncIterator[Connection]:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        try:
            yield reader, writer
        finally:
            writer.close()

    async with served(
        f"127.0.0.1:{port}", Health(database), Metrics(database.reading, lambda: NOW)
    ) as server:
        server.add(webhook.route("/telegram", "the secret", "glas_bot", received))
        server.add(Route("/waits", slow.answers))
        yield connected
    await database.close()


async def poured(writer: asyncio.StreamWriter, piece: bytes) -> int:
    """Send a piece over and over until the connection ends; return how many were sent."""
    with contextlib.suppress(ConnectionError):
        for number in range(ENOUGH):
            async with asyncio.timeout(PATIENCE):
                writer.write(piece)
                await writer.drain()
            if writer.transport.is_closing():
                return number
        return ENOUGH
    return 0


ENDLESS = {
    "a header": (b"POST /telegram HTTP/1.1\r\nx-long: ", PIECE),
    "headers": (b"POST /telegram HTTP/1.1\r\n", b"x-many: some\r\n" * 50_000),
    "an address": (b"GET /", PIECE),
    "a body without the secret": (
        b"POST /telegram HTTP/1.1\r\nhost: here\r\ncontent-length: 999999999\r\n\r\n",
        PIECE,
    ),
    "a body in parts": (
        b"POST /telegram HTTP/1.1\r\nhost: here\r\ntransfer-encoding: chunked\r\n\r\n",
        b"100000\r\n" + PIECE + b"\r\n",
    ),
    "what follows a body": (
        b"POST /telegram HTTP/1.1\r\nhost: here\r\ntransfer-encoding: chunked\r\n\r\n0\r\n",
        b"x-many: some\r\n" * 50_000,
    ),
}


@pytest.mark.parametrize("kind", ENDLESS)
async def test_what_has_no_end_is_not_read_to_its_end(kind: str, connect: Connect) -> None:
    begins, goes_on = ENDLESS[kind]
    async with connect() as (_, writer):
        writer.write(begins)
        assert await poured(writer, goes_on) < ENOUGH


async def test_headers_that_are_too_large_are_refused(connect: Connect) -> None:
    async with connect() as (reader, writer):
        writer.write(b"POST /telegram HTTP/1.1\r\nx-long: " + b"a" * (HEAD_LIMIT - 1000))
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(reader.read(1), SHORT)
        writer.write(b"a" * 1000)
        assert await reader.readline() == b"HTTP/1.1 431 Request Header Fields Too Large\r\n"
        await ended(reader)


HALF = {
    "nothing": b"",
    "half a line": b"POST /tele",
    "half a head": b"POST /telegram HTTP/1.1\r\nhost: here\r\n",
    "half a body": b"POST /telegram HTTP/1.1\r\nhost: here\r\ncontent-length: 9\r\n\r\n{}",
    "half a body with the secret": (
        b"POST /telegram HTTP/1.1\r\nhost: here\r\nx-telegram-bot-api-secret-token: the secret\r\n"
        b"content-length: 9\r\n\r\n{}"
    ),
}


@pytest.mark.parametrize("kind", HALF)
async def test_who_does_not_finish_is_not_waited_for(
    kind: str, connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.watch.incoming.PATIENCE", SHORT)
    async with connect() as (reader, writer):
        writer.write(HALF[kind])
        await ended(reader)


async def test_who_goes_on_with_empty_lines_is_not_waited_for(connect: Connect, patience: Patience) -> None:
    async with connect() as (reader, writer):
        writer.write(b"GET /healthz HTTP/1.1\r\nhost: here\r\n\r\n")
        assert b"ok" in await reader.readuntil(b"ok\n")
        ending = asyncio.create_task(ended(reader))
        while not ending.done():
            writer.write(b"\r\n")
            await asyncio.sleep(0.01)
            patience.runs_out()
        await ending


async def ended(reader: asyncio.StreamReader) -> None:
    """Wait until the other side has ended the connection."""
    async with asyncio.timeout(PATIENCE):
        with contextlib.suppress(ConnectionError):
            while await reader.read(4096):
                pass


async def test_whoever_asked_in_full_is_answered_however_long_it_takes(
    connect: Connect, patience: Patience, slow: Slow
) -> None:
    """Also on one connection, one after the other, the next one sent before the answer is there."""
    asked = b"GET /waits HTTP/1.1\r\nhost: here\r\n\r\n"
    async with connect() as (reader, writer):

        async def answered() -> bool:
            reading = asyncio.create_task(reader.readuntil(b"well\n"))
            coming = asyncio.create_task(slow.asked.acquire())
            await asyncio.wait((reading, coming), return_when=asyncio.FIRST_COMPLETED)
            patience.runs_out()  # it is we who are slow
            slow.let()
            return b" 200 " in await reading

        writer.write(asked + asked[:9])
        assert await answered()
        writer.write(asked[9:])
        assert await answered()
        patience.runs_out()  # nothing has come in that could be late
        writer.write(asked)
        assert await answered()
