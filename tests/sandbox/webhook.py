"""A bot's webhook that notes what comes."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import uvicorn


@dataclass
class Hook:
    """A bot's webhook: what came, and what it answers (200 once the list is used up)."""

    url: str = ""
    came: list[tuple[dict[str, str], Any]] = field(default_factory=list)
    answers: list[tuple[int, dict[str, str], bytes]] = field(default_factory=list)
    arrived: asyncio.Event = field(default_factory=asyncio.Event)

    async def __call__(
        self,
        scope: Any,
        receive: Callable[[], Awaitable[Any]],
        send: Callable[[Any], Awaitable[None]],
    ) -> None:
        body, more = b"", True
        while more:
            message = await receive()
            body, more = body + message.get("body", b""), message.get("more_body", False)
        headers = {name.decode(): value.decode() for name, value in scope["headers"]}
        self.came.append((headers, json.loads(body)))
        status, said, content = self.answers.pop(0) if self.answers else (200, {}, b"")
        encoded = [(name.encode(), value.encode()) for name, value in said.items()]
        await send({"type": "http.response.start", "status": status, "headers": encoded})
        await send({"type": "http.response.body", "body": content})
        self.arrived.set()

    async def until(self, count: int) -> list[Any]:
        """Wait until so many updates came."""
        async with asyncio.timeout(60):
            while len(self.came) < count:
                self.arrived.clear()
                await self.arrived.wait()
        return [update for _, update in self.came]


@asynccontextmanager
async def listening() -> AsyncIterator[Hook]:
    hook = Hook()
    config = uvicorn.Config(hook, port=0, log_level="error", lifespan="off", timeout_graceful_shutdown=1)
    server = uvicorn.Server(config)
    task = asyncio.create_task(server._serve())
    while not server.started:  # noqa: ASYNC110
        await asyncio.sleep(0.005)
    hook.url = f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}/hook"
    try:
        yield hook
    finally:
        server.should_exit = True
        await task
