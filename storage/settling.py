"""What became of a broadcast's messages: their rows go, and counts rise."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, update

from chat.ports import Fate, Settled
from storage.broadcasts import aside, tally
from storage.tables import contacts, outbox


def settle_broadcasts(
    db: Connection, rows: Mapping[int, Row[Any]], settled: Sequence[Settled], now: datetime
) -> None:
    """Count fates and let the rows go. Only what is uncertain keeps its row, for the team to see to.

    What is to be tried again is set aside, where a broadcast that was paused or cancelled meanwhile keeps or
    drops it.
    """
    counts = Counter((rows[one.id].broadcast, one.fate) for one in settled if one.fate is not Fate.PENDING)
    for (broadcast, fate), number in sorted(counts.items()):
        tally(db, broadcast, fate, number)
    for one in settled:
        _settle(db, rows[one.id], one, now)
    gone = [one.id for one in settled if one.fate is not Fate.UNCERTAIN]
    if gone:
        db.execute(delete(outbox).where(outbox.c.id.in_(gone)))


def _settle(db: Connection, row: Row[Any], one: Settled, now: datetime) -> None:
    if one.moved:
        address = contacts.c.messenger == row.messenger, contacts.c.address == row.chat
        db.execute(update(contacts).where(*address).values(address=one.moved))
    if one.fate is Fate.PENDING:
        aside(db, row.broadcast, [row.customer], one.due or now)
    if one.fate is Fate.BLOCKED:
        unreachable(db, row)
    if one.fate is Fate.UNCERTAIN:
        values = {"fate": one.fate.value, "settled": now, "problem": one.problem}
        db.execute(update(outbox).where(outbox.c.id == one.id).values(values))


def unreachable(db: Connection, row: Row[Any]) -> None:
    """Note that nothing arrives any more where a row was sent to."""
    reached = contacts.c.messenger == row.messenger, contacts.c.address == row.chat
    db.execute(update(contacts).where(*reached).values(reachable=False))
