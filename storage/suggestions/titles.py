"""What somebody reads of himself about ideas, with the title of each that he may read."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, or_, select

from customers.people import CustomerId
from storage.keeping import Personal, numbered
from storage.suggestions.tables import published_answers, voice_steps, voices


def titled(read: Personal, key: str = "idea") -> Personal:
    """Add to each row the title of the idea whose number stands under a key.

    None of one that is hidden or not public: its words are somebody else's.
    """

    def told(db: Connection, customer: CustomerId) -> list[dict[str, Any]]:
        rows = read(db, customer)
        public = voices.c.published.is_not(None) & voices.c.hidden.is_(None)
        his = or_(public, voices.c.author == customer)
        query = select(voices.c.id, voices.c.title).where(his)
        known = numbered(db, query, voices.c.id, {row[key] for row in rows if row[key] is not None})
        titles = {row.id: row.title for row in known}
        return [{"title": titles.get(row[key])} | row for row in rows]

    return told


def with_step(read: Personal) -> Personal:
    """Add to news of a step of an idea which idea that is, and where it came to stand."""

    def told(db: Connection, customer: CustomerId) -> list[dict[str, Any]]:
        rows = read(db, customer)
        query = select(voice_steps.c.id, voice_steps.c.voice, voice_steps.c.status, voice_steps.c.at)
        steps = {row.id: row for row in numbered(db, query, voice_steps.c.id, {row["step"] for row in rows})}
        return [_with(row, steps.get(row["step"])) for row in rows]

    return told


def _with(row: dict[str, Any], step: Any) -> dict[str, Any]:
    told = {name: value for name, value in row.items() if name not in {"step", "key"}}
    if step is None:
        return {"idea": None, "status": None, "at": None} | told
    return {"idea": step.voice, "status": step.status, "at": step.at} | told


def asked(read: Personal) -> Personal:
    """Add to answers that somebody reported what was asked, as everybody may read it."""

    def told(db: Connection, customer: CustomerId) -> list[dict[str, Any]]:
        rows = read(db, customer)
        query = select(published_answers.c.id, published_answers.c.question)
        query = query.where(published_answers.c.published.is_not(None))
        known = numbered(db, query, published_answers.c.id, {row["answer"] for row in rows})
        questions = {row.id: row.question for row in known}
        return [{"question": questions.get(row.pop("answer"))} | row for row in rows]

    return told
