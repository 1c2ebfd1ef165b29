"""A relay of the beacon on this machine: it tells what it is given, or nothing."""

from __future__ import annotations

import asyncio
import contextlib
import json
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass, field


@dataclass
class Relay:
    """Rounds by their number; whatever else is asked for is not there."""

    url: str = ""
    rounds: dict[int, dict[str, object]] = field(default_factory=dict)
    asked: list[int] = field(default_factory=list)

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        request = (await reader.readuntil(b"\r\n\r\n")).decode()
        found = re.match(r"GET /[0-9a-f]{64}/public/(\d+) ", request)
        assert found, request
        self.asked.append(int(found[1]))
        told = self.rounds.get(int(found[1]))
        body = json.dumps(told or {"error": "not yet"}).encode()
        status = "200 OK" if told else "425 Too Early"
        head = f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n"
        writer.write(head.encode() + body)
        await writer.drain()
        writer.close()


@contextlib.asynccontextmanager
async def relay() -> AsyncIterator[Relay]:
    """Run a relay on a free port."""
    made = Relay()
    async with await asyncio.start_server(made.answer, "127.0.0.1", 0) as server:
        made.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        yield made
