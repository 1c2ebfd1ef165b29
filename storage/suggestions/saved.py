"""Saved answers, in their table."""

from __future__ import annotations

from sqlalchemy import Connection, delete, select, update

from customers.people import CustomerId
from storage.suggestions.tables import saved_answers
from storage.upserts import add
from suggestions.saved import Saved, SavedId


class SavedAnswerRows:
    """A row for each (see `suggestions.saved.SavedAnswers`)."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def save(self, name: str, text: str, by: CustomerId) -> None:
        """Keep an answer under a name, in place of the one that was kept under it."""
        if not add(self._db, saved_answers, name=name, text=text, by=by):
            its = saved_answers.c.name == name
            self._db.execute(update(saved_answers).where(its).values(text=text, by=by))

    def get(self, id: SavedId) -> Saved | None:
        """Return one; None when it is gone."""
        row = self._db.execute(_SAVED.where(saved_answers.c.id == id)).one_or_none()
        return Saved(*row) if row else None

    def all(self, limit: int) -> list[Saved]:
        """Return them by name, so many at most."""
        return [Saved(*row) for row in self._db.execute(_SAVED.order_by(saved_answers.c.name).limit(limit))]

    def drop(self, id: SavedId) -> None:
        """Forget one."""
        self._db.execute(delete(saved_answers).where(saved_answers.c.id == id))


_SAVED = select(saved_answers.c.id, saved_answers.c.name, saved_answers.c.text)
