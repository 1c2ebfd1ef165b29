"""How long a message may wait: no clock that was ahead holds it until its instant comes."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

from sqlalchemy import Connection, case, update

from chat import stuck
from chat.ports import Fate
from storage.delivery.row_locks import hold_rows
from storage.delivery.tables import outbox
from storage.news.tables import broadcast_later

AT_ONCE: Final = datetime(1970, 1, 1, tzinfo=UTC)
"""When something is due that waits for nothing: whatever a clock says, this has passed."""
ANEW: Final = {"fate": Fate.PENDING.value, "message": "", "due": AT_ONCE, "attempts": 0}
"""A row that is tried from the beginning once more."""
LONGEST_PAUSE: Final = stuck.LONGEST_PAUSE + timedelta(minutes=15)
"""No message waits longer between two tries, with some time in which to be tried."""
LONGEST_QUIET: Final = timedelta(hours=26)
"""No quiet hours last longer, nor is a morning further away: on one day a year there are 25."""


def let_go(db: Connection, now: datetime) -> None:
    """Let what waits for longer than anything does be due at once; those who want quiet are asked anew.

    What was never tried waits for the end of somebody's quiet hours or for his morning; what was tried, and
    is no broadcast, waits for the next try alone.
    """
    retried = outbox.c.broadcast.is_(None) & (outbox.c.attempts > 0)
    too_long = case((retried, now + LONGEST_PAUSE), else_=now + LONGEST_QUIET + LONGEST_PAUSE)
    overlong = outbox.c.fate == Fate.PENDING.value, outbox.c.due > too_long
    hold_rows(db, *overlong)
    db.execute(update(outbox).where(*overlong).values(due=AT_ONCE))
    aside = broadcast_later.c.due > now + LONGEST_QUIET + LONGEST_PAUSE
    db.execute(update(broadcast_later).where(aside).values(due=AT_ONCE))
