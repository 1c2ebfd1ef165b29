"""The running bot: everything plugged together, from the first connection to the last message."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import logging
import secrets
import signal
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Final

from bot import clock as wall
from bot.attachments import AttachmentMaker
from bot.clock import Clock
from bot.domains import HOUSE
from bot.entropy import Pool
from bot.files import fetching
from bot.menus import Menus
from bot.messengers import bundles
from bot.plugged import Asking, Plugged, identified
from bot.sealing import sealing
from bot.settings import Settings
from bot.storing import Box, Reads, Transactions, database
from bot.unplugged import check_installed, check_plugged
from bot.workers.leading import Alone, Begin, Leading
from bot.workers.sending import Effects, Errands, LeaderTerm, Sending
from bot.workers.tenure import Tenure, TenuredMessenger, TenuredOutbox
from chat.messenger import Bundle
from chat.ports import Messenger, SendQueue
from delivery.cards import Cards
from delivery.engine import Delivery
from handlers.reception import Reception
from storage.database import Database
from storage.delivery.queue import OutboxQueue
from storage.delivery.restored import hold
from storage.polls.group_commit import GroupCommit
from texts import keys
from texts.languages import match
from texts.rendering import Reader, render
from usecases.company import Company
from usecases.delivery import stuck
from usecases.draws import beacons

if TYPE_CHECKING:
    from bot.likeness.beside import Beside
    from bot.watch.watching import Watch

log = logging.getLogger(__name__)

ROUNDS: Final = (50_000, 20, 50)
"""How many new objects, and then how many younger rounds, there are between rounds of garbage collection."""

Now = Callable[[], datetime]


async def run(settings: Settings, now: Now = wall.now) -> None:
    """Run the bot until SIGINT or SIGTERM tells it to stop. Raises StorageError, BadToken, SettingsWrong."""
    async with ready(settings, now) as process:
        with _signals() as stopping:
            await process.until(stopping)


@contextlib.asynccontextmanager
async def ready(
    settings: Settings, now: Now = wall.now, beside: tuple[Bundle, ...] = ()
) -> AsyncIterator[Process]:
    """Open the storage, find the messengers, and plug all together.

    Raises StorageError, BadToken; SettingsWrong where a setting names a messenger that is not among them, or
    what is not installed.
    `beside` are messengers of this process that no setting names: they are in memory, and go with it.
    """
    check_installed(settings)
    async with AsyncExitStack() as stack:
        stored = await stack.enter_async_context(database(settings))
        await _held_back(stored, now)
        watch = await _watch(settings, stored, now, stack)
        plugged = Plugged((*await stack.enter_async_context(bundles(settings, watch)), *beside))
        check_plugged(settings, plugged.abilities)
        desk = partial(plugged.private, settings.team_to.messenger if settings.team_to else "")
        sealer, most = sealing(settings.secret_keys), plugged.largest_file
        hours = settings.reply_rules.hours
        maker = AttachmentMaker(stored.reading, sealer, desk, most, plugged.fetches, hours, now)
        stack.callback(maker.close)
        meaning = _meaning(settings, stack)
        process = Plugs(settings, stored, plugged, maker, now, watch, meaning).process()
        _settle(settings)
        yield process


async def _held_back(stored: Database, now: Now) -> None:
    """On a backup, hold back what waited in it before anything is sent (`storage/delivery/restored.py`)."""
    if await stored.run(lambda db: hold(db, now())):
        log.warning("this database is a backup: what waited in it is held back, see /held")


def _meaning(settings: Settings, stack: AsyncExitStack) -> Beside | None:
    """Have a process of its own know what texts mean, where the operator wants it."""
    if settings.likeness != "meaning":
        return None
    from bot.likeness.beside import Beside  # noqa: PLC0415 - most do without

    meaning = Beside(settings.database)
    stack.callback(meaning.close)
    return meaning


async def _watch(settings: Settings, stored: Database, now: Now, stack: AsyncExitStack) -> Watch | None:
    """Serve health and metrics, where somebody wants to see them."""
    if not settings.listen:
        return None
    from bot.watch.watching import watched  # noqa: PLC0415 - loads a web framework and a metrics library

    return await stack.enter_async_context(watched(settings, stored, now))


@dataclass(frozen=True)
class Process:
    """The parts that run side by side."""

    accounts: str
    leading: Leading
    effects: Effects
    menus: Menus
    receiving: Sequence[Asking]
    """What receives in each process; for the rest of the messengers whoever leads asks."""
    watch: Watch | None

    async def until(self, stopping: asyncio.Event) -> None:
        """Receive, deliver and keep time until told to stop, or until one of them fails.

        In order: nothing more is accepted, what came in is answered, delivery ends, another may lead.
        """
        log.info("Glas is running as %s", self.accounts)
        receiving = [asyncio.create_task(receive()) for receive in self.receiving]
        leading = asyncio.create_task(self.leading.run())
        menus = asyncio.create_task(self.menus.run())
        stop_requested = asyncio.create_task(stopping.wait())
        if self.watch:
            self.watch.begun(self.leading)
        done, _ = await asyncio.wait(
            [leading, stop_requested, *receiving], return_when=asyncio.FIRST_COMPLETED
        )
        log.info("Glas is stopping")
        if self.watch:
            self.watch.health.stopping = True
        for task in (*receiving, menus, stop_requested):
            task.cancel()
        await asyncio.wait([*receiving, menus, stop_requested])
        self.leading.stop()
        await asyncio.wait([leading])
        await self.effects.sending.cards.close()
        for task in {*done, leading} - {stop_requested}:
            await task


@dataclass(frozen=True)
class Plugs:
    """What is plugged together: one edge and another know each other by the ports alone."""

    settings: Settings
    stored: Database
    plugged: Plugged
    maker: AttachmentMaker
    now: Now
    watch: Watch | None
    meaning: Beside | None

    def process(self) -> Process:
        """Plug everything together."""
        menus = Menus(self.plugged.menus, Reads(self.stored.reading), self.settings.language)

        def begin(tenure: Tenure) -> LeaderTerm:
            clock = Clock(Errands(reception, self._listen), self.now)
            return LeaderTerm(effects, self._sending, tenure, clock, asking)

        leading = self._leading(begin)
        effects = Effects(self._sending(Tenure.ended()), menus, leading)
        reception = self._reception(effects)
        measured = self.watch.measured(reception.receive) if self.watch else reception.receive
        fetches, reads = self.plugged.fetches, Reads(self.stored.reading)
        receive = identified(fetching(measured, fetches, reads, self.settings.owner_contacts))
        asking = [*self.plugged.receiving(receive, by_leader=True), *self._reading_meaning()]
        each = self.plugged.receiving(receive, by_leader=False)
        return Process(self.plugged.accounts, leading, effects, menus, each, self.watch)

    def _reading_meaning(self) -> list[Asking]:
        """The leader has the meaning of ideas read, where somebody wants it."""
        if self.meaning is None:
            return []
        return [partial(self.meaning.keep_up, Reads(self.stored.reading), Transactions(self.stored))]

    async def _listen(self) -> None:
        """Ask the beacon for what draws wait for, where one is set."""
        if self.settings.drand_url:
            from beacon.drand import Drand  # noqa: PLC0415 - few have one

            reads = Reads(self.stored.reading)
            async with Drand(self.settings.drand_url) as drand:
                await beacons.listen(drand, reads, Transactions(self.stored), self.now())

    def _leading(self, begin: Begin) -> Leading:
        if self.stored.sqlite:
            return Alone(begin)
        from bot.workers.election import Elected  # noqa: PLC0415 - loads PostgreSQL's driver

        return Elected(self.settings.database, begin)

    def _reception(self, effects: Effects) -> Reception:
        counted = self.watch.metrics.batches.observe if self.watch else None
        box = Box(GroupCommit(self.stored, self.now, Pool(), consent_wording, counted))
        return Reception(
            house=HOUSE,
            transactions=Transactions(self.stored),
            reads=Reads(self.stored.reading),
            box=box,
            effects=effects,
            company=self._company(),
            now=self.now,
            entropy=secrets.token_bytes,
            abilities=self.plugged.abilities,
            meaning=self.meaning,
        )

    def _sending(self, tenure: Tenure) -> Sending:
        company = self._company()
        outbox: SendQueue = TenuredOutbox(
            OutboxQueue(self.stored, company.reader, partial(stuck.notice, company)), tenure
        )
        if self.watch:
            outbox = self.watch.measured_outbox(outbox)
        lines = self.plugged.lines(partial(self._dressed, tenure), self.settings.limits)
        return Sending(Cards(lines), Delivery(outbox, lines, self.maker, self.now))

    def _dressed(self, tenure: Tenure, name: str, messenger: Messenger) -> Messenger:
        """A messenger through which only the leader sends, and whose refusals are counted."""
        tenured = TenuredMessenger(messenger, tenure)
        return self.watch.measured_messenger(name, tenured) if self.watch else tenured

    def _company(self) -> Company:
        return Company(
            reader=Reader(self.settings.language, self.settings.timezone, zone_chosen=False),
            owners=self.settings.owner_contacts,
            team_chat=self.settings.team_to,
            messengers=tuple(self.plugged.abilities),
            presenting=frozenset(name for name, can in self.plugged.abilities.items() if can.presents),
            manner=self.settings.manner,
            sealing=sealing(self.settings.secret_keys),
            address_kept=timedelta(days=self.settings.address_days),
            kept=self.settings.kept,
            contact=self.settings.contact,
            profile=self.plugged.person,
            message=self.plugged.message,
            marking=self.settings.marking,
            morning=self.settings.morning_time,
            digest=self.settings.digest_time,
            weekly=self.settings.weekly_time,
            ideas_open=self.settings.ideas == "open",
            voices_a_day=self.settings.voices_a_day,
            ideas_a_day=self.settings.ideas_a_day,
            min_age=self.settings.min_age,
            invites_most=self.settings.invites_most,
            weights=self.settings.weights,
            reply_rules=self.settings.reply_rules,
        )


def consent_wording(language: str) -> str:
    """Return the words to which a first vote agrees."""
    return render(keys.consent_votes(), Reader(match(language), "UTC", zone_chosen=True), markup=False)


def _settle(settings: Settings) -> None:
    """Have the company's words at hand, and take what was loaded out of the garbage collector's rounds.

    It stays as long as the process, and a first round finds nothing in it. Walking all of it again and again
    cost a third of a vote, and held up votes by a tenth of a second.
    """
    for markup in (True, False):
        render(keys.consent_votes(), Reader(settings.language, "UTC", zone_chosen=True), markup)
    gc.freeze()
    gc.set_threshold(*ROUNDS)


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
