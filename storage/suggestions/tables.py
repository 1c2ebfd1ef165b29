"""The tables of voices: what was said, its lines, who supports it, and what became of it."""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Table,
    Text,
    false,
    text,
)

from storage.columns import Id, Utc, metadata
from storage.columns import number as _id
from storage.columns import text as _text

voices = Table(
    "voices",
    metadata,
    _id(),
    _text("kind"),
    _text("status"),
    Column("author", Id, ForeignKey("customers.id")),
    _text("title"),
    Column("begun", Utc, nullable=False),
    Column("latest", Utc, nullable=False),
    Column("filed", Utc),
    Column("published", Utc),
    _text("reason"),
    _text("owner"),
    _text("date"),
    _text("already"),
    Column("since", Utc, nullable=False),
    Column("into", Id, ForeignKey("voices.id")),
    Column("supporters", Integer, nullable=False, default=0),
    Column("reply_by", Utc),
    Column("answered", Utc),
    Column("stopped", Utc),
    Column("alerted", Utc),
    Column("escalated", Utc),
    Column("formal", Utc),
    Column("reopened", Integer, nullable=False, default=0),
    _text("helpful"),
    Column("holder", Id),
    Column("recorder", Id),
    Column("hidden", Utc),
    _text("hiding"),
    Column("objected", Utc),
    _text("signed"),
    _text("effort"),
    Column("listed", Id),
    Column("rewritten", Utc),
    Index("ix_voices_author_id", "author", "id"),
    Index("ix_voices_author_begun", "author", "begun"),
    Index("ix_voices_hidden", "hidden"),
    Index("ix_voices_filed", "filed"),
    Index("ix_voices_into", "into"),
    Index("ix_voices_listed", "listed"),
    Index("ix_voices_rewritten", "rewritten"),
    Index("ix_voices_kind_published_status", "kind", "published", "status"),
    Index("ix_voices_kind_status_since", "kind", "status", "since"),
    Index("ix_voices_kind_supporters", "kind", "supporters"),
    Index("ix_voices_stopped_reply_by", "stopped", "reply_by"),
    Index("ix_voices_status_latest", "status", "latest"),
    sqlite_autoincrement=True,
)


def _part(name: str, *order: Any, within: str) -> None:
    """Let an index hold a part of the voices alone, whose statements say so in the same words."""
    Index(name, *order, sqlite_where=text(within), postgresql_where=text(within))


DATED: Final = "ends IS NOT NULL"
UNPUBLISHED: Final = "kind = 'idea' AND status = 'new' AND published IS NULL"
LAUNCHED: Final = "kind = 'idea' AND status = 'launched' AND published IS NOT NULL AND hidden IS NULL"
UNDECIDED: Final = "kind = 'idea' AND status IN ('new', 'considering')"
"""Of undecided ideas as many of each size are read as are asked for: their points are in that order."""

_part("ix_voices_unpublished", voices.c.id, within=UNPUBLISHED)
_part("ix_voices_launched", voices.c.since, voices.c.id, within=LAUNCHED)
_part("ix_voices_undecided", voices.c.effort, voices.c.supporters.desc(), voices.c.id, within=UNDECIDED)

voice_lines = Table(
    "voice_lines",
    metadata,
    _id(),
    Column("voice", Id, ForeignKey("voices.id"), nullable=False),
    _text("part"),
    Column("by", Id),
    Column("at", Utc, nullable=False),
    _text("text"),
    Column("before", LargeBinary, nullable=False),
    Column("shown", Text),
    _text("messenger"),
    _text("chat"),
    _text("message"),
    _text("handle"),
    _text("file"),
    Column("seconds", BigInteger, nullable=False, default=0),
    Column("size", BigInteger, nullable=False, default=0),
    _text("album"),
    Column("forwarded", Boolean, nullable=False, default=False),
    Column("leaves", Utc),
    Column("left", Utc),
    _text("arrival"),
    Column("asks", Boolean, nullable=False, server_default=false(), default=False),
    Index("ix_voice_lines_voice_id", "voice", "id"),
    Index("ix_voice_lines_by_id", "by", "id"),
    Index("ix_voice_lines_chat_album", "chat", "album"),
    Index("ix_voice_lines_leaves", "leaves"),
    Index("ix_voice_lines_arrival_id", "arrival", "id"),
    Index("ix_voice_lines_chat_message", "chat", "message"),
    sqlite_autoincrement=True,
)

voice_tags = Table(
    "voice_tags",
    metadata,
    Column("tag", Text, primary_key=True),
    Column("voice", Id, ForeignKey("voices.id"), primary_key=True, autoincrement=False),
    Index("ix_voice_tags_voice", "voice"),
)
"""Words by which the team finds voices that belong together."""

voice_steps = Table(
    "voice_steps",
    metadata,
    _id(),
    Column("voice", Id, ForeignKey("voices.id"), nullable=False),
    Column("at", Utc, nullable=False),
    Column("by", Id),
    _text("before"),
    _text("status"),
    _text("reason"),
    _text("owner"),
    _text("date"),
    _text("already"),
    Column("due", Utc),
    Column("cursor", Id, nullable=False, server_default="0"),
    _text("picture"),
    _text("messenger"),
    Column("ends", Utc),
    Column("slips", Utc),
    Column("slipped", Utc),
    Column("asks", Utc),
    Column("asked", Id),
    Column("poll", Id),
    Column("occasion", Text, nullable=False, server_default="status"),
    Column("undoes", Id),
    Column("into", Id),
    Index("ix_voice_steps_voice_id", "voice", "id"),
    Index("ix_voice_steps_due", "due"),
    Index("ix_voice_steps_ends", "ends"),
    Index("ix_voice_steps_slips", "slips"),
    Index("ix_voice_steps_asks", "asks"),
    sqlite_autoincrement=True,
)
_part("ix_voice_steps_dated", voice_steps.c.id, within=DATED)

idea_news = Table(
    "idea_news",
    metadata,
    Column("step", Id, primary_key=True, autoincrement=False),
    Column("customer", Id, ForeignKey("customers.id"), primary_key=True, autoincrement=False),
    Column("due", Utc),
    _text("key"),
    Index("ix_idea_news_due_customer", "due", "customer"),
    Index("ix_idea_news_customer", "customer"),
)
"""Who is told of which step: when, or under what key of the outbox he was. A merge undone leaves its rows."""
voice_options = Table(
    "voice_options",
    metadata,
    Column("poll", Id, ForeignKey("polls.id"), primary_key=True, autoincrement=False),
    Column("choice", Integer, primary_key=True, autoincrement=False),
    Column("voice", Id, ForeignKey("voices.id"), nullable=False),
    Index("ix_voice_options_voice", "voice"),
)
"""Which voices the options of polls are: the ideas they were made from, or voices of their own."""

launch_waits = Table(
    "launch_waits",
    metadata,
    Column("voice", Id, ForeignKey("voices.id"), primary_key=True, autoincrement=False),
    Column("customer", Id, ForeignKey("customers.id"), primary_key=True, autoincrement=False),
    Column("since", Utc, nullable=False),
    Index("ix_launch_waits_customer", "customer"),
)
"""Who asked to be told when something is launched: of that alone, and of its date if it slips."""

voice_alerts = Table(
    "voice_alerts",
    metadata,
    Column("name", Text, primary_key=True),
    Column("at", Utc, nullable=False),
)
"""When the team was alerted last, so that it happens hourly at most."""

idea_asks = Table(
    "idea_asks",
    metadata,
    Column("customer", Id, ForeignKey("customers.id"), primary_key=True, autoincrement=False),
    Column("due", Utc),
    Column("asked", Utc),
    Index("ix_idea_asks_due", "due"),
)
"""Who is asked for an idea, and who was asked when."""

saved_answers = Table(
    "saved_answers",
    metadata,
    _id(),
    Column("name", Text, nullable=False, unique=True),
    _text("text"),
    Column("by", Id),
    sqlite_autoincrement=True,
)
"""Answers that the team gives again, by the name under which each was saved."""

published_answers = Table(
    "published_answers",
    metadata,
    _id(),
    Column("voice", Id, ForeignKey("voices.id"), nullable=False, unique=True),
    Column("author", Id, ForeignKey("customers.id"), nullable=False),
    _text("question"),
    _text("answer"),
    Column("published", Utc),
    Index("ix_published_answers_author", "author"),
    Index("ix_published_answers_published", "published"),
    sqlite_autoincrement=True,
)
"""Answers that are offered to the next who asks the same, once their author has said yes."""


def _reports(name: str, what: str, of: str) -> Table:
    """Who reported what everybody reads, and when the team had looked at it: `what` is a row of another."""
    return Table(
        name,
        metadata,
        Column(what, Id, ForeignKey(f"{of}.id"), primary_key=True, autoincrement=False),
        Column("customer", Id, ForeignKey("customers.id"), primary_key=True, autoincrement=False),
        Column("since", Utc, nullable=False),
        Column("settled", Utc),
        Index(f"ix_{name}_customer", "customer"),
        Index(f"ix_{name}_settled_since", "settled", "since"),
    )


answer_reports = _reports("answer_reports", "answer", "published_answers")
idea_reports = _reports("idea_reports", "idea", "voices")

questions_solved = Table(
    "questions_solved",
    metadata,
    _id(),
    Column("answer", Id, nullable=False),
    Column("at", Utc, nullable=False),
    Index("ix_questions_solved_answer", "answer"),
    Index("ix_questions_solved_at", "at"),
    sqlite_autoincrement=True,
)
"""Questions that went to nobody, because a published answer had solved them; whose they were is not kept."""

supporters = Table(
    "supporters",
    metadata,
    Column("idea", Id, ForeignKey("voices.id"), primary_key=True, autoincrement=False),
    Column("customer", Id, primary_key=True, autoincrement=False),
    Column("since", Utc, nullable=False),
    Index("ix_supporters_customer", "customer"),
    Index("ix_supporters_since_idea", "since", "idea"),
)
"""A row stays with the idea for which it was given; who was erased stays counted, under no number of his."""

idea_followers = Table(
    "idea_followers",
    metadata,
    Column("idea", Id, ForeignKey("voices.id"), primary_key=True, autoincrement=False),
    Column("customer", Id, ForeignKey("customers.id"), primary_key=True, autoincrement=False),
    Column("muted", Boolean, nullable=False),
    Column("since", Utc, nullable=False),
    Index("ix_idea_followers_customer", "customer"),
)
"""Who follows an idea, and who has muted one; a row stays with the idea for which it was given."""

likenesses = Table(
    "likenesses",
    metadata,
    Column("idea", Id, primary_key=True, autoincrement=False),
    Column("trigrams", LargeBinary, nullable=False),
)
"""The trigrams of each idea, packed (`storage/suggestions/likeness.py`)."""

idea_trigrams = Table(
    "idea_trigrams",
    metadata,
    Column("trigram", Integer, primary_key=True, autoincrement=False),
    Column("idea", Id, primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
)
"""The ideas of each trigram: found by it, in order, without reading anything else."""

trigrams = Table(
    "trigrams",
    metadata,
    Column("trigram", Integer, primary_key=True, autoincrement=False),
    Column("ideas", Integer, nullable=False),
)
"""How many of the ideas that are counted have a trigram."""

idea_meanings = Table(
    "idea_meanings",
    metadata,
    Column("idea", Id, primary_key=True, autoincrement=False),
    Column("meaning", LargeBinary, nullable=False),
    Column("changed", BigInteger, nullable=False),
    Index("ix_idea_meanings_changed_idea", "changed", "idea"),
)
"""What each idea means, once it was read, and when that changed (`storage/suggestions/meanings.py`)."""
