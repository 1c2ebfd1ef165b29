"""What is counted of a running process, for Prometheus: nobody's data, and nothing of how people vote.

Of a ballot it is counted that a tap was answered, whatever became of it, and of a redraw nothing at all:
whether a choice was taken or refused would tell how people vote.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Final, cast

from prometheus_client import (
    CONTENT_TYPE_LATEST,
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    ProcessCollector,
    disable_created_metrics,
)
from prometheus_client import generate_latest as written

from bot.watch.arrivals import SECONDS, Arrivals
from chat.answers import Lane
from chat.ports import Fate
from storage.delivery.backlog import Backlog, backlog
from storage.reading import Reading

BATCHES: Final = (1, 2, 4, 8, 16, 32, 64, 128, 256)
FRESH: Final = 5.0
"""For so many seconds the outbox is not counted again."""
PATIENCE: Final = 2.0
"""Seconds in which the database must answer."""


class Metrics:
    """The counters of one process. `leads` is asked whenever they are read."""

    media_type = CONTENT_TYPE_LATEST

    def __init__(self, reading: Reading, now: Callable[[], datetime]) -> None:
        self._reading = reading
        self._now = now
        self._counted_at = -FRESH
        cast(Callable[[], None], disable_created_metrics)()  # the library types it not; times tell too much
        registry = self._registry = CollectorRegistry()
        ProcessCollector(registry=registry)
        counter, gauge = partial(Counter, registry=registry), partial(Gauge, registry=registry)
        times = partial(Histogram, buckets=SECONDS, registry=registry)
        self.arrivals = Arrivals()
        registry.register(self.arrivals)
        self.batches = Histogram(
            "glas_batch_slips", "Taps on ballots in one commit", buckets=BATCHES, registry=registry
        )
        self.messages = counter("glas_messages", "Fates of messages of the outbox", ["lane", "fate"])
        self.sending = times("glas_message_seconds", "From the outbox to the fate, turn included", ["lane"])
        self.errors = counter(
            "glas_send_errors", "Messages a messenger did not take, by kind", ["messenger", "kind"]
        )
        self.leader = gauge("glas_leader", "Whether this process delivers and keeps time")
        self.waiting = gauge("glas_outbox_messages", "Messages waiting or on their way", ["lane", "fate"])
        self.oldest = gauge("glas_outbox_oldest_seconds", "How overdue the first in line is", ["lane"])
        self.reachable = gauge("glas_database_up", "Whether the database answers")

    async def page(self) -> bytes:
        """Return all of it as text."""
        if time.monotonic() - self._counted_at >= FRESH:
            await self._count()
        return written(self._registry)

    async def _count(self) -> None:
        try:
            async with asyncio.timeout(PATIENCE):
                found = await self._reading.read(backlog)
        except Exception:
            self.reachable.set(0)
            return
        self._counted_at = time.monotonic()
        self.reachable.set(1)
        for lane in Lane:
            for fate in (Fate.PENDING, Fate.SENDING):
                self._show(lane, fate, found.get((lane, fate)))

    def _show(self, lane: Lane, fate: Fate, found: Backlog | None) -> None:
        self.waiting.labels(name_of(lane), fate.value).set(found.messages if found else 0)
        if fate is Fate.PENDING:
            late = (self._now() - found.due).total_seconds() if found else 0.0
            self.oldest.labels(name_of(lane)).set(max(late, 0.0))


def name_of(lane: Lane) -> str:
    """Return a lane's name as a label."""
    return lane.name.lower()
