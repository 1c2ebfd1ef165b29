"""What ideas mean, in a table: a row for each that is offered, and its number in the order of changes.

A number of 0 or below waits to be read; of what was read once it is the old number, negative, so that who
read that hears of the change. What is dropped loses its meaning at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, case, delete, func, select, update

from storage.suggestions.tables import idea_meanings, likenesses
from storage.upserts import add
from suggestions.meaning import Unread
from suggestions.voice import VoiceId

NONE = b""


def changed(db: Connection, idea: int) -> None:
    """Note that an idea reads otherwise, or is offered from now on."""
    if not add(db, idea_meanings, idea=idea, meaning=NONE, changed=0):
        _forget(db, idea)


def dropped(db: Connection, idea: int) -> None:
    """Forget what an idea means. A number stays where some process may still hold it."""
    mine = idea_meanings.c.idea == idea
    if not db.execute(delete(idea_meanings).where(mine, idea_meanings.c.changed == 0)).rowcount:
        _forget(db, idea)


def _forget(db: Connection, idea: int) -> None:
    stale = -func.abs(idea_meanings.c.changed)
    db.execute(update(idea_meanings).where(idea_meanings.c.idea == idea).values(meaning=NONE, changed=stale))


class MeaningRows:
    """The table of meanings (`suggestions.meaning.Meanings`)."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def unread(self, most: int) -> list[Unread]:
        """Return those that changed, whether still offered or not."""
        offered = select(likenesses.c.idea).where(likenesses.c.idea == idea_meanings.c.idea).exists()
        query = select(idea_meanings.c.idea, offered.label("offered")).where(idea_meanings.c.changed <= 0)
        oldest = query.order_by(idea_meanings.c.changed, idea_meanings.c.idea).limit(most)
        rows = self._db.execute(oldest)
        return [Unread(VoiceId(row.idea), bool(row.offered)) for row in rows]

    def hold(self, idea: VoiceId) -> bool:
        """Hold its row."""
        query = select(idea_meanings.c.changed).where(idea_meanings.c.idea == idea).with_for_update()
        number = self._db.execute(query).scalar_one_or_none()
        return number is not None and number <= 0

    def put(self, idea: VoiceId, meaning: bytes) -> None:
        """Keep it as the newest change."""
        numbers = select(func.max(idea_meanings.c.changed)), select(func.min(idea_meanings.c.changed))
        used = [abs(self._db.execute(each).scalar_one() or 0) for each in numbers]
        values = {"meaning": meaning, "changed": max(used) + 1}
        self._db.execute(update(idea_meanings).where(idea_meanings.c.idea == idea).values(values))

    def progress(self) -> tuple[int, int]:
        """Count those that are read, and all."""
        read = func.sum(case((idea_meanings.c.changed > 0, 1), else_=0))
        row = self._db.execute(select(read, func.count()).select_from(idea_meanings)).one()
        return int(row[0] or 0), int(row[1])


def since(db: Connection, number: int, most: int) -> Sequence[Any]:
    """Return idea, meaning and number of what changed after a number, at most so many, in this order."""
    kept = select(idea_meanings.c.idea, idea_meanings.c.meaning, idea_meanings.c.changed)
    query = kept.where(idea_meanings.c.changed > number).order_by(idea_meanings.c.changed).limit(most)
    return db.execute(query).all()
