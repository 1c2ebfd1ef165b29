"""A polling hall in one event loop: the sandbox, as many bots as wanted behind one webhook, and the post."""

from __future__ import annotations

import asyncio
import contextlib
import random
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import httpx

from bot.domains import Stores
from polls.outcome import Outcome
from polls.poll import PollId, State
from polls.store import Polls
from sandbox.server import running
from storage.database import Database
from tests.fire.post import SECRET, Post, post
from tests.operations.workers import Balancer, until
from tests.ports import free_port
from tests.stage import Hands, Stage, bot, settings_for


@dataclass
class Hall:
    """Where people vote, and what can be asked from outside."""

    there: Stage
    edge: Post
    database: Database

    @property
    def hands(self) -> Hands:
        """The hands of the bots' clock."""
        return self.there.hands

    async def outcome(self, number: int) -> Outcome:
        """Wait until a poll has closed; return what it came to."""
        kept: list[Outcome] = []

        async def closed() -> bool:
            found = await self.database.run(lambda db: Stores(db)[Polls].outcome(PollId(number)))
            kept[:] = [found] if found else []
            return bool(kept)

        await until(closed)
        return kept[0]

    async def state(self, number: int) -> State:
        """Where a poll stands in its life."""
        return await self.database.run(lambda db: Stores(db)[Polls].get(PollId(number)).state)


@contextlib.asynccontextmanager
async def hall(
    folder: Path, address: str, *, bots: int = 1, seed: int = 1, **more: object
) -> AsyncIterator[Hall]:
    """Open the hall. More bots than one need PostgreSQL. `more` are settings."""
    balancer = Balancer()
    server = await asyncio.start_server(balancer.pass_on, "127.0.0.1", 0)
    url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/telegram"
    async with (
        running() as sandbox,
        httpx.AsyncClient(base_url=sandbox.url, timeout=60) as http,
        contextlib.AsyncExitStack() as stack,
    ):
        stack.callback(server.close)
        there = Stage(sandbox, http, settings_for(sandbox, folder))
        for _ in range(bots):
            port = free_port()
            settings = settings_for(
                sandbox,
                folder,
                database_url=address,
                webhook_url=url,
                webhook_secret=SECRET,
                listen=f"127.0.0.1:{port}",
                **more,
            )
            await stack.enter_async_context(bot(settings, now=there.hands.now))
            await until(lambda port=port: _ready(port))  # type: ignore[misc]
            balancer.backends.append(port)
        edge = await stack.enter_async_context(post(url, random.Random(seed)))
        database = Database(address)
        stack.push_async_callback(database.close)
        yield Hall(there, edge, database)


async def _ready(port: int) -> bool:
    with contextlib.suppress(httpx.TransportError):
        async with httpx.AsyncClient(timeout=60) as http:
            return (await http.get(f"http://127.0.0.1:{port}/readyz")).status_code == 200
    return False
