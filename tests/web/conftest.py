"""A page before the demo: the sandbox, the bot with all that `glas demo` lays out, and Chromium."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import timedelta
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from bot.demo import furnish, time_in
from sandbox.server import Sandbox, running
from tests import stage

if TYPE_CHECKING:
    from playwright.async_api import Browser

    from tests.web.sight import Sight


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
    monkeypatch.setattr("bot.attachments.ProcessPoolExecutor", shared)


@pytest.fixture
async def empty() -> AsyncIterator[Sandbox]:
    """A sandbox without a bot."""
    async with running() as sandbox:
        yield sandbox


@pytest.fixture
async def demo(tmp_path: Path) -> AsyncIterator[Sandbox]:
    """A sandbox as `glas demo` lays it out, with the bot."""
    async with running() as sandbox:
        owner = furnish(sandbox.world)
        settings = stage.settings_for(sandbox, tmp_path, owners=f"telegram:{owner}")
        async with stage.bot(settings, now=partial(time_in, sandbox.world)):
            yield sandbox


@pytest.fixture
async def sight(browser: Browser) -> AsyncIterator[Sight]:
    """Pages to look at; what a page's script throws fails the test."""
    from tests.web.sight import Sight  # noqa: PLC0415 - playwright is loaded where there is a browser

    seen = Sight(browser)
    yield seen
    await seen.close()
    assert seen.errors == []
