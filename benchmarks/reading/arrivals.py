"""Taps that come when they come, whether the earlier ones have been answered or not."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Callable, Iterator
from functools import partial
from typing import cast

from benchmarks.load import Load, itself, whole

CONNECTIONS = 100
"""As many as Telegram opens at the most; what comes while all are taken waits, and its wait counts."""
TICK = 0.001
"""Seconds between two looks at what has come."""


async def come(port: int, requests: Iterator[bytes], rate: float, ended: Callable[[], bool]) -> Load:
    """Let so many requests a second come until it has ended, and all be answered.

    Each waits from the instant at which it comes. Raises RuntimeError for any answer but 200, and when a
    connection ends.
    """
    desk, loop = _Desk(), asyncio.get_running_loop()
    lines = [_Line(desk) for _ in range(CONNECTIONS)]
    for line in lines:
        await loop.create_connection(partial(itself, line), "127.0.0.1", port)
    worked, began, number = time.process_time(), time.perf_counter(), 0
    while not ended():
        due = began + number / rate
        while due <= time.perf_counter():
            desk.waiting.append((due, next(requests)))
            number += 1
            due = began + number / rate
        desk.serve()
        await asyncio.sleep(TICK)
    took = time.perf_counter() - began
    while len(desk.waits) < number and desk.broken is None:  # noqa: ASYNC110
        await asyncio.sleep(TICK)
    worked = time.process_time() - worked
    for line in lines:
        await line.hang_up()
    if desk.broken is not None:
        raise desk.broken
    return Load(number, desk.toasts, took, tuple(sorted(desk.waits)), worked)


class _Desk:
    """Who waits for a connection, and which are free."""

    def __init__(self) -> None:
        self.waiting: deque[tuple[float, bytes]] = deque()
        self.free: deque[_Line] = deque()
        """Who is free longest goes first: the server hangs up on who is silent for long."""
        self.waits: list[float] = []
        self.toasts = 0
        self.broken: RuntimeError | None = None

    def serve(self) -> None:
        """Give each who waits a free connection."""
        while self.waiting and self.free:
            self.free.popleft().post(*self.waiting.popleft())


class _Line(asyncio.Protocol):
    """One connection, with one request under way at the most."""

    def __init__(self, desk: _Desk) -> None:
        self._desk = desk
        self._due = 0.0
        self._answer = b""
        self._over = False
        self._gone = asyncio.Event()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.WriteTransport, transport)
        self._desk.free.append(self)

    def post(self, due: float, request: bytes) -> None:
        """Post a request that came at that instant."""
        self._due = due
        self._transport.write(request)

    async def hang_up(self) -> None:
        """Ask for nothing more."""
        self._over = True
        self._transport.close()
        await self._gone.wait()

    def data_received(self, data: bytes) -> None:
        self._answer += data
        if not whole(self._answer):
            return
        answer, self._answer = self._answer, b""
        if not answer.startswith(b"HTTP/1.1 200"):
            self._desk.broken = RuntimeError(answer.decode(errors="replace"))
            return
        self._desk.waits.append(1000 * (time.perf_counter() - self._due))
        self._desk.toasts += b"answerCallbackQuery" in answer
        self._desk.free.append(self)
        self._desk.serve()

    def connection_lost(self, _: Exception | None) -> None:
        self._gone.set()
        if not self._over and self._desk.broken is None:
            self._desk.broken = RuntimeError("the server hung up")
