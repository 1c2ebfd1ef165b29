"""The time for which a process leads, and delivery that ends with it."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Final

from chat.answers import To
from chat.ports import Delivered, Fate, Messenger, Outgoing, Parcel, SendHistory, SendQueue, Settled
from delivery.gate import GateClosed

AGAIN: Final = 0.1
"""Seconds between two tries to write down what was sent."""
OWED: Final = 60.0
"""For so many seconds who leads no more tries to write down what he has sent."""


class NoLeader(Exception):
    """Only the leader may do this, and it is not certain that we lead."""


class Tenure:
    """Whether this process leads: certain for a while after each sign of it, and over for good."""

    def __init__(self, until: float = math.inf) -> None:
        """`until`, in the event loop's time, is how long it is certain."""
        self._until = until
        self.over = False

    @property
    def certain(self) -> bool:
        """Whether nobody else can lead now."""
        return not self.over and (self._until == math.inf or asyncio.get_running_loop().time() < self._until)

    def extend(self, until: float) -> None:
        """It is certain until then."""
        self._until = until

    @classmethod
    def ended(cls) -> Tenure:
        """Return one of somebody who does not lead."""
        tenure = cls()
        tenure.end()
        return tenure

    def end(self) -> None:
        """Somebody else may lead from now on."""
        self.over = True


class TenuredOutbox:
    """The outbox in the hands of a leader (`chat.ports.SendQueue`)."""

    def __init__(self, outbox: SendQueue, tenure: Tenure) -> None:
        self._outbox = outbox
        self._tenure = tenure

    async def claim(self, limit: int, busy: Collection[To], now: datetime) -> Sequence[Parcel]:
        """Take due rows; none while it is not certain that we lead."""
        return await self._outbox.claim(limit, busy, now) if self._tenure.certain else ()

    async def settle(self, settled: Sequence[Settled], now: datetime) -> None:
        """Write fates down. Who leads no more tries long, for what is not written down is sent twice.

        What was to be tried again is in the next leader's hands by then. Raises NoLeader while that is open.
        """
        if not self._tenure.over:
            if not self._tenure.certain:
                raise NoLeader
            await self._outbox.settle(settled, now)
            return
        final = [each for each in settled if each.fate is not Fate.PENDING]
        until = asyncio.get_running_loop().time() + OWED
        while final:
            try:
                await self._outbox.settle(final, now)
            except Exception:
                if asyncio.get_running_loop().time() > until:
                    raise
                await asyncio.sleep(AGAIN)
            else:
                return

    async def recover(self, now: datetime) -> int:
        """Put back what a dead process was sending. Raises NoLeader."""
        if not self._tenure.certain:
            raise NoLeader
        return await self._outbox.recover(now)

    async def take_up(self, mine: Collection[int], now: datetime) -> int:
        """Put back what nobody sends any more. Raises NoLeader."""
        if not self._tenure.certain:
            raise NoLeader
        return await self._outbox.take_up(mine, now)

    async def hold(self, messenger: str, until: datetime) -> None:
        """Note that a messenger asked to be left alone until then."""
        await self._outbox.hold(messenger, until)

    async def past(self, now: datetime) -> SendHistory:
        """Return what a new sender has to know of those before it."""
        return await self._outbox.past(now)

    async def next_due(self) -> datetime | None:
        """Return when the earliest pending row is due."""
        return await self._outbox.next_due()


class TenuredMessenger:
    """A messenger (`chat.ports.Messenger`) through which only a leader sends; edits twice harm nobody."""

    def __init__(self, messenger: Messenger, tenure: Tenure) -> None:
        self._messenger = messenger
        self._tenure = tenure
        self.limit = messenger.limit
        self.caption_limit = messenger.caption_limit
        self.file_limit = messenger.file_limit

    async def send(self, chat: str, outgoing: Outgoing) -> Delivered:
        """Send a message. Raises GateClosed, too: while it is not certain that we lead."""
        if not self._tenure.certain:
            raise GateClosed
        return await self._messenger.send(chat, outgoing)

    async def edit(self, chat: str, message: str, outgoing: Outgoing) -> None:
        """Make an earlier message look like `outgoing`."""
        await self._messenger.edit(chat, message, outgoing)
