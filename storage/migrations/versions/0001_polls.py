"""Customers, team, polls, ballots with their log, and the outbox."""

import sqlalchemy as sa
from alembic import op

MOMENT = sa.DateTime(timezone=True)
ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


NEEDING = ("visits", "publications", "options", "notices", "members", "leaves", "dialogues", "decisions")
NEEDED = ("contacts", "consents", "ballots", "updates", "polls", "outbox", "invites", "customers", "audit")
"""In an order in which none is needed by one that still stands."""

REFUSE_POSTGRESQL = """
CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'the audit log is append-only'; END $$
"""
APPEND_ONLY_POSTGRESQL = """
CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit
FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only()
"""
APPEND_ONLY_SQLITE = """
CREATE TRIGGER audit_no_{what} BEFORE {what} ON audit
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END
"""


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), server_default="", nullable=False)


def _append_only() -> None:
    """The audit log can be written, never changed: the database itself refuses."""
    if op.get_bind().dialect.name == "sqlite":
        for what in ("update", "delete"):
            op.execute(APPEND_ONLY_SQLITE.format(what=what))
    else:
        op.execute(REFUSE_POSTGRESQL)
        op.execute(APPEND_ONLY_POSTGRESQL)


def _may_be_dropped() -> None:
    if op.get_bind().dialect.name != "sqlite":
        op.execute("DROP FUNCTION audit_is_append_only() CASCADE")


def _audit() -> None:
    op.create_table(
        "audit",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("actor", ID, nullable=True),
        _text("action"),
        _text("subject"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit")),
        sqlite_autoincrement=True,
    )


def _customers() -> None:
    op.create_table(
        "customers",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        _text("language"),
        sa.Column("language_chosen", sa.Boolean(), nullable=False),
        _text("zone"),
        sa.Column("joined", MOMENT, nullable=False),
        sa.Column("stopped", MOMENT, nullable=True),
        sa.Column("agreed", MOMENT, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_customers")),
        sqlite_autoincrement=True,
    )


def _invites() -> None:
    op.create_table(
        "invites",
        sa.Column("token_hash", sa.Text(), nullable=False),
        _text("role"),
        sa.Column("by", ID, nullable=False),
        sa.Column("expires", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("token_hash", name=op.f("pk_invites")),
    )


def _outbox() -> None:
    op.create_table(
        "outbox",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("key", sa.Text(), nullable=True),
        _text("messenger"),
        _text("chat"),
        sa.Column("customer", ID, nullable=True),
        sa.Column("lane", sa.Integer(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        _text("edits"),
        _text("fate"),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("due", MOMENT, nullable=False),
        sa.Column("created", MOMENT, nullable=False),
        sa.Column("settled", MOMENT, nullable=True),
        _text("message"),
        _text("problem"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
        sa.UniqueConstraint("key", name=op.f("uq_outbox_key")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_outbox_chat_messenger_fate", "outbox", ["chat", "messenger", "fate"], unique=False)
    op.create_index("ix_outbox_customer", "outbox", ["customer"], unique=False)
    op.create_index("ix_outbox_fate_lane_id", "outbox", ["fate", "lane", "id"], unique=False)


def _polls() -> None:
    op.create_table(
        "polls",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        _text("state"),
        _text("question"),
        _text("method"),
        sa.Column("pick", sa.Integer(), nullable=False),
        sa.Column("seats", sa.Integer(), nullable=False),
        _text("ties"),
        sa.Column("binding", sa.Boolean(), nullable=False),
        _text("results"),
        sa.Column("quorum", sa.Integer(), nullable=False),
        _text("notice"),
        sa.Column("opens", MOMENT, nullable=True),
        sa.Column("closes", MOMENT, nullable=False),
        sa.Column("created", MOMENT, nullable=False),
        sa.Column("creator", ID, nullable=False),
        sa.Column("opened", MOMENT, nullable=True),
        sa.Column("closed", MOMENT, nullable=True),
        sa.Column("extended", sa.Boolean(), nullable=False),
        _text("reason"),
        sa.Column("seen", sa.Boolean(), nullable=False),
        sa.Column("parent", ID, nullable=True),
        _text("commitment"),
        sa.Column("secret", sa.LargeBinary(), nullable=True),
        sa.Column("voters", sa.Integer(), nullable=False),
        sa.Column("ordinals", sa.Integer(), nullable=False),
        _text("head"),
        sa.Column("leaves", sa.Integer(), nullable=False),
        sa.Column("outcome", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["parent"], ["polls.id"], name=op.f("fk_polls_parent")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_polls")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_polls_state", "polls", ["state"], unique=False)


def _updates() -> None:
    op.create_table(
        "updates",
        sa.Column("messenger", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("messenger", "number", name=op.f("pk_updates")),
    )
    op.create_index(op.f("ix_updates_at"), "updates", ["at"], unique=False)


def _ballots() -> None:
    op.create_table(
        "ballots",
        sa.Column("poll", ID, nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("voter", ID, nullable=True),
        _text("pseudonym"),
        _text("choices"),
        sa.Column("revision", sa.Integer(), nullable=False),
        _text("nonce"),
        sa.Column("leaf", sa.Integer(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["poll"], ["polls.id"], name=op.f("fk_ballots_poll")),
        sa.ForeignKeyConstraint(["voter"], ["customers.id"], name=op.f("fk_ballots_voter")),
        sa.PrimaryKeyConstraint("poll", "ordinal", name=op.f("pk_ballots")),
        sa.UniqueConstraint("poll", "voter", name=op.f("uq_ballots_poll_voter")),
    )
    op.create_index("ix_ballots_voter", "ballots", ["voter"], unique=False)


def _consents() -> None:
    op.create_table(
        "consents",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("customer", ID, nullable=False),
        _text("purpose"),
        sa.Column("given", MOMENT, nullable=False),
        _text("wording"),
        sa.Column("withdrawn", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(["customer"], ["customers.id"], name=op.f("fk_consents_customer")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consents")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_consents_customer"), "consents", ["customer"], unique=False)


def _contacts() -> None:
    op.create_table(
        "contacts",
        sa.Column("messenger", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("customer", ID, nullable=False),
        sa.Column("reachable", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["customer"], ["customers.id"], name=op.f("fk_contacts_customer")),
        sa.PrimaryKeyConstraint("messenger", "address", name=op.f("pk_contacts")),
    )
    op.create_index(op.f("ix_contacts_customer"), "contacts", ["customer"], unique=False)


def _decisions() -> None:
    op.create_table(
        "decisions",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("poll", ID, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("by", ID, nullable=False),
        _text("choices"),
        sa.Column("override", sa.Boolean(), nullable=False),
        _text("reason"),
        sa.ForeignKeyConstraint(["poll"], ["polls.id"], name=op.f("fk_decisions_poll")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decisions")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_decisions_poll"), "decisions", ["poll"], unique=False)


def _dialogues() -> None:
    op.create_table(
        "dialogues",
        sa.Column("customer", ID, nullable=False),
        _text("step"),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["customer"], ["customers.id"], name=op.f("fk_dialogues_customer")),
        sa.PrimaryKeyConstraint("customer", name=op.f("pk_dialogues")),
    )


def _leaves() -> None:
    op.create_table(
        "leaves",
        sa.Column("poll", ID, nullable=False),
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        _text("pseudonym"),
        _text("commitment"),
        _text("hash"),
        sa.ForeignKeyConstraint(["poll"], ["polls.id"], name=op.f("fk_leaves_poll")),
        sa.PrimaryKeyConstraint("poll", "seq", name=op.f("pk_leaves")),
    )


def _members() -> None:
    op.create_table(
        "members",
        sa.Column("customer", ID, nullable=False),
        _text("role"),
        _text("name"),
        sa.Column("since", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["customer"], ["customers.id"], name=op.f("fk_members_customer")),
        sa.PrimaryKeyConstraint("customer", name=op.f("pk_members")),
    )


def _notices() -> None:
    op.create_table(
        "notices",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("poll", ID, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        _text("text"),
        sa.ForeignKeyConstraint(["poll"], ["polls.id"], name=op.f("fk_notices_poll")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notices")),
    )
    op.create_index(op.f("ix_notices_poll"), "notices", ["poll"], unique=False)


def _options() -> None:
    op.create_table(
        "options",
        sa.Column("poll", ID, nullable=False),
        sa.Column("choice", sa.Integer(), autoincrement=False, nullable=False),
        _text("text"),
        sa.Column("votes", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["poll"], ["polls.id"], name=op.f("fk_options_poll")),
        sa.PrimaryKeyConstraint("poll", "choice", name=op.f("pk_options")),
    )


def _publications() -> None:
    op.create_table(
        "publications",
        sa.Column("poll", ID, nullable=False),
        sa.Column("messenger", sa.Text(), nullable=False),
        sa.Column("chat", sa.Text(), nullable=False),
        _text("key"),
        _text("shown"),
        sa.ForeignKeyConstraint(["poll"], ["polls.id"], name=op.f("fk_publications_poll")),
        sa.PrimaryKeyConstraint("poll", "messenger", "chat", name=op.f("pk_publications")),
    )


def _visits() -> None:
    op.create_table(
        "visits",
        sa.Column("poll", ID, nullable=False),
        sa.Column("customer", ID, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("reminded", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["customer"], ["customers.id"], name=op.f("fk_visits_customer")),
        sa.ForeignKeyConstraint(["poll"], ["polls.id"], name=op.f("fk_visits_poll")),
        sa.PrimaryKeyConstraint("poll", "customer", name=op.f("pk_visits")),
    )


def upgrade() -> None:
    """Step forward."""
    _audit()
    _customers()
    _invites()
    _outbox()
    _polls()
    _updates()
    _ballots()
    _consents()
    _contacts()
    _decisions()
    _dialogues()
    _leaves()
    _members()
    _notices()
    _options()
    _publications()
    _visits()
    _append_only()


def downgrade() -> None:
    """Step back."""
    _may_be_dropped()
    for table in (*NEEDING, *NEEDED):
        op.drop_table(table)
