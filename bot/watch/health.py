"""How this process fares: whether it lives, and whether it can serve."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Final, Generic, TypeVar

from storage.database import Database
from storage.schema import check_writable, known_versions, version_of

Found = TypeVar("Found")

PATIENCE: Final = 2.0
"""Seconds in which the database must answer."""

FULL: Final = 30.0
"""Seconds for which a disk that was full counts as full: a small write may find room where others do not."""

WROTE: Final = 1.0
"""Seconds for which a write that went well stands for others: each takes its turn among the votes."""


class _Look(Generic[Found]):
    """A look at the database, in time or not at all; whoever asks meanwhile waits for the same one."""

    def __init__(self, look: Callable[[], Awaitable[Found]], unknown: Found) -> None:
        self._look = look
        self._unknown = unknown
        self._looking: asyncio.Task[Found] | None = None

    async def __call__(self) -> Found:
        if self._looking is None or self._looking.done():
            self._looking = asyncio.create_task(self._guarded())
        try:
            async with asyncio.timeout(PATIENCE):
                return await asyncio.shield(self._looking)
        except TimeoutError:
            return self._unknown

    async def _guarded(self) -> Found:
        try:
            return await self._look()
        except Exception:
            return self._unknown


@dataclass
class Health:
    """What the process knows of itself. `readiness` reads the database each time, and writes now and then."""

    database: Database
    introduced: bool = False
    """Whether Telegram has told us who we are."""
    stopping: bool = False
    _version: _Look[str | None] = field(init=False)
    """None when it does not answer."""
    _writable: _Look[bool] = field(init=False)
    _wrote: float = field(init=False, default=-WROTE)

    def __post_init__(self) -> None:
        self._version = _Look(self._read, None)
        self._writable = _Look(self._write, unknown=False)

    async def readiness(self) -> dict[str, bool]:
        """Return each thing that must hold before updates may come, and whether it does."""
        version, writable = await asyncio.gather(self._version(), self._writable())
        return {
            "database": version is not None,
            "writable": version is not None and writable and not self.database.was_full_within(FULL),
            "migrated": version == known_versions()[-1],
            "telegram": self.introduced,
            "running": not self.stopping,
        }

    async def _read(self) -> str:
        return await self.database.reading.read(version_of)

    async def _write(self) -> bool:
        if time.monotonic() - self._wrote >= WROTE:
            await check_writable(self.database)
            self._wrote = time.monotonic()
        return True
