"""How updates come in: long polling, or a web server to which Telegram posts them."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from functools import partial
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from bot.settings import Settings
from bot.watch import logs
from chat.events import Event
from chat.ports import BadToken, MessengerError, Refused, Toasted
from messengers.telegram.receiving import Receive
from messengers.telegram.sending import Telegram

if TYPE_CHECKING:
    from bot.watch.serving import Served

log = logging.getLogger(__name__)

LONGEST_PAUSE = 30.0


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
                log.warning("Telegram is out of reach (%s: %s); trying on", type(error).__name__, error)
            await asyncio.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE)


async def posted(
    settings: Settings, served: Served, telegram: Telegram, username: str, receive: Receive
) -> None:
    """Serve the webhook, and only then tell Telegram where it is; until cancelled. Raises BadToken.

    When cancelled, nothing more is accepted, and what came in already is handled to its end.
    """
    from messengers.telegram import webhook  # noqa: PLC0415 - loads a web framework

    try:
        path = urlsplit(settings.webhook_url).path or "/"
        served.add(webhook.route(path, settings.webhook_secret, username, receive))
        await _told(partial(webhook.listen, telegram, settings.webhook_url, settings.webhook_secret))
        log.info("listening on %s", settings.listen)
        await served.ended()
    finally:
        await served.close()


async def _told(tell: Callable[[], Awaitable[None]]) -> None:
    """Tell Telegram where to post; while it is out of reach, try on. Raises BadToken, Refused."""
    pause = 1.0
    while True:
        try:
            await tell()
        except (BadToken, Refused):
            raise
        except MessengerError as error:
            log.warning("Telegram could not be told our address (%s); trying on", type(error).__name__)
            await asyncio.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE)
        else:
            return


def identified(receive: Receive) -> Receive:
    """Let each line of the log bear the number of the update it belongs to."""

    def received(event: Event) -> Awaitable[Toasted | None]:
        logs.begin(event.update)
        return receive(event)

    return received
