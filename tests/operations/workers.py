"""Several workers behind one address, as a balancer would have it."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import re
import signal
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx

from tests.forking import Forked, Work, forked, glas
from tests.ports import free_port
from tests.stage import Stage

PATIENCE = 60.0
"""Seconds until what does not happen fails the test; never a measure of speed."""


@dataclass
class Worker:
    """One `glas run`."""

    port: int
    process: Forked
    log: Path

    async def get(self, path: str) -> httpx.Response:
        """Ask it something over HTTP."""
        async with httpx.AsyncClient(timeout=PATIENCE) as http:
            return await http.get(f"http://127.0.0.1:{self.port}{path}")

    async def ready(self) -> bool:
        """Whether it says that it is."""
        with contextlib.suppress(httpx.TransportError):
            return (await self.get("/readyz")).status_code == 200
        return False

    async def leads(self) -> bool:
        """Whether it says that it does."""
        with contextlib.suppress(httpx.TransportError):
            return (await self.figures())["glas_leader"] == 1
        return False

    async def figures(self) -> dict[str, float]:
        """Its metrics, each with its labels."""
        text = (await self.get("/metrics")).text
        return {name: float(value) for name, value in re.findall(r"^([a-z_]+(?:{.*})?) (\S+)$", text, re.M)}

    def lines(self) -> list[dict[str, Any]]:
        """What it wrote to its log."""
        return [json.loads(line) for line in self.log.read_text().splitlines()]

    async def ends(self, how: signal.Signals) -> int:
        """Send it a signal and wait for its end."""
        with contextlib.suppress(ProcessLookupError):
            self.process.send_signal(how)
        async with asyncio.timeout(PATIENCE):
            code = await self.process.wait()
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        return code


@dataclass
class Balancer:
    """One address; each connection goes to the next worker that takes it."""

    backends: list[int] = field(default_factory=list)
    _turn: int = 0

    async def pass_on(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Connect somebody with a worker."""
        for _ in range(len(self.backends)):
            self._turn += 1
            port = self.backends[self._turn % len(self.backends)]
            with contextlib.suppress(OSError):
                there, back = await asyncio.open_connection("127.0.0.1", port)
                await asyncio.gather(_copied(reader, back), _copied(there, writer))
                return
        writer.close()


async def _copied(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
    with contextlib.suppress(OSError):
        while data := await source.read(65536):
            target.write(data)
            await target.drain()
    target.close()


@dataclass
class Workshop:
    """Workers, the balancer before them, and how to start one more."""

    there: Stage
    database_url: str
    folder: Path
    balancer: Balancer
    address: str
    work: Work = glas
    workers: list[Worker] = field(default_factory=list)
    hired: int = 0

    async def hire(self) -> Worker:
        """Start a worker, wait until it is ready, and let it have its share."""
        settings, port = self.there.settings, free_port()
        self.hired += 1
        log = self.folder / f"worker-{self.hired}.log"
        names = ("telegram_token", "telegram_api_url", "owners", "timezone", "morning")
        limits = ("rate_overall", "rate_chat", "rate_group")
        environment = {name: value for name, value in os.environ.items() if not name.startswith("GLAS_")}
        environment |= {f"GLAS_{name.upper()}": str(getattr(settings, name)) for name in (*names, *limits)}
        environment |= {
            "GLAS_DATABASE_URL": self.database_url,
            "GLAS_WEBHOOK_URL": self.address,
            "GLAS_WEBHOOK_SECRET": "webhook-canary",
            "GLAS_LISTEN": f"127.0.0.1:{port}",
            "GLAS_LOG": "json",
        }
        process = await forked(self.work, "run", env=environment, folder=self.folder, errors=log)
        worker = Worker(port, process, log)
        self.workers.append(worker)
        await until(worker.ready)
        self.balancer.backends.append(port)
        return worker

    async def leader(self) -> Worker:
        """Wait until one of them leads."""
        async with asyncio.timeout(PATIENCE):
            while True:
                for worker in self.workers:
                    if await worker.leads():
                        return worker
                await asyncio.sleep(0.05)


@contextlib.asynccontextmanager
async def workshop(
    there: Stage, database_url: str, folder: Path, hands: int, work: Work = glas
) -> AsyncIterator[Workshop]:
    """Run as many workers behind one address; something else may stand in for `glas`."""
    balancer = Balancer()
    server = await asyncio.start_server(balancer.pass_on, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    address = f"http://127.0.0.1:{port}/telegram"
    shop = Workshop(there, database_url, folder, balancer, address, work)
    try:
        for _ in range(hands):
            await shop.hire()
        yield shop
    finally:
        for worker in shop.workers:
            await worker.ends(signal.SIGKILL)
        server.close()


async def until(holds: Callable[[], Awaitable[bool]]) -> None:
    """Wait for something to become true that must be asked for."""
    async with asyncio.timeout(PATIENCE):
        while True:
            if await holds():
                return
            await asyncio.sleep(0.05)
