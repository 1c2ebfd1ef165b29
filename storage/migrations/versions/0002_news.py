"""Broadcasts, and what each customer wants to hear when."""

import sqlalchemy as sa
from alembic import op

MOMENT = sa.DateTime(timezone=True)
ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Step forward."""
    _broadcasts()
    _broadcast_rows()
    _wishes()
    with op.batch_alter_table("outbox") as table:
        table.add_column(sa.Column("broadcast", ID))
    op.create_index("ix_outbox_broadcast", "outbox", ["broadcast"])


def downgrade() -> None:
    """Step back. What a broadcast has waiting is not sent: who it is for is known no longer."""
    op.execute("DELETE FROM outbox WHERE broadcast IS NOT NULL")
    op.drop_index("ix_outbox_broadcast", "outbox")
    op.drop_column("outbox", "broadcast")
    for table in ("broadcast_later", "broadcast_words", "broadcasts", "quiet_hours", "mutes"):
        op.drop_table(table)


def _broadcasts() -> None:
    op.create_table(
        "broadcasts",
        sa.Column("id", ID, primary_key=True, autoincrement=True),
        sa.Column("state", sa.Text(), nullable=False, server_default=""),
        sa.Column("plan", sa.LargeBinary(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False, server_default=""),
        sa.Column("creator", ID, nullable=False),
        sa.Column("started", MOMENT, nullable=False),
        sa.Column("ended", MOMENT),
        sa.Column("cursor", ID, nullable=False),
        sa.Column("last", ID, nullable=False),
        *(
            sa.Column(name, sa.Integer(), nullable=False)
            for name in ("total", "queued", "sent", "failed", "blocked", "uncertain")
        ),
        sa.Column("shown", sa.Text(), nullable=False, server_default=""),
        sa.Column("shown_at", MOMENT),
        sa.Column("shown_settled", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_broadcasts"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_broadcasts_digest", "broadcasts", ["digest"])


def _broadcast_rows() -> None:
    op.create_table(
        "broadcast_words",
        sa.Column("broadcast", ID, sa.ForeignKey("broadcasts.id"), primary_key=True),
        sa.Column("language", sa.Text(), primary_key=True),
        sa.Column("body", sa.LargeBinary(), nullable=False),
    )
    op.create_table(
        "broadcast_later",
        sa.Column("broadcast", ID, sa.ForeignKey("broadcasts.id"), primary_key=True),
        sa.Column("customer", ID, sa.ForeignKey("customers.id"), primary_key=True),
        sa.Column("due", MOMENT, nullable=False),
    )
    op.create_index("ix_broadcast_later_due", "broadcast_later", ["due"])
    op.create_index("ix_broadcast_later_customer", "broadcast_later", ["customer"])


def _wishes() -> None:
    op.create_table(
        "mutes",
        sa.Column("customer", ID, sa.ForeignKey("customers.id"), primary_key=True),
        sa.Column("topic", sa.Text(), primary_key=True),
    )
    op.create_table(
        "quiet_hours",
        sa.Column("customer", ID, sa.ForeignKey("customers.id"), primary_key=True),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
    )
