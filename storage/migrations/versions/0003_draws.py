"""Prizes of polls, draws with who came, won and fell out, and bans."""

import sqlalchemy as sa
from alembic import op

MOMENT = sa.DateTime(timezone=True)
ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

TABLES = ("keys", "bans", "confirmations", "falls", "wins", "entries", "draws")
"""In an order in which none is needed by one that still stands."""


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), server_default="", nullable=False)


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False)


def _draw() -> sa.Column[int]:
    return sa.Column("draw", ID, nullable=False)


def _of_draw(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(["draw"], ["draws.id"], name=op.f(f"fk_{table}_draw"))


def _terms() -> None:
    op.add_column("polls", _text("prizes"))
    op.add_column("polls", sa.Column("draw", ID))
    op.add_column("polls", _text("draw_commitment"))


def _draws() -> None:
    op.create_table(
        "draws",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        *map(_text, ("state", "title")),
        sa.Column("poll", ID),
        *map(_text, ("prizes", "manner", "commitment")),
        sa.Column("secret", sa.LargeBinary(), nullable=False),
        sa.Column("created", MOMENT, nullable=False),
        _text("head"),
        *map(_number, ("came", "tickets")),
        _text("tickets_hash"),
        sa.Column("fixed", MOMENT),
        _number("round"),
        _text("beacon"),
        sa.Column("drawn", MOMENT),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_draws")),
        sa.ForeignKeyConstraint(["poll"], ["polls.id"], name=op.f("fk_draws_poll")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_draws_state", "draws", ["state"])


def _entries() -> None:
    op.create_table(
        "entries",
        _draw(),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("customer", ID),
        _text("out"),
        sa.Column("rank", sa.Integer()),
        sa.PrimaryKeyConstraint("draw", "ordinal", name=op.f("pk_entries")),
        sa.ForeignKeyConstraint(["customer"], ["customers.id"], name=op.f("fk_entries_customer")),
        _of_draw("entries"),
    )
    op.create_index("ix_entries_draw_rank", "entries", ["draw", "rank"])
    op.create_index("ix_entries_customer", "entries", ["customer"])


def _wins() -> None:
    for table, columns in (
        ("wins", [_number("place"), _number("ordinal")]),
        ("falls", [_number("ordinal"), _text("why"), _text("words")]),
    ):
        op.create_table(
            table,
            sa.Column("id", ID, autoincrement=True, nullable=False),
            _draw(),
            *columns,
            sa.Column("at", MOMENT, nullable=False),
            sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
            sa.UniqueConstraint("draw", "ordinal", name=op.f(f"uq_{table}_draw_ordinal")),
            _of_draw(table),
            sqlite_autoincrement=True,
        )


def _team() -> None:
    op.create_table(
        "confirmations",
        _draw(),
        sa.Column("by", ID, autoincrement=False, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("draw", "by", name=op.f("pk_confirmations")),
        _of_draw("confirmations"),
    )
    op.create_table(
        "bans",
        sa.Column("contact_hash", sa.Text(), nullable=False),
        sa.Column("customer", ID),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("by", ID, nullable=False),
        _text("reason"),
        sa.PrimaryKeyConstraint("contact_hash", name=op.f("pk_bans")),
    )
    op.create_index("ix_bans_customer", "bans", ["customer"])
    op.create_table(
        "keys",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_keys")),
    )


def upgrade() -> None:
    """Make the tables, and the columns of polls that lead to them."""
    _terms()
    _draws()
    _entries()
    _wins()
    _team()


def downgrade() -> None:
    """Drop them; what was drawn is gone."""
    for table in TABLES:
        op.drop_table(table)
    # not as a batch: other tables hang on polls, so that SQLite would not let the table be made anew
    for column in ("draw_commitment", "draw", "prizes"):
        op.execute(f"ALTER TABLE polls DROP COLUMN {column}")
