"""The tables of early-access tests: tests, testers, what each is asked and what he answers."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Boolean, Column, Float, ForeignKey, Index, Integer, Table, Text

from storage.columns import Id, Utc, metadata
from storage.columns import number as _id
from storage.columns import text as _text

trials = Table(
    "trials",
    metadata,
    _id(),
    Column("token", Text, nullable=False, unique=True),
    _text("stage"),
    _text("terms"),
    _text("ends"),
    _text("weights"),
    Column("creator", Id, nullable=False),
    Column("created", Utc, nullable=False),
    Column("opened", Utc),
    Column("ended", Utc),
    Column("announced", Utc),
    Column("short", Utc),
    Column("draw", Id, ForeignKey("draws.id")),
    _text("reason"),
    _text("changes"),
    Column("reported", Utc),
    Column("chance", Float, nullable=False, server_default="0"),
    Column("refused", Integer, nullable=False, server_default="0"),
    Index("ix_trials_stage_ends", "stage", "ends"),
    sqlite_autoincrement=True,
)


def _trial(**options: Any) -> Column[Any]:
    return Column("trial", Id, ForeignKey("trials.id"), nullable=False, **options)


def _customer(**options: Any) -> Column[Any]:
    return Column("customer", Id, ForeignKey("customers.id"), nullable=False, **options)


testers = Table(
    "testers",
    metadata,
    _id(),
    _trial(),
    _customer(),
    _text("standing"),
    _text("way"),
    Column("likelihood", Float, nullable=False),
    Column("quota", Integer),
    Column("since", Utc, nullable=False),
    Column("applied", Utc),
    Column("invited", Utc),
    Column("expires", Utc),
    Column("handed", Utc),
    Column("accepted", Utc),
    _text("wording"),
    Column("sign", Utc),
    _text("why"),
    Column("quoted", Boolean, nullable=False),
    _text("name"),
    Column("photos", Boolean, nullable=False),
    Index("ix_testers_trial_customer", "trial", "customer", unique=True),
    Index("ix_testers_trial_standing_id", "trial", "standing", "id"),
    Index("ix_testers_customer", "customer"),
    Index("ix_testers_expires", "expires"),
    sqlite_autoincrement=True,
)

prompts = Table(
    "trial_prompts",
    metadata,
    _trial(primary_key=True),
    _customer(primary_key=True),
    Column("checkin", Integer, primary_key=True, autoincrement=False),
    Column("due", Utc, nullable=False),
    Column("asked", Utc),
    Column("remind", Utc),
    Column("reminded", Utc),
    Column("stuck", Boolean),
    Column("done", Utc),
    Index("ix_trial_prompts_asked_due", "asked", "due"),
    Index("ix_trial_prompts_remind", "remind"),
    Index("ix_trial_prompts_customer", "customer"),
)

trial_answers = Table(
    "trial_answers",
    metadata,
    _trial(primary_key=True),
    _customer(primary_key=True),
    Column("checkin", Integer, primary_key=True, autoincrement=False),
    Column("question", Integer, primary_key=True, autoincrement=False),
    Column("at", Utc, nullable=False),
    Column("rating", Integer),
    Column("choice", Integer),
    _text("words"),
    _text("photo"),
    _text("messenger"),
    _text("written"),
    Index("ix_trial_answers_customer", "customer"),
)

trial_themes = Table(
    "trial_themes",
    metadata,
    _trial(primary_key=True),
    Column("key", Text, primary_key=True),
    _text("name"),
)

trial_cases = Table(
    "trial_cases",
    metadata,
    Column("voice", Id, ForeignKey("voices.id"), primary_key=True, autoincrement=False),
    _trial(),
    Index("ix_trial_cases_trial", "trial"),
)
"""Which case says that a tester is stuck, in which test."""

stock = Table(
    "trial_stock",
    metadata,
    _id(),
    _trial(),
    Column("link", Text, unique=True),
    Column("customer", Id, ForeignKey("customers.id")),
    Column("handed", Utc),
    Index("ix_trial_stock_trial_customer", "trial", "customer"),
    Index("ix_trial_stock_customer", "customer"),
    sqlite_autoincrement=True,
)

past_invitations = Table(
    "past_invitations",
    metadata,
    _id(),
    _trial(),
    _text("way"),
    Column("likelihood", Float, nullable=False),
    Column("useful", Boolean, nullable=False),
    Column("activity", Integer),
    Column("accepted", Boolean, nullable=False),
    Index("ix_past_invitations_trial", "trial"),
    sqlite_autoincrement=True,
)
"""What came of an invitation whose answers or whose row went with time; whose it was is not kept."""

counted_trials = Table(
    "counted_trials",
    metadata,
    _trial(primary_key=True, autoincrement=False),
    Column("read", Boolean, nullable=False),
)
"""Tests of which all invitations are in the table above, and whether their answers had been read through."""

useful_answers = Table(
    "useful_answers",
    metadata,
    Column("trial", Id, ForeignKey("trials.id"), primary_key=True, autoincrement=False),
    Column("customer", Id, ForeignKey("customers.id"), primary_key=True, autoincrement=False),
    Column("checkin", Integer, primary_key=True, autoincrement=False),
    Column("question", Integer, primary_key=True, autoincrement=False),
    Column("at", Utc, nullable=False),
    Index("ix_useful_answers_customer", "customer"),
)
"""An answer as it was at an instant: one that was changed since is marked no more."""

read_trials = Table(
    "read_trials",
    metadata,
    Column("trial", Id, ForeignKey("trials.id"), primary_key=True, autoincrement=False),
    Column("at", Utc, nullable=False),
)
