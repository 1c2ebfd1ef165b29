"""What a new sender has to know of those before it: who asked to wait, and how often groups were written to.

A killed process takes its windows with it. Those of a second are empty again by the time another has begun;
that of a group reaches back a minute.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Connection, delete, insert, select

from chat.answers import To
from chat.ports import SendHistory
from storage.delivery.tables import group_sends, holds

REACH: Final = timedelta(seconds=60)
LONGEST_HOLD: Final = timedelta(days=1)
"""No messenger asks for longer: what reaches further was written while a clock was ahead."""


def hold(db: Connection, messenger: str, until: datetime) -> None:
    """Note that a messenger asked to be left alone until then; a shorter wait ends no longer one."""
    reach = (holds.c.until < until) | (holds.c.until > until + LONGEST_HOLD)
    db.execute(delete(holds).where(holds.c.messenger == messenger, reach))
    if db.execute(select(holds).where(holds.c.messenger == messenger)).first() is None:
        db.execute(insert(holds).values(messenger=messenger, until=until))


def note_group(db: Connection, messenger: str, chat: str, now: datetime) -> None:
    """Note that a group was written to; what lies further back than a minute is forgotten."""
    db.execute(delete(group_sends).where(group_sends.c.at < now - REACH))
    db.execute(insert(group_sends).values(messenger=messenger, chat=chat, at=now))


def past(db: Connection, now: datetime) -> SendHistory:
    """Return who asked to wait, and what groups were sent within the last minute."""
    known = db.execute(select(holds).where(holds.c.until <= now + LONGEST_HOLD))
    asked = {row.messenger: row.until for row in known}
    within = group_sends.c.at.between(now - REACH, now + REACH)
    recent = db.execute(select(group_sends).where(within).order_by(group_sends.c.id))
    return SendHistory(asked, [(To(row.messenger, row.chat), min(row.at, now)) for row in recent])
