"""People are told of slipped dates, ballots, undone merges and follow-ups as they are of steps."""

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Step forward. Every step until now is one by which something came to stand elsewhere."""
    op.add_column("voice_steps", sa.Column("occasion", sa.Text, nullable=False, server_default="status"))
    for name in ("undoes", "into"):
        op.add_column("voice_steps", sa.Column(name, ID))


def downgrade() -> None:
    """Step back: who still waited to be told of anything else hears nothing of it."""
    op.execute("DELETE FROM idea_news WHERE step IN (SELECT id FROM voice_steps WHERE occasion != 'status')")
    op.execute("DELETE FROM voice_steps WHERE occasion != 'status'")
    for name in ("into", "undoes", "occasion"):
        op.drop_column("voice_steps", name)
