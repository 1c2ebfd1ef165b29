"""The stamp by which a copy of the database is known when it is started."""

import sqlalchemy as sa
from alembic import op

MOMENT = sa.DateTime(timezone=True)
ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Step forward."""
    op.create_table(
        "backups",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("made", MOMENT, nullable=False),
        sa.Column("found", MOMENT),
        sa.Column("told", MOMENT),
        sa.Column("paused", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_backups")),
        sqlite_autoincrement=True,
    )


def downgrade() -> None:
    """Step back."""
    op.drop_table("backups")
