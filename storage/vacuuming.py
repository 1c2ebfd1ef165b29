"""PostgreSQL keeps what was erased as dead rows until its table is vacuumed; so it is, soon after."""

from __future__ import annotations

import asyncio
import logging
import time
from functools import cache
from typing import Final

from sqlalchemy import TextClause, text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from storage.every_table import every_table

log = logging.getLogger(__name__)

PAUSE: Final = 60.0
"""Seconds from an erasure to the vacuum, so that many have one; and until the next one, while rows stay."""

READERS: Final = text(
    "SELECT EXISTS (SELECT FROM pg_stat_activity"
    " WHERE datname = current_database()"
    " AND xact_start < clock_timestamp() - make_interval(secs => :since)"
    " AND (backend_xmin IS NOT NULL OR backend_xid IS NOT NULL))"
)
"""Whether somebody may still see what was there before the erasure, so many seconds ago, such as a backup:
for him dead rows are kept. Of sessions of other roles PostgreSQL tells nothing but to a member of
pg_read_all_stats."""


@cache
def everything() -> TextClause:
    """Return the vacuum of all tables: what did not change is passed over. It locks out nobody who reads or
    writes, and waits for another vacuum, which may have begun before the erasure.
    """
    return text(f"VACUUM {', '.join(sorted(table.name for table in every_table()))}")


class Vacuuming:
    """Vacuums in the background once somebody was erased, again and again until nobody can see him."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine
        self._owed = False
        self._erased = 0.0
        """When somebody was erased last, by a clock that only goes forward."""
        self._task: asyncio.Task[None] | None = None

    def soon(self) -> None:
        """Have it done within a minute, if the process lives so long: each start has it done as well."""
        self._owed = True
        self._erased = time.monotonic()
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._vacuum())

    async def close(self) -> None:
        """Leave off; the next start does it."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])

    async def _vacuum(self) -> None:
        while self._owed:
            await asyncio.sleep(PAUSE)
            self._owed = False
            try:
                async with self._engine.connect() as connection:
                    keeps = await self._keeps(connection)
                self._owed = self._owed or keeps  # somebody else may have been erased meanwhile
            except Exception as error:  # the server is gone, say
                log.warning("what was erased is not vacuumed yet (%s)", type(error).__name__)
                self._owed = True

    async def _keeps(self, connection: AsyncConnection) -> bool:
        """Vacuum; tell whether rows may have stayed for somebody who reads.

        It is looked beforehand: rows stay also for one who ends while it vacuums.
        """
        await connection.execution_options(isolation_level="AUTOCOMMIT")
        since = time.monotonic() - self._erased
        keeps = bool((await connection.execute(READERS, {"since": since})).scalar_one())
        await connection.execute(everything())
        return keeps
