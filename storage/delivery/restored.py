"""A database that comes from a backup: what waited in it may have been sent since, and is held back.

Only a copy carries an open stamp: `glas backup` stamps the copy of a SQLite file, and PostgreSQL for as long
as its dump is being written. Whoever starts on an open stamp therefore starts on a copy.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final

from sqlalchemy import Connection, and_, delete, func, insert, or_, select, text, update

from chat.ports import Fate, Restored
from customers.news.broadcast import State
from storage.customers.tables import customers
from storage.delivery.due_limits import AT_ONCE
from storage.delivery.row_locks import hold_rows
from storage.delivery.tables import backups, outbox
from storage.news.broadcasts import tally
from storage.news.tables import broadcasts

HELD: Final = "restored"
"""The problem of a message that is held back."""
HELD_BACK: Final = and_(outbox.c.fate == Fate.UNCERTAIN.value, outbox.c.problem == HELD)
"""What waits for the word of the team."""
DUMPING: Final = "glas backup"
"""How a dump calls itself while it reads PostgreSQL."""


def stamp(db: Connection, now: datetime) -> None:
    """Mark what is copied now, or is about to be dumped."""
    db.execute(insert(backups).values(made=now, paused=0))


def unstamp(db: Connection) -> None:
    """Take the mark off: the dump has been written, or has failed."""
    db.execute(delete(backups).where(backups.c.found.is_(None)))


def hold(db: Connection, now: datetime) -> bool:
    """On a copy, hold back whatever waits and pause running broadcasts. Returns whether it is one.

    Call it before anything is received or delivered. It does nothing the second time.
    """
    fresh = select(backups.c.id).where(backups.c.found.is_(None)).with_for_update()
    if not db.execute(fresh).all() or _dumped_right_now(db):
        return False
    pending = outbox.c.fate.in_([Fate.PENDING.value, Fate.SENDING.value])
    by_broadcast = select(outbox.c.broadcast, func.count()).where(pending, outbox.c.broadcast.is_not(None))
    for broadcast, number in db.execute(by_broadcast.group_by(outbox.c.broadcast)).all():
        tally(db, broadcast, Fate.UNCERTAIN, number)
    _hold(db, now, pending)
    running = broadcasts.c.state == State.SENDING.value
    paused = db.execute(update(broadcasts).where(running).values(state=State.PAUSED.value)).rowcount
    db.execute(update(backups).where(backups.c.found.is_(None)).values(found=now, paused=paused))
    return True


def _hold(db: Connection, now: datetime, *which: object) -> None:
    held = {"fate": Fate.UNCERTAIN.value, "problem": HELD, "settled": now}
    db.execute(update(outbox).where(*which).values(held))  # type: ignore[arg-type]


def is_late(db: Connection, since: datetime | None) -> bool:
    """Whether what was to be said since an instant may have been said before this copy was started.

    What was due even before the backup was made, and not done in it, was done right after.
    """
    if since is None:
        return False
    found = last_found(db)
    return found is not None and since <= found


def last_found(db: Connection) -> datetime | None:
    """Return when the newest copy was started on; None on a database that never was one."""
    return db.execute(select(backups.c.found).order_by(backups.c.id.desc()).limit(1)).scalar()


def _dumped_right_now(db: Connection) -> bool:
    """Whether the stamp is that of a dump under way, and this the database that it is taken of."""
    if db.dialect.name == "sqlite":
        return False
    query = "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND application_name = :name"
    return db.execute(text(query), {"name": DUMPING}).first() is not None


class RestoredRows:
    """What the team is told of a restored copy, and what it decides (see `chat.records.Restorals`)."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def untold(self) -> Restored | None:
        """Return the copy on which we were started, if the team has not heard of it."""
        query = select(backups.c.id).where(backups.c.found.is_not(None), backups.c.told.is_(None))
        return self.newest() if self._db.execute(query).first() else None

    def note_told(self, now: datetime) -> None:
        """Note that the team has heard."""
        self._db.execute(update(backups).where(backups.c.found.is_not(None)).values(told=now))

    def newest(self) -> Restored | None:
        """Return the backup that this database was last started from, and what is held back now."""
        query = select(backups).where(backups.c.found.is_not(None)).order_by(backups.c.id.desc()).limit(1)
        row = self._db.execute(query).one_or_none()
        if row is None:
            return None
        held = self._db.execute(select(func.count()).select_from(outbox).where(*_HELD)).scalar_one()
        return Restored(row.made, held, row.paused)

    def release(self) -> int:
        """Let what is held back be sent, but to those who stopped meanwhile. Returns how many."""
        stopped = select(customers.c.id).where(customers.c.stopped.is_not(None))
        wanted = or_(outbox.c.customer.is_(None), outbox.c.customer.not_in(stopped))
        again = {"fate": Fate.PENDING.value, "due": AT_ONCE, "problem": "", "settled": None}
        hold_rows(self._db, *_HELD)
        number = self._db.execute(update(outbox).where(*_HELD, wanted).values(again)).rowcount
        self.drop()
        return number

    def drop(self) -> int:
        """Leave what is held back unsent for good: what became of it is not known. Returns how many."""
        hold_rows(self._db, *_HELD)
        return self._db.execute(update(outbox).where(*_HELD).values(problem="", body=b"")).rowcount


_HELD = (
    HELD_BACK,
    outbox.c.broadcast.is_(None),
    ~outbox.c.once,
)
"""What a broadcast had waiting is counted there as uncertain, and left; presents are asked for one by one."""
