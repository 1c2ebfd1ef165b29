"""Every table, as SQLAlchemy Core sees it; migrations/ says how they came about."""

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

from storage.tables.columns import Id, Utc, metadata
from storage.tables.columns import number as _id
from storage.tables.columns import text as _text
from storage.tables.draws import bans, confirmations, draws, entries, falls, keys, wins
from storage.tables.news import broadcast_later, broadcast_words, broadcasts, mutes, quiet_hours
from storage.tables.prizes import addresses, awards, codes

__all__ = [
    "Utc",
    "addresses",
    "awards",
    "bans",
    "broadcast_later",
    "broadcast_words",
    "broadcasts",
    "codes",
    "confirmations",
    "draws",
    "entries",
    "falls",
    "keys",
    "metadata",
    "mutes",
    "quiet_hours",
    "wins",
]


def _poll(**options: Any) -> Column[Any]:
    return Column("poll", Id, ForeignKey("polls.id"), nullable=False, **options)


customers = Table(
    "customers",
    metadata,
    _id(),
    _text("language"),
    Column("language_chosen", Boolean, nullable=False, default=False),
    _text("zone"),
    Column("joined", Utc, nullable=False),
    Column("stopped", Utc),
    Column("agreed", Utc),
    sqlite_autoincrement=True,
)

contacts = Table(
    "contacts",
    metadata,
    Column("messenger", Text, primary_key=True),
    Column("address", Text, primary_key=True),
    Column("customer", Id, ForeignKey("customers.id"), nullable=False, index=True),
    Column("reachable", Boolean, nullable=False, default=True),
)

members = Table(
    "members",
    metadata,
    Column("customer", Id, ForeignKey("customers.id"), primary_key=True),
    _text("role"),
    _text("name"),
    Column("since", Utc, nullable=False),
)

invites = Table(
    "invites",
    metadata,
    Column("token_hash", Text, primary_key=True),
    _text("role"),
    Column("by", Id, nullable=False),
    Column("expires", Utc, nullable=False),
)

consents = Table(
    "consents",
    metadata,
    _id(),
    Column("customer", Id, ForeignKey("customers.id"), nullable=False, index=True),
    _text("purpose"),
    Column("given", Utc, nullable=False),
    _text("wording"),
    Column("withdrawn", Utc),
    sqlite_autoincrement=True,
)
_STANDING = consents.c.withdrawn.is_(None)
Index(
    "uq_consents_standing",
    consents.c.customer,
    consents.c.purpose,
    unique=True,
    sqlite_where=_STANDING,
    postgresql_where=_STANDING,
)
"""One consent for a purpose stands at a time, however many are given at once."""

audit = Table(
    "audit",
    metadata,
    _id(),
    Column("at", Utc, nullable=False),
    Column("actor", Id),
    _text("action"),
    _text("subject"),
    sqlite_autoincrement=True,
)

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

dialogues = Table(
    "dialogues",
    metadata,
    Column("customer", Id, ForeignKey("customers.id"), primary_key=True),
    _text("step"),
    Column("body", LargeBinary, nullable=False),
)

heard = Table(
    "heard",
    metadata,
    Column("customer", Id, ForeignKey("customers.id"), primary_key=True),
    Column("messenger", Text, primary_key=True),
    Column("chat", Text, primary_key=True),
    Column("message", Text, primary_key=True),
    _text("became"),
    _text("mark"),
    Column("edited", Id, nullable=False, default=0),
    _text("dialogue"),
    _text("subject"),
    Column("at", Utc, nullable=False, index=True),
)

updates = Table(
    "updates",
    metadata,
    Column("messenger", Text, primary_key=True),
    Column("number", Text, primary_key=True),
    Column("at", Utc, nullable=False, index=True),
)

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
    Index("ix_outbox_chat_messenger_fate", "chat", "messenger", "fate"),
    sqlite_autoincrement=True,
)
