"""Who asked to be told when something is launched, and the picture that a launch is told with."""

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Step forward. Nobody has asked yet."""
    op.create_table(
        "launch_waits",
        sa.Column("voice", ID, sa.ForeignKey("voices.id"), primary_key=True, autoincrement=False),
        sa.Column("customer", ID, sa.ForeignKey("customers.id"), primary_key=True, autoincrement=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_index("ix_launch_waits_customer", "launch_waits", ["customer"])
    for name in ("picture", "messenger"):
        op.add_column("voice_steps", sa.Column(name, sa.Text, nullable=False, server_default=""))


def downgrade() -> None:
    """Step back: who asked hears nothing."""
    for name in ("messenger", "picture"):
        op.drop_column("voice_steps", name)
    op.drop_table("launch_waits")
