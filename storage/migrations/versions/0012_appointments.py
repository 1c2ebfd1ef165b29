"""Which appointments of the calendar were kept on which dates."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Step forward. Of the day of the step nothing is known: what is due then is done."""
    op.create_table(
        "appointments",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("date", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("name", "date", name=op.f("pk_appointments")),
    )


def downgrade() -> None:
    """Step back."""
    op.drop_table("appointments")
