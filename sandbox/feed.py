"""What happens in the sandbox, told to whoever listens, and the log of raw calls."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from typing import Any

import msgspec

from sandbox.objects import Json

_PATIENCE = 2_000
"""So many untold events a listener may be behind before it is let go."""


class LoggedCall(msgspec.Struct):
    """A call as it came and what was answered (status 0: nothing). The token is not kept."""

    bot_id: int
    method: str
    parameters: Json
    status: int
    answer: Any
    by: str = "http"
    at: float = 0.0
    number: int = 0


class Feed:
    """Events to listeners; each event is a JSON object with a `kind`."""

    def __init__(self, calls_kept: int = 2_000) -> None:
        self.calls: deque[LoggedCall] = deque(maxlen=calls_kept)
        self.counted = 0
        self.listeners: set[asyncio.Queue[bytes | None]] = set()

    def tell(self, kind: str, **fields: object) -> None:
        """Send an event to all who listen now."""
        if not self.listeners:
            return
        body = msgspec.json.encode({"kind": kind, **fields})
        for listener in list(self.listeners):
            try:
                listener.put_nowait(body)
            except asyncio.QueueFull:
                self.listeners.discard(listener)

    def log(self, call: LoggedCall) -> None:
        """Keep a call under the next number, from 1; the oldest go."""
        self.counted += 1
        call.number = self.counted
        self.calls.append(call)
        self.tell("call", call=call)

    async def listen(self) -> AsyncIterator[bytes]:
        """Yield events from now on, until the sandbox stops or the listener lags too far behind."""
        queue: asyncio.Queue[bytes | None] = asyncio.Queue(_PATIENCE)
        self.listeners.add(queue)
        try:
            while queue in self.listeners or not queue.empty():
                body = await queue.get()
                if body is None:
                    return
                yield body
        finally:
            self.listeners.discard(queue)

    def close(self) -> None:
        """End all listening."""
        for listener in list(self.listeners):
            if not listener.full():
                listener.put_nowait(None)
        self.listeners.clear()
