"""Stories go fast: the clock looks at the rows more often, and all bots share one drawing process."""

from __future__ import annotations

from collections import Counter
from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest

from bot.clock import Clock
from tests.stage import until

Looked = Callable[..., Awaitable[None]]


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch, shared_painter: None) -> None:
    monkeypatch.setattr("bot.clock.LOOK", timedelta(milliseconds=50))
    monkeypatch.setattr("bot.clock.LOOK_AFTER_EVERY", timedelta(milliseconds=200))
    monkeypatch.setattr("bot.clock.TURNOUT_EVERY", timedelta(milliseconds=200))


@pytest.fixture
def often(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the clock ask the beacon more often."""
    monkeypatch.setattr("bot.clock.LISTEN_EVERY", timedelta(milliseconds=100))


@pytest.fixture
def looked(monkeypatch: pytest.MonkeyPatch) -> Looked:
    """Wait until the clock has looked once more, and what it did then is kept: `looked("listen")`."""
    begun: Counter[str] = Counter()
    guarded = Clock._guarded

    async def noted(self: Clock, errand: Callable[[], Awaitable[object]]) -> object:
        begun[getattr(errand, "__name__", "")] += 1
        return await guarded(self, errand)

    async def once_more(*errands: str) -> None:
        since = begun.copy()
        wanted = errands or ("wake", "look_after")
        # when the next look begins, the one before has ended
        await until(lambda: all(begun[errand] >= since[errand] + 2 for errand in wanted))

    monkeypatch.setattr("bot.clock.LOOK_AFTER_EVERY", timedelta(milliseconds=50))
    monkeypatch.setattr(Clock, "_guarded", noted)
    return once_more


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def database(request: pytest.FixtureRequest) -> dict[str, str]:
    """The settings of either database."""
    return {} if request.param == "sqlite" else {"database_url": request.getfixturevalue("postgres_url")}
