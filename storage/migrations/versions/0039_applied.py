"""Who asks to take part in an open test, since when; whoever did so far did when he was found."""

import sqlalchemy as sa
from alembic import op

revision = "0039"
down_revision = "0038"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Step forward: who came by asking asked when he came."""
    op.add_column("testers", sa.Column("applied", sa.DateTime(timezone=True)))
    op.execute("UPDATE testers SET applied = since WHERE way = 'applied'")


def downgrade() -> None:
    """Step back: when somebody asked is gone."""
    op.drop_column("testers", "applied")
