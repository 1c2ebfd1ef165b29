"""PostgreSQL keeps what was erased as dead rows until its table is vacuumed; so it is, soon after."""

from __future__ import annotations

import asyncio
import logging
from typing import Final

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from storage.tables import metadata

log = logging.getLogger(__name__)

PAUSE: Final = 60.0
"""Seconds from an erasure to the vacuum, so that many have one; and until the next one, while rows stay."""

VACUUM: Final = text(f"VACUUM {', '.join(sorted(metadata.tables))}")
"""All tables: what did not change is passed over. It locks out nobody who reads or writes, and waits for
another vacuum, which may have begun before the erasure."""

NOW: Final = text("SELECT clock_timestamp()")
READERS: Final = text(
    "SELECT EXISTS (SELECT FROM pg_stat_activity"
    " WHERE datname = current_database() AND xact_start < :began"
    " AND (backend_xmin IS NOT NULL OR backend_xid IS NOT NULL))"
)
"""Whether somebody may still see what was there before, such as a backup: for him dead rows are kept. Of
sessions of other roles PostgreSQL tells nothing but to a member of pg_read_all_stats."""


class Vacuuming:
    """Vacuums in the background once somebody was erased, again and again until nobody can see him."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine
        self._owed = False
        self._task: asyncio.Task[None] | None = None

    def soon(self) -> None:
        """Have it done within a minute, if the process lives so long: each start has it done as well."""
        self._owed = True
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
        """Vacuum; tell whether rows may have stayed for somebody who reads."""
        await connection.execution_options(isolation_level="AUTOCOMMIT")
        began = (await connection.execute(NOW)).scalar_one()
        await connection.execute(VACUUM)
        return bool((await connection.execute(READERS, {"began": began})).scalar_one())
