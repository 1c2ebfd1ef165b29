"""Links by which customers bring friends, and who came by which."""

import sqlalchemy as sa
from alembic import op

revision = "0037"
down_revision = "0031"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")
UNANSWERED = sa.text("agreed IS NULL")


def upgrade() -> None:
    """Step forward: nobody invited friends."""
    op.create_table(
        "referral_links",
        sa.Column("customer", ID, sa.ForeignKey("customers.id"), primary_key=True, autoincrement=False),
        sa.Column("token", sa.Text, nullable=False, unique=True),
    )
    op.create_table(
        "referrals",
        sa.Column("customer", ID, sa.ForeignKey("customers.id"), primary_key=True, autoincrement=False),
        sa.Column("inviter", ID, sa.ForeignKey("customers.id"), nullable=False),
        sa.Column("came", sa.DateTime(timezone=True), nullable=False),
        sa.Column("agreed", sa.DateTime(timezone=True)),
    )
    op.create_index("ix_referrals_inviter_agreed", "referrals", ["inviter", "agreed"])
    op.create_index(
        "ix_referrals_unanswered",
        "referrals",
        ["came"],
        sqlite_where=UNANSWERED,
        postgresql_where=UNANSWERED,
    )


def downgrade() -> None:
    """Step back."""
    op.drop_table("referrals")
    op.drop_table("referral_links")
