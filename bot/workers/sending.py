"""All that sends: the lines to the messengers, redraws, delivery; and the term in which delivery runs."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.clock import Clock, Conversing
from bot.menus import Menus
from bot.watch import logs
from bot.workers.leading import Leading
from bot.workers.tenure import Tenure
from chat.answers import Drawing, Menu, To
from delivery.cards import Cards
from delivery.engine import Delivery
from texts.rendering import Reader


@dataclass(frozen=True)
class Sending:
    """Redraws and delivery, which share the lines and their limits. When delivery has ended, both have."""

    cards: Cards
    delivery: Delivery


Fresh = Callable[[Tenure], Sending]
"""Makes a new way to send."""

Asking = Callable[[], Coroutine[Any, Any, None]]
Listen = Callable[[], Coroutine[Any, Any, None]]
"""Asks for updates until cancelled: long polling, which one process alone may do."""


@dataclass
class Effects:
    """What follows a commit at once (`handlers.reception.Effects`)."""

    sending: Sending
    menus: Menus
    leading: Leading

    def redraw(self, to: To, message_id: str, drawing: Drawing, reader: Reader, group: bool = False) -> None:
        """Make a message look like this."""
        self.sending.cards.redraw(to, message_id, drawing, reader, group)

    def menu(self, menu: Menu) -> None:
        """Give a person the menu of his role."""
        self.menus.show(menu)

    def wake(self) -> None:
        """Something was committed that is to be sent."""
        self.leading.wake()


class LeaderTerm:
    """What the leader does (`bot.workers.leading.Term`): deliver, keep time, ask for updates if need be."""

    def __init__(
        self, effects: Effects, fresh: Fresh, tenure: Tenure, clock: Clock, asking: Sequence[Asking]
    ) -> None:
        self._effects = effects
        self._fresh = fresh
        self._clock = clock
        self._asking = asking
        self._stopped = asyncio.Event()
        self._sending = effects.sending = fresh(tenure)

    async def run(self) -> None:
        """Work until stopped. Raises BadToken."""
        delivering = asyncio.create_task(self._sending.delivery.run())
        asking = [asyncio.create_task(ask()) for ask in self._asking]
        stop_requested = asyncio.create_task(_waited(self._stopped))
        self._clock.start()
        await asyncio.wait([delivering, *asking, stop_requested], return_when=asyncio.FIRST_COMPLETED)
        self._clock.stop()
        self.stop()
        for task in (*asking, stop_requested):
            task.cancel()
        await asyncio.wait([delivering, *asking, stop_requested])
        for task in (delivering, *asking):
            if not task.cancelled():
                task.result()

    def stop(self) -> None:
        """Take nothing more. What is redrawn from now on goes another way."""
        if self._effects.sending is self._sending:
            self._effects.sending = self._fresh(Tenure.ended())
        self._stopped.set()
        self._sending.delivery.stop()

    def wake(self) -> None:
        """Look into the outbox."""
        self._sending.delivery.wake()


class Errands:
    """The clock's errands (`bot.clock.Woken`), each with a request id of its own in the log."""

    def __init__(self, woken: Conversing, listen: Listen) -> None:
        self._woken = woken
        self._listen = listen

    async def wake(self) -> datetime | None:
        """Do what is due."""
        logs.begin()
        return await self._woken.wake()

    async def show_turnout(self) -> None:
        """Bring turnout up to date."""
        logs.begin()
        await self._woken.show_turnout()

    async def look_after(self) -> None:
        """Tell what is overdue."""
        logs.begin()
        await self._woken.look_after()

    async def listen(self) -> None:
        """Ask the beacon for what is due."""
        logs.begin()
        await self._listen()


async def _waited(event: asyncio.Event) -> None:
    await event.wait()
