"""The tables of draws: who came, won and fell out."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, Table, UniqueConstraint

from storage.columns import Id, Utc, metadata
from storage.columns import number as _id
from storage.columns import text as _text

draws = Table(
    "draws",
    metadata,
    _id(),
    _text("state"),
    _text("title"),
    Column("poll", Id, ForeignKey("polls.id")),
    _text("prizes"),
    _text("manner"),
    _text("commitment"),
    Column("secret", LargeBinary, nullable=False),
    Column("created", Utc, nullable=False),
    _text("head"),
    Column("came", Integer, nullable=False, default=0),
    Column("tickets", Integer, nullable=False, default=0),
    _text("tickets_hash"),
    Column("fixed", Utc),
    Column("round", Integer, nullable=False, default=0),
    _text("beacon"),
    Column("drawn", Utc),
    Index("ix_draws_state", "state"),
    sqlite_autoincrement=True,
)


def _draw(**options: Any) -> Column[Any]:
    return Column("draw", Id, ForeignKey("draws.id"), nullable=False, **options)


entries = Table(
    "entries",
    metadata,
    _draw(primary_key=True),
    Column("ordinal", Integer, primary_key=True, autoincrement=False),
    Column("customer", Id, ForeignKey("customers.id")),
    _text("out"),
    Column("rank", Integer),
    Index("ix_entries_draw_rank", "draw", "rank"),
    Index("ix_entries_customer", "customer"),
)

wins = Table(
    "wins",
    metadata,
    _id(),
    _draw(),
    Column("place", Integer, nullable=False),
    Column("ordinal", Integer, nullable=False),
    Column("at", Utc, nullable=False),
    UniqueConstraint("draw", "ordinal"),
    sqlite_autoincrement=True,
)

falls = Table(
    "falls",
    metadata,
    _id(),
    _draw(),
    Column("ordinal", Integer, nullable=False),
    _text("why"),
    _text("words"),
    Column("at", Utc, nullable=False),
    UniqueConstraint("draw", "ordinal"),
    sqlite_autoincrement=True,
)

confirmations = Table(
    "confirmations",
    metadata,
    _draw(primary_key=True),
    Column("by", Id, primary_key=True, autoincrement=False),
    Column("at", Utc, nullable=False),
    _text("seen"),
)
