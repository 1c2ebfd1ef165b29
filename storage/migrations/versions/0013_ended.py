"""Polls that ended lately are found without reading all that ever did."""

from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Step forward."""
    op.create_index("ix_polls_closed", "polls", ["closed"])


def downgrade() -> None:
    """Step back."""
    op.drop_index("ix_polls_closed", "polls")
