"""What the team's chats show of somebody who is erased: what can be taken back, and what could not be."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, delete, exists, select

from chat.answers import To
from chat.ports import UNREDACTED, Fate, Undone
from storage.delivery.moved_chats import MOVED
from storage.delivery.outbox import UNSENT
from storage.delivery.row_locks import hold_rows
from storage.delivery.tables import outbox
from storage.delivery.told import told_under

UNDER_WAY = outbox.c.fate.in_([Fate.PENDING.value, Fate.SENDING.value])


class RedactionRows:
    """The table of the outbox, as far as it is about what is taken back (`chat.records.Redactions`)."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def left(self, keys: Sequence[str]) -> dict[str, list[str]]:
        """Drop what waits of all that is told under keys of two parts; return what left already under each.

        However many keys there are, the statements are as few.
        """
        its = told_under(self._db, keys)
        hold_rows(self._db, its)
        self._db.execute(delete(outbox).where(its, UNSENT))
        left: dict[str, list[str]] = {key: [] for key in keys}
        for key in self._db.execute(select(outbox.c.key).where(its).order_by(outbox.c.id)).scalars():
            left[":".join(key.split(":")[:2])].append(key)
        return left

    def undone(self, most: int) -> Sequence[Undone]:
        """Return what could not be redacted in groups, the oldest first; nothing while more is under way."""
        first, more = outbox.alias("first"), outbox.alias("more")
        group = outbox.c.edits != "", outbox.c.customer.is_(None)
        there = more.c.chat == outbox.c.chat, more.c.messenger == outbox.c.messenger, more.c.edits != ""
        goes_on = exists().where(*there, more.c.fate.in_([Fate.PENDING.value, Fate.SENDING.value]))
        query = (
            select(outbox, first.c.message.label("stands"), first.c.created.label("said"))
            .join(first, first.c.key == outbox.c.edits)
            .where(*group, ~UNDER_WAY, outbox.c.problem.startswith(UNREDACTED), ~goes_on)
        )
        return [
            Undone(
                row=row.id,
                chat=To(row.messenger, row.chat),
                message="" if row.problem.endswith(MOVED) else row.stands,
                said=row.said,
            )
            for row in self._db.execute(query.order_by(outbox.c.id).limit(most))
        ]

    def told(self, undone: Sequence[Undone]) -> None:
        """Note that the team has heard of these."""
        self._db.execute(delete(outbox).where(outbox.c.id.in_([each.row for each in undone])))
