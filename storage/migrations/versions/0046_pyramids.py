"""Pyramiding: what was asked about, the links that are passed on, and the marks of those who came by them."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0046"
down_revision = "0045"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def _key(name: str, table: str) -> sa.Column[Any]:
    return sa.Column(name, ID, sa.ForeignKey(f"{table}.id"), primary_key=True, autoincrement=False)


def _at() -> sa.Column[Any]:
    return sa.Column("at", sa.DateTime(timezone=True), nullable=False)


def upgrade() -> None:
    """Step forward: nobody was asked."""
    op.create_table(
        "pyramids",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("topic", sa.Text, nullable=False, server_default=""),
        _at(),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "pyramid_links",
        _key("pyramid", "pyramids"),
        _key("customer", "customers"),
        sa.Column("token", sa.Text, nullable=False, unique=True),
        _at(),
        sa.Column("came", sa.Integer, nullable=False),
    )
    op.create_index("ix_pyramid_links_customer_at", "pyramid_links", ["customer", "at"])
    op.create_table("recommended", _key("pyramid", "pyramids"), _key("customer", "customers"), _at())
    op.create_index("ix_recommended_customer", "recommended", ["customer"])


def downgrade() -> None:
    """Step back: links lead nowhere, and marks are gone."""
    for table in ("recommended", "pyramid_links", "pyramids"):
        op.drop_table(table)
