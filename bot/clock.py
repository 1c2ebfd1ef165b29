"""The clock that wakes us. It decides nothing: the rows and our own time do."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Protocol, TypeVar

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from chat.ports import NotNow

log = logging.getLogger(__name__)

Result = TypeVar("Result")

LOOK = timedelta(seconds=2)
"""The longest time between two looks at the rows: what was just set to close in a moment is seen."""

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
    """Wakes at the next known instant, and looks at the rows in between."""

    def __init__(self, woken: Woken, now: Callable[[], datetime]) -> None:
        self._woken = woken
        self._now = now
        # A job that is late is still run: by default the library drops one that is a second late.
        self._scheduler = AsyncIOScheduler(
            timezone=UTC, job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
        )

    def start(self) -> None:
        """Begin; what is overdue is done at once."""
        every = partial(self._scheduler.add_job, self._guarded, "interval")
        every(args=[self._woken.show_turnout], seconds=TURNOUT_EVERY.total_seconds())
        every(args=[self._woken.look_after], seconds=LOOK_AFTER_EVERY.total_seconds())
        every(args=[self._woken.listen], seconds=LISTEN_EVERY.total_seconds())
        self._scheduler.add_job(self._look)
        self._scheduler.start()

    def stop(self) -> None:
        """Wake no more."""
        self._scheduler.shutdown(wait=False)

    async def _look(self) -> None:
        """Do what is due, and come back at the next instant that is known, at the latest in `LOOK`."""
        due = await self._guarded(self._woken.wake)
        pause = LOOK if due is None else max(min(LOOK, due - self._now()), timedelta(milliseconds=10))
        again = datetime.now(UTC) + pause
        # Each look is a job of its own. Of two with one name the scheduler drops the later if it falls due,
        # on a machine that stalls, before the end of the earlier is noted; and no look would come after it.
        self._scheduler.add_job(self._look, "date", run_date=again)

    async def _guarded(self, errand: Callable[[], Awaitable[Result]]) -> Result | None:
        """Run an errand; one that fails is told in the log, and comes again."""
        try:
            return await errand()
        except asyncio.CancelledError:
            log.debug("the clock was stopped in the midst of an errand")
        except NotNow as error:
            log.warning("the clock found the database out of reach: %s", error)
        except Exception:
            log.exception("what the clock woke us for failed and is tried again")
        return None
