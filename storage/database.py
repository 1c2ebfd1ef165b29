"""One engine, and transactions in which synchronous code runs: the same on SQLite and PostgreSQL."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from typing import Any, TypeVar

from sqlalchemy import Connection, event
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from storage.errors import OutOfReach

Result = TypeVar("Result")

BUSY_MS = 10_000

ERASED = "erased"
"""Set in a connection's `info` by a transaction that erased a person."""


class Database:
    """An async engine. `run` gives a synchronous function one transaction and commits it."""

    def __init__(self, url: str) -> None:
        self.sqlite = url.startswith("sqlite")
        self.engine = (
            _sqlite(url)
            if self.sqlite
            else create_async_engine(url, pool_size=8, max_overflow=8, hide_parameters=True)
        )
        # SQLite has one writer: waiting here is cheaper and fairer than its busy loop.
        self._writer: AbstractAsyncContextManager[Any] = asyncio.Lock() if self.sqlite else nullcontext()
        self._begun: set[asyncio.Task[Any]] = set()

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[AsyncConnection]:
        """Begin; commit when the block ends well, roll back when it raises."""
        async with self._writer:
            async with self.engine.begin() as connection:
                yield connection
                erased = bool((await connection.get_raw_connection()).info.pop(ERASED, False))
            if erased and self.sqlite:
                await self._empty_log()

    async def _empty_log(self) -> None:
        """Move SQLite's write-ahead log into the database and cut it: it would still hold what was erased."""
        async with self.engine.connect() as connection:
            driver = (await connection.get_raw_connection()).driver_connection
            assert driver is not None
            await driver.execute_fetchall("PRAGMA wal_checkpoint(TRUNCATE)")

    async def run(self, work: Callable[[Connection], Result]) -> Result:
        """Run synchronous work inside one transaction.

        Once begun it is brought to its end, even when whoever waits for it is cancelled: torn off in the
        midst, it would keep SQLite's lock from all others until their patience ends.
        """
        task = asyncio.create_task(self._run(work))
        self._begun.add(task)
        task.add_done_callback(self._begun.discard)
        return await asyncio.shield(task)

    async def _run(self, work: Callable[[Connection], Result]) -> Result:
        async with self.transaction() as connection:
            return await connection.run_sync(work)

    async def reach(self) -> None:
        """Open a first connection. Raises OutOfReach; no address and no password is in its text."""
        try:
            async with self.engine.connect():
                pass
        except Exception as error:
            cause = getattr(error, "orig", None) or error
            known = type(cause.__cause__ or cause).__name__
            told = f"{cause}" if self.sqlite else f"{known}; see GLAS_DATABASE_URL"
            raise OutOfReach(f"the database cannot be used: {told}") from None

    async def close(self) -> None:
        """Give the connections back, once what was begun has ended."""
        if self._begun:
            await asyncio.wait(self._begun)
        await self.engine.dispose()


def _sqlite(url: str) -> AsyncEngine:
    """Return an engine with one durable, writing connection.

    WAL, synchronous=FULL and an explicit BEGIN IMMEDIATE: without the last, concurrent updates are lost.
    """
    engine = create_async_engine(
        url, pool_size=1, max_overflow=0, connect_args={"timeout": BUSY_MS / 1000}, hide_parameters=True
    )

    @event.listens_for(engine.sync_engine, "connect")
    def prepare(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # the driver begins nothing by itself
        for pragma in (
            "journal_mode=WAL",
            "synchronous=FULL",
            "foreign_keys=ON",
            f"busy_timeout={BUSY_MS}",
            "secure_delete=ON",  # what someone has erased is gone from the file too
        ):
            connection.execute(f"PRAGMA {pragma}").close()

    @event.listens_for(engine.sync_engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine
