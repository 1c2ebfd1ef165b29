"""The sandbox's own time, which a test can move."""

from __future__ import annotations

import time
from collections.abc import Callable


class Clock:
    """Unix time plus an offset; may stand still. Never runs backwards by itself."""

    def __init__(self) -> None:
        self.offset = 0.0
        self.stopped_at: float | None = None
        self.when_moved: Callable[[float], None] = lambda _: None
        """Hears how many seconds the time is ahead, each time that it is moved."""

    @property
    def ahead(self) -> float:
        """By how many seconds the sandbox's time is ahead of the machine's."""
        return self.now() - time.time()

    def now(self) -> float:
        """Return the sandbox's time in unix seconds."""
        return (time.time() if self.stopped_at is None else self.stopped_at) + self.offset

    def advance(self, seconds: float) -> None:
        """Move the time on by so many seconds (back, if negative)."""
        self.offset += seconds
        self.when_moved(self.ahead)

    def set(self, moment: float) -> None:
        """Let it be `moment` (unix seconds) now."""
        self.advance(moment - self.now())

    def stop(self, stopped: bool) -> None:
        """Freeze the time, or let it run on from where it stands."""
        before = self.now()
        self.stopped_at = time.time() if stopped else None
        self.set(before)
