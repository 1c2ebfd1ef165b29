"""The load: so many connections, each posting its next update when the last one is answered.

It shares two cores with what it measures, so it costs as little as it can: requests made beforehand, a bare
protocol instead of streams, one look at each answer.
"""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Coroutine, Iterator, Sequence
from functools import partial
from itertools import cycle
from typing import Any, TypeVar, cast

import uvloop
from msgspec import Struct

CONNECTIONS = 32
_LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)

Result = TypeVar("Result")
Protocol = TypeVar("Protocol", bound=asyncio.Protocol)


class Load(Struct, frozen=True):
    """What came of a load."""

    acknowledged: int
    toasted: int
    """Answers that carried the toast of a tap."""
    seconds: float
    waits: tuple[float, ...]
    """How long each answer took, in milliseconds, ascending."""
    processor: float
    """Seconds of processor time that this side took, the Bot API that answers the bot's calls included."""

    @property
    def rate(self) -> float:
        """Answers a second."""
        return self.acknowledged / self.seconds

    def percentile(self, share: float) -> float:
        """The wait in milliseconds that so large a share did not exceed."""
        return self.waits[min(int(len(self.waits) * share), len(self.waits) - 1)]


def looped(work: Coroutine[Any, Any, Result]) -> Result:
    """Run a coroutine to its end on the quicker event loop."""
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        return runner.run(work)


async def put(ports: Sequence[int], requests: Sequence[bytes]) -> Load:
    """Post all requests, the connections shared out among the ports, and measure.

    Raises RuntimeError for any answer but 200, and when a connection ends.
    """
    waits: list[float] = []
    toasts: list[bool] = []
    left = iter(requests)
    loop = asyncio.get_running_loop()
    came = [_Connection(left, waits, toasts) for _ in range(CONNECTIONS)]
    for connection, port in zip(came, cycle(ports), strict=False):
        await loop.create_connection(partial(itself, connection), "127.0.0.1", port)
    worked, began = time.process_time(), time.perf_counter()
    for connection in came:
        connection.post()
    try:
        await asyncio.gather(*(connection.done for connection in came))
    finally:
        for connection in came:
            await connection.hang_up()
    took, worked = time.perf_counter() - began, time.process_time() - worked
    return Load(len(waits), sum(toasts), took, tuple(sorted(waits)), worked)


class _Connection(asyncio.Protocol):
    """One connection with one request under way."""

    def __init__(self, left: Iterator[bytes], waits: list[float], toasts: list[bool]) -> None:
        self.done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._left = left
        self._waits = waits
        self._toasts = toasts
        self._began = 0.0
        self._answer = b""
        self._gone = asyncio.Event()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.WriteTransport, transport)

    def post(self) -> None:
        """Post the next request; without one this connection is done."""
        request = next(self._left, None)
        if request is None:
            self.done.set_result(None)
            return
        self._began = time.perf_counter()
        self._transport.write(request)

    async def hang_up(self) -> None:
        """Ask for nothing more."""
        self.done.cancel()
        self._transport.close()
        await self._gone.wait()

    def data_received(self, data: bytes) -> None:
        self._answer += data
        if self.done.done() or not whole(self._answer):
            return
        answer, self._answer = self._answer, b""
        if not answer.startswith(b"HTTP/1.1 200"):
            self.done.set_exception(RuntimeError(answer.decode(errors="replace")))
            return
        self._waits.append(1000 * (time.perf_counter() - self._began))
        self._toasts.append(b"answerCallbackQuery" in answer)
        self.post()

    def connection_lost(self, _: Exception | None) -> None:
        self._gone.set()
        if not self.done.done():
            self.done.set_exception(RuntimeError("the server hung up"))


def itself(connection: Protocol) -> Protocol:
    """Return it, where a maker is asked for."""
    return connection


def whole(answer: bytes) -> bool:
    """Whether an answer has arrived to its end: by its length, or with its last chunk."""
    head = answer.find(b"\r\n\r\n")
    if head < 0:
        return False
    length = _LENGTH.search(answer, 0, head)
    if length is None:
        return answer.endswith(b"\r\n0\r\n\r\n")
    return len(answer) >= head + 4 + int(length[1])
