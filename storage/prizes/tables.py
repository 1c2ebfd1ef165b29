"""The tables of prizes: awards, codes and sealed addresses."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, Table, Text, UniqueConstraint

from storage.columns import Id, Utc, metadata
from storage.columns import number as _id
from storage.columns import text as _text

awards = Table(
    "awards",
    metadata,
    _id(),
    Column("draw", Id, ForeignKey("draws.id"), nullable=False),
    Column("place", Integer, nullable=False),
    _text("prize"),
    _text("kind"),
    _text("state"),
    Column("customer", Id, ForeignKey("customers.id")),
    Column("ordinal", Integer, nullable=False),
    Column("token", Text, nullable=False, unique=True),
    Column("since", Utc, nullable=False),
    Column("deadline", Utc, nullable=False),
    Column("due", Utc),
    Column("reminded", Integer, nullable=False, default=0),
    Column("claimed", Utc),
    Column("fulfilled", Utc),
    UniqueConstraint("draw", "place"),
    Index("ix_awards_customer", "customer"),
    Index("ix_awards_state", "state"),
    Index("ix_awards_due", "due"),
    sqlite_autoincrement=True,
)

codes = Table(
    "codes",
    metadata,
    _id(),
    _text("stock"),
    Column("code", Text, nullable=False, unique=True),
    Column("added", Utc, nullable=False),
    Column("award", Id, ForeignKey("awards.id"), unique=True),
    Index("ix_codes_stock_award_id", "stock", "award", "id"),
    sqlite_autoincrement=True,
)

addresses = Table(
    "addresses",
    metadata,
    Column("award", Id, ForeignKey("awards.id"), primary_key=True, autoincrement=False),
    _text("key"),
    Column("content", LargeBinary, nullable=False),
    Column("given", Utc, nullable=False),
)
