"""Rows that nobody sends any more: their process died, or they were taken and nobody heard of it."""

from __future__ import annotations

import logging
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, func, select, update

from chat.answers import Lane
from chat.ports import Fate
from storage.delivery.due_limits import AT_ONCE
from storage.delivery.row_locks import held_rows
from storage.delivery.send_history import note_group
from storage.delivery.tables import outbox
from storage.failures import passes
from storage.news.broadcasts import tally

SENDING = outbox.c.fate == Fate.SENDING.value
logger = logging.getLogger(__name__)


def put_back(db: Connection, now: datetime, *which: ColumnElement[bool]) -> int:
    """Put back those of the rows being sent, or to uncertain; return how many. Each stands alone.

    One that cannot be put back is tried again when its lease has ended.
    """
    rows = [row.id for row in held_rows(db, SENDING, *which)]  # before their broadcasts, as who settles does
    try:
        with db.begin_nested():
            return _put_back(db, now, outbox.c.id.in_(rows))
    except Exception as error:
        if passes(error):
            raise
        logger.exception("what was being sent is put back one by one")
    return sum(_alone(db, now, id) for id in rows)


def _alone(db: Connection, now: datetime, id: int) -> int:
    try:
        with db.begin_nested():
            return _put_back(db, now, outbox.c.id == id)
    except Exception as error:
        if passes(error):
            raise
        logger.exception("message %s was not put back", id)
        return 0


def _put_back(db: Connection, now: datetime, which: ColumnElement[bool]) -> int:
    of_broadcasts = select(outbox.c.broadcast, func.count()).where(which, outbox.c.broadcast.is_not(None))
    for broadcast, number in db.execute(of_broadcasts.group_by(outbox.c.broadcast)).all():
        tally(db, broadcast, Fate.UNCERTAIN, number)
    for row in db.execute(select(outbox).where(which, outbox.c.customer.is_(None))).all():
        note_group(db, row.messenger, row.chat, now)
    lost = update(outbox).where(which, SENDING, _never_twice())
    again = update(outbox).where(which, SENDING)
    as_before = {"fate": Fate.PENDING.value, "due": AT_ONCE, "attempts": outbox.c.attempts - 1}
    uncertain = db.execute(lost.values(fate=Fate.UNCERTAIN.value, settled=now)).rowcount
    return uncertain + db.execute(again.values(as_before)).rowcount


def _never_twice() -> ColumnElement[bool]:
    """What may have arrived and is not sent again by itself: a second broadcast annoys, a present costs."""
    return (outbox.c.lane == Lane.BROADCAST) | outbox.c.once
