"""Early-access tests: tests, testers, what each is asked and what he answers."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def _utc(name: str, *, needed: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=not needed)


def _text(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Text, nullable=False, server_default="")


def _of(table: str, name: str, *, key: bool = False) -> sa.Column[Any]:
    reference = sa.ForeignKey(f"{table}.id")
    if key:
        return sa.Column(name, ID, reference, primary_key=True, autoincrement=False)
    return sa.Column(name, ID, reference, nullable=False)


def upgrade() -> None:
    """Step forward: there were none."""
    _trials()
    _testers()
    _prompts()
    _answers()


def _trials() -> None:
    op.create_table(
        "trials",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("token", sa.Text, nullable=False, unique=True),
        *map(_text, ("stage", "terms", "ends", "weights")),
        sa.Column("creator", ID, nullable=False),
        _utc("created", needed=True),
        *map(_utc, ("opened", "ended", "announced")),
        sa.Column("draw", ID, sa.ForeignKey("draws.id")),
        *map(_text, ("reason", "changes")),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_trials_stage_ends", "trials", ["stage", "ends"])


def _testers() -> None:
    op.create_table(
        "testers",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        _of("trials", "trial"),
        _of("customers", "customer"),
        *map(_text, ("standing", "way")),
        sa.Column("likelihood", sa.Float, nullable=False),
        sa.Column("quota", sa.Integer),
        _utc("since", needed=True),
        *map(_utc, ("invited", "expires", "handed", "accepted")),
        _text("wording"),
        _utc("sign"),
        _text("why"),
        sa.Column("quoted", sa.Boolean, nullable=False),
        _text("name"),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_testers_trial_customer", "testers", ["trial", "customer"], unique=True)
    op.create_index("ix_testers_trial_standing_id", "testers", ["trial", "standing", "id"])
    op.create_index("ix_testers_customer", "testers", ["customer"])
    op.create_index("ix_testers_expires", "testers", ["expires"])


def _prompts() -> None:
    op.create_table(
        "trial_prompts",
        _of("trials", "trial", key=True),
        _of("customers", "customer", key=True),
        sa.Column("checkin", sa.Integer, primary_key=True, autoincrement=False),
        _utc("due", needed=True),
        *map(_utc, ("asked", "reminded")),
        sa.Column("stuck", sa.Boolean),
        _utc("done"),
    )
    op.create_index("ix_trial_prompts_asked_due", "trial_prompts", ["asked", "due"])
    op.create_index("ix_trial_prompts_customer", "trial_prompts", ["customer"])


def _answers() -> None:
    op.create_table(
        "trial_answers",
        _of("trials", "trial", key=True),
        _of("customers", "customer", key=True),
        sa.Column("checkin", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("question", sa.Integer, primary_key=True, autoincrement=False),
        _utc("at", needed=True),
        sa.Column("rating", sa.Integer),
        sa.Column("choice", sa.Integer),
        *map(_text, ("words", "photo", "messenger")),
    )
    op.create_index("ix_trial_answers_customer", "trial_answers", ["customer"])


def downgrade() -> None:
    """Step back: tests, and what testers said, are gone."""
    for table in ("trial_answers", "trial_prompts", "testers", "trials"):
        op.drop_table(table)
