"""The clock that wakes us. It decides nothing: the rows and our own time do."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from chat.ports import NotNow

log = logging.getLogger(__name__)

LOOK = timedelta(seconds=2)
"""The longest time between two looks at the rows: what was just set to close in a moment is seen."""

TURNOUT_EVERY = timedelta(seconds=15)
"""A message in a group or channel is edited at most this often."""


def now() -> datetime:
    """Return the time, aware, in UTC."""
    return datetime.now(UTC)


class Clock:
    """Wakes at the next known instant, and looks at the rows in between."""

    def __init__(
        self,
        wake: Callable[[], Awaitable[datetime | None]],
        show_turnout: Callable[[], Awaitable[None]],
        now: Callable[[], datetime] = now,
    ) -> None:
        self._wake = wake
        self._show_turnout = show_turnout
        self._now = now
        # A job that is late is still run: by default the library drops one that is a second late.
        self._scheduler = AsyncIOScheduler(
            timezone=UTC, job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
        )

    def start(self) -> None:
        """Begin; what is overdue is done at once."""
        self._scheduler.add_job(self._look, id="look")
        self._scheduler.add_job(self._turnout, "interval", seconds=TURNOUT_EVERY.total_seconds())
        self._scheduler.start()

    def stop(self) -> None:
        """Wake no more."""
        self._scheduler.shutdown(wait=False)

    async def _look(self) -> None:
        due: datetime | None = None
        try:
            due = await self._wake()
        except NotNow as error:
            log.warning("the clock found the database out of reach: %s", error)
        except Exception:
            log.exception("what the clock woke us for failed and is tried again")
        pause = LOOK if due is None else max(min(LOOK, due - self._now()), timedelta(milliseconds=10))
        self._scheduler.add_job(
            self._look, "date", run_date=datetime.now(UTC) + pause, id="look", replace_existing=True
        )

    async def _turnout(self) -> None:
        try:
            await self._show_turnout()
        except NotNow as error:
            log.warning("turnout was not shown, the database is out of reach: %s", error)
