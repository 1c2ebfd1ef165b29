"""Reports of published answers, questions that these have solved, and new words of ideas that wait."""

import sqlalchemy as sa
from alembic import op

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Step forward. Nothing was reported or counted before; all words stand as they read."""
    op.create_table(
        "answer_reports",
        sa.Column("answer", ID, sa.ForeignKey("published_answers.id"), primary_key=True, autoincrement=False),
        sa.Column("customer", ID, sa.ForeignKey("customers.id"), primary_key=True, autoincrement=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("settled", sa.DateTime(timezone=True)),
    )
    op.create_index("ix_answer_reports_customer", "answer_reports", ["customer"])
    op.create_index("ix_answer_reports_settled_since", "answer_reports", ["settled", "since"])
    op.create_table(
        "questions_solved",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("answer", ID, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_questions_solved_answer", "questions_solved", ["answer"])
    op.create_index("ix_questions_solved_at", "questions_solved", ["at"])
    op.add_column("voices", sa.Column("rewritten", sa.DateTime(timezone=True)))
    op.create_index("ix_voices_rewritten", "voices", ["rewritten"])
    op.add_column("voice_lines", sa.Column("shown", sa.Text))
    op.create_index("ix_voice_lines_by_id", "voice_lines", ["by", "id"])


def downgrade() -> None:
    """Step back: words that wait for the team are public at once."""
    op.drop_index("ix_voice_lines_by_id", "voice_lines")
    op.drop_column("voice_lines", "shown")
    op.drop_index("ix_voices_rewritten", "voices")
    op.drop_column("voices", "rewritten")
    op.drop_table("questions_solved")
    op.drop_table("answer_reports")
