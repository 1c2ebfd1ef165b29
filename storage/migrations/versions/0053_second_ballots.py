"""Whose second ballot one is, of a closed poll in which both accounts of one person voted."""

import sqlalchemy as sa
from alembic import op

revision = "0053"
down_revision = "0052"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Step forward: of ballots that lost their voter before it is not known whose they were."""
    op.create_table(
        "second_ballots",
        sa.Column("poll", ID, sa.ForeignKey("polls.id"), primary_key=True, autoincrement=False),
        sa.Column("ordinal", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("customer", ID, sa.ForeignKey("customers.id"), nullable=False),
    )
    op.create_index("ix_second_ballots_customer", "second_ballots", ["customer"])


def downgrade() -> None:
    """Step back: second ballots stay counted, and are nobody's."""
    op.drop_table("second_ballots")
