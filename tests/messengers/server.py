"""A server that answers each call as it was told to: for what the sandbox has no reason to do."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any


class Scripted:
    """Answers calls in turn: a status and a body, or None to hang up once the call has been read."""

    def __init__(self) -> None:
        self.answers: list[tuple[int, bytes] | None] = []
        self.methods: list[str] = []
        self.url = ""

    def refuse(self, code: int, description: str, **parameters: Any) -> None:
        """Answer the next call with an error of the Bot API."""
        body = {"ok": False, "error_code": code, "description": description}
        if parameters:
            body["parameters"] = parameters
        self.answers.append((code, json.dumps(body).encode()))

    def grant(self, result: Any) -> None:
        """Answer the next call with a result."""
        self.answers.append((200, json.dumps({"ok": True, "result": result}).encode()))

    async def handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve one connection."""
        try:
            while head := (await reader.readuntil(b"\r\n\r\n")).decode():
                await reader.readexactly(_length(head))
                self.methods.append(head.split()[1].rpartition("/")[2])
                answer = self.answers.pop(0) if self.answers else (200, b'{"ok":true,"result":true}')
                if answer is None:
                    break
                status, body = answer
                writer.write(f"HTTP/1.1 {status} X\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body)
                await writer.drain()
        except asyncio.IncompleteReadError:
            pass
        finally:
            writer.close()


def _length(head: str) -> int:
    fields = dict(line.lower().split(": ", 1) for line in head.split("\r\n") if ": " in line)
    return int(fields.get("content-length", 0))


@asynccontextmanager
async def scripted() -> AsyncIterator[Scripted]:
    """Run the server on a free loopback port."""
    script = Scripted()
    server = await asyncio.start_server(script.handle, "127.0.0.1", 0)
    script.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        yield script
    finally:
        server.close()
