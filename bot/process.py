"""The running bot: everything plugged together, from the first connection to the last message."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import secrets
import signal
from collections.abc import Callable, Coroutine, Iterator
from contextlib import AsyncExitStack, nullcontext
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from bot import clock as wall
from bot.attachments import AttachmentMaker
from bot.clock import Clock
from bot.listening import introduced, listen
from bot.menus import Menus
from bot.settings import Settings
from bot.storing import Box, Transactions, database
from chat.answers import Menu, Message, To
from delivery.cards import Cards
from delivery.engine import Delivery
from delivery.line import Line
from handlers.desk import Company
from handlers.reception import Reception
from messengers.telegram import profile
from messengers.telegram.sending import Telegram
from storage.database import Database
from storage.group_commit import GroupCommit
from storage.outbox import OutboxQueue
from texts import keys
from texts.languages import match
from texts.rendering import Reader, render

log = logging.getLogger(__name__)

Now = Callable[[], datetime]


async def run(settings: Settings, now: Now = wall.now, stopping: asyncio.Event | None = None) -> None:
    """Run the bot until it is told to stop: by SIGINT and SIGTERM, or by the event that somebody else holds.

    Raises StorageError, BadToken.
    """
    async with AsyncExitStack() as stack:
        stored = await stack.enter_async_context(database(settings))
        telegram = Telegram(settings.telegram_token, settings.telegram_api_url)
        stack.push_async_callback(telegram.close)
        username = await introduced(telegram)
        maker = AttachmentMaker(stored)
        stack.callback(maker.close)
        process = _plugged(settings, stored, telegram, username, maker, now)
        with _signals() if stopping is None else nullcontext(stopping) as told:
            log.info("Glas is running as @%s", username)
            await process.until(told, partial(listen, settings, telegram, username))


@dataclass(frozen=True)
class Process:
    """The parts that run side by side."""

    reception: Reception
    delivery: Delivery
    cards: Cards
    menus: Menus
    clock: Clock

    async def until(
        self, stopping: asyncio.Event, listening: Callable[..., Coroutine[None, None, None]]
    ) -> None:
        """Receive, deliver and keep time until told to stop, or until one of them fails."""
        receiving = asyncio.create_task(listening(self.reception.receive))
        delivering = asyncio.create_task(self.delivery.run())
        menus = asyncio.create_task(self.menus.run())
        told = asyncio.create_task(_waited(stopping))
        self.clock.start()
        done, _ = await asyncio.wait([receiving, delivering, told], return_when=asyncio.FIRST_COMPLETED)
        log.info("Glas is stopping")
        self.clock.stop()
        self.delivery.stop()
        for task in (receiving, menus, told):
            task.cancel()
        await asyncio.wait([receiving, delivering, menus, told])
        await self.cards.close()
        for task in done:
            task.result()


@dataclass(frozen=True)
class Shown:
    """What follows a commit at once (`handlers.reception.Shown`)."""

    cards: Cards
    delivery: Delivery
    menus: Menus

    def redraw(self, to: To, message_id: str, message: Message, reader: Reader, group: bool = False) -> None:
        """Make a message look like this."""
        self.cards.redraw(to, message_id, message, reader, group)

    def menu(self, menu: Menu) -> None:
        """Give a person the menu of his role."""
        self.menus.show(menu)

    def wake(self) -> None:
        """Something was committed that is to be sent."""
        self.delivery.wake()


def _plugged(
    settings: Settings, stored: Database, telegram: Telegram, username: str, maker: AttachmentMaker, now: Now
) -> Process:
    """Plug one edge into another: they know each other by the ports alone."""
    company = Company(
        reader=Reader(settings.language, settings.timezone, zone_chosen=False),
        owners=settings.owner_contacts,
        team_chat=settings.team_to,
        link=partial(profile.link, username),
    )
    lines = {"telegram": Line(telegram, settings.limits)}
    delivery = Delivery(OutboxQueue(stored, company.reader), lines, maker, now)
    cards = Cards(lines)
    run_in = Transactions(stored)
    menus = Menus(telegram, run_in, settings.language)
    reception = Reception(
        transactions=run_in,
        box=Box(GroupCommit(stored, now, secrets.token_bytes, consent_wording)),
        shown=Shown(cards, delivery, menus),
        company=company,
        now=now,
        entropy=secrets.token_bytes,
    )
    clock = Clock(reception, now)
    return Process(reception, delivery, cards, menus, clock)


async def _waited(stopping: asyncio.Event) -> None:
    await stopping.wait()


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
