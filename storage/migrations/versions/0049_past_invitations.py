"""What came of invitations to tests, in nobody's name, for when the rows of these go with time."""

import sqlalchemy as sa
from alembic import op

revision = "0049"
down_revision = "0048"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Step forward: nothing has gone with time yet."""
    op.create_table(
        "past_invitations",
        sa.Column("id", ID, primary_key=True),
        sa.Column("trial", ID, sa.ForeignKey("trials.id"), nullable=False),
        sa.Column("way", sa.Text, nullable=False, server_default=""),
        sa.Column("likelihood", sa.Float, nullable=False),
        sa.Column("useful", sa.Boolean, nullable=False),
        sa.Column("activity", sa.Integer),
        sa.Column("accepted", sa.Boolean, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_past_invitations_trial", "past_invitations", ["trial"])
    op.create_table(
        "counted_trials",
        sa.Column("trial", ID, sa.ForeignKey("trials.id"), primary_key=True, autoincrement=False),
        sa.Column("read", sa.Boolean, nullable=False),
    )


def downgrade() -> None:
    """Step back: what was counted is gone."""
    op.drop_table("counted_trials")
    op.drop_table("past_invitations")
