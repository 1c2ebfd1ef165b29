"""Customers, team, polls, ballots with their log, and the outbox."""

import sqlalchemy as sa
from alembic import op

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


REFUSE_POSTGRESQL = """
CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'the audit log is append-only'; END $$
"""
APPEND_ONLY_POSTGRESQL = """
CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE ON audit
FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only()
"""
APPEND_ONLY_SQLITE = """
CREATE TRIGGER audit_no_{what} BEFORE {what} ON audit
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END
"""


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


def upgrade() -> None:
    """Step forward."""
    op.create_table(
        "audit",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("actor", ID, nullable=True),
        sa.Column("action", sa.Text(), server_default="", nullable=False),
        sa.Column("subject", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "customers",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("language", sa.Text(), server_default="", nullable=False),
        sa.Column("language_chosen", sa.Boolean(), nullable=False),
        sa.Column("zone", sa.Text(), server_default="", nullable=False),
        sa.Column("joined", sa.DateTime(timezone=True), nullable=False),
        sa.Column("stopped", sa.DateTime(timezone=True), nullable=True),
        sa.Column("agreed", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_customers")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "invites",
        sa.Column("token_hash", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), server_default="", nullable=False),
        sa.Column("by", ID, nullable=False),
        sa.Column("expires", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("token_hash", name=op.f("pk_invites")),
    )
    op.create_table(
        "outbox",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("messenger", sa.Text(), server_default="", nullable=False),
        sa.Column("chat", sa.Text(), server_default="", nullable=False),
        sa.Column("customer", ID, nullable=True),
        sa.Column("lane", sa.Integer(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("edits", sa.Text(), server_default="", nullable=False),
        sa.Column("fate", sa.Text(), server_default="", nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("due", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created", sa.DateTime(timezone=True), nullable=False),
        sa.Column("settled", sa.DateTime(timezone=True), nullable=True),
        sa.Column("message", sa.Text(), server_default="", nullable=False),
        sa.Column("problem", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
        sa.UniqueConstraint("key", name=op.f("uq_outbox_key")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_outbox_customer", "outbox", ["customer"], unique=False)
    op.create_index("ix_outbox_fate_lane_id", "outbox", ["fate", "lane", "id"], unique=False)
    op.create_table(
        "polls",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("state", sa.Text(), server_default="", nullable=False),
        sa.Column("question", sa.Text(), server_default="", nullable=False),
        sa.Column("method", sa.Text(), server_default="", nullable=False),
        sa.Column("pick", sa.Integer(), nullable=False),
        sa.Column("seats", sa.Integer(), nullable=False),
        sa.Column("ties", sa.Text(), server_default="", nullable=False),
        sa.Column("binding", sa.Boolean(), nullable=False),
        sa.Column("results", sa.Text(), server_default="", nullable=False),
        sa.Column("quorum", sa.Integer(), nullable=False),
        sa.Column("notice", sa.Text(), server_default="", nullable=False),
        sa.Column("opens", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closes", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created", sa.DateTime(timezone=True), nullable=False),
        sa.Column("creator", ID, nullable=False),
        sa.Column("opened", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed", sa.DateTime(timezone=True), nullable=True),
        sa.Column("extended", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("seen", sa.Boolean(), nullable=False),
        sa.Column("parent", ID, nullable=True),
        sa.Column("commitment", sa.Text(), server_default="", nullable=False),
        sa.Column("secret", sa.LargeBinary(), nullable=True),
        sa.Column("voters", sa.Integer(), nullable=False),
        sa.Column("ordinals", sa.Integer(), nullable=False),
        sa.Column("head", sa.Text(), server_default="", nullable=False),
        sa.Column("leaves", sa.Integer(), nullable=False),
        sa.Column("outcome", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["parent"], ["polls.id"], name=op.f("fk_polls_parent")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_polls")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_polls_state", "polls", ["state"], unique=False)
    op.create_table(
        "updates",
        sa.Column("messenger", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("messenger", "number", name=op.f("pk_updates")),
    )
    op.create_index(op.f("ix_updates_at"), "updates", ["at"], unique=False)
    op.create_table(
        "ballots",
        sa.Column("poll", ID, nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("voter", ID, nullable=True),
        sa.Column("pseudonym", sa.Text(), server_default="", nullable=False),
        sa.Column("choices", sa.Text(), server_default="", nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("nonce", sa.Text(), server_default="", nullable=False),
        sa.Column("leaf", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["poll"], ["polls.id"], name=op.f("fk_ballots_poll")),
        sa.ForeignKeyConstraint(["voter"], ["customers.id"], name=op.f("fk_ballots_voter")),
        sa.PrimaryKeyConstraint("poll", "ordinal", name=op.f("pk_ballots")),
        sa.UniqueConstraint("poll", "voter", name=op.f("uq_ballots_poll_voter")),
    )
    op.create_index("ix_ballots_voter", "ballots", ["voter"], unique=False)
    op.create_table(
        "consents",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("customer", ID, nullable=False),
        sa.Column("purpose", sa.Text(), server_default="", nullable=False),
        sa.Column("given", sa.DateTime(timezone=True), nullable=False),
        sa.Column("wording", sa.Text(), server_default="", nullable=False),
        sa.Column("withdrawn", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["customer"], ["customers.id"], name=op.f("fk_consents_customer")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consents")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_consents_customer"), "consents", ["customer"], unique=False)
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
    op.create_table(
        "decisions",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("poll", ID, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", ID, nullable=False),
        sa.Column("choices", sa.Text(), server_default="", nullable=False),
        sa.Column("override", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["poll"], ["polls.id"], name=op.f("fk_decisions_poll")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decisions")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_decisions_poll"), "decisions", ["poll"], unique=False)
    op.create_table(
        "dialogues",
        sa.Column("customer", ID, nullable=False),
        sa.Column("step", sa.Text(), server_default="", nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["customer"], ["customers.id"], name=op.f("fk_dialogues_customer")),
        sa.PrimaryKeyConstraint("customer", name=op.f("pk_dialogues")),
    )
    op.create_table(
        "leaves",
        sa.Column("poll", ID, nullable=False),
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("pseudonym", sa.Text(), server_default="", nullable=False),
        sa.Column("commitment", sa.Text(), server_default="", nullable=False),
        sa.Column("hash", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["poll"], ["polls.id"], name=op.f("fk_leaves_poll")),
        sa.PrimaryKeyConstraint("poll", "seq", name=op.f("pk_leaves")),
    )
    op.create_table(
        "members",
        sa.Column("customer", ID, nullable=False),
        sa.Column("role", sa.Text(), server_default="", nullable=False),
        sa.Column("name", sa.Text(), server_default="", nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["customer"], ["customers.id"], name=op.f("fk_members_customer")),
        sa.PrimaryKeyConstraint("customer", name=op.f("pk_members")),
    )
    op.create_table(
        "notices",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("poll", ID, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("text", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["poll"], ["polls.id"], name=op.f("fk_notices_poll")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notices")),
    )
    op.create_index(op.f("ix_notices_poll"), "notices", ["poll"], unique=False)
    op.create_table(
        "options",
        sa.Column("poll", ID, nullable=False),
        sa.Column("choice", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("text", sa.Text(), server_default="", nullable=False),
        sa.Column("votes", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["poll"], ["polls.id"], name=op.f("fk_options_poll")),
        sa.PrimaryKeyConstraint("poll", "choice", name=op.f("pk_options")),
    )
    op.create_table(
        "publications",
        sa.Column("poll", ID, nullable=False),
        sa.Column("messenger", sa.Text(), nullable=False),
        sa.Column("chat", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), server_default="", nullable=False),
        sa.Column("shown", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["poll"], ["polls.id"], name=op.f("fk_publications_poll")),
        sa.PrimaryKeyConstraint("poll", "messenger", "chat", name=op.f("pk_publications")),
    )
    op.create_table(
        "visits",
        sa.Column("poll", ID, nullable=False),
        sa.Column("customer", ID, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reminded", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["customer"], ["customers.id"], name=op.f("fk_visits_customer")),
        sa.ForeignKeyConstraint(["poll"], ["polls.id"], name=op.f("fk_visits_poll")),
        sa.PrimaryKeyConstraint("poll", "customer", name=op.f("pk_visits")),
    )
    _append_only()


def downgrade() -> None:
    """Step back."""
    _may_be_dropped()
    op.drop_table("visits")
    op.drop_table("publications")
    op.drop_table("options")
    op.drop_index(op.f("ix_notices_poll"), table_name="notices")
    op.drop_table("notices")
    op.drop_table("members")
    op.drop_table("leaves")
    op.drop_table("dialogues")
    op.drop_index(op.f("ix_decisions_poll"), table_name="decisions")
    op.drop_table("decisions")
    op.drop_index(op.f("ix_contacts_customer"), table_name="contacts")
    op.drop_table("contacts")
    op.drop_index(op.f("ix_consents_customer"), table_name="consents")
    op.drop_table("consents")
    op.drop_index("ix_ballots_voter", table_name="ballots")
    op.drop_table("ballots")
    op.drop_index(op.f("ix_updates_at"), table_name="updates")
    op.drop_table("updates")
    op.drop_index("ix_polls_state", table_name="polls")
    op.drop_table("polls")
    op.drop_index("ix_outbox_fate_lane_id", table_name="outbox")
    op.drop_index("ix_outbox_customer", table_name="outbox")
    op.drop_table("outbox")
    op.drop_table("invites")
    op.drop_table("customers")
    op.drop_table("audit")
