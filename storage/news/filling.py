"""The outbox is filled with running broadcasts slice by slice, when it has run dry.

A million rows at once would hold all other writers up, and lie in the way of every look into the outbox. So
a broadcast is a row with a cursor: each slice and the cursor's step are one transaction, hence each customer
gets his row exactly once, whenever the process is killed.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from functools import partial
from typing import Any, Final

import msgspec
from sqlalchemy import Connection, Row, delete, func, insert, select, update

from chat.answers import Lane
from chat.ports import Fate
from customers.news.broadcast import Plan, State
from storage.delivery.due_limits import AT_ONCE
from storage.delivery.row_locks import staying
from storage.delivery.tables import outbox
from storage.failures import passes
from storage.news.audience import recipients
from storage.news.broadcasts import BroadcastRows
from storage.news.preferences import quiet_of
from storage.news.tables import broadcast_later, broadcast_words, broadcasts
from texts.rendering import Reader
from texts.zones import zone_of

SLICE: Final = 500
MOST_SLICES: Final = 20
"""In one transaction; more than one only when a slice holds nobody who may be written to now."""

Stopped = Callable[[int, Exception], None]
"""Hears which broadcast cannot go on, and why."""

logger = logging.getLogger(__name__)


def replenish(db: Connection, company: Reader, now: datetime, stopped: Stopped) -> bool:
    """Add the next slice of the running broadcasts to the outbox. Returns whether anything was added.

    A broadcast of which no slice can be made is paused, and `stopped` hears of it: the others go on.
    """
    for _ in range(MOST_SLICES):
        due = select(broadcast_later.c.broadcast).where(broadcast_later.c.due <= now)
        begun = _held(db, broadcasts.c.id.in_(due))
        take = partial(_put_aside, db, now)
        if begun is None:
            begun, take = _held(db, broadcasts.c.cursor < broadcasts.c.last), partial(_next, db)
        if begun is None:
            return False
        try:
            with db.begin_nested():
                added = _put(db, begun.id, take(begun), company, now)
        except Exception as error:
            if passes(error):
                raise
            logger.exception("broadcast %s cannot go on and is paused", begun.id)
            BroadcastRows(db).pause(begun.id)
            stopped(begun.id, error)
            continue
        if added:
            return True
    return False


def next_aside(db: Connection) -> datetime | None:
    """Return when the first who was set aside may be written to."""
    running = broadcasts.c.state == State.SENDING.value
    query = select(func.min(broadcast_later.c.due)).select_from(
        broadcast_later.join(broadcasts, broadcasts.c.id == broadcast_later.c.broadcast)
    )
    return db.execute(query.where(running)).scalar_one_or_none()


def _put_aside(db: Connection, now: datetime, running: Row[Any]) -> Sequence[Row[Any]]:
    """Take out those who were set aside and may be written to now, if they still want it.

    Whoever erases one of them deletes the same row: one of the two waits.
    """
    mine = broadcast_later.c.broadcast == running.id
    first = select(broadcast_later.c.customer).where(mine, broadcast_later.c.due <= now).limit(SLICE)
    people = list(db.execute(first).scalars())
    db.execute(delete(broadcast_later).where(mine, broadcast_later.c.customer.in_(people)))
    return _rows(db, running, people)


def _next(db: Connection, running: Row[Any]) -> Sequence[Row[Any]]:
    """Return the next slice of a broadcast, and step its cursor."""
    plan = msgspec.json.decode(running.plan, type=Plan)
    ids = recipients(plan.segment, plan.topic)
    within = ids.where(ids.selected_columns.id > running.cursor, ids.selected_columns.id <= running.last)
    rows = db.execute(staying(within.limit(SLICE))).all()
    cursor = rows[-1].id if len(rows) == SLICE else running.last
    db.execute(
        update(broadcasts)
        .where(broadcasts.c.id == running.id)
        .values(cursor=cursor, queued=broadcasts.c.queued + len(_one_each(rows)))
    )
    return rows


def _held(db: Connection, which: Any) -> Row[Any] | None:
    """Return the first broadcast under way that is one of these, held against being paused meanwhile."""
    sending = broadcasts.c.state == State.SENDING.value
    query = select(broadcasts).where(sending, which).order_by(broadcasts.c.id).limit(1)
    return db.execute(query.with_for_update()).one_or_none()


def _rows(db: Connection, running: Row[Any], people: Iterable[int]) -> Sequence[Row[Any]]:
    plan = msgspec.json.decode(running.plan, type=Plan)
    wanted = recipients(plan.segment, plan.topic)
    return db.execute(wanted.where(wanted.selected_columns.id.in_(list(people)))).all()


def _one_each(rows: Sequence[Row[Any]]) -> list[Row[Any]]:
    """The first place where each is reached."""
    first: dict[int, Row[Any]] = {}
    for row in rows:
        first.setdefault(row.id, row)
    return list(first.values())


def _put(db: Connection, broadcast: int, rows: Sequence[Row[Any]], company: Reader, now: datetime) -> int:
    """Put a slice into the outbox; set those aside for whom it is a quiet hour."""
    later, ready = [], []
    for row in _one_each(rows):
        ends = quiet_until(row, company, now)
        if ends is None:
            ready.append(row)
        else:
            later.append({"broadcast": broadcast, "customer": row.id, "due": ends})
    if later:
        db.execute(insert(broadcast_later), later)
    if ready:
        db.execute(insert(outbox), _parcels(db, broadcast, ready, company, now))
    return len(ready)


def quiet_until(row: Row[Any], company: Reader, now: datetime) -> datetime | None:
    """Return when the quiet hours of a reader that reign now end; None when none do."""
    quiet = quiet_of(row)
    return quiet.until(now, zone_of(row.zone, company)) if quiet else None


def _parcels(
    db: Connection, broadcast: int, rows: list[Row[Any]], company: Reader, now: datetime
) -> list[dict[str, Any]]:
    words = select(broadcast_words.c.language, broadcast_words.c.body)
    found = db.execute(words.where(broadcast_words.c.broadcast == broadcast))
    bodies = {row.language: row.body for row in found}
    return [
        {
            "messenger": row.messenger,
            "chat": row.address,
            "customer": row.id,
            "lane": int(Lane.BROADCAST),
            "body": bodies[row.language if row.language in bodies else company.language],
            "fate": Fate.PENDING.value,
            "due": AT_ONCE,
            "created": now,
            "broadcast": broadcast,
        }
        for row in rows
    ]
