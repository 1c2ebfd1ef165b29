"""The tables of delivery: what is to be sent, who asked us to wait, and backups that were put in place."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, LargeBinary, Table, Text, false

from storage.columns import Id, Utc, metadata
from storage.columns import number as _id
from storage.columns import text as _text

backups = Table(
    "backups",
    metadata,
    _id(),
    Column("made", Utc, nullable=False),
    Column("found", Utc),
    Column("told", Utc),
    Column("paused", Integer, nullable=False, default=0),
    sqlite_autoincrement=True,
)

chat_moves = Table(
    "chat_moves",
    metadata,
    Column("messenger", Text, primary_key=True),
    Column("chat", Text, primary_key=True),
    _text("to"),
)
"""Where a group is that got another address, by its old one."""

holds = Table(
    "holds", metadata, Column("messenger", Text, primary_key=True), Column("until", Utc, nullable=False)
)

group_sends = Table(
    "group_sends",
    metadata,
    _id(),
    _text("messenger"),
    _text("chat"),
    Column("at", Utc, nullable=False, index=True),
    sqlite_autoincrement=True,
)

outbox = Table(
    "outbox",
    metadata,
    _id(),
    Column("key", Text, unique=True),
    _text("messenger"),
    _text("chat"),
    Column("customer", Id),
    Column("lane", Integer, nullable=False),
    Column("body", LargeBinary, nullable=False),
    _text("edits"),
    _text("fate"),
    Column("attempts", Integer, nullable=False, default=0),
    Column("due", Utc, nullable=False),
    Column("created", Utc, nullable=False),
    Column("settled", Utc),
    _text("message"),
    _text("problem"),
    Column("broadcast", Id),
    Column("once", Boolean, nullable=False, server_default=false(), default=False),
    _text("topic"),
    Index("ix_outbox_broadcast", "broadcast"),
    Index("ix_outbox_fate_lane_id", "fate", "lane", "id"),
    Index("ix_outbox_customer", "customer"),
    Index("ix_outbox_chat_message", "chat", "message"),
    Index("ix_outbox_chat_messenger_fate", "chat", "messenger", "fate"),
    sqlite_autoincrement=True,
)

outbox_places = Table(
    "outbox_places",
    metadata,
    Column("said", Id, ForeignKey(outbox.c.id, ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("message", Text, primary_key=True),
    Index("ix_outbox_places_message", "message"),
)
"""Where the other messages stand of what was said in several: the pieces of an album, pages."""
