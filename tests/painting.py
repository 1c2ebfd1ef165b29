"""One drawing process for all bots of a test run: starting one for each would cost most of the time."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import Any

import pytest


class Shared(ProcessPoolExecutor):
    """A drawing process that outlives the bot."""

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Stay."""


@pytest.fixture(scope="session")
def painters() -> Iterator[Shared]:
    """The drawing process, until the last test has ended."""
    pool = Shared(1, mp_context=get_context("spawn"))
    yield pool
    ProcessPoolExecutor.shutdown(pool)


@pytest.fixture
def shared_painter(monkeypatch: pytest.MonkeyPatch, painters: Shared) -> None:
    """Let every bot of this test draw there."""

    def shared(*_: Any, **__: Any) -> Shared:
        return painters

    monkeypatch.setattr("bot.attachments.ProcessPoolExecutor", shared)
