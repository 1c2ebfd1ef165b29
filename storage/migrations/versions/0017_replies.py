"""A message of the outbox is found by where it stands: somebody replies to it."""

from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the index."""
    op.create_index("ix_outbox_chat_message", "outbox", ["chat", "message"])


def downgrade() -> None:
    """Drop it."""
    op.drop_index("ix_outbox_chat_message", "outbox")
