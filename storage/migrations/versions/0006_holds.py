"""Until when a messenger asked to be left alone, and what groups were sent."""

import sqlalchemy as sa
from alembic import op

MOMENT = sa.DateTime(timezone=True)
ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Step forward."""
    op.create_table(
        "holds",
        sa.Column("messenger", sa.Text(), primary_key=True),
        sa.Column("until", MOMENT, nullable=False),
    )
    op.create_table(
        "group_sends",
        sa.Column("id", ID, primary_key=True, autoincrement=True),
        sa.Column("messenger", sa.Text(), nullable=False, server_default=""),
        sa.Column("chat", sa.Text(), nullable=False, server_default=""),
        sa.Column("at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_group_sends"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_group_sends_at", "group_sends", ["at"])


def downgrade() -> None:
    """Step back."""
    op.drop_table("group_sends")
    op.drop_table("holds")
