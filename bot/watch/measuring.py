"""What comes in and goes out, counted on its way (see `bot/watch/metrics.py`)."""

from __future__ import annotations

import time
from collections.abc import Collection, Sequence
from datetime import datetime

from bot.watch.metrics import Metrics, name_of
from chat.answers import To
from chat.events import Event, Tapped
from chat.messenger import Receive
from chat.ports import (
    Delivered,
    Fate,
    Messenger,
    MessengerError,
    NotNow,
    Outgoing,
    Parcel,
    SendHistory,
    SendQueue,
    Settled,
    Toasted,
)
from handlers.polls.voting import is_mark


def measured(receive: Receive, metrics: Metrics) -> Receive:
    """Count and time what comes in."""
    note = metrics.arrivals.note

    async def received(event: Event) -> Toasted | None:
        kind = "ballot" if isinstance(event, Tapped) and is_mark(event) else type(event).__name__.lower()
        result, began = "failed", time.perf_counter()
        try:
            toasted = await receive(event)
            result = "handled"
            return toasted
        except NotNow:
            result = "later"
            raise
        finally:
            note(kind, result, time.perf_counter() - began)

    return received


class MeasuredOutbox:
    """An outbox whose fates are counted (`chat.ports.SendQueue`)."""

    def __init__(self, outbox: SendQueue, metrics: Metrics) -> None:
        self._outbox = outbox
        self._metrics = metrics
        self._taken: dict[int, tuple[str, float]] = {}

    async def claim(self, limit: int, busy: Collection[To], now: datetime) -> Sequence[Parcel]:
        """Take due rows."""
        parcels = await self._outbox.claim(limit, busy, now)
        began = time.perf_counter()
        self._taken.update((parcel.id, (name_of(parcel.lane), began)) for parcel in parcels)
        return parcels

    async def settle(self, settled: Sequence[Settled], now: datetime) -> None:
        """Write fates down."""
        await self._outbox.settle(settled, now)
        for each in settled:
            taken = self._taken.pop(each.id, None)
            if taken is not None:
                self._count(each, *taken)

    def _count(self, each: Settled, lane: str, began: float) -> None:
        fate = "again" if each.fate is Fate.PENDING else each.fate.value
        self._metrics.messages.labels(lane, fate).inc()
        self._metrics.sending.labels(lane).observe(time.perf_counter() - began)

    async def recover(self, now: datetime) -> int:
        """Put back what a dead process was sending."""
        return await self._outbox.recover(now)

    async def take_up(self, mine: Collection[int], now: datetime) -> int:
        """Put back what nobody sends any more."""
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


class MeasuredMessenger:
    """A messenger whose refusals are counted (`chat.ports.Messenger`); redraws are nobody's business."""

    def __init__(self, name: str, messenger: Messenger, metrics: Metrics) -> None:
        self._name = name
        self._messenger = messenger
        self._metrics = metrics
        self.limit = messenger.limit
        self.caption_limit = messenger.caption_limit
        self.file_limit = messenger.file_limit

    async def send(self, chat: str, outgoing: Outgoing) -> Delivered:
        """Send a message to a chat."""
        try:
            return await self._messenger.send(chat, outgoing)
        except MessengerError as error:
            self._metrics.errors.labels(self._name, type(error).__name__).inc()
            raise

    async def edit(self, chat: str, message: str, outgoing: Outgoing) -> None:
        """Make an earlier message look like `outgoing`."""
        await self._messenger.edit(chat, message, outgoing)
