"""Links between two accounts of one person that are being made."""

import sqlalchemy as sa
from alembic import op

revision = "0043"
down_revision = "0042"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Step forward. Nobody had linked anything before."""
    op.create_table(
        "account_links",
        sa.Column("customer", ID, sa.ForeignKey("customers.id"), primary_key=True, autoincrement=False),
        sa.Column("code_hash", sa.Text, unique=True),
        sa.Column("expires", sa.DateTime(timezone=True), nullable=False),
        sa.Column("joins", ID, sa.ForeignKey("customers.id")),
    )
    op.create_index("ix_account_links_joins", "account_links", ["joins"])
    op.create_table(
        "link_tries",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("customer", ID, sa.ForeignKey("customers.id"), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_link_tries_customer", "link_tries", ["customer"])
    op.create_index("ix_link_tries_at", "link_tries", ["at"])


def downgrade() -> None:
    """Step back: what was begun is forgotten."""
    op.drop_table("link_tries")
    op.drop_table("account_links")
