"""Who leads among several processes on one PostgreSQL: a lock held on a connection of its own."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any, Final

import asyncpg
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

from storage.errors import StorageError

LOCK: Final = 0x676C6173
"""The number of the lock, known in this one database."""
CHANNEL: Final = "glas_outbox"
ANSWER: Final = 2.0
"""Seconds in which the database must answer, else the connection counts as lost."""
SILENCE: Final = 6
"""After so many seconds without a word PostgreSQL ends the session, and with it the lock: the process is
dead, hangs, or cannot be reached. Before version 14 only what is dead or unreachable is noticed."""

_FAILURES = (
    *(asyncpg.PostgresError, asyncpg.InterfaceError, SQLAlchemyError, OSError, TimeoutError),
    asyncpg.InternalClientError,  # the server's farewell was read, the end of the connection not yet
)


class Lost(StorageError):
    """The connection is gone, and whatever it held."""


class Candidate:
    """One process's connection for leading. Every call raises Lost when there is no answer in time."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self.lost = asyncio.Event()
        """Set as soon as the connection is known to be gone."""
        connection.add_termination_listener(lambda _: self.lost.set())

    async def prepare(self) -> None:
        """Have the database notice soon when we are gone."""
        for name in ("tcp_keepalives_idle", "tcp_keepalives_interval", "tcp_keepalives_count"):
            await self._ask(f"SET {name} = 2")
        if self._connection.get_server_version() >= (14,):
            await self._ask(f"SET idle_session_timeout = '{SILENCE}s'")

    async def won(self) -> bool:
        """Try to take the lock; return whether it is ours now. Call it only until it is."""
        return bool(await self._ask(f"SELECT pg_try_advisory_lock({LOCK})"))

    async def beat(self) -> None:
        """Let the database hear of us, and hear of it."""
        await self._ask("SELECT 1")

    async def hear(self, woken: Callable[[], None]) -> None:
        """Call `woken` from now on whenever another process has committed what is to be sent."""
        try:
            async with asyncio.timeout(ANSWER):
                await self._connection.add_listener(CHANNEL, lambda *_: woken())
        except _FAILURES as error:
            raise Lost(type(error).__name__) from error

    async def wake_leader(self) -> None:
        """Tell whoever leads that something was committed that is to be sent."""
        await self._ask(f"NOTIFY {CHANNEL}")

    async def _ask(self, statement: str) -> object:
        try:
            return await self._connection.fetchval(statement, timeout=ANSWER)
        except _FAILURES as error:
            raise Lost(type(error).__name__) from error


@asynccontextmanager
async def candidate(url: str) -> AsyncIterator[Candidate]:
    """Connect; when the block ends the connection is closed, and with it the lock is free. Raises Lost."""
    engine = create_async_engine(url, poolclass=NullPool, connect_args={"timeout": ANSWER})
    try:
        connection = await engine.connect()  # a raw one would let the driver's errors through as they are
    except _FAILURES as error:
        raise Lost(type(error).__name__) from error
    driver: Any = (await connection.get_raw_connection()).driver_connection
    try:
        contender = Candidate(driver)
        await contender.prepare()
        yield contender
    finally:
        driver.terminate()
        await connection.invalidate()
        await connection.close()
