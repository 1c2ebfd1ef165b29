"""How large an idea is, in which tier a customer is, and which news reached whom."""

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Step forward. Nobody is in a tier yet, no idea has a size, and of earlier news nothing is known."""
    number = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    op.add_column("voices", sa.Column("effort", sa.Text(), server_default="", nullable=False))
    op.create_index(op.f("ix_voices_filed"), "voices", ["filed"])
    op.create_table(
        "tiers",
        sa.Column("customer", number, nullable=False, autoincrement=False),
        sa.Column("name", sa.Text(), nullable=False, server_default=""),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["customer"], ["customers.id"], name=op.f("fk_tiers_customer")),
        sa.PrimaryKeyConstraint("customer", name=op.f("pk_tiers")),
    )
    op.create_table(
        "news_received",
        sa.Column("customer", number, nullable=False, autoincrement=False),
        sa.Column("broadcast", number, nullable=False, autoincrement=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["customer"], ["customers.id"], name=op.f("fk_news_received_customer")),
        sa.ForeignKeyConstraint(["broadcast"], ["broadcasts.id"], name=op.f("fk_news_received_broadcast")),
        sa.PrimaryKeyConstraint("customer", "broadcast", name=op.f("pk_news_received")),
    )
    op.create_index(op.f("ix_news_received_at"), "news_received", ["at"])


def downgrade() -> None:
    """Step back."""
    op.drop_table("news_received")
    op.drop_table("tiers")
    op.drop_index(op.f("ix_voices_filed"), "voices")
    op.drop_column("voices", "effort")
