"""What ideas mean, as numbers; those that are offered already wait to be read."""

import sqlalchemy as sa
from alembic import op

from storage.columns import Id

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Step forward. Nothing is read before somebody wants it (`GLAS_LIKENESS=meaning`)."""
    meanings = op.create_table(
        "idea_meanings",
        sa.Column("idea", Id, autoincrement=False, nullable=False),
        sa.Column("meaning", sa.LargeBinary(), nullable=False),
        sa.Column("changed", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("idea", name=op.f("pk_idea_meanings")),
    )
    op.create_index("ix_idea_meanings_changed_idea", "idea_meanings", ["changed", "idea"])
    likenesses = sa.table("likenesses", sa.column("idea", Id))
    unread = sa.select(likenesses.c.idea, sa.literal(b"", sa.LargeBinary()), sa.literal(0, sa.BigInteger()))
    op.execute(meanings.insert().from_select(["idea", "meaning", "changed"], unread))


def downgrade() -> None:
    """Step back."""
    op.drop_table("idea_meanings")
