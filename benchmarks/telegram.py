"""A Bot API that says yes to everything, for the time of a measurement, at next to no cost."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from typing import cast

ME = {"id": 100200300, "is_bot": True, "first_name": "Glas", "username": "glas_bot"}
MESSAGE = {"message_id": 7, "date": 1_790_000_000, "chat": {"id": 1, "type": "private"}, "text": "."}
_RESULTS = {b"getme": ME, b"sendmessage": MESSAGE, b"editmessagetext": MESSAGE}
_CALL = re.compile(rb"\S+ /bot[^/ ]+/(\w+)")
_LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)


@asynccontextmanager
async def yes_man() -> AsyncIterator[str]:
    """Serve on a free port; yields the base address."""
    standing: set[_Calls] = set()
    server = await asyncio.get_running_loop().create_server(partial(_Calls, standing), "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        server.close()
        for call in list(standing):
            await call.hang_up()


class _Calls(asyncio.Protocol):
    """One connection of a client that waits for each answer."""

    def __init__(self, standing: set[_Calls]) -> None:
        self._request = b""
        self._standing = standing
        self._gone = asyncio.Event()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.WriteTransport, transport)
        self._standing.add(self)

    def connection_lost(self, _: Exception | None) -> None:
        self._standing.discard(self)
        self._gone.set()

    async def hang_up(self) -> None:
        """Wait until nothing of the connection is left."""
        self._transport.abort()
        await self._gone.wait()

    def data_received(self, data: bytes) -> None:
        self._request += data
        head = self._request.find(b"\r\n\r\n")
        if head < 0:
            return
        length = _LENGTH.search(self._request, 0, head)
        if len(self._request) < head + 4 + (int(length[1]) if length else 0):
            return
        call = _CALL.match(self._request)
        self._request = b""
        self._transport.write(_ANSWERS.get(call[1].lower(), _YES) if call else _YES)


def _answer(result: object) -> bytes:
    body = json.dumps({"ok": True, "result": result}).encode()
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


_YES = _answer(True)
_ANSWERS = {method: _answer(result) for method, result in _RESULTS.items()}
