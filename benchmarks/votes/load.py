"""The load: so many connections, each posting its next tap when the last one is answered."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator

from msgspec import Struct

CONNECTIONS = 32


class Load(Struct, frozen=True):
    """What came of a load."""

    acknowledged: int
    toasted: int
    """Answers that carried the toast of a tap."""
    seconds: float
    waits: tuple[float, ...]
    """How long each answer took, in milliseconds, ascending."""

    @property
    def rate(self) -> float:
        """Answers a second."""
        return self.acknowledged / self.seconds

    def percentile(self, share: float) -> float:
        """The wait in milliseconds that so large a share did not exceed."""
        return self.waits[min(int(len(self.waits) * share), len(self.waits) - 1)]


async def put(port: int, requests: Iterator[bytes]) -> Load:
    """Post all requests and measure. Raises RuntimeError for any answer but 200."""
    waits: list[float] = []
    toasted = 0

    async def one() -> None:
        nonlocal toasted
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        for request in requests:
            began = time.perf_counter()
            writer.write(request)
            body = await _answer(reader)
            waits.append(1000 * (time.perf_counter() - began))
            toasted += b"answerCallbackQuery" in body
        writer.close()

    began = time.perf_counter()
    await asyncio.gather(*(one() for _ in range(CONNECTIONS)))
    return Load(len(waits), toasted, time.perf_counter() - began, tuple(sorted(waits)))


async def _answer(reader: asyncio.StreamReader) -> bytes:
    """Read one answer whole; return its body."""
    head = await reader.readuntil(b"\r\n\r\n")
    if not head.startswith(b"HTTP/1.1 200"):
        raise RuntimeError(head.decode(errors="replace"))
    lower = head.lower()
    if b"transfer-encoding: chunked" in lower:
        return await _chunks(reader)
    length = int(lower.partition(b"content-length:")[2].partition(b"\r\n")[0])
    return await reader.readexactly(length)


async def _chunks(reader: asyncio.StreamReader) -> bytes:
    body = b""
    while size := int(await reader.readline(), 16):
        body += await reader.readexactly(size)
        await reader.readexactly(2)
    await reader.readexactly(2)
    return body
