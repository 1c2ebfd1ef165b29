"""The tables of lead users: what settled, the evidence and answers of those who agreed, where they stand."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Boolean, Column, Float, ForeignKey, Index, Integer, Table, Text

from storage.columns import Id, Utc, metadata
from storage.columns import number as _id
from storage.columns import text as _text


def _float(name: str) -> Column[Any]:
    return Column(name, Float, nullable=False)


settled = Table(
    "lead_settled",
    metadata,
    _id(),
    _text("origin"),
    Column("poll", Id, ForeignKey("polls.id"), unique=True),
    Column("at", Utc, nullable=False),
    _float("base"),
    _float("spread"),
    Column("cursor", Id),
    Index("ix_lead_settled_cursor", "cursor"),
    sqlite_autoincrement=True,
)
"""A poll, or some ideas, of which the end is known: what anybody would have had with a choice in it."""

things = Table(
    "lead_things",
    metadata,
    Column("settled", Id, ForeignKey("lead_settled.id"), primary_key=True, autoincrement=False),
    Column("thing", Id, primary_key=True, autoincrement=False),
    _float("worth"),
    Column("hit", Boolean, nullable=False),
    Column("late", Boolean, nullable=False),
)
"""What a choice of each thing was worth: of an option of the poll, or of an idea."""

ideas = Table(
    "lead_ideas",
    metadata,
    Column("idea", Id, ForeignKey("voices.id"), primary_key=True, autoincrement=False),
    Column("hit", Boolean, primary_key=True, autoincrement=False),
    Column("at", Utc, nullable=False),
    Column("until", Utc, nullable=False),
    Column("settled", Id, ForeignKey("lead_settled.id")),
    Index("ix_lead_ideas_settled", "settled"),
)
"""Ideas whose end is known: as a hit or not, until when neither its support nor its status could be seen, and
with which others it was settled. First a miss, then a hit, where it was launched late."""

evidence = Table(
    "lead_evidence",
    metadata,
    Column("customer", Id, ForeignKey("customers.id"), primary_key=True, autoincrement=False),
    Column("settled", Id, ForeignKey("lead_settled.id"), primary_key=True, autoincrement=False),
    Column("at", Utc, nullable=False),
    Column("early", Integer, nullable=False),
    Column("won", Integer, nullable=False),
    _float("worth"),
    _float("expected"),
    _float("spread"),
    Index("ix_lead_evidence_settled_customer", "settled", "customer"),
    sqlite_with_rowid=False,
)
"""What the early choices of one person came to. Rows are added, and go with him; none changes."""

scores = Table(
    "lead_scores",
    metadata,
    Column("customer", Id, ForeignKey("customers.id"), primary_key=True, autoincrement=False),
    Column("since", Utc, nullable=False),
    _float("early"),
    _float("hits"),
    _float("expected"),
    _float("variance"),
    _text("need"),
    Column("bound", Float),
    Column("reckoned", Utc, nullable=False),
    Index("ix_lead_scores_bound_customer", "bound", "customer"),
)
"""Where everybody stood who agreed to be ranked, when that was last reckoned."""

rebuilding = Table(
    "lead_rebuilding",
    metadata,
    Column("weights", Text, primary_key=True),
    Column("cursor", Id),
)
"""By which weights all scores are reckoned, in its one row, and how far they are reckoned anew."""

pyramids = Table(
    "pyramids",
    metadata,
    _id(),
    _text("topic"),
    Column("at", Utc, nullable=False),
    sqlite_autoincrement=True,
)


def _pyramid() -> Column[Any]:
    return Column("pyramid", Id, ForeignKey("pyramids.id"), primary_key=True, autoincrement=False)


def _customer() -> Column[Any]:
    return Column("customer", Id, ForeignKey("customers.id"), primary_key=True, autoincrement=False)


pyramid_links = Table(
    "pyramid_links",
    metadata,
    _pyramid(),
    _customer(),
    Column("token", Text, nullable=False, unique=True),
    Column("at", Utc, nullable=False),
    Column("came", Integer, nullable=False),
    Index("ix_pyramid_links_customer_at", "customer", "at"),
)
"""Who was asked, and how many came by his link: nothing says who."""

recommended = Table(
    "recommended",
    metadata,
    _pyramid(),
    _customer(),
    Column("at", Utc, nullable=False),
    Index("ix_recommended_customer", "customer"),
)
"""Who came and agreed: nothing says by whose link."""

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
