"""Published answers, in their table."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, Select, delete, select, update

from storage.suggestions.tables import published_answers
from storage.upserts import add
from suggestions.published import Published, PublishedId
from suggestions.voice import VoiceId


class PublishedAnswerRows:
    """A row for each (see `suggestions.published.PublishedAnswers`)."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

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
        """Forget it."""
        self._db.execute(delete(published_answers).where(published_answers.c.id == id))

    def offered(self, limit: int) -> list[Published]:
        """Return what is offered, the newest first."""
        query = select(published_answers).where(published_answers.c.published.is_not(None))
        found = self._db.execute(query.order_by(published_answers.c.published.desc()).limit(limit))
        return [Published(**row) for row in found.mappings()]
