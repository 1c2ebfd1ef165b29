"""What watches a process from within: its health and its metrics, and the server that shows them.

It loads a web framework and a metrics library, and is loaded with GLAS_LISTEN alone.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime

from bot.settings import Settings
from bot.watch.health import Health
from bot.watch.measuring import MeasuredMessenger, MeasuredOutbox, measured
from bot.watch.metrics import Metrics
from bot.watch.serving import Served, served
from bot.workers.leading import Leading
from chat.messenger import Receive
from chat.ports import Messenger, SendQueue
from storage.database import Database


@dataclass(frozen=True)
class Watch:
    """Health, metrics, and the server of this process."""

    health: Health
    metrics: Metrics
    served: Served

    def begun(self, leading: Leading) -> None:
        """All is plugged together: Telegram knows us, and this is how we lead."""
        self.health.introduced = True
        self.metrics.leader.set_function(lambda: leading.leads)

    def measured(self, receive: Receive) -> Receive:
        """Count what comes in."""
        return measured(receive, self.metrics)

    def measured_outbox(self, outbox: SendQueue) -> SendQueue:
        """Count the fates of what goes out."""
        return MeasuredOutbox(outbox, self.metrics)

    def measured_messenger(self, name: str, messenger: Messenger) -> Messenger:
        """Count what a messenger does not take."""
        return MeasuredMessenger(name, messenger, self.metrics)


@asynccontextmanager
async def watched(settings: Settings, stored: Database, now: Callable[[], datetime]) -> AsyncIterator[Watch]:
    """Serve health and metrics on GLAS_LISTEN until the block ends. Raises OSError when that cannot be."""
    health, metrics = Health(stored), Metrics(stored.reading, now)
    async with served(settings.listen, health, metrics) as running:
        yield Watch(health, metrics, running)
