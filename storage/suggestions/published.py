"""Published answers, in their tables: what they say, who reported one, and what one has solved."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, Select, delete, func, insert, select, update

from customers.people import CustomerId
from storage.suggestions.tables import answer_reports, published_answers, questions_solved
from storage.upserts import add
from suggestions.published import Published, PublishedId
from suggestions.voice import VoiceId


class AnswerReportRows:
    """Who reported which published answer (see `suggestions.published.AnswerReports`)."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def add(self, answer: PublishedId, customer: CustomerId, now: datetime) -> bool:
        """Note that someone reported an answer. Returns whether that is new."""
        return add(self._db, answer_reports, answer=answer, customer=customer, since=now)

    def count(self, answer: PublishedId) -> int:
        """Count who reported an answer."""
        query = select(func.count()).select_from(answer_reports).where(answer_reports.c.answer == answer)
        return self._db.execute(query).scalar_one()

    def settle(self, answer: PublishedId, now: datetime) -> bool:
        """Note that the team has looked at all reports of an answer. Returns whether one was open."""
        open_ones = answer_reports.c.answer == answer, answer_reports.c.settled.is_(None)
        return bool(self._db.execute(update(answer_reports).where(*open_ones).values(settled=now)).rowcount)

    def unsettled(self, answer: PublishedId) -> bool:
        """Tell whether the team has not looked at a report of an answer."""
        open_ones = answer_reports.c.answer == answer, answer_reports.c.settled.is_(None)
        query = select(answer_reports.c.answer).where(*open_ones).limit(1)
        return self._db.execute(query).first() is not None

    def open(self, limit: int) -> list[VoiceId]:
        """Return the questions whose answers have reports at which nobody has looked, the first at first."""
        first = func.min(answer_reports.c.since)
        query = select(published_answers.c.voice).join(answer_reports)
        query = query.where(answer_reports.c.settled.is_(None)).group_by(published_answers.c.voice)
        query = query.order_by(first, published_answers.c.voice).limit(limit)
        return [VoiceId(each) for each in self._db.execute(query).scalars()]


class PublishedAnswerRows:
    """A row for each (see `suggestions.published.PublishedAnswers`)."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection
        self.reports = AnswerReportRows(connection)

    def add(self, asked: Published) -> Published | None:
        """Keep one, of which its author is asked; None where the voice has one already."""
        new = add(
            self._db,
            published_answers,
            voice=asked.voice,
            author=asked.author,
            question=asked.question,
            answer=asked.answer,
        )
        return self.of(asked.voice) if new else None

    def get(self, id: PublishedId) -> Published | None:
        """Return one, held against any change; None when it is gone."""
        return self._one(select(published_answers).where(published_answers.c.id == id).with_for_update())

    def of(self, voice: VoiceId) -> Published | None:
        """Return the one of a voice; None: it has none."""
        return self._one(select(published_answers).where(published_answers.c.voice == voice))

    def _one(self, query: Select[tuple[object, ...]]) -> Published | None:
        row = self._db.execute(query).mappings().one_or_none()
        return Published(**row) if row else None

    def publish(self, id: PublishedId, now: datetime) -> None:
        """Offer it from now on."""
        its = published_answers.c.id == id
        self._db.execute(update(published_answers).where(its).values(published=now))

    def drop(self, id: PublishedId) -> None:
        """Forget it, and who reported it."""
        self._db.execute(delete(answer_reports).where(answer_reports.c.answer == id))
        self._db.execute(delete(published_answers).where(published_answers.c.id == id))

    def offered(self, limit: int, after: int = 0) -> list[Published]:
        """Return what is offered, the newest first, without the first `after` of it."""
        newest = published_answers.c.published.desc(), published_answers.c.id.desc()
        query = select(published_answers).where(published_answers.c.published.is_not(None))
        found = self._db.execute(query.order_by(*newest).limit(limit).offset(after))
        return [Published(**row) for row in found.mappings()]

    def count(self) -> int:
        """Count what is offered."""
        offered = published_answers.c.published.is_not(None)
        query = select(func.count()).select_from(published_answers).where(offered)
        return self._db.execute(query).scalar_one()

    def solve(self, id: PublishedId, now: datetime) -> None:
        """Note that an answer has solved somebody's question."""
        self._db.execute(insert(questions_solved).values(answer=id, at=now))

    def solved(self, id: PublishedId) -> int:
        """Count the questions that an answer has solved."""
        query = select(func.count()).select_from(questions_solved).where(questions_solved.c.answer == id)
        return self._db.execute(query).scalar_one()
