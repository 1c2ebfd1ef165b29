"""What ideas mean, as numbers; and indexes by which a board is found among a million voices."""

import sqlalchemy as sa
from alembic import op

from storage.columns import Id

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None

COME = (
    ("voices", "kind", "published", "status"),
    ("voices", "kind", "supporters"),
    ("supporters", "since", "idea"),
)
GONE = (("voices", "published"), ("supporters", "since"))


def upgrade() -> None:
    """Step forward. The meaning of ideas waits to be read until somebody wants it (`GLAS_LIKENESS`)."""
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
    _indexed(GONE, COME)


def downgrade() -> None:
    """Step back."""
    _indexed(COME, GONE)
    op.drop_table("idea_meanings")


def _indexed(gone: tuple[tuple[str, ...], ...], come: tuple[tuple[str, ...], ...]) -> None:
    """Drop some indexes and make others, each given by its table and columns."""
    for table, *columns in gone:
        op.drop_index("_".join(("ix", table, *columns)), table)
    for table, *columns in come:
        op.create_index("_".join(("ix", table, *columns)), table, list(columns))
