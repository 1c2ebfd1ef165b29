"""The topic of a chat in which something is said, and the groups and channels in which the bot sits."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Step forward."""
    for table in ("outbox", "publications"):
        op.add_column(table, sa.Column("topic", sa.Text(), nullable=False, server_default=""))
    op.create_table(
        "venues",
        sa.Column("messenger", sa.Text(), nullable=False),
        sa.Column("chat", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False, server_default=""),
        sa.Column("name", sa.Text(), nullable=False, server_default=""),
        sa.Column("channel", sa.Boolean(), nullable=False),
        sa.Column("may_post", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("messenger", "chat", name="pk_venues"),
    )


def downgrade() -> None:
    """Step back."""
    op.drop_table("venues")
    for table in ("publications", "outbox"):
        op.drop_column(table, "topic")
