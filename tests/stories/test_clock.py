"""The clock goes on, also on a machine that stalls."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from datetime import datetime

import pytest
from apscheduler.job import Job
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot import clock

LOOKS = 5
STALL = 0.05
"""Seconds, several times the shortest pause between two looks."""


class Overdue:
    """Something is always due."""

    def __init__(self) -> None:
        self.looks = asyncio.Semaphore(0)

    async def wake(self) -> datetime | None:
        self.looks.release()
        return clock.now()

    async def show_turnout(self) -> None: ...

    async def look_after(self) -> None: ...

    async def listen(self) -> None: ...


def stalling(monkeypatch: pytest.MonkeyPatch, **name: object) -> None:
    """Let the machine stall whenever a job was set, so that the job is due before anything else happens."""
    add: Callable[..., Job] = AsyncIOScheduler.add_job

    def stalled(self: AsyncIOScheduler, errand: Callable[..., object], *args: object, **more: object) -> Job:
        added = add(self, errand, *args, **more, **(name if errand.__name__ == "_look" else {}))
        time.sleep(STALL)
        return added

    monkeypatch.setattr(AsyncIOScheduler, "add_job", stalled)


async def looks(patience: float) -> None:
    """Have the clock look five times, or fail after so many seconds."""
    woken = Overdue()
    ticking = clock.Clock(woken, clock.now)
    ticking.start()
    try:
        async with asyncio.timeout(patience):
            for _ in range(LOOKS):
                await woken.looks.acquire()
    finally:
        ticking.stop()


async def test_a_stall_does_not_stop_the_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    stalling(monkeypatch)
    await looks(60)


async def test_looks_of_one_name_end_at_a_stall(monkeypatch: pytest.MonkeyPatch) -> None:
    stalling(monkeypatch, id="look", replace_existing=True)
    with pytest.raises(TimeoutError):
        await looks(1)
