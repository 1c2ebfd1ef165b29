"""How much waits in the outbox, from its index alone: cheap also with a million messages."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct
from sqlalchemy import Connection, func, select

from chat.answers import Lane
from chat.ports import Fate
from storage.delivery.tables import outbox


class Backlog(Struct, frozen=True):
    """How many messages of one lane and fate there are, and since when or until when the first waits."""

    messages: int
    due: datetime


def backlog(db: Connection) -> dict[tuple[Lane, Fate], Backlog]:
    """Count what waits and what is under way."""
    query = (
        select(outbox.c.lane, outbox.c.fate, func.count(), func.min(outbox.c.id))
        .where(outbox.c.fate.in_([Fate.PENDING.value, Fate.SENDING.value]))
        .group_by(outbox.c.lane, outbox.c.fate)
    )
    rows = db.execute(query).all()
    firsts = [first for _, _, _, first in rows]
    found = db.execute(select(outbox.c.id, outbox.c.due, outbox.c.created).where(outbox.c.id.in_(firsts)))
    due = {row.id: max(row.due, row.created) for row in found}
    return {
        (Lane(lane), Fate(fate)): Backlog(count, due[first])
        for lane, fate, count, first in rows
        if first in due
    }
