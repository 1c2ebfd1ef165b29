"""How far everybody was told that the words on what we keep have changed, in a table with a row a version."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, func, select, update

from customers.notices import FIRST, Notice, Told
from customers.people import CustomerId
from storage.customers.tables import customers, privacy_notices
from storage.delivery.outbox import UNSENT
from storage.delivery.tables import outbox
from storage.news.preferences import quiet_of, with_hours
from storage.upserts import add


class NoticeRows:
    """The table of notices (`customers.notices.Notices`)."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def newest(self) -> Notice:
        """Return how far the newest version has come; of none yet, that of `FIRST` has nobody to tell."""
        query = select(privacy_notices).order_by(privacy_notices.c.version.desc()).limit(1)
        row = self._db.execute(query).one_or_none()
        return _notice(row) if row is not None else Notice(version=FIRST, last=CustomerId(0))

    def begin(self, version: int, now: datetime) -> None:
        """Begin to tell everybody who is here by now; begun already, it goes on as it does."""
        if self.newest().version >= version:
            return
        last = self._db.execute(select(func.coalesce(func.max(customers.c.id), 0))).scalar_one()
        add(self._db, privacy_notices, version=version, begun=now, last=last, cursor=0)

    def lock(self, version: int) -> Notice:
        """Return how far one has come, held against other transactions."""
        query = select(privacy_notices).where(privacy_notices.c.version == version).with_for_update()
        return _notice(self._db.execute(query).one())

    def next(self, notice: Notice, limit: int) -> Sequence[Told]:
        """Return who is told next, in the order of arrival."""
        query = (
            with_hours()
            .where(customers.c.id > notice.cursor, customers.c.id <= notice.last)
            .order_by(customers.c.id)
            .limit(limit)
        )
        return [Told(CustomerId(row.id), row.zone, quiet_of(row)) for row in self._db.execute(query)]

    def step(self, notice: Notice, cursor: CustomerId) -> None:
        """Keep that everybody up to this one was told."""
        its = privacy_notices.c.version == notice.version
        self._db.execute(update(privacy_notices).where(its).values(cursor=cursor))

    def waiting(self, key: str, most: int) -> int:
        """Count messages that wait to be sent and whose keys begin so, up to so many."""
        its = outbox.c.key >= f"{key}:", outbox.c.key < f"{key};", UNSENT  # in the order of the index
        found = select(outbox.c.id).where(*its).limit(most).subquery()
        return self._db.execute(select(func.count()).select_from(found)).scalar_one()


def _notice(row: Row[Any]) -> Notice:
    return Notice(version=row.version, last=CustomerId(row.last), cursor=CustomerId(row.cursor))
