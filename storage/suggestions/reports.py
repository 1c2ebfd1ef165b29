"""Who reported which idea to the team, in a table."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, func, select, update

from customers.people import CustomerId
from storage.suggestions.tables import idea_reports
from storage.upserts import add
from suggestions.voice import VoiceId


class ReportRows:
    """Who reported which idea (see `suggestions.store.Reports`)."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def add(self, idea: VoiceId, customer: CustomerId, now: datetime) -> bool:
        """Note that someone reported an idea. Returns whether that is new."""
        return add(self._db, idea_reports, idea=idea, customer=customer, since=now)

    def count(self, idea: VoiceId) -> int:
        """Count who reported an idea."""
        query = select(func.count()).select_from(idea_reports).where(idea_reports.c.idea == idea)
        return self._db.execute(query).scalar_one()

    def settle(self, idea: VoiceId, now: datetime) -> bool:
        """Note that the team has looked at all reports of an idea. Returns whether one was open."""
        open_ones = idea_reports.c.idea == idea, idea_reports.c.settled.is_(None)
        return bool(self._db.execute(update(idea_reports).where(*open_ones).values(settled=now)).rowcount)

    def unsettled(self, idea: VoiceId) -> bool:
        """Tell whether the team has not looked at a report of an idea."""
        open_ones = idea_reports.c.idea == idea, idea_reports.c.settled.is_(None)
        return self._db.execute(select(idea_reports.c.idea).where(*open_ones).limit(1)).first() is not None

    def open(self, limit: int) -> list[VoiceId]:
        """Return ideas with reports at which nobody has looked, the one reported first at the beginning."""
        first = func.min(idea_reports.c.since)
        query = select(idea_reports.c.idea).where(idea_reports.c.settled.is_(None))
        query = query.group_by(idea_reports.c.idea).order_by(first, idea_reports.c.idea).limit(limit)
        return [VoiceId(each) for each in self._db.execute(query).scalars()]
