"""Reading beside the writer: connections that may only read, so that a long look never holds up a vote.

SQLAlchemy's asyncio is loaded with this module, not at the first read: with it comes its object mapper, which
every statement asks from then on, also those that another thread makes while half of it is loaded.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, TypeVar

from sqlalchemy import Connection, event, make_url
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from storage.failures import out_of_reach

Result = TypeVar("Result")

POOL: Final = 2
"""Connections that are kept, and as many more that are opened when those are taken."""


class Reading:
    """Reads a database: what only looks is here, what decides something reads where it writes."""

    def __init__(self, url: str) -> None:
        """Nothing is opened before the first read, and no database is made where there is none."""
        self.url = url
        self._engine: AsyncEngine | None = None
        self._begun: set[asyncio.Task[Any]] = set()
        self._held: dict[asyncio.Task[Any], AsyncConnection] = {}
        self._closing = False

    async def read(self, work: Callable[[Connection], Result]) -> Result:
        """Run synchronous work that sees one state of the database, whatever is written meanwhile.

        It waits for no writer, and none waits for it. Raises what the driver raises, also when it writes.
        Who waits for it may be cancelled: it is brought to its end all the same, for a connection that is
        left in the midst leaves its thread behind.
        """
        task = asyncio.create_task(self._read(work))
        self._begun.add(task)
        task.add_done_callback(self._ended)
        return await asyncio.shield(task)

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._begun.discard(task)
        if not task.cancelled():
            task.exception()  # whoever waited may be gone

    async def _read(self, work: Callable[[Connection], Result]) -> Result:
        engine = self._engine = self._engine or _engine(self.url)
        async with engine.begin() as connection:
            task = asyncio.current_task()
            if self._closing or task is None:
                raise asyncio.CancelledError
            self._held[task] = connection
            try:
                return await connection.run_sync(work)
            finally:
                del self._held[task]

    async def reach(self) -> None:
        """Open a first connection. Raises OutOfReach; no address and no password is in its text."""
        try:
            await self.read(lambda _: None)
        except Exception as error:
            raise out_of_reach(error, file=self.url.startswith("sqlite")) from None

    async def close(self) -> None:
        """Give the connections back; who still reads is cut off, in order: no thread outlives it."""
        self._closing = True
        for task, connection in list(self._held.items()):
            await _interrupted(connection)
            task.cancel()
        if self._begun:
            await asyncio.wait(self._begun)
        if self._engine is not None:
            await self._engine.dispose()
        self._engine, self._closing = None, False


async def _interrupted(connection: AsyncConnection) -> None:
    """Have SQLite end what it looks for: its thread would else look on, and whoever closes wait for it."""
    interrupt = getattr((await connection.get_raw_connection()).driver_connection, "interrupt", None)
    if interrupt is not None:
        await interrupt()


def _engine(url: str) -> AsyncEngine:
    """Return an engine of which each transaction is one snapshot and writes nothing."""
    return _of_file(url) if url.startswith("sqlite") else _of_server(url)


def _of_file(url: str) -> AsyncEngine:
    file = Path(make_url(url).database or "").absolute().as_uri()
    engine = create_async_engine(
        make_url("sqlite+aiosqlite://").set(database=file, query={"mode": "ro", "uri": "true"}),
        pool_size=POOL,
        max_overflow=POOL,
        hide_parameters=True,
        connect_args={"isolation_level": None},  # the driver begins nothing by itself
    )

    @event.listens_for(engine.sync_engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN")  # else each question would see a state of its own

    return engine


def _of_server(url: str) -> AsyncEngine:
    return create_async_engine(
        url,
        pool_size=POOL,
        max_overflow=POOL,
        hide_parameters=True,
        execution_options={"isolation_level": "REPEATABLE READ", "postgresql_readonly": True},
    )
