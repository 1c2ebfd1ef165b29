"""Telegram as one bundle: connected, introduced, and how updates come in."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Protocol
from urllib.parse import urlsplit

from chat.messenger import EVERYTHING, Bundle, Receive, Receiving
from chat.ports import BadToken, MessengerError, Refused
from messengers.telegram import connect, polling
from messengers.telegram.profile import TelegramLinks, TelegramMenus
from messengers.telegram.updates import MESSENGER

if TYPE_CHECKING:
    from messengers.telegram.sending import Telegram

LONGEST_PAUSE: Final = 30.0

logger = logging.getLogger(__name__)


class Server(Protocol):
    """A running web server, which routes may be added to."""

    def add(self, route: Any) -> None:
        """Serve one more route."""
        ...

    async def ended(self) -> None:
        """Wait until the server has ended."""
        ...

    async def close(self) -> None:
        """Accept nothing more, finish what is under way, and end."""
        ...


@dataclass(frozen=True)
class Hook:
    """Where Telegram posts updates: an address, what it proves itself with, and who listens there."""

    url: str
    secret: str
    server: Server


@asynccontextmanager
async def connected(token: str, api: str, hook: Hook | None) -> AsyncIterator[Bundle]:
    """Connect to Telegram, and wait until it has told us who we are. Raises BadToken.

    Without a hook updates are asked for, by whoever leads.
    """
    telegram = connect(token, api)
    try:
        username = await introduced(telegram)
        receiving = Receiving(partial(polling.poll, telegram, username), by_leader=True)
        if hook is not None:
            receiving = Receiving(partial(posted, hook, telegram, username), by_leader=False)
        yield Bundle(
            name=MESSENGER,
            account=f"@{username}",
            line=telegram,
            links=TelegramLinks(username),
            receiving=receiving,
            menus=TelegramMenus(telegram),
            fetch=telegram.fetch,
            abilities=EVERYTHING,
        )
    finally:
        await telegram.close()


async def introduced(telegram: Telegram) -> str:
    """Return the bot's name; while Telegram is out of reach, try on. Raises BadToken."""
    pause = 1.0
    while True:
        try:
            return await telegram.username()
        except BadToken:
            raise
        except MessengerError as error:
            if pause == 1.0:
                logger.warning("Telegram is out of reach (%s: %s); trying on", type(error).__name__, error)
            await asyncio.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE)


async def posted(hook: Hook, telegram: Telegram, username: str, receive: Receive) -> None:
    """Serve the webhook, and only then tell Telegram where it is; until cancelled. Raises BadToken.

    When cancelled, nothing more is accepted, and what came in already is handled to its end.
    """
    from messengers.telegram import webhook  # noqa: PLC0415 - loads a web framework

    try:
        path = urlsplit(hook.url).path or "/"
        hook.server.add(webhook.route(path, hook.secret, username, receive))
        await _told(partial(webhook.listen, telegram, hook.url, hook.secret))
        logger.info("Telegram posts to %s", path)
        await hook.server.ended()
    finally:
        await hook.server.close()


async def _told(tell: Callable[[], Awaitable[None]]) -> None:
    """Tell Telegram where to post; while it is out of reach, try on. Raises BadToken, Refused."""
    pause = 1.0
    while True:
        try:
            await tell()
        except (BadToken, Refused):
            raise
        except MessengerError as error:
            logger.warning("Telegram could not be told our address (%s); trying on", type(error).__name__)
            await asyncio.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE)
        else:
            return
