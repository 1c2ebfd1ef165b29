"""How updates come in: long polling, or a web server to which Telegram posts them."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import socket
from collections.abc import Iterator
from urllib.parse import urlsplit

import uvicorn
from starlette.applications import Starlette

from bot.settings import Settings
from chat.ports import BadToken, MessengerError
from messengers.telegram import polling, webhook
from messengers.telegram.receiving import Receive
from messengers.telegram.sending import Telegram

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


async def listen(settings: Settings, telegram: Telegram, username: str, receive: Receive) -> None:
    """Receive updates until cancelled. Raises BadToken."""
    if settings.webhook_url:
        await _serve(settings, telegram, username, receive)
    else:
        await polling.poll(telegram, username, receive)


class _Server(uvicorn.Server):
    """A server that leaves the signals to the process, and tells when it listens."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.listens = asyncio.Event()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.listens.set()


async def _serve(settings: Settings, telegram: Telegram, username: str, receive: Receive) -> None:
    """Serve the webhook, and only then tell Telegram where it is."""
    path = urlsplit(settings.webhook_url).path or "/"
    app = Starlette(routes=[webhook.route(path, settings.webhook_secret, username, receive)])
    host, _, port = settings.listen.rpartition(":")
    server = _Server(
        uvicorn.Config(
            app, host.strip("[]"), int(port), log_level="warning", access_log=False, lifespan="off"
        )
    )
    serving = asyncio.create_task(server.serve())
    try:
        listening = asyncio.create_task(server.listens.wait())
        await asyncio.wait([serving, listening], return_when=asyncio.FIRST_COMPLETED)
        await webhook.listen(telegram, settings.webhook_url, settings.webhook_secret)
        log.info("listening on %s", settings.listen)
        await serving
    finally:
        server.should_exit = True
        await asyncio.wait([serving])
