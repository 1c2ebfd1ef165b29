"""What came of the messages that somebody wrote, for as long as he may change them."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Step forward. Of messages of before nothing is known: a change of one counts as sent anew."""
    number = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    op.create_table(
        "heard",
        sa.Column("customer", number, nullable=False),
        sa.Column("messenger", sa.Text(), nullable=False),
        sa.Column("chat", sa.Text(), nullable=False),
        sa.Column("message", sa.Text(), nullable=False),
        sa.Column("became", sa.Text(), nullable=False, server_default=""),
        sa.Column("mark", sa.Text(), nullable=False, server_default=""),
        sa.Column("edited", number, nullable=False),
        sa.Column("dialogue", sa.Text(), nullable=False, server_default=""),
        sa.Column("subject", sa.Text(), nullable=False, server_default=""),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["customer"], ["customers.id"], name=op.f("fk_heard_customer")),
        sa.PrimaryKeyConstraint("customer", "messenger", "chat", "message", name=op.f("pk_heard")),
    )
    op.create_index(op.f("ix_heard_at"), "heard", ["at"])


def downgrade() -> None:
    """Step back."""
    op.drop_table("heard")
