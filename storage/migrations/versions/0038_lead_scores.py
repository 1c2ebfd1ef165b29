"""Lead users: what settled, the evidence of those who agreed, and where they stand."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0038"
down_revision = "0037"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def _utc(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=False)


def _float(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Float, nullable=False)


def _key(name: str, table: str) -> sa.Column[Any]:
    return sa.Column(name, ID, sa.ForeignKey(f"{table}.id"), primary_key=True, autoincrement=False)


def upgrade() -> None:
    """Step forward: nothing is settled yet, and nobody agreed."""
    op.create_table(
        "lead_settled",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("origin", sa.Text, nullable=False, server_default=""),
        sa.Column("poll", ID, sa.ForeignKey("polls.id")),
        _utc("at"),
        *map(_float, ("base", "spread")),
        sa.Column("cursor", ID),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("poll", name="uq_lead_settled_poll"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_lead_settled_cursor", "lead_settled", ["cursor"])
    op.create_table(
        "lead_things",
        _key("settled", "lead_settled"),
        sa.Column("thing", ID, primary_key=True, autoincrement=False),
        _float("worth"),
        *(sa.Column(name, sa.Boolean, nullable=False) for name in ("hit", "late")),
    )
    op.create_table(
        "lead_ideas",
        _key("idea", "voices"),
        sa.Column("hit", sa.Boolean, primary_key=True, autoincrement=False),
        *map(_utc, ("at", "until")),
        sa.Column("settled", ID, sa.ForeignKey("lead_settled.id")),
    )
    op.create_index("ix_lead_ideas_settled", "lead_ideas", ["settled"])
    _of_people()


def _of_people() -> None:
    op.create_table(
        "lead_evidence",
        _key("customer", "customers"),
        _key("settled", "lead_settled"),
        _utc("at"),
        *(sa.Column(name, sa.Integer, nullable=False) for name in ("early", "won")),
        *map(_float, ("worth", "expected", "spread")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_lead_evidence_settled_customer", "lead_evidence", ["settled", "customer"])
    op.create_table(
        "lead_scores",
        _key("customer", "customers"),
        _utc("since"),
        *map(_float, ("early", "hits", "expected", "variance")),
        sa.Column("need", sa.Text, nullable=False, server_default=""),
        sa.Column("bound", sa.Float),
        _utc("reckoned"),
    )
    op.create_index("ix_lead_scores_bound_customer", "lead_scores", ["bound", "customer"])
    op.create_table(
        "lead_rebuilding",
        sa.Column("weights", sa.Text, primary_key=True),
        sa.Column("cursor", ID),
    )


def downgrade() -> None:
    """Step back: no score is known any more."""
    for table in (
        "lead_rebuilding",
        "lead_scores",
        "lead_evidence",
        "lead_ideas",
        "lead_things",
        "lead_settled",
    ):
        op.drop_table(table)
