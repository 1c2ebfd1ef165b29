"""The database of this process: its folder, its lock, its version."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import TypeVar

from sqlalchemy.exc import DBAPIError

from bot.domains import Stores
from bot.folder import database_path, folder_held
from bot.settings import Settings
from chat.ports import NotNow
from polls.ballotbox import Counted, Reply, Slip
from storage.database import Database
from storage.errors import Unwritable
from storage.failures import passes
from storage.polls.group_commit import GroupCommit
from storage.reading import Reading
from storage.schema import check_writable, up_to_date

Result = TypeVar("Result")


@asynccontextmanager
async def database(settings: Settings) -> AsyncIterator[Database]:
    """Open the database, held against other processes where it is a file, and bring it up to date.

    Raises InUse, Damaged, OutOfReach, Unwritable, NewerDatabase.
    """
    path = database_path(settings)
    with folder_held(settings):
        if path is not None and path.is_file():
            from storage.soundness import check_whole  # noqa: PLC0415 - nothing that PostgreSQL needs

            await asyncio.to_thread(check_whole, path)
        opened = Database(settings.database)
        try:
            await opened.reach()
            await up_to_date(opened)
            await check_writable(opened)
            yield opened
        except DBAPIError as error:
            raise Unwritable(f"the database cannot be used: {_reason(error)}") from None
        finally:
            await opened.close()


class Transactions:
    """Runs synchronous work in one transaction each; a database out of reach raises NotNow."""

    def __init__(self, opened: Database) -> None:
        self._database = opened

    async def __call__(self, work: Callable[[Stores], Result]) -> Result:
        """Run and commit (see `chat.records.Transactions`)."""
        try:
            return await self._database.run(lambda connection: work(Stores(connection)))
        except Exception as error:
            raise _translated(error) from error


class Reads:
    """Runs synchronous work that only reads, beside whoever writes; a database out of reach raises NotNow."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    async def __call__(self, work: Callable[[Stores], Result]) -> Result:
        """Read one state of it all (see `storage.reading`)."""
        try:
            return await self._reading.read(lambda connection: work(Stores(connection)))
        except Exception as error:
            raise _translated(error) from error


class Box:
    """The ballot box; a database out of reach raises NotNow."""

    def __init__(self, commit: GroupCommit) -> None:
        self._commit = commit

    async def mark(self, slip: Slip, tell: Callable[[Counted | None], Reply]) -> Reply:
        """Return what is told of a slip (see `polls.ballotbox.BallotBox`)."""
        try:
            return await self._commit.mark(slip, tell)
        except Exception as error:
            raise _translated(error) from error


def _translated(error: Exception) -> Exception:
    """NotNow for what may be well in a moment; what the database refuses each time is not of that kind."""
    return NotNow(_reason(error)) if passes(error) else error


def _reason(error: Exception) -> str:
    """What the driver says, without statement and parameters, which may name people."""
    return str(error.orig) if isinstance(error, DBAPIError) else str(error) or type(error).__name__
