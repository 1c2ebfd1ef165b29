"""Who is to be told of which step of an idea, and when."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Make the table, and the cursor over those who are told. Steps under way are told anew by nobody."""
    op.add_column("voice_steps", sa.Column("cursor", ID, nullable=False, server_default="0"))
    op.create_table(
        "idea_news",
        sa.Column("step", ID, primary_key=True, autoincrement=False),
        sa.Column("customer", ID, sa.ForeignKey("customers.id"), primary_key=True, autoincrement=False),
        sa.Column("due", sa.DateTime(timezone=True)),
        sa.Column("key", sa.Text, nullable=False, server_default=""),
    )
    op.create_index("ix_idea_news_due_customer", "idea_news", ["due", "customer"])
    op.create_index("ix_idea_news_customer", "idea_news", ["customer"])


def downgrade() -> None:
    """Drop both: who still waited for a digest hears nothing."""
    op.drop_table("idea_news")
    op.drop_column("voice_steps", "cursor")
