"""Awards, codes and sealed addresses."""

import sqlalchemy as sa
from alembic import op

MOMENT = sa.DateTime(timezone=True)
ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), server_default="", nullable=False)


def _id() -> sa.Column[int]:
    return sa.Column("id", ID, autoincrement=True, nullable=False)


def _awards() -> None:
    op.create_table(
        "awards",
        _id(),
        sa.Column("draw", ID, nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        *map(_text, ("prize", "kind", "state")),
        sa.Column("customer", ID),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("token", sa.Text(), nullable=False),
        sa.Column("since", MOMENT, nullable=False),
        sa.Column("deadline", MOMENT, nullable=False),
        sa.Column("due", MOMENT),
        sa.Column("reminded", sa.Integer(), nullable=False),
        sa.Column("claimed", MOMENT),
        sa.Column("fulfilled", MOMENT),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_awards")),
        sa.UniqueConstraint("token", name=op.f("uq_awards_token")),
        sa.UniqueConstraint("draw", "place", name=op.f("uq_awards_draw_place")),
        sa.ForeignKeyConstraint(["draw"], ["draws.id"], name=op.f("fk_awards_draw")),
        sa.ForeignKeyConstraint(["customer"], ["customers.id"], name=op.f("fk_awards_customer")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_awards_customer", "awards", ["customer"])
    op.create_index("ix_awards_state", "awards", ["state"])
    op.create_index("ix_awards_due", "awards", ["due"])


def _codes() -> None:
    op.create_table(
        "codes",
        _id(),
        _text("stock"),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("added", MOMENT, nullable=False),
        sa.Column("award", ID),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_codes")),
        sa.UniqueConstraint("code", name=op.f("uq_codes_code")),
        sa.UniqueConstraint("award", name=op.f("uq_codes_award")),
        sa.ForeignKeyConstraint(["award"], ["awards.id"], name=op.f("fk_codes_award")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_codes_stock_award_id", "codes", ["stock", "award", "id"])


def _addresses() -> None:
    op.create_table(
        "addresses",
        sa.Column("award", ID, autoincrement=False, nullable=False),
        _text("key"),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("given", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("award", name=op.f("pk_addresses")),
        sa.ForeignKeyConstraint(["award"], ["awards.id"], name=op.f("fk_addresses_award")),
    )


def upgrade() -> None:
    """Make the tables."""
    _awards()
    _codes()
    _addresses()


def downgrade() -> None:
    """Drop them, with all that was won."""
    for table in ("addresses", "codes", "awards"):
        op.drop_table(table)
