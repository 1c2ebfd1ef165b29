"""The tables of customers, their consents and bans, and of the team."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, LargeBinary, Table, Text

from storage.columns import Id, Utc, metadata
from storage.columns import number as _id
from storage.columns import text as _text

customers = Table(
    "customers",
    metadata,
    _id(),
    _text("language"),
    Column("language_chosen", Boolean, nullable=False, default=False),
    _text("zone"),
    _text("name"),
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
    Column("last_event", Utc),
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


tiers = Table(
    "tiers",
    metadata,
    Column("customer", Id, ForeignKey("customers.id"), primary_key=True, autoincrement=False),
    _text("name"),
    Column("rank", Integer, nullable=False),
    Column("since", Utc, nullable=False),
)
"""Who is in which tier of the company's own books: it orders the team's queue."""

bans = Table(
    "bans",
    metadata,
    Column("contact_hash", Text, primary_key=True),
    Column("customer", Id, index=True),
    Column("at", Utc, nullable=False),
    Column("by", Id, nullable=False),
    _text("reason"),
)

account_links = Table(
    "account_links",
    metadata,
    Column("customer", Id, ForeignKey("customers.id"), primary_key=True, autoincrement=False),
    Column("code_hash", Text, unique=True),
    Column("expires", Utc, nullable=False),
    Column("joins", Id, ForeignKey("customers.id"), index=True),
)
"""Links between two accounts of one person that are being made: who asked, and who said yes."""

link_tries = Table(
    "link_tries",
    metadata,
    _id(),
    Column("customer", Id, ForeignKey("customers.id"), nullable=False, index=True),
    Column("at", Utc, nullable=False, index=True),
    sqlite_autoincrement=True,
)
"""Wrong codes that somebody gave."""

keys = Table(
    "keys", metadata, Column("name", Text, primary_key=True), Column("value", LargeBinary, nullable=False)
)

referral_links = Table(
    "referral_links",
    metadata,
    Column("customer", Id, ForeignKey("customers.id"), primary_key=True, autoincrement=False),
    Column("token", Text, nullable=False, unique=True),
)
"""The link by which somebody brings friends: one each."""

referrals = Table(
    "referrals",
    metadata,
    Column("customer", Id, ForeignKey("customers.id"), primary_key=True, autoincrement=False),
    Column("inviter", Id, ForeignKey("customers.id"), nullable=False),
    Column("came", Utc, nullable=False),
    Column("agreed", Utc),
    Index("ix_referrals_inviter_agreed", "inviter", "agreed"),
)
"""By whose link somebody came first of all, and when he agreed that this is kept; not yet: he is asked."""
Index(
    "ix_referrals_unanswered",
    referrals.c.came,
    sqlite_where=referrals.c.agreed.is_(None),
    postgresql_where=referrals.c.agreed.is_(None),
)

privacy_notices = Table(
    "privacy_notices",
    metadata,
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("begun", Utc, nullable=False),
    Column("last", Id, nullable=False),
    Column("cursor", Id, nullable=False),
)
"""How far everybody was told that the words on what we keep have changed; of no person there is a row."""
