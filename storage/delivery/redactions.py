"""What the team's chats show of somebody who is erased: what can be taken back, and what could not be."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import BigInteger, Connection, Text, and_, delete, exists, func, or_, select

from chat.answers import To
from chat.ports import UNREDACTED, Fate, Undone
from storage.delivery.moved_chats import MOVED
from storage.delivery.outbox import UNSENT
from storage.delivery.row_locks import hold_rows
from storage.delivery.tables import outbox
from storage.lists import each, listed

KEY = each("keys", Text)
"""A key of two parts, as `case-sent:12`; what is told under it has the key itself, or more parts."""
FIRST, SECOND = (func.split_part(outbox.c.key, ":", part, type_=Text) for part in (1, 2))
TOLD = {
    "sqlite": select(outbox.c.id).select_from(
        KEY.table.join(
            outbox, or_(outbox.c.key == KEY, and_(outbox.c.key >= KEY + ":", outbox.c.key < KEY + ";"))
        )
    ),
    "postgresql": select(outbox.c.id).where((FIRST + ":" + SECOND).in_(listed("keys", Text))),
}
"""How to find what is told under keys, for each dialect: `;` is the sign after `:`.

SQLite, where whoever votes waits for it, looks up each range in the index. PostgreSQL sorts keys by the rules
of a language, where no range holds what begins alike: it reads the outbox once for all keys.
"""
UNDER_WAY = outbox.c.fate.in_([Fate.PENDING.value, Fate.SENDING.value])


class RedactionRows:
    """The table of the outbox, as far as it is about what is taken back (`chat.records.Redactions`)."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def left(self, keys: Sequence[str]) -> dict[str, list[str]]:
        """Drop what waits of all that is told under keys of two parts; return what left already under each.

        However many keys there are, the statements are as few.
        """
        told = self._db.execute(TOLD[self._db.dialect.name], {"keys": list(dict.fromkeys(keys))}).scalars()
        its = outbox.c.id.in_(listed("ids", BigInteger).params(ids=list(told)))
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
