"""The team's inbox: where a group is that moved; lists of voices; what became of answers."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Step forward."""
    op.create_table(
        "chat_moves",
        sa.Column("messenger", sa.Text(), nullable=False),
        sa.Column("chat", sa.Text(), nullable=False),
        sa.Column("to", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("messenger", "chat"),
    )


def downgrade() -> None:
    """Step back."""
    op.drop_table("chat_moves")
