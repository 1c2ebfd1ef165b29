"""PostgreSQL: a pool of connections; synchronous work runs on them by SQLAlchemy's `run_sync`."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any, Final, TypeVar

from sqlalchemy import Connection
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine

from storage import erased
from storage.failures import is_race
from storage.vacuuming import Vacuuming

Result = TypeVar("Result")
Reply = TypeVar("Reply")

POOL = 8
ATTEMPTS: Final = 3
"""How often a transaction is begun that lost a race: what stands in its way each time is no race."""


class PostgresEngine:
    """An async engine: a transaction waits for the server without keeping others from working."""

    def __init__(self, url: str) -> None:
        self._engine = create_async_engine(url, pool_size=POOL, max_overflow=POOL, hide_parameters=True)
        self._begun: set[asyncio.Task[Any]] = set()
        self._vacuuming = Vacuuming(self._engine)

    async def run(self, work: Callable[[Connection], Result]) -> Result:
        """Run work in one transaction; once begun it is brought to its end."""
        task = asyncio.create_task(self._run(work))
        self._begun.add(task)
        task.add_done_callback(self._begun.discard)
        return await asyncio.shield(task)

    async def run_briefly(
        self, work: Callable[[Connection], Result], meanwhile: Callable[[Result], Reply]
    ) -> Reply:
        """Run work and commit it; waiting for the server keeps nobody here, however short the work."""
        return meanwhile(await self.run(work))

    async def _run(self, work: Callable[[Connection], Result]) -> Result:
        """Run it; when another transaction was in its way, all of it anew: it finds what that wrote."""
        for _ in range(ATTEMPTS - 1):
            try:
                return await self._once(work)
            except Exception as error:
                if not is_race(error):
                    raise
        return await self._once(work)

    async def _once(self, work: Callable[[Connection], Result]) -> Result:
        async with self.transaction() as connection:
            result = await connection.run_sync(work)
            erases = erased.noted(connection)
        if erases:
            self._vacuuming.soon()
        return result

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[AsyncConnection]:
        """Begin; commit when the block ends well, roll back when it raises."""
        async with self._engine.begin() as connection:
            yield connection

    async def reach(self) -> None:
        """Open a first connection; a process that was killed may have left dead rows of who was erased."""
        async with self._engine.connect():
            self._vacuuming.soon()

    async def close(self) -> None:
        """Give the connections back, once what was begun has ended."""
        if self._begun:
            await asyncio.wait(self._begun)
        await self._vacuuming.close()
        await self._engine.dispose()
