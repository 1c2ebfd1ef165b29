"""Ideas that are reported, hidden, signed, followed and muted."""

import sqlalchemy as sa
from alembic import op

MOMENT = sa.DateTime(timezone=True)
ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Step forward. What stands on the board stays there, without names."""
    for name in ("hidden", "objected"):
        op.add_column("voices", sa.Column(name, MOMENT))
    for name in ("hiding", "signed"):
        op.add_column("voices", sa.Column(name, sa.Text(), server_default="", nullable=False))
    op.create_index("ix_voices_hidden", "voices", ["hidden"])
    op.create_index("ix_voices_author_begun", "voices", ["author", "begun"])
    _wishes("idea_reports", sa.Column("settled", MOMENT))
    op.create_index("ix_idea_reports_settled_since", "idea_reports", ["settled", "since"])
    _wishes("idea_followers", sa.Column("muted", sa.Boolean(), nullable=False))


def _wishes(table: str, column: sa.Column[object]) -> None:
    """What customers said of ideas: a row for each of both."""
    op.create_table(
        table,
        sa.Column("idea", ID, autoincrement=False, nullable=False),
        sa.Column("customer", ID, autoincrement=False, nullable=False),
        sa.Column("since", MOMENT, nullable=False),
        column,
        sa.PrimaryKeyConstraint("idea", "customer", name=op.f(f"pk_{table}")),
        sa.ForeignKeyConstraint(["idea"], ["voices.id"], name=op.f(f"fk_{table}_idea")),
        sa.ForeignKeyConstraint(["customer"], ["customers.id"], name=op.f(f"fk_{table}_customer")),
    )
    op.create_index(f"ix_{table}_customer", table, ["customer"])


def downgrade() -> None:
    """Step back: ideas that are hidden are no longer public, so that nobody reads them."""
    op.execute("UPDATE voices SET published = NULL WHERE hidden IS NOT NULL")
    for table in ("idea_followers", "idea_reports"):
        op.drop_table(table)
    op.drop_index("ix_voices_author_begun", "voices")
    op.drop_index("ix_voices_hidden", "voices")
    for name in ("signed", "hiding", "objected", "hidden"):
        op.drop_column("voices", name)
