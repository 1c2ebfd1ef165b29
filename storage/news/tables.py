"""The tables of news: what each customer wants to hear when, and broadcasts."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, Table, Text

from storage.columns import Id, Utc, metadata
from storage.columns import number as _id
from storage.columns import text as _text

mutes = Table(
    "mutes",
    metadata,
    Column("customer", Id, ForeignKey("customers.id"), primary_key=True),
    Column("topic", Text, primary_key=True),
)

quiet_hours = Table(
    "quiet_hours",
    metadata,
    Column("customer", Id, ForeignKey("customers.id"), primary_key=True),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
)

broadcasts = Table(
    "broadcasts",
    metadata,
    _id(),
    _text("state"),
    Column("plan", LargeBinary, nullable=False),
    _text("digest"),
    Column("creator", Id, nullable=False),
    Column("started", Utc, nullable=False),
    Column("ended", Utc),
    Column("cursor", Id, nullable=False, default=0),
    Column("last", Id, nullable=False),
    Column("total", Integer, nullable=False),
    Column("queued", Integer, nullable=False, default=0),
    Column("sent", Integer, nullable=False, default=0),
    Column("failed", Integer, nullable=False, default=0),
    Column("blocked", Integer, nullable=False, default=0),
    Column("uncertain", Integer, nullable=False, default=0),
    _text("shown"),
    Column("shown_at", Utc),
    Column("shown_settled", Integer, nullable=False, default=0),
    Index("ix_broadcasts_digest", "digest"),
    sqlite_autoincrement=True,
)

broadcast_words = Table(
    "broadcast_words",
    metadata,
    Column("broadcast", Id, ForeignKey("broadcasts.id"), primary_key=True),
    Column("language", Text, primary_key=True),
    Column("body", LargeBinary, nullable=False),
)

news_received = Table(
    "news_received",
    metadata,
    Column("customer", Id, ForeignKey("customers.id"), primary_key=True, autoincrement=False),
    Column("broadcast", Id, ForeignKey("broadcasts.id"), primary_key=True, autoincrement=False),
    Column("at", Utc, nullable=False),
    Index("ix_news_received_at", "at"),
)
"""Which broadcasts reached whom, for as long as `customers.news.broadcast.REMEMBERED`."""

broadcast_later = Table(
    "broadcast_later",
    metadata,
    Column("broadcast", Id, ForeignKey("broadcasts.id"), primary_key=True),
    Column("customer", Id, ForeignKey("customers.id"), primary_key=True),
    Column("due", Utc, nullable=False),
    Index("ix_broadcast_later_due", "due"),
    Index("ix_broadcast_later_customer", "customer"),
)
