"""A sandbox, a bot at it, and people who wrote to the bot."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Iterator

import pytest

from messengers.telegram import connect
from messengers.telegram.calls import TALKATIVE
from messengers.telegram.sending import Telegram
from sandbox import acts
from sandbox.objects import User
from sandbox.server import Sandbox, running


@pytest.fixture(autouse=True)
def _loggers_as_they_were() -> Iterator[None]:
    loggers = [logging.getLogger(name) for name in TALKATIVE]
    before = [(logger, logger.level, logger.filters[:]) for logger in loggers]
    yield
    for logger, level, filters in before:
        logger.setLevel(level)
        logger.filters[:] = filters


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with running() as started:
        yield started


@pytest.fixture
async def telegram(sandbox: Sandbox) -> AsyncIterator[Telegram]:
    client = connect(sandbox.token, sandbox.url)
    await client.username()
    yield client
    await client.close()


@pytest.fixture
def ana(sandbox: Sandbox, telegram: Telegram) -> User:
    """Let Ana appear and start the bot."""
    person = sandbox.person("Ana", language_code="sr")
    acts.say(sandbox.world, sandbox.world.bot(), person, "/start")
    return person
