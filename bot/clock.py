"""The clock that wakes us. It decides nothing: the rows and our own time do."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Final, Protocol, TypeVar

from chat.ports import NotNow

log = logging.getLogger(__name__)

Result = TypeVar("Result")

LOOK = timedelta(seconds=2)
"""The longest time between two looks at the rows: what was just set to close in a moment is seen."""

SHORTEST_REST: Final = timedelta(milliseconds=10)
"""Between two looks, when there is always something due."""

TURNOUT_EVERY = timedelta(seconds=15)
"""A message in a group or channel is edited at most this often."""


def now() -> datetime:
    """Return the time, aware, in UTC."""
    return datetime.now(UTC)


LISTEN_EVERY = timedelta(seconds=5)
"""So often a beacon's round that is due is asked for; nobody is asked where none is."""

LOOK_AFTER_EVERY = timedelta(seconds=30)


class Conversing(Protocol):
    """What the clock wakes of conversations (see `handlers.reception.Reception`)."""

    async def wake(self) -> datetime | None: ...

    async def show_turnout(self) -> None: ...

    async def look_after(self) -> None: ...


class Woken(Conversing, Protocol):
    """All that the clock wakes."""

    async def listen(self) -> None: ...


class Clock:
    """Wakes at the next known instant, and looks at the rows in between.

    It rests by the event loop's time, which runs on evenly while the machine's is set: by that,
    set back by two hours, it would sleep for two hours.
    """

    def __init__(self, woken: Woken, now: Callable[[], datetime]) -> None:
        self._woken = woken
        self._now = now
        self._ticking: list[asyncio.Task[None]] = []

    def start(self) -> None:
        """Begin; what is overdue is done at once."""
        ticking = (
            self._look(),
            self._every(TURNOUT_EVERY, self._woken.show_turnout),
            self._every(LOOK_AFTER_EVERY, self._woken.look_after),
            self._every(LISTEN_EVERY, self._woken.listen),
        )
        self._ticking = [asyncio.create_task(each) for each in ticking]

    def stop(self) -> None:
        """Wake no more."""
        for task in self._ticking:
            task.cancel()

    async def _look(self) -> None:
        """Do what is due, and come back at the next instant that is known, at the latest in `LOOK`."""
        while True:
            due = await self._guarded(self._woken.wake)
            await _rest(LOOK if due is None else max(min(LOOK, due - self._now()), SHORTEST_REST))

    async def _every(self, pause: timedelta, errand: Callable[[], Awaitable[None]]) -> None:
        while True:
            await _rest(pause)
            await self._guarded(errand)

    async def _guarded(self, errand: Callable[[], Awaitable[Result]]) -> Result | None:
        """Run an errand; one that fails is told in the log, and comes again."""
        try:
            return await errand()
        except NotNow as error:
            log.warning("the clock found the database out of reach: %s", error)
        except Exception:
            log.exception("what the clock woke us for failed and is tried again")
        return None


async def _rest(span: timedelta) -> None:
    await asyncio.sleep(span.total_seconds())
