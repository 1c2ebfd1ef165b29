"""What testers are handed: devices and access links."""

import sqlalchemy as sa
from alembic import op

revision = "0044"
down_revision = "0043"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Step forward: there was none."""
    op.create_table(
        "trial_stock",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("trial", ID, sa.ForeignKey("trials.id"), nullable=False),
        sa.Column("link", sa.Text, unique=True),
        sa.Column("customer", ID, sa.ForeignKey("customers.id")),
        sa.Column("handed", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_trial_stock_trial_customer", "trial_stock", ["trial", "customer"])
    op.create_index("ix_trial_stock_customer", "trial_stock", ["customer"])


def downgrade() -> None:
    """Step back: what was handed to whom is gone."""
    op.drop_table("trial_stock")
