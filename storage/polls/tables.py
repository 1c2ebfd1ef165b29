"""The tables of polls: terms, ballots and their log, decisions, and where polls are published."""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Table,
    Text,
    UniqueConstraint,
    false,
)

from storage.columns import Id, Utc, metadata
from storage.columns import number as _id
from storage.columns import text as _text


def _poll(**options: Any) -> Column[Any]:
    return Column("poll", Id, ForeignKey("polls.id"), nullable=False, **options)


polls = Table(
    "polls",
    metadata,
    _id(),
    _text("state"),
    _text("question"),
    _text("method"),
    Column("pick", Integer, nullable=False),
    Column("seats", Integer, nullable=False),
    _text("ties"),
    Column("binding", Boolean, nullable=False),
    _text("results"),
    Column("quorum", Integer, nullable=False),
    _text("notice"),
    Column("opens", Utc),
    Column("closes", Utc, nullable=False),
    Column("created", Utc, nullable=False),
    Column("creator", Id, nullable=False),
    Column("opened", Utc),
    Column("closed", Utc),
    Column("extended", Boolean, nullable=False, default=False),
    _text("reason"),
    Column("seen", Boolean, nullable=False, default=False),
    Column("parent", Id, ForeignKey("polls.id")),
    Column("survey", Boolean, nullable=False, server_default=false(), default=False),
    _text("commitment"),
    Column("secret", LargeBinary),
    Column("voters", Integer, nullable=False, default=0),
    Column("ordinals", Integer, nullable=False, default=0),
    _text("head"),
    Column("leaves", Integer, nullable=False, default=0),
    Column("outcome", LargeBinary),
    _text("prizes"),
    Column("draw", Id),
    _text("draw_commitment"),
    Index("ix_polls_state", "state"),
    Index("ix_polls_closed", "closed"),
    sqlite_autoincrement=True,
)

options = Table(
    "options",
    metadata,
    _poll(primary_key=True),
    Column("choice", Integer, primary_key=True, autoincrement=False),
    _text("text"),
    Column("votes", Integer, nullable=False, default=0),
)

notices = Table(
    "notices", metadata, _id(), _poll(index=True), Column("at", Utc, nullable=False), _text("text")
)

decisions = Table(
    "decisions",
    metadata,
    _id(),
    _poll(index=True),
    Column("at", Utc, nullable=False),
    Column("by", Id, nullable=False),
    _text("choices"),
    Column("override", Boolean, nullable=False),
    _text("reason"),
    sqlite_autoincrement=True,
)

ballots = Table(
    "ballots",
    metadata,
    _poll(primary_key=True),
    Column("ordinal", Integer, primary_key=True, autoincrement=False),
    Column("voter", Id, ForeignKey("customers.id")),
    _text("pseudonym"),
    _text("choices"),
    Column("revision", Integer, nullable=False),
    _text("nonce"),
    Column("leaf", Integer, nullable=False),
    Column("at", Utc, nullable=False),
    UniqueConstraint("poll", "voter"),
    Index("ix_ballots_voter", "voter"),
)

second_ballots = Table(
    "second_ballots",
    metadata,
    _poll(primary_key=True),
    Column("ordinal", Integer, primary_key=True, autoincrement=False),
    Column("customer", Id, ForeignKey("customers.id"), nullable=False, index=True),
)

leaves = Table(
    "leaves",
    metadata,
    _poll(primary_key=True),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    _text("pseudonym"),
    _text("commitment"),
    _text("hash"),
)

visits = Table(
    "visits",
    metadata,
    _poll(primary_key=True),
    Column("customer", Id, ForeignKey("customers.id"), primary_key=True),
    Column("at", Utc, nullable=False),
    Column("reminded", Boolean, nullable=False, default=False),
)

publications = Table(
    "publications",
    metadata,
    _poll(primary_key=True),
    Column("messenger", Text, primary_key=True),
    Column("chat", Text, primary_key=True),
    _text("key"),
    _text("shown"),
    _text("topic"),
)

venues = Table(
    "venues",
    metadata,
    Column("messenger", Text, primary_key=True),
    Column("chat", Text, primary_key=True),
    _text("title"),
    _text("name"),
    Column("channel", Boolean, nullable=False),
    Column("may_post", Boolean, nullable=False),
)
