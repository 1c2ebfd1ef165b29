"""Where the other messages stand of what was said in several: the pieces of an album, pages."""

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Step forward. Of what was sent before only the last message is known."""
    op.create_table(
        "outbox_places",
        sa.Column(
            "said",
            ID,
            sa.ForeignKey("outbox.id", ondelete="CASCADE"),
            primary_key=True,
            autoincrement=False,
        ),
        sa.Column("message", sa.Text, primary_key=True),
    )
    op.create_index("ix_outbox_places_message", "outbox_places", ["message"])


def downgrade() -> None:
    """Step back: what answers one of them answers nothing that is known."""
    op.drop_table("outbox_places")
