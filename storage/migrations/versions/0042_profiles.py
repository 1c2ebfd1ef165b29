"""Profiles: what people told of themselves, what they built, and when they were asked whether they would."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0042"
down_revision = "0041"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")
NOW = sa.DateTime(timezone=True)


def _customer() -> sa.Column[Any]:
    return sa.Column("customer", ID, sa.ForeignKey("customers.id"), primary_key=True, autoincrement=False)


def _text(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Text, nullable=False, server_default="")


def upgrade() -> None:
    """Step forward: nobody was asked."""
    op.create_table(
        "profiles",
        _customer(),
        sa.Column("since", NOW, nullable=False),
        sa.Column("asked", NOW),
    )
    op.create_table(
        "profile_answers",
        _customer(),
        sa.Column("question", sa.Text, primary_key=True),
        sa.Column("value", sa.Integer),
        sa.Column("at", NOW, nullable=False),
    )
    op.create_table(
        "solutions",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("customer", ID, sa.ForeignKey("customers.id"), nullable=False),
        sa.Column("told", NOW, nullable=False),
        *map(_text, ("words", "picture", "messenger", "review")),
        sa.Column("decided", NOW),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_solutions_customer", "solutions", ["customer"])
    op.create_table("profile_offers", _customer(), sa.Column("at", NOW, nullable=False))


def downgrade() -> None:
    """Step back: nothing is known of anybody's need."""
    for table in ("profile_offers", "solutions", "profile_answers", "profiles"):
        op.drop_table(table)
