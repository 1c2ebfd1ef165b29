"""Which messages must not be sent a second time by themselves: presents, which are paid for."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Step forward."""
    op.add_column("outbox", sa.Column("once", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.execute("UPDATE outbox SET once = true WHERE key LIKE 'present:%'")


def downgrade() -> None:
    """Step back."""
    op.drop_column("outbox", "once")
