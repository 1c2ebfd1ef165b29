"""Leading: of all processes on one database, one delivers and keeps the clock's errands."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from bot.workers.tenure import Tenure


class Term(Protocol):
    """What the leader does for as long as it leads."""

    async def run(self) -> None:
        """Deliver and keep time until stopped. What it raises ends the process."""
        ...

    def stop(self) -> None:
        """Begin nothing more; `run` returns when what is under way has ended."""
        ...

    def wake(self) -> None:
        """Something was committed that is to be sent."""
        ...


Begin = Callable[[Tenure], Term]


class Leading(Protocol):
    """Whether and when this process leads."""

    @property
    def leads(self) -> bool:
        """Whether this process certainly leads."""
        ...

    async def run(self) -> None:
        """Lead whenever it is our turn, until stopped. Raises what a term raises."""
        ...

    def stop(self) -> None:
        """Stop in order: `run` returns when the term has ended."""
        ...

    def wake(self) -> None:
        """Something was committed that is to be sent: whoever leads shall look."""
        ...


class Alone:
    """One process on a SQLite file: it leads (see `Leading`)."""

    leads = True

    def __init__(self, begin: Begin) -> None:
        self._begin = begin
        self._term: Term | None = None
        self._stopping = False

    async def run(self) -> None:
        """Lead until stopped."""
        if not self._stopping:
            self._term = self._begin(Tenure())
            await self._term.run()

    def stop(self) -> None:
        """Stop in order."""
        self._stopping = True
        if self._term is not None:
            self._term.stop()

    def wake(self) -> None:
        """Have the outbox looked into."""
        if self._term is not None:
            self._term.wake()
