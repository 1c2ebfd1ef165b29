"""The running bot: everything plugged together, from the first connection to the last message."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import secrets
import signal
from collections.abc import Callable, Iterator
from contextlib import AsyncExitStack, nullcontext
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from urllib.parse import urlsplit

from bot import clock as wall
from bot.attachments import AttachmentMaker
from bot.clock import Clock
from bot.menus import menus
from bot.settings import Settings
from bot.storing import Box, Transactions, database
from chat.answers import Message, To, Toast
from chat.ports import BadToken, MessengerError
from delivery.cards import Cards
from delivery.engine import Delivery
from delivery.line import Line
from handlers.desk import Company
from handlers.reception import Reception
from messengers.telegram import polling, profile, webhook
from messengers.telegram.sending import Telegram
from storage.group_commit import GroupCommit
from storage.outbox import OutboxQueue
from texts import keys
from texts.languages import match
from texts.rendering import Reader, render

log = logging.getLogger(__name__)

Now = Callable[[], datetime]


@dataclass(frozen=True)
class Shown:
    """What follows a commit (`handlers.reception.Shown`)."""

    cards: Cards
    delivery: Delivery

    def toast(self, messenger: str, tap: str, toast: Toast | None, reader: Reader) -> None:
        """Answer a tap with a short line."""
        self.cards.toast(messenger, tap, toast, reader)

    def redraw(self, to: To, message_id: str, message: Message, reader: Reader, group: bool = False) -> None:
        """Make a message look like this."""
        self.cards.redraw(to, message_id, message, reader, group)

    def wake(self) -> None:
        """Something was committed that is to be sent."""
        self.delivery.wake()


async def run(settings: Settings, now: Now = wall.now, stopping: asyncio.Event | None = None) -> None:
    """Run the bot until it is told to stop. Raises StorageError, BadToken.

    By SIGINT and SIGTERM, unless somebody else holds the event that stops it.
    """
    async with AsyncExitStack() as stack:
        stored = await stack.enter_async_context(database(settings))
        telegram = Telegram(settings.telegram_token, settings.telegram_api_url)
        stack.push_async_callback(telegram.close)
        username = await _introduced(telegram)
        company = _company(settings, username)
        lines = {"telegram": Line(telegram, settings.limits)}
        maker = AttachmentMaker(stored)
        stack.callback(maker.close)
        delivery = Delivery(OutboxQueue(stored, company.reader), lines, maker, now)
        cards = Cards(lines)
        commit = GroupCommit(stored, now, secrets.token_bytes, consent_wording)
        reception = Reception(
            transactions=Transactions(stored),
            box=Box(commit),
            shown=Shown(cards, delivery),
            company=company,
            now=now,
            entropy=secrets.token_bytes,
        )
        clock = Clock(reception.wake, reception.show_turnout, now)
        with _signals() if stopping is None else nullcontext(stopping) as told:
            await _serve(settings, telegram, username, reception, delivery, clock, told)
        await cards.close()


async def _serve(
    settings: Settings,
    telegram: Telegram,
    username: str,
    reception: Reception,
    delivery: Delivery,
    clock: Clock,
    stopping: asyncio.Event,
) -> None:
    """Receive, deliver and keep time until told to stop, or until one of them fails."""
    clock.start()
    receiving = webhook_server if settings.webhook_url else polling_loop
    tasks = [
        asyncio.create_task(receiving(settings, telegram, username, reception)),
        asyncio.create_task(delivery.run()),
        asyncio.create_task(stopping.wait()),
    ]
    menu = asyncio.create_task(_set_menus(telegram, settings))
    log.info("Glas is running as @%s", username)
    done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    log.info("Glas is stopping")
    clock.stop()
    delivery.stop()
    for task in (tasks[0], tasks[2], menu):
        task.cancel()
    await asyncio.wait([*tasks, menu])
    for task in done:
        task.result()


async def polling_loop(_: Settings, telegram: Telegram, username: str, reception: Reception) -> None:
    """Ask Telegram for updates."""
    await polling.poll(telegram, username, reception.receive)


async def webhook_server(settings: Settings, telegram: Telegram, username: str, reception: Reception) -> None:
    """Let Telegram post updates to us."""
    import uvicorn  # noqa: PLC0415 - not needed for polling
    from starlette.applications import Starlette  # noqa: PLC0415

    path = urlsplit(settings.webhook_url).path or "/"
    route = webhook.route(path, settings.webhook_secret, username, reception.receive)
    host, _, port = settings.listen.rpartition(":")
    config = uvicorn.Config(
        Starlette(routes=[route]),
        host.strip("[]"),
        int(port),
        log_level="warning",
        access_log=False,
        lifespan="off",
    )
    server = uvicorn.Server(config)
    server.capture_signals = contextlib.nullcontext  # type: ignore[method-assign,assignment]
    serving = asyncio.create_task(server.serve())
    try:
        while not server.started and not serving.done():
            await asyncio.sleep(0.01)
        await webhook.listen(telegram, settings.webhook_url, settings.webhook_secret)
        await serving
    finally:
        server.should_exit = True
        await asyncio.wait([serving])


async def _introduced(telegram: Telegram) -> str:
    """Ask Telegram who we are; while it is out of reach, try on. Raises BadToken."""
    pause, said = 1.0, False
    while True:
        try:
            return await telegram.username()
        except MessengerError as error:
            if isinstance(error, BadToken):
                raise
            if not said:
                log.warning("Telegram is out of reach (%s); trying on", error)
                said = True
            await asyncio.sleep(pause)
            pause = min(pause * 2, 30.0)


async def _set_menus(telegram: Telegram, settings: Settings) -> None:
    """Set the command menus; a bot without them still works."""
    try:
        await profile.set_menus(telegram, menus(), settings.language)
    except MessengerError as error:
        log.warning("the command menus could not be set: %s", error)


def _company(settings: Settings, username: str) -> Company:
    return Company(
        reader=Reader(settings.language, settings.timezone, zone_chosen=False),
        owners=settings.owner_contacts,
        team_chat=settings.team_to,
        link=partial(profile.link, username),
    )


def consent_wording(language: str) -> str:
    """Return the words to which a first vote agrees."""
    return render(keys.consent_votes(), Reader(match(language), "UTC", zone_chosen=True), markup=False)


@contextlib.contextmanager
def _signals() -> Iterator[asyncio.Event]:
    """Stop in order on SIGINT and SIGTERM."""
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stopping.set)
    try:
        yield stopping
    finally:
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.remove_signal_handler(number)
