"""Which ideas are like another: their trigrams."""

import sqlalchemy as sa
from alembic import op

from storage.columns import Id

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Step forward."""
    op.create_table(
        "likenesses",
        sa.Column("idea", Id, autoincrement=False, nullable=False),
        sa.Column("trigrams", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("idea", name=op.f("pk_likenesses")),
    )
    op.create_table(
        "idea_trigrams",
        sa.Column("trigram", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("idea", Id, autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("trigram", "idea", name=op.f("pk_idea_trigrams")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "trigrams",
        sa.Column("trigram", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("ideas", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("trigram", name=op.f("pk_trigrams")),
    )


def downgrade() -> None:
    """Step back."""
    for table in ("trigrams", "idea_trigrams", "likenesses"):
        op.drop_table(table)
