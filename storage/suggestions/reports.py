"""Who reported to the team what everybody reads, an idea or a published answer: each kind in a table."""

from __future__ import annotations

from datetime import datetime
from typing import Generic, TypeVar

from sqlalchemy import Connection, Select, Table, func, select, update

from customers.people import CustomerId
from storage.suggestions.tables import answer_reports, idea_reports, published_answers
from storage.upserts import add
from suggestions.published import PublishedId
from suggestions.voice import VoiceId

Reported = TypeVar("Reported", VoiceId, PublishedId)


class ReportRows(Generic[Reported]):
    """Who reported what (see `suggestions.parts.Reports`), in a table whose first column names it."""

    def __init__(self, connection: Connection, reports: Table, voice: Select[int]) -> None:
        """Keep them in a table; `voice` selects whose card leads to each of them, out of it."""
        self._db = connection
        self._reports, self._voice = reports, voice
        self._what = next(iter(reports.primary_key))

    def add(self, what: Reported, customer: CustomerId, now: datetime) -> bool:
        """Note that someone reported it. Returns whether that is new."""
        return add(self._db, self._reports, **{self._what.name: what}, customer=customer, since=now)

    def count(self, what: Reported) -> int:
        """Count who reported it."""
        query = select(func.count()).select_from(self._reports).where(self._what == what)
        return self._db.execute(query).scalar_one()

    def settle(self, what: Reported, now: datetime) -> bool:
        """Note that the team has looked at all reports of it. Returns whether one was open."""
        open_ones = self._what == what, self._reports.c.settled.is_(None)
        return bool(self._db.execute(update(self._reports).where(*open_ones).values(settled=now)).rowcount)

    def unsettled(self, what: Reported) -> bool:
        """Tell whether the team has not looked at a report of it."""
        open_ones = self._what == what, self._reports.c.settled.is_(None)
        return self._db.execute(select(self._what).where(*open_ones).limit(1)).first() is not None

    def open(self, limit: int) -> list[VoiceId]:
        """Return voices with reports at which nobody has looked, the one reported first at the beginning."""
        (voice,) = self._voice.selected_columns
        first = func.min(self._reports.c.since)
        query = self._voice.where(self._reports.c.settled.is_(None)).group_by(voice)
        rows = self._db.execute(query.order_by(first, voice).limit(limit))
        return [VoiceId(each) for each in rows.scalars()]


def of_ideas(connection: Connection) -> ReportRows[VoiceId]:
    """Return the reports of ideas."""
    return ReportRows(connection, idea_reports, select(idea_reports.c.idea))


def of_answers(connection: Connection) -> ReportRows[PublishedId]:
    """Return the reports of published answers: the card of its question leads to each."""
    return ReportRows(connection, answer_reports, select(published_answers.c.voice).join(answer_reports))
