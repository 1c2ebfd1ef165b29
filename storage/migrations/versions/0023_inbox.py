"""The team's inbox: where a group is that moved; lists of voices; what became of answers."""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Step forward."""
    op.create_table(
        "chat_moves",
        sa.Column("messenger", sa.Text(), nullable=False),
        sa.Column("chat", sa.Text(), nullable=False),
        sa.Column("to", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("messenger", "chat"),
    )
    op.add_column("voice_lines", sa.Column("left", sa.DateTime(timezone=True)))
    op.add_column("voice_lines", sa.Column("arrival", sa.Text(), server_default="", nullable=False))
    asks: sa.Column[bool] = sa.Column("asks", sa.Boolean(), server_default=sa.false(), nullable=False)
    op.add_column("voice_lines", asks)
    op.create_index("ix_voice_lines_arrival_id", "voice_lines", ["arrival", "id"])
    op.add_column("voices", sa.Column("listed", NUMBER))
    op.create_index("ix_voices_listed", "voices", ["listed"])
    _known_answers()


def _known_answers() -> None:
    """Create the tables of tags, and of saved and of published answers."""
    op.create_table(
        "voice_tags",
        sa.Column("tag", sa.Text(), nullable=False),
        sa.Column("voice", NUMBER, autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["voice"], ["voices.id"]),
        sa.PrimaryKeyConstraint("tag", "voice"),
    )
    op.create_index("ix_voice_tags_voice", "voice_tags", ["voice"])
    op.create_table(
        "saved_answers",
        sa.Column("id", NUMBER, autoincrement=True, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), server_default="", nullable=False),
        sa.Column("by", NUMBER),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("name"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "published_answers",
        sa.Column("id", NUMBER, autoincrement=True, nullable=False),
        sa.Column("voice", NUMBER, nullable=False),
        sa.Column("author", NUMBER, nullable=False),
        sa.Column("question", sa.Text(), server_default="", nullable=False),
        sa.Column("answer", sa.Text(), server_default="", nullable=False),
        sa.Column("published", sa.DateTime(timezone=True)),
        sa.ForeignKeyConstraint(["voice"], ["voices.id"]),
        sa.ForeignKeyConstraint(["author"], ["customers.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("voice"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_published_answers_author", "published_answers", ["author"])
    op.create_index("ix_published_answers_published", "published_answers", ["published"])


def downgrade() -> None:
    """Step back."""
    op.drop_table("voice_tags")
    op.drop_table("published_answers")
    op.drop_table("saved_answers")
    op.drop_index("ix_voices_listed", "voices")
    op.drop_column("voices", "listed")
    op.drop_index("ix_voice_lines_arrival_id", "voice_lines")
    op.drop_column("voice_lines", "asks")
    op.drop_column("voice_lines", "arrival")
    op.drop_column("voice_lines", "left")
    op.drop_table("chat_moves")
