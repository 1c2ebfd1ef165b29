"""How this process fares: whether it lives, and whether it can serve."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Final, NamedTuple

from storage.database import Database
from storage.schema import check_writable, current, known_versions

PATIENCE: Final = 2.0
"""Seconds in which the database must answer."""

FULL: Final = 30.0
"""Seconds for which a disk that was full counts as full: a small write may find room where others do not."""


class _Looked(NamedTuple):
    """What a look at the database showed."""

    version: str | None
    """None when it does not answer."""
    writable: bool


@dataclass
class Health:
    """What the process knows of itself; `readiness` looks at the database each time."""

    database: Database
    introduced: bool = False
    """Whether Telegram has told us who we are."""
    stopping: bool = False
    _looking: asyncio.Task[_Looked] | None = None

    async def readiness(self) -> dict[str, bool]:
        """Return each thing that must hold before updates may come, and whether it does."""
        looked = await self._looked()
        return {
            "database": looked.version is not None,
            "writable": looked.writable and not self.database.was_full_within(FULL),
            "migrated": looked.version == known_versions()[-1],
            "telegram": self.introduced,
            "running": not self.stopping,
        }

    async def _looked(self) -> _Looked:
        """Look at the database, in time or not at all; whoever asks meanwhile waits for the same look."""
        if self._looking is None or self._looking.done():
            self._looking = asyncio.create_task(self._look())
        try:
            async with asyncio.timeout(PATIENCE):
                return await asyncio.shield(self._looking)
        except TimeoutError:
            return _Looked(None, writable=False)

    async def _look(self) -> _Looked:
        version = None
        try:
            version = await current(self.database)
            await check_writable(self.database)
        except Exception:
            return _Looked(version, writable=False)
        return _Looked(version, writable=True)
