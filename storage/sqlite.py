"""SQLite: one connection that writes durably. What waits for the disk waits in a thread of its own."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from contextvars import copy_context
from functools import partial
from threading import Event
from typing import Any, Final, TypeVar

from sqlalchemy import Connection, Engine, RootTransaction, create_engine, event, make_url
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import StaticPool

from storage import erased
from storage.prepared import translated

Result = TypeVar("Result")
Reply = TypeVar("Reply")

BUSY_MS: Final = 10_000

BEGIN: Final = "BEGIN IMMEDIATE"
"""Takes the right to write before anything is read, so that what is read still holds when it is written."""

LOG: Final = 64_000_000
"""Bytes to which the log is cut when it begins anew: it grows for as long as somebody reads."""

AGAIN: Final = 1.0
"""Seconds between two attempts at emptying the log while somebody else reads the file."""


class SqliteEngine:
    """One connection, which transactions take in turn: SQLite has one writer."""

    def __init__(self, url: str) -> None:
        self._engine = _engine(url)
        self._kept: Connection | None = None
        self._turn = asyncio.Lock()
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="sqlite")
        self._begun: set[asyncio.Task[Any]] = set()
        self._owed = False
        """Whether the write-ahead log still holds somebody who was erased."""
        self._emptying: asyncio.Task[None] | None = None
        self._closing = asyncio.Event()

    async def run(self, work: Callable[[Connection], Result]) -> Result:
        """Run work and commit it in the thread: whatever it takes, the event loop goes on."""
        return await self._to_its_end(self._run(work))

    async def run_briefly(
        self, work: Callable[[Connection], Result], meanwhile: Callable[[Result], Reply]
    ) -> Reply:
        """Run short work here and commit it in the thread: work that is switched between two costs more."""
        return await self._to_its_end(self._run_briefly(work, meanwhile))

    async def _run(self, work: Callable[[Connection], Result]) -> Result:
        async with self._turn:
            return await self._there(partial(copy_context().run, self._transact, work))

    def _transact(self, work: Callable[[Connection], Result]) -> Result:
        with self._connected() as connection, connection.begin():
            return work(connection)

    async def _run_briefly(
        self, work: Callable[[Connection], Result], meanwhile: Callable[[Result], Reply]
    ) -> Reply:
        async with self._turn:
            with self._connected() as connection:
                transaction = await self._begin(connection)
                result = work(connection)
                return await self._committed(transaction, lambda: meanwhile(result))

    async def _begin(self, connection: Connection) -> RootTransaction:
        """Begin here; while somebody else writes to the file, wait for him in the thread."""
        try:
            with _impatient(connection):
                return connection.begin()
        except OperationalError as error:
            if not _is_busy(error):
                raise
        return await self._there(connection.begin)

    async def _committed(self, transaction: RootTransaction, meanwhile: Callable[[], Reply]) -> Reply:
        """Commit in the thread; once it is under way there, do the other thing here."""
        begun = Event()

        def commit() -> None:
            begun.set()
            transaction.commit()

        committing = asyncio.get_running_loop().run_in_executor(self._thread, commit)
        begun.wait()  # some 50 µs, for the thread needs the interpreter to begin; the disk then works alone
        try:
            return meanwhile()
        finally:
            await committing

    @contextmanager
    def _connected(self) -> Iterator[Connection]:
        """The connection."""
        kept = self._kept
        if kept is None:  # checked out once: the pool's ways would cost each batch of votes 100 µs
            kept = self._kept = self._engine.connect()
        try:
            yield kept
        except BaseException:
            self._kept = None
            self._undo(kept)
            raise
        if erased.noted(kept):
            self._empty(kept)

    def _empty(self, connection: Connection) -> None:
        """Write the log into the file and empty it: it still holds who was erased, and so does the file.

        Whoever reads the file keeps the log from being emptied, and holds up nobody: it is tried again later.
        """
        self._owed = True
        with _impatient(connection), suppress(sqlite3.Error):  # a full disk, say: it was durable before
            cursor = connection.connection.cursor()
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            busy, *_ = cursor.fetchone() or (True,)
            self._owed = bool(busy)
            cursor.close()

    async def _empty_later(self) -> None:
        while self._owed:
            with suppress(TimeoutError):
                async with asyncio.timeout(AGAIN):
                    await self._closing.wait()
                return
            async with self._turn:
                await self._there(self._empty_now)

    def _empty_now(self) -> None:
        with self._connected() as connection:
            self._empty(connection)

    def _undo(self, failed: Connection) -> None:
        """Give a connection back; a commit that failed has left its transaction open."""
        driver = failed.connection.dbapi_connection
        failed.close()
        if driver is not None:
            driver.rollback()

    async def reach(self) -> None:
        """Open the connection."""
        async with self._turn:
            await self._there(self._reach)

    def _reach(self) -> None:
        """Open it; a process that was killed may have left somebody in the log whom it had erased."""
        with self._connected() as connection:
            self._empty(connection)

    async def close(self) -> None:
        """Close the connection, once what was begun has ended."""
        if self._begun:
            await asyncio.wait(self._begun)
        self._closing.set()
        if self._emptying is not None:
            await asyncio.wait([self._emptying])  # what it has begun in the thread comes to its end
        await self._there(self._dispose)
        self._thread.shutdown()

    def _dispose(self) -> None:
        if self._kept is not None:
            self._kept.close()
        self._engine.dispose()

    async def _to_its_end(self, begun: Coroutine[Any, Any, Result]) -> Result:
        task = asyncio.create_task(begun)
        self._begun.add(task)
        task.add_done_callback(self._ended)
        return await asyncio.shield(task)

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._begun.discard(task)
        if self._owed and (self._emptying is None or self._emptying.done()):
            self._emptying = asyncio.create_task(self._empty_later())

    async def _there(self, work: Callable[[], Result]) -> Result:
        return await asyncio.get_running_loop().run_in_executor(self._thread, work)


@contextmanager
def _impatient(connection: Connection) -> Iterator[None]:
    """Have SQLite say at once that another holds the file, instead of waiting for him."""
    execute = connection.connection.driver_connection.execute  # type: ignore[union-attr]
    execute("PRAGMA busy_timeout=0").close()
    try:
        yield
    finally:
        execute(f"PRAGMA busy_timeout={BUSY_MS}").close()


def _is_busy(error: OperationalError) -> bool:
    return getattr(error.orig, "sqlite_errorcode", None) == sqlite3.SQLITE_BUSY


def _engine(url: str) -> Engine:
    """Return an engine with one durable, writing connection.

    WAL, synchronous=FULL and an explicit BEGIN IMMEDIATE: without the last, concurrent updates are lost.
    """
    engine = create_engine(
        make_url(url).set(drivername="sqlite"),
        poolclass=StaticPool,
        connect_args={"timeout": BUSY_MS / 1000, "check_same_thread": False},
        hide_parameters=True,
    )

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # the driver begins nothing by itself
        for pragma in (
            "journal_mode=WAL",
            "synchronous=FULL",
            "foreign_keys=ON",
            f"busy_timeout={BUSY_MS}",
            f"journal_size_limit={LOG}",
            "secure_delete=ON",  # what someone has erased is gone from the file too
        ):
            connection.execute(f"PRAGMA {pragma}").close()

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        cursor = connection.connection.cursor()
        try:
            cursor.execute(BEGIN)
        except connection.dialect.loaded_dbapi.Error as error:
            raise translated(error, connection, cursor, BEGIN) from error
        finally:
            cursor.close()

    return engine
