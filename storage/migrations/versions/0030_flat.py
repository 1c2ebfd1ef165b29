"""What the board and the team look at again and again is found by indexes of it alone."""

import sqlalchemy as sa
from alembic import op

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None

PLACES = (
    ("ix_voice_steps_dated", ("id",), "ends IS NOT NULL"),
    ("ix_voices_unpublished", ("id",), "kind = 'idea' AND status = 'new' AND published IS NULL"),
    (
        "ix_voices_launched",
        ("since", "id"),
        "kind = 'idea' AND status = 'launched' AND published IS NOT NULL AND hidden IS NULL",
    ),
    (
        "ix_voices_undecided",
        ("effort", "supporters DESC", "id"),
        "kind = 'idea' AND status IN ('new', 'considering')",
    ),
)
"""An index's name, what it is ordered by, and what stands in it."""


def upgrade() -> None:
    """Step forward. Ideas that stand there already are in the indexes."""
    for name, order, within in PLACES:
        where = sa.text(within)
        columns = [sa.text(each) for each in order]
        op.create_index(name, _table(name), columns, sqlite_where=where, postgresql_where=where)


def downgrade() -> None:
    """Step back."""
    for name, *_ in reversed(PLACES):
        op.drop_index(name, _table(name))


def _table(index: str) -> str:
    return index.removeprefix("ix_").rpartition("_")[0]
