"""Stories go fast: the clock looks at the rows more often, and all bots share one drawing process."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import timedelta
from multiprocessing import get_context
from typing import Any

import pytest


class Shared(ProcessPoolExecutor):
    """A drawing process that outlives the bot."""

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Stay."""


@pytest.fixture(scope="session")
def painters() -> Iterator[Shared]:
    pool = Shared(1, mp_context=get_context("spawn"))
    yield pool
    ProcessPoolExecutor.shutdown(pool)


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch, painters: Shared) -> None:
    def shared(*_: Any, **__: Any) -> Shared:
        return painters

    monkeypatch.setattr("bot.clock.LOOK", timedelta(milliseconds=50))
    monkeypatch.setattr("bot.clock.LOOK_AFTER_EVERY", timedelta(milliseconds=200))
    monkeypatch.setattr("bot.clock.TURNOUT_EVERY", timedelta(milliseconds=200))
    monkeypatch.setattr("bot.attachments.ProcessPoolExecutor", shared)
