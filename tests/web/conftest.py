"""A page before the demo: the sandbox, the bot with all that `glas demo` lays out, and Chromium.

One browser serves all tests, so they share one event loop.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import pytest_asyncio

from bot.commands.demo import furnish, receive, time_in
from sandbox.server import Sandbox, running
from tests import machine, stage

if TYPE_CHECKING:
    from playwright.async_api import Browser

    from tests.web.sight import Sight


QUIET = ("--disable-gpu", "--disable-background-networking", "--no-first-run")


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch, shared_painter: None) -> None:
    monkeypatch.setattr("bot.clock.LOOK", timedelta(milliseconds=50))


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    """A running Chromium; as root it needs to be told to do without its sandbox."""
    if reason := machine.lacks("chromium"):
        pytest.skip(reason)
    from playwright.async_api import async_playwright  # noqa: PLC0415 - most runs need none of it

    arguments = [*QUIET, *(["--no-sandbox"] if os.geteuid() == 0 else [])]
    async with async_playwright() as playwright:
        started = await playwright.chromium.launch(executable_path=machine.chromium(), args=arguments)
        yield started
        await started.close()


@pytest_asyncio.fixture(loop_scope="session")
async def empty() -> AsyncIterator[Sandbox]:
    """A sandbox without a bot."""
    async with running() as sandbox:
        yield sandbox


@pytest_asyncio.fixture(loop_scope="session")
async def demo(tmp_path: Path) -> AsyncIterator[Sandbox]:
    """A sandbox as `glas demo` lays it out, with the bot."""
    async with running() as sandbox:
        receive(sandbox.world)
        owner = furnish(sandbox.world)
        settings = stage.settings_for(sandbox, tmp_path, owners=f"telegram:{owner}")
        async with stage.bot(settings, now=partial(time_in, sandbox.world)):
            yield sandbox


@pytest_asyncio.fixture(loop_scope="session")
async def sight(browser: Browser) -> AsyncIterator[Sight]:
    """Pages to look at; what a page's script throws fails the test."""
    from tests.web.sight import Sight  # noqa: PLC0415 - playwright is loaded where there is a browser

    seen = Sight(browser)
    yield seen
    await seen.close()
    assert seen.errors == []
