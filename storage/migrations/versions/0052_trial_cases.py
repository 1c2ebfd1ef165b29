"""Which cases say that a tester is stuck."""

import sqlalchemy as sa
from alembic import op

revision = "0052"
down_revision = "0051"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Step forward: of cases from before it is not known."""
    op.create_table(
        "trial_cases",
        sa.Column("voice", ID, sa.ForeignKey("voices.id"), primary_key=True, autoincrement=False),
        sa.Column("trial", ID, sa.ForeignKey("trials.id"), nullable=False),
    )
    op.create_index("ix_trial_cases_trial", "trial_cases", ["trial"])


def downgrade() -> None:
    """Step back."""
    op.drop_table("trial_cases")
