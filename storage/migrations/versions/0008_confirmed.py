"""What was published when somebody confirmed a draw: his word is for that alone."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Step forward. What was confirmed before is not known, and is asked for again."""
    op.add_column("confirmations", sa.Column("seen", sa.Text(), nullable=False, server_default=""))


def downgrade() -> None:
    """Step back."""
    op.drop_column("confirmations", "seen")
