"""When something last came from where a customer is reached: he is written to there."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Step forward. Of events of before nothing is known."""
    op.add_column("contacts", sa.Column("last_event", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    """Step back."""
    op.drop_column("contacts", "last_event")
