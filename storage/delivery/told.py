"""What is told under keys, found for all of them at once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from sqlalchemy import BigInteger, ColumnElement, Connection, Text, and_, func, or_, select

from storage.delivery.tables import outbox
from storage.lists import each, listed

KEY = each("keys", Text)
"""A key of two or three parts, as `case-sent:12`; what is told under it has the key itself, or more parts."""
PARTS: Final = [func.split_part(outbox.c.key, ":", part, type_=Text) for part in (1, 2, 3)]
TWO: Final = PARTS[0] + ":" + PARTS[1]
TOLD: Final = {
    "sqlite": select(outbox.c.id).select_from(
        KEY.table.join(
            outbox, or_(outbox.c.key == KEY, and_(outbox.c.key >= KEY + ":", outbox.c.key < KEY + ";"))
        )
    ),
    "postgresql": select(outbox.c.id).where(
        or_(TWO.in_(listed("keys", Text)), (TWO + ":" + PARTS[2]).in_(listed("keys", Text)))
    ),
}
"""How to find what is told under keys, for each dialect: `;` is the sign after `:`.

SQLite, where whoever votes waits for it, looks up each range in the index. PostgreSQL sorts keys by the rules
of a language, where no range holds what begins alike: it reads the outbox once for all keys.
"""


def told_under(db: Connection, keys: Iterable[str]) -> ColumnElement[bool]:
    """Find what is told under keys of two or three parts; return the condition that a row is of these."""
    found = db.execute(TOLD[db.dialect.name], {"keys": list(dict.fromkeys(keys))}).scalars()
    return outbox.c.id.in_(listed("ids", BigInteger).params(ids=list(found)))
