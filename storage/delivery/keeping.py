"""What is kept of messages on their way, and of the backups that were put in place."""

from __future__ import annotations

from sqlalchemy import and_

from chat.ports import Fate
from chat.records import Outbox, Redactions, Restorals
from storage.delivery.outbox import OutboxRows, drop_of
from storage.delivery.redactions import RedactionRows
from storage.delivery.restored import RestoredRows
from storage.delivery.tables import outbox
from storage.keeping import Keeping, StoreEntry, rows_of
from storage.retaining import older

OVER = [fate.value for fate in (Fate.SENT, Fate.FAILED, Fate.BLOCKED)]
"""Nothing is sent anew. What has a dedupe key stays, without its words, so that it is never sent twice."""

KEEPING = Keeping(
    stores=(
        StoreEntry[Outbox](Outbox, OutboxRows),
        StoreEntry[Redactions](Redactions, RedactionRows),
        StoreEntry[Restorals](Restorals, RestoredRows),
    ),
    personal={"messages": rows_of(outbox, leave_out=("id",))},
    outdated={
        "messages": older(
            outbox,
            lambda before: and_(outbox.c.key.is_(None), outbox.c.fate.in_(OVER), outbox.c.settled < before),
        )
    },
    erase=drop_of,  # last: whoever tells him something holds him, or comes too late
)
