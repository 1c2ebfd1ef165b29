"""Promises: until when each holds, since when a thing was planned already; options of polls in the plan.

What was promised before holds until its day or month is over in UTC: which zone the company is in stands in
no table.
What votes had put into the plan is planned as options of their polls.
"""

import json
from datetime import UTC, date, datetime, timedelta

import sqlalchemy as sa
from alembic import op

from storage.columns import Id, Utc

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

_NIGHT = timedelta(hours=10)
_TITLE = 80
_steps = sa.table(
    "voice_steps",
    sa.column("id", Id),
    sa.column("voice", Id),
    sa.column("at", Utc),
    sa.column("before", sa.Text),
    sa.column("status", sa.Text),
    sa.column("date", sa.Text),
    sa.column("ends", Utc),
    sa.column("slips", Utc),
    sa.column("poll", Id),
)
_voices = sa.Table(
    "voices",
    sa.MetaData(),
    sa.Column("id", Id, primary_key=True),
    *(sa.Column(name, sa.Text) for name in ("kind", "status", "title")),
    *(sa.Column(name, sa.Integer) for name in ("supporters", "reopened")),
    *(sa.Column(name, Utc) for name in ("begun", "latest", "filed", "published", "since", "stopped")),
)
_lines = sa.table(
    "voice_lines",
    *(sa.column(name, sa.Text) for name in ("part", "text")),
    sa.column("voice", Id),
    sa.column("at", Utc),
    sa.column("before", sa.LargeBinary),
)
_polls = sa.table(
    "polls",
    sa.column("id", Id),
    sa.column("parent", Id),
    sa.column("state", sa.Text),
    sa.column("binding", sa.Boolean),
    sa.column("closes", Utc),
    sa.column("closed", Utc),
    sa.column("outcome", sa.LargeBinary),
)
_options = sa.table(
    "options", sa.column("poll", Id), sa.column("choice", sa.Integer), sa.column("text", sa.Text)
)
_decisions = sa.table("decisions", sa.column("id", Id), sa.column("poll", Id), sa.column("choices", sa.Text))
_own = sa.table(
    "voice_options", sa.column("poll", Id), sa.column("choice", sa.Integer), sa.column("voice", Id)
)


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
    _plan()


def _plan() -> None:
    """Let what votes have put into the plan be planned as options of their polls."""
    db = op.get_bind()
    polls = db.execute(sa.select(_polls).where(_polls.c.state.in_(("closed", "decided")))).mappings().all()
    for poll in polls:
        for choice in _choices(poll):
            _plan_option(poll, choice)


def _choices(poll: sa.RowMapping) -> list[int]:
    """Return what the team decided last; of a binding vote without its word the winners."""
    said = sa.select(_decisions.c.choices).where(_decisions.c.poll == poll["id"])
    last = op.get_bind().execute(said.order_by(_decisions.c.id.desc()).limit(1)).scalar()
    if last is not None:
        return [int(each) for each in last.split(",") if each]
    if not poll["binding"] or poll["outcome"] is None:
        return []
    standings = json.loads(bytes(poll["outcome"]))["standings"]
    return [each["choice"] for each in standings if each["seated"]]


def _plan_option(poll: sa.RowMapping, choice: int) -> None:
    db, at = op.get_bind(), poll["closed"] or poll["closes"]
    where = _options.c.poll == poll["id"], _options.c.choice == choice
    text = db.execute(sa.select(_options.c.text).where(*where)).scalar_one()
    line = " ".join(text.split())
    title = line if len(line) <= _TITLE else line[: _TITLE - 1].rstrip() + "…"
    instants = dict.fromkeys(("begun", "latest", "filed", "published", "since", "stopped"), at)
    made = sa.insert(_voices).values(
        kind="option", status="planned", title=title, supporters=0, reopened=0, **instants
    )
    (voice,) = db.execute(made).inserted_primary_key or (0,)
    db.execute(sa.insert(_lines).values(voice=voice, part="words", at=at, text=text, before=b"[]"))
    step = {"voice": voice, "at": at, "before": "new", "status": "planned", "poll": poll["id"]}
    db.execute(sa.insert(_steps).values(**step))
    first = _first(poll)
    place = sa.select(_options.c.choice).where(_options.c.poll == first, _options.c.text == text)
    choice = db.execute(place).scalar_one()
    db.execute(sa.insert(_own).values(poll=first, choice=choice, voice=voice))


def _first(poll: sa.RowMapping) -> int:
    """Return the poll in which the options of a second vote stood first."""
    while poll["parent"] is not None:
        poll = op.get_bind().execute(sa.select(_polls).where(_polls.c.id == poll["parent"])).mappings().one()
    return int(poll["id"])


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
