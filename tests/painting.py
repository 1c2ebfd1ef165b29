"""One process that draws and reads for all bots of a test run: starting some for each would cost the time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from typing import Any

import pytest

from bot.reports import read


class Shared(ProcessPoolExecutor):
    """A process that outlives the bot, and draws the same card once."""

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self._drawn: dict[tuple[object, ...], Future[Any]] = {}

    def submit(self, draw: Callable[..., Any], /, *cards: Any, **named: Any) -> Future[Any]:
        """Draw a card, or hand out its picture: a poll's results are drawn alike in many a story."""
        if draw is read:
            return super().submit(draw, *cards, **named)
        which = (draw, *map(repr, cards))
        drawn = self._drawn.get(which)
        if drawn is None or (drawn.done() and drawn.exception()):
            drawn = self._drawn[which] = super().submit(draw, *cards, **named)
        own: Future[Any] = Future()
        drawn.add_done_callback(partial(_passed_on, own))
        return own

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Stay."""


def _passed_on(own: Future[Any], drawn: Future[Any]) -> None:
    """Give the picture to one who waits for it, unless he waits no longer."""
    if not own.set_running_or_notify_cancel():
        return
    if (error := drawn.exception()) is not None:
        own.set_exception(error)
    else:
        own.set_result(drawn.result())


@pytest.fixture(scope="session")
def painters() -> Iterator[Shared]:
    """The drawing process, until the last test has ended."""
    pool = Shared(1, mp_context=get_context("spawn"))
    yield pool
    ProcessPoolExecutor.shutdown(pool)


@pytest.fixture
def shared_painter(monkeypatch: pytest.MonkeyPatch, painters: Shared) -> None:
    """Let every bot of this test draw and read there."""

    def shared(*_: Any, **__: Any) -> Shared:
        return painters

    monkeypatch.setattr("bot.processes.ProcessPoolExecutor", shared)
