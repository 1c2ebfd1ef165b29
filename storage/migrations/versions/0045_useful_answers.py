"""Useful feedback: which answers in words were of use, and which tests were read through."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0045"
down_revision = "0044"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def _key(name: str, table: str) -> sa.Column[Any]:
    return sa.Column(name, ID, sa.ForeignKey(f"{table}.id"), primary_key=True, autoincrement=False)


def _at() -> sa.Column[Any]:
    return sa.Column("at", sa.DateTime(timezone=True), nullable=False)


def upgrade() -> None:
    """Step forward: nothing was marked."""
    op.create_table(
        "useful_answers",
        _key("trial", "trials"),
        _key("customer", "customers"),
        sa.Column("checkin", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("question", sa.Integer, primary_key=True, autoincrement=False),
        _at(),
    )
    op.create_index("ix_useful_answers_customer", "useful_answers", ["customer"])
    op.create_table("read_trials", _key("trial", "trials"), _at())


def downgrade() -> None:
    """Step back: what was marked is forgotten."""
    for table in ("read_trials", "useful_answers"):
        op.drop_table(table)
