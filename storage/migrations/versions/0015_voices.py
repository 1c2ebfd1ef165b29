"""What customers say: voices, their lines, who supports them, and what became of them."""

import sqlalchemy as sa
from alembic import op

MOMENT = sa.DateTime(timezone=True)
ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), server_default="", nullable=False)


def _id() -> sa.Column[int]:
    return sa.Column("id", ID, autoincrement=True, nullable=False)


def upgrade() -> None:
    """Make the tables."""
    _voices()
    _lines()
    _steps()
    _supporters()
    _alerts()
    _asks()


def downgrade() -> None:
    """Drop them, with all that was said."""
    for table in ("idea_asks", "voice_alerts", "supporters", "voice_steps", "voice_lines", "voices"):
        op.drop_table(table)


def _voices() -> None:
    op.create_table(
        "voices",
        _id(),
        *map(_text, ("kind", "status")),
        sa.Column("author", ID),
        _text("title"),
        sa.Column("begun", MOMENT, nullable=False),
        sa.Column("latest", MOMENT, nullable=False),
        *(sa.Column(name, MOMENT) for name in ("filed", "published")),
        *map(_text, ("reason", "owner", "date")),
        sa.Column("since", MOMENT, nullable=False),
        sa.Column("into", ID),
        sa.Column("supporters", sa.Integer(), nullable=False),
        *(
            sa.Column(name, MOMENT)
            for name in ("reply_by", "answered", "stopped", "alerted", "escalated", "formal")
        ),
        sa.Column("reopened", sa.Integer(), nullable=False),
        _text("helpful"),
        *(sa.Column(name, ID) for name in ("holder", "recorder")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_voices")),
        sa.ForeignKeyConstraint(["author"], ["customers.id"], name=op.f("fk_voices_author")),
        sa.ForeignKeyConstraint(["into"], ["voices.id"], name=op.f("fk_voices_into")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_voices_author_id", "voices", ["author", "id"])
    op.create_index("ix_voices_into", "voices", ["into"])
    op.create_index("ix_voices_kind_status_since", "voices", ["kind", "status", "since"])
    op.create_index("ix_voices_published", "voices", ["published"])
    op.create_index("ix_voices_stopped_reply_by", "voices", ["stopped", "reply_by"])
    op.create_index("ix_voices_status_latest", "voices", ["status", "latest"])


def _lines() -> None:
    op.create_table(
        "voice_lines",
        _id(),
        sa.Column("voice", ID, nullable=False),
        _text("part"),
        sa.Column("by", ID),
        sa.Column("at", MOMENT, nullable=False),
        _text("text"),
        sa.Column("before", sa.LargeBinary(), nullable=False),
        *map(_text, ("messenger", "chat", "message", "handle", "file")),
        sa.Column("leaves", MOMENT),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_voice_lines")),
        sa.ForeignKeyConstraint(["voice"], ["voices.id"], name=op.f("fk_voice_lines_voice")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_voice_lines_voice_id", "voice_lines", ["voice", "id"])
    op.create_index("ix_voice_lines_leaves", "voice_lines", ["leaves"])
    op.create_index("ix_voice_lines_chat_message", "voice_lines", ["chat", "message"])


def _steps() -> None:
    op.create_table(
        "voice_steps",
        _id(),
        sa.Column("voice", ID, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("by", ID),
        *map(_text, ("before", "status", "reason", "owner", "date")),
        sa.Column("due", MOMENT),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_voice_steps")),
        sa.ForeignKeyConstraint(["voice"], ["voices.id"], name=op.f("fk_voice_steps_voice")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_voice_steps_voice_id", "voice_steps", ["voice", "id"])
    op.create_index("ix_voice_steps_due", "voice_steps", ["due"])


def _supporters() -> None:
    op.create_table(
        "supporters",
        sa.Column("idea", ID, autoincrement=False, nullable=False),
        sa.Column("customer", ID, autoincrement=False, nullable=False),
        sa.Column("since", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("idea", "customer", name=op.f("pk_supporters")),
        sa.ForeignKeyConstraint(["idea"], ["voices.id"], name=op.f("fk_supporters_idea")),
    )
    op.create_index("ix_supporters_customer", "supporters", ["customer"])
    op.create_index("ix_supporters_since", "supporters", ["since"])


def _alerts() -> None:
    op.create_table(
        "voice_alerts",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_voice_alerts")),
    )


def _asks() -> None:
    op.create_table(
        "idea_asks",
        sa.Column("customer", ID, autoincrement=False, nullable=False),
        *(sa.Column(name, MOMENT) for name in ("due", "asked")),
        sa.PrimaryKeyConstraint("customer", name=op.f("pk_idea_asks")),
        sa.ForeignKeyConstraint(["customer"], ["customers.id"], name=op.f("fk_idea_asks_customer")),
    )
    op.create_index("ix_idea_asks_due", "idea_asks", ["due"])
