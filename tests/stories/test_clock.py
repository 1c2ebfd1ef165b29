"""The clock goes on: on a machine that stalls, when an errand fails, when the machine's time is set."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

import pytest

from bot import clock

LOOKS = 5
STALL = 0.05
"""Seconds, several times the shortest pause between two looks."""


class Stepped(datetime):
    """The machine's time, which somebody sets."""

    ahead = timedelta()

    @classmethod
    def now(cls, tz: object = None) -> datetime:  # type: ignore[override]
        return datetime.now(UTC) + cls.ahead


class Woken:
    """Counts the errands, during which the machine stalls; `troubles` are what goes wrong at each look."""

    def __init__(self, *troubles: BaseException | None) -> None:
        self.looks = asyncio.Semaphore(0)
        self.turnout = asyncio.Semaphore(0)
        self.troubles = list(troubles)

    async def wake(self) -> datetime | None:
        self.looks.release()
        stall()
        if self.troubles and (trouble := self.troubles.pop(0)):
            raise trouble
        return clock.now() + timedelta(milliseconds=20)

    async def show_turnout(self) -> None:
        self.turnout.release()
        stall()

    async def look_after(self) -> None: ...

    async def listen(self) -> None: ...


def stall() -> None:
    """Let nothing go on for a moment."""
    time.sleep(STALL)


@pytest.fixture(autouse=True)
def stepping(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Stepped, "ahead", timedelta())
    monkeypatch.setattr("bot.clock.datetime", Stepped)
    monkeypatch.setattr("bot.clock.TURNOUT_EVERY", timedelta(milliseconds=20))


async def goes_on(woken: Woken, patience: float, *steps: timedelta) -> None:
    """Look a few times before and after each step of the machine's time, or fail after so many seconds."""
    ticking = clock.Clock(woken, clock.now)
    ticking.start()
    try:
        async with asyncio.timeout(patience):
            for step in (timedelta(), *steps):
                Stepped.ahead += step
                for _ in range(LOOKS):
                    await woken.looks.acquire()
                    await woken.turnout.acquire()
    finally:
        ticking.stop()


async def test_a_stall_does_not_stop_it() -> None:
    await goes_on(Woken(), 60)


async def test_an_errand_that_fails_does_not_stop_it() -> None:
    await goes_on(Woken(None, RuntimeError(), OSError()), 60)


async def test_setting_the_time_does_not_stop_it() -> None:
    await goes_on(Woken(), 60, timedelta(hours=-2), timedelta(hours=2), timedelta(days=-3))


async def by_the_machines_time(span: timedelta) -> None:
    """Rest until the machine's clock has come so far."""
    waking, until = asyncio.Event(), clock.now() + span

    def look() -> None:
        if clock.now() >= until:
            waking.set()
        else:
            asyncio.get_running_loop().call_later(0.01, look)

    look()
    await waking.wait()


async def unguarded(self: clock.Clock, errand: Callable[[], Awaitable[object]]) -> object:
    """Run an errand; if it fails, nothing comes after it."""
    return await errand()


MUTANTS = (
    pytest.param("bot.clock._rest", by_the_machines_time, id="resting by the machine's time"),
    pytest.param("bot.clock.Clock._guarded", unguarded, id="an errand that fails ends it"),
)


@pytest.mark.parametrize(("guard", "without"), MUTANTS)
async def test_without_the_guard_it_stops(
    guard: str, without: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(guard, without)
    with pytest.raises(TimeoutError):
        await goes_on(Woken(RuntimeError() if "guarded" in guard else None), 2, timedelta(hours=-2))
