"""One database, and transactions in which synchronous code runs: the same on SQLite and PostgreSQL."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Protocol, TypeVar

from sqlalchemy import Connection

from storage.failures import no_room, out_of_reach
from storage.reading import Reading

Result = TypeVar("Result")
Reply = TypeVar("Reply")


class Engine(Protocol):
    """What is behind a database: one kind of it, and the way to it."""

    async def run(self, work: Callable[[Connection], Result]) -> Result:
        """Run synchronous work in one transaction, and bring it to its end whoever is cancelled.

        One that lost a race is begun anew, so work has no effect but on the database.
        """
        ...

    async def run_briefly(
        self, work: Callable[[Connection], Result], meanwhile: Callable[[Result], Reply]
    ) -> Reply:
        """The same for work of a few milliseconds at the most; `meanwhile` works while it is committed."""
        ...

    async def reach(self) -> None:
        """Open a first connection. Raises what the driver raises."""
        ...

    async def close(self) -> None:
        """Give the connections back, once what was begun has ended."""
        ...


class Database:
    """`run` gives a synchronous function one transaction and commits it; what only looks uses `reading`."""

    def __init__(self, url: str) -> None:
        self.sqlite = url.startswith("sqlite")
        self.engine: Engine
        if self.sqlite:
            from storage.sqlite import SqliteEngine  # noqa: PLC0415 - a process needs one of the two

            self.engine = SqliteEngine(url)
        else:
            from storage.postgresql import PostgresEngine  # noqa: PLC0415 - loads PostgreSQL's driver

            self.engine = PostgresEngine(url)
        self.reading = Reading(url)
        self._full_at: float | None = None

    async def run(self, work: Callable[[Connection], Result]) -> Result:
        """Run synchronous work inside one transaction; when it loses a race, once more from its beginning.

        Once begun it is brought to its end, even when whoever waits for it is cancelled: torn off in the
        midst, it would keep its locks from all others until their patience ends.
        """
        with self._minding_its_disk():
            return await self.engine.run(work)

    async def run_briefly(
        self, work: Callable[[Connection], Result], meanwhile: Callable[[Result], Reply]
    ) -> Reply:
        """Do the same for work of a few milliseconds at the most, in whichever way costs least.

        Returns what `meanwhile` made of the work's result once that is committed; it is called before, if the
        time of the commit can be used so, and must have no effect.
        """
        with self._minding_its_disk():
            return await self.engine.run_briefly(work, meanwhile)

    def was_full_within(self, seconds: float) -> bool:
        """Tell whether something found no room on the database's disk in the last seconds."""
        return self._full_at is not None and time.monotonic() - self._full_at < seconds

    @contextmanager
    def _minding_its_disk(self) -> Iterator[None]:
        try:
            yield
        except Exception as error:
            if no_room(error):
                self._full_at = time.monotonic()
            raise

    async def reach(self) -> None:
        """Open a first connection. Raises OutOfReach; no address and no password is in its text."""
        try:
            await self.engine.reach()
        except Exception as error:
            raise out_of_reach(error, file=self.sqlite) from None

    async def close(self) -> None:
        """Give the connections back, once what was begun has ended."""
        await self.reading.close()
        await self.engine.close()
