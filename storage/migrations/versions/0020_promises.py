"""Promises: until when each holds, since when a thing was planned already; options of polls in the plan.

What was promised before holds until its day or month is over in UTC: which zone the company is in stands in
no table.
"""

from datetime import UTC, date, datetime, timedelta

import sqlalchemy as sa
from alembic import op

from storage.columns import Id, Utc

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

_NIGHT = timedelta(hours=10)
_steps = sa.table(
    "voice_steps",
    sa.column("id", Id),
    sa.column("voice", Id),
    sa.column("date", sa.Text),
    sa.column("ends", Utc),
    sa.column("slips", Utc),
)
_voices = sa.table("voices", sa.column("id", Id), sa.column("kind", sa.Text))
_lines = sa.table("voice_lines", sa.column("voice", Id))


def upgrade() -> None:
    """Step forward."""
    for table in ("voices", "voice_steps"):
        op.add_column(table, sa.Column("already", sa.Text(), server_default="", nullable=False))
    for column in ("ends", "slips", "slipped", "asks"):
        op.add_column("voice_steps", sa.Column(column, Utc()))
    for column in ("asked", "poll"):
        op.add_column("voice_steps", sa.Column(column, Id))
    op.add_column("polls", sa.Column("survey", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.create_index("ix_voice_steps_ends", "voice_steps", ["ends"])
    op.create_index("ix_voice_steps_slips", "voice_steps", ["slips"])
    op.create_index("ix_voice_steps_asks", "voice_steps", ["asks"])
    op.create_table(
        "voice_options",
        sa.Column("poll", Id, autoincrement=False, nullable=False),
        sa.Column("choice", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("voice", Id, nullable=False),
        sa.ForeignKeyConstraint(["poll"], ["polls.id"], name=op.f("fk_voice_options_poll_polls")),
        sa.ForeignKeyConstraint(["voice"], ["voices.id"], name=op.f("fk_voice_options_voice_voices")),
        sa.PrimaryKeyConstraint("poll", "choice", name=op.f("pk_voice_options")),
    )
    op.create_index("ix_voice_options_voice", "voice_options", ["voice"])
    _promise()


def _promise() -> None:
    """Say of every date that was promised when it is over."""
    db = op.get_bind()
    for id, text in db.execute(sa.select(_steps.c.id, _steps.c.date).where(_steps.c.date != "")).all():
        ends = _end(text)
        db.execute(sa.update(_steps).where(_steps.c.id == id).values(ends=ends, slips=ends + _NIGHT))


def _end(text: str) -> datetime:
    year, month, *day = map(int, text.split("-"))
    first = date(year, month, day[0] if day else 1)
    after = first + timedelta(days=1) if day else (first.replace(day=28) + timedelta(days=4)).replace(day=1)
    return datetime(after.year, after.month, after.day, tzinfo=UTC)


def downgrade() -> None:
    """Step back: options are planned no more, and what was planned of them goes with that."""
    db = op.get_bind()
    op.drop_table("voice_options")
    own = sa.select(_voices.c.id).where(_voices.c.kind == "option")
    for table in (_steps, _lines):
        db.execute(sa.delete(table).where(table.c.voice.in_(own)))
    db.execute(sa.delete(_voices).where(_voices.c.kind == "option"))
    op.drop_column("polls", "survey")
    op.drop_index("ix_voice_steps_asks", "voice_steps")
    op.drop_index("ix_voice_steps_slips", "voice_steps")
    op.drop_index("ix_voice_steps_ends", "voice_steps")
    for column in ("poll", "asked", "asks", "slipped", "slips", "ends", "already"):
        op.drop_column("voice_steps", column)
    op.drop_column("voices", "already")
