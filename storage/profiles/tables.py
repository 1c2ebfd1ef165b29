"""The tables of what people told of themselves, and when they were asked whether they would."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, Table, Text

from storage.columns import Id, Utc, metadata
from storage.columns import number as _id
from storage.columns import text as _text

profiles = Table(
    "profiles",
    metadata,
    Column("customer", Id, ForeignKey("customers.id"), primary_key=True, autoincrement=False),
    Column("since", Utc, nullable=False),
    Column("asked", Utc),
)
"""From when on what somebody did counts; a row stands as long as his consent does."""

profile_answers = Table(
    "profile_answers",
    metadata,
    Column("customer", Id, ForeignKey("customers.id"), primary_key=True, autoincrement=False),
    Column("question", Text, primary_key=True),
    Column("value", Integer),
    Column("at", Utc, nullable=False),
)
"""What he answered about his need, and whether he has means at hand, 1 or 0; null: rather not say."""

solutions = Table(
    "solutions",
    metadata,
    _id(),
    Column("customer", Id, ForeignKey("customers.id"), nullable=False),
    Column("told", Utc, nullable=False),
    *map(_text, ("words", "picture", "messenger", "review")),
    Column("decided", Utc),
    Index("ix_solutions_customer", "customer"),
    sqlite_autoincrement=True,
)

profile_offers = Table(
    "profile_offers",
    metadata,
    Column("customer", Id, ForeignKey("customers.id"), primary_key=True, autoincrement=False),
    Column("at", Utc, nullable=False),
)
"""When somebody was asked last whether he agrees, or said no."""
