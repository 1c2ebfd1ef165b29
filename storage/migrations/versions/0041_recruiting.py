"""Early-access tests: since when the team knows that nobody is left to invite."""

import sqlalchemy as sa
from alembic import op

revision = "0041"
down_revision = "0040"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Step forward: it was never said."""
    op.add_column("trials", sa.Column("short", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    """Step back: what was said is forgotten, and said once more."""
    with op.batch_alter_table("trials") as trials:
        trials.drop_column("short")
