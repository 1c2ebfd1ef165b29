"""How this process fares: whether it lives, and whether it can serve."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Final

from storage.database import Database
from storage.schema import current, known_versions

PATIENCE: Final = 2.0
"""Seconds in which the database must answer."""


@dataclass
class Health:
    """What the process knows of itself; `readiness` looks at the database each time."""

    database: Database
    introduced: bool = False
    """Whether Telegram has told us who we are."""
    stopping: bool = False

    async def readiness(self) -> dict[str, bool]:
        """Return each thing that must hold before updates may come, and whether it does."""
        version = await self._version()
        return {
            "database": version is not None,
            "migrated": version == known_versions()[-1],
            "telegram": self.introduced,
            "running": not self.stopping,
        }

    async def _version(self) -> str | None:
        """Return the database's version, or None when it does not answer in time."""
        try:
            async with asyncio.timeout(PATIENCE):
                return await current(self.database)
        except Exception:
            return None
