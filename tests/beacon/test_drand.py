"""A relay may be late, slow, broken or hostile: what is no whole round is not heard."""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import json
import tracemalloc
from collections.abc import AsyncIterator
from hashlib import sha256

import pytest

from beacon.drand import LARGEST, Drand
from draws.beacon import QUICKNET, Round

HEARD = Round(7, sha256(b"signed").hexdigest(), b"signed".hex())
ROUND = {"round": HEARD.number, "randomness": HEARD.randomness, "signature": HEARD.signature}
TOLD = json.dumps(ROUND).encode()


@contextlib.asynccontextmanager
async def telling(
    body: bytes, *, status: int = 200, pause: float = 0, packed: bool = False
) -> AsyncIterator[Drand]:
    """A relay that answers so, with a pause in the middle."""

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        how = "Content-Encoding: gzip\r\n" if packed else ""
        writer.write(f"HTTP/1.1 {status} X\r\n{how}Content-Length: {len(body)}\r\n\r\n".encode() + body[:9])
        await asyncio.sleep(pause)
        with contextlib.suppress(ConnectionError):
            writer.write(body[9:])
            await writer.drain()
            writer.close()

    async with await asyncio.start_server(answer, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        async with Drand(f"http://127.0.0.1:{port}/") as drand:
            yield drand


async def test_a_whole_round_is_heard() -> None:
    async with telling(TOLD) as drand:
        assert await drand.heard(QUICKNET, 7) == HEARD


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(json.dumps(ROUND | {"round": 8}).encode(), id="another round"),
        pytest.param(json.dumps(ROUND | {"randomness": "00" * 32}).encode(), id="not the hash of it"),
        pytest.param(
            json.dumps(ROUND | {"signature": "", "randomness": sha256(b"").hexdigest()}).encode(),
            id="without a signature",
        ),
        pytest.param(json.dumps(ROUND | {"signature": "x"}).encode(), id="no hexadecimal"),
        pytest.param(b"<html>", id="no JSON"),
        pytest.param(b'{"round":7,"signature":"\xff"}', id="no UTF-8"),
        pytest.param(b'{"x":' + b"[" * 90_000, id="nested without end"),
        pytest.param(b" " * LARGEST + TOLD, id="more than is read"),
    ],
)
async def test_what_is_not_that_round_is_not_heard(body: bytes) -> None:
    async with telling(body) as drand:
        assert await drand.heard(QUICKNET, 7) is None


async def test_an_error_is_no_round_whatever_its_words() -> None:
    async with telling(TOLD, status=500) as drand:
        assert await drand.heard(QUICKNET, 7) is None


async def test_a_relay_that_is_not_there_tells_nothing() -> None:
    async with Drand("http://127.0.0.1:9") as drand:
        assert await drand.heard(QUICKNET, 7) is None


async def test_a_relay_that_goes_on_and_on_holds_nobody_up(monkeypatch: pytest.MonkeyPatch) -> None:
    async with telling(TOLD, pause=0.5) as drand:
        monkeypatch.setattr("beacon.drand.SECONDS", 0.1)
        assert await drand.heard(QUICKNET, 7) is None


async def test_what_a_relay_has_packed_against_our_wish_is_not_unpacked() -> None:
    bomb = gzip.compress(b" " * (200 * LARGEST) + TOLD)
    assert len(bomb) < LARGEST
    async with telling(bomb, packed=True) as drand:
        tracemalloc.start()
        assert await drand.heard(QUICKNET, 7) is None
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert most < 20 * LARGEST
