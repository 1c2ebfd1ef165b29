"""Published answers, in their tables: what they say, who reported one, and what one has solved."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, Select, delete, func, insert, select, update

from storage.suggestions.reports import of_answers
from storage.suggestions.tables import answer_reports, published_answers, questions_solved
from storage.upserts import add
from suggestions.published import Published, PublishedId
from suggestions.voice import VoiceId


class PublishedAnswerRows:
    """A row for each (see `suggestions.published.PublishedAnswers`)."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection
        self.reports = of_answers(connection)

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
