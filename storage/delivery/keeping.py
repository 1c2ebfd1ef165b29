"""What is kept of messages on their way, and of the backups that were put in place."""

from __future__ import annotations

from chat.records import Outbox, Restorals
from storage.delivery.outbox import OutboxRows, drop_of
from storage.delivery.restored import RestoredRows
from storage.delivery.tables import outbox
from storage.keeping import Keeping, StoreEntry, rows_of

KEEPING = Keeping(
    stores=(StoreEntry[Outbox](Outbox, OutboxRows), StoreEntry[Restorals](Restorals, RestoredRows)),
    personal={"messages": rows_of(outbox)},
    erase=drop_of,  # last: whoever tells him something holds him, or comes too late
)
