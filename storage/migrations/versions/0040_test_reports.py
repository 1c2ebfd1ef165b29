"""Reports of tests: whose pictures may be shown, what the team calls the themes, when it was made."""

import sqlalchemy as sa
from alembic import op

revision = "0040"
down_revision = "0039"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Step forward: nobody was asked about pictures yet, and no report was made."""
    op.add_column("testers", sa.Column("photos", sa.Boolean, nullable=False, server_default=sa.false()))
    op.add_column("trials", sa.Column("reported", sa.DateTime(timezone=True)))
    op.create_table(
        "trial_themes",
        sa.Column("trial", ID, sa.ForeignKey("trials.id"), primary_key=True, autoincrement=False),
        sa.Column("key", sa.Text, primary_key=True),
        sa.Column("name", sa.Text, nullable=False, server_default=""),
    )


def downgrade() -> None:
    """Step back: what the team called themes, and who showed pictures, is gone."""
    op.drop_table("trial_themes")
    op.drop_column("trials", "reported")
    op.drop_column("testers", "photos")
