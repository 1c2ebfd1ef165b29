"""Voices in their table, and the stores that hang on it (see `suggestions.store.Voices`)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    RowMapping,
    Select,
    case,
    delete,
    insert,
    literal,
    select,
    text,
    update,
)
from sqlalchemy import func as functions

from customers.people import CustomerId
from storage.customers.tables import tiers
from storage.rows import first_of
from storage.suggestions.board import board
from storage.suggestions.followers import FollowerRows
from storage.suggestions.launches import LaunchRows
from storage.suggestions.lines import LineRows
from storage.suggestions.options import OptionRows
from storage.suggestions.reports import of_ideas
from storage.suggestions.steps import StepRows
from storage.suggestions.supporters import SupporterRows
from storage.suggestions.tables import DATED, UNPUBLISHED, voice_lines, voice_steps, voice_tags, voices
from storage.suggestions.tags import TagRows
from suggestions.errors import NoSuchVoice
from suggestions.kind import PLANNED, Kind
from suggestions.store import Order, Waits
from suggestions.voice import Status, Voice, VoiceId

LARGEST = 2**31
_READ = (
    voices.c.kind.in_([kind.value for kind in PLANNED]),
    voices.c.published.is_not(None),
    voices.c.hidden.is_(None),
    voices.c.status != Status.WITHDRAWN.value,
)
"""What everybody reads (`suggestions.voice.Voice.public`) of what can be planned."""

PROMISES = 1_000
LAST = 1_000
"""The place of who is in no tier: after all of these (`customers.tiers.MOST`)."""


class VoiceRows:
    """The table of voices, and those that hang on it."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection
        self.lines = LineRows(connection)
        self.steps = StepRows(connection)
        self.supporters = SupporterRows(connection)
        self.options = OptionRows(connection)
        self.launches = LaunchRows(connection)
        self.reports = of_ideas(connection)
        self.followers = FollowerRows(connection)
        self.tags = TagRows(connection)

    def add(self, voice: Voice) -> Voice:
        """Keep a new voice and return it with its number."""
        return self.get(VoiceId(first_of(self._db.execute(insert(voices).values(_row(voice))))))

    def get(self, voice: VoiceId) -> Voice:
        """Return a voice. Raises NoSuchVoice."""
        return self._one(select(voices).where(voices.c.id == min(voice, LARGEST)), voice)

    def lock(self, voice: VoiceId) -> Voice:
        """Return a voice, held against any change until the transaction ends. Raises NoSuchVoice."""
        return self._one(select(voices).where(voices.c.id == min(voice, LARGEST)).with_for_update(), voice)

    def _one(self, query: Select[Any], voice: VoiceId) -> Voice:
        row = self._db.execute(query).mappings().one_or_none()
        if row is None:
            raise NoSuchVoice(voice)
        return as_voice(row)

    def save(self, voice: Voice) -> None:
        """Keep where it stands."""
        self._db.execute(update(voices).where(voices.c.id == voice.id).values(_row(voice)))

    def drop(self, voice: VoiceId) -> None:
        """Remove a voice that was never filed, with its lines."""
        self._db.execute(delete(voice_lines).where(voice_lines.c.voice == voice))
        self._db.execute(delete(voices).where(voices.c.id == voice))

    def latest_of(self, author: CustomerId) -> Voice | None:
        """Return what someone said last, held against any change; None: nothing."""
        query = select(voices).where(voices.c.author == author).order_by(voices.c.id.desc()).limit(1)
        row = self._db.execute(query.with_for_update()).mappings().one_or_none()
        return as_voice(row) if row else None

    def of(self, author: CustomerId, limit: int, after: int = 0) -> list[Voice]:
        """Return what someone filed, the newest first, without the first `after` of it."""
        his = voices.c.author == author, voices.c.filed.is_not(None)
        newest = select(voices).where(*his).order_by(voices.c.id.desc())
        return self._many(newest.limit(limit).offset(after))

    def filed_by(self, author: CustomerId) -> int:
        """Count what someone filed."""
        his = voices.c.author == author, voices.c.filed.is_not(None)
        query = select(functions.count()).select_from(voices).where(*his)
        return self._db.execute(query).scalar_one()

    def begun_since(self, author: CustomerId, since: datetime, most: int) -> list[datetime]:
        """Return when someone began to say what he said himself, the latest first, at most so many."""
        query = select(voices.c.begun).where(*_own_since(author, since))
        return list(self._db.execute(query.order_by(voices.c.begun.desc()).limit(most)).scalars())

    def filed_since(self, author: CustomerId, kind: Kind, since: datetime, most: int) -> int:
        """Count what someone began himself since an instant and filed as this kind, up to `most`."""
        own = *_own_since(author, since), voices.c.kind == kind.value, voices.c.filed.is_not(None)
        found = select(voices.c.id).where(*own).limit(most).subquery()
        return self._db.execute(select(functions.count()).select_from(found)).scalar_one()

    def unsorted(self, before: datetime, limit: int) -> list[VoiceId]:
        """Return what was said before an instant and waits for a tap, the oldest first."""
        waiting = voices.c.status == Status.SAID.value, voices.c.latest <= before
        query = select(voices.c.id).where(*waiting).order_by(voices.c.latest, voices.c.id).limit(limit)
        return [VoiceId(id) for id in self._db.execute(query).scalars()]

    def next_unsorted(self) -> datetime | None:
        """Return when the oldest was said that waits for a tap; None when nothing does."""
        query = select(voices.c.latest).where(voices.c.status == Status.SAID.value)
        return self._db.execute(query.order_by(voices.c.latest).limit(1)).scalar()

    def group(self, root: VoiceId) -> list[Voice]:
        """Return an idea and all that was merged into it, directly or by way of others."""
        found = select(literal(root, voices.c.id.type).label("id")).cte("found", recursive=True)
        found = found.union(select(voices.c.id).join(found, voices.c.into == found.c.id))
        query = select(voices).where(voices.c.id.in_(select(found.c.id))).order_by(voices.c.id)
        return self._many(query)

    def board(self, order: Order, now: datetime, reader: CustomerId) -> Sequence[Voice]:
        """Return the ideas that everybody can read, in an order, as many as a board holds."""
        return self._many(board(order, now, reader))

    def standing(self, status: Status, limit: int) -> list[Voice]:
        """Return what everybody can read and stands there, ideas and options, the latest first."""
        query = select(voices).where(*_READ, voices.c.status == status.value)
        return self._many(query.order_by(voices.c.since.desc(), voices.c.id.desc()).limit(limit))

    def titles(self, status: Status, limit: int) -> list[tuple[VoiceId, str]]:
        """Return what the ideas are called that everybody can read and that stand there, the latest first."""
        ideas = voices.c.kind == Kind.IDEA.value, voices.c.status == status.value
        query = select(voices.c.id, voices.c.title).where(*_READ, *ideas)
        rows = self._db.execute(query.order_by(voices.c.since.desc(), voices.c.id.desc()).limit(limit))
        return [(VoiceId(id), title) for id, title in rows]

    def promised(self, limit: int) -> list[Voice]:
        """Return what everybody can read and was promised with a date, the newest first.

        Only the `PROMISES` newest promises are looked at.
        """
        newest = select(voice_steps.c.voice).where(text(DATED)).order_by(voice_steps.c.id.desc())
        dated = newest.limit(PROMISES).subquery()
        query = select(voices).where(*_READ, voices.c.id.in_(select(dated.c.voice)))
        return self._many(query.order_by(voices.c.since.desc(), voices.c.id.desc()).limit(limit))

    def queue(self, now: datetime, limit: int, tag: str = "", after: int = 0) -> list[Voice]:
        """Return what waits as the team takes it up: late first, then tier by tier, in each the earliest."""
        late = case((voices.c.reply_by < now, 0), else_=1)
        rank = case((voices.c.reply_by < now, 0), else_=functions.coalesce(tiers.c.rank, LAST))
        query = select(voices).outerjoin(tiers, tiers.c.customer == voices.c.author).where(*_waits(tag))
        ordered = query.order_by(late, rank, voices.c.reply_by, voices.c.id)
        return self._many(ordered.limit(limit).offset(after))

    def queued(self, tag: str = "") -> int:
        """Count what waits for an answer; of a tag, if one is named."""
        query = select(functions.count()).select_from(voices).where(*_waits(tag))
        return self._db.execute(query).scalar_one()

    def waiting(self, limit: int) -> list[Voice]:
        """Return what waits for an answer, the one promised earliest first."""
        query = select(voices).where(*_waits())
        return self._many(query.order_by(voices.c.reply_by, voices.c.id).limit(limit))

    def in_time(self, now: datetime) -> list[Waits]:
        """Return all that waits for an answer and is not late, the one promised earliest first."""
        columns = voices.c.id, voices.c.filed, voices.c.reply_by, voices.c.holder
        query = select(*columns).where(*_waits(), voices.c.reply_by >= now)
        return [Waits(*row) for row in self._db.execute(query.order_by(voices.c.reply_by, voices.c.id))]

    def late(self, now: datetime, limit: int, untold: str = "") -> list[Voice]:
        """Return what waits for an answer past the time that was stated, the one promised earliest first."""
        query = select(voices).where(*_waits(), voices.c.reply_by < now)
        if untold:
            query = query.where(voices.c[untold].is_(None))
        return self._many(query.order_by(voices.c.reply_by, voices.c.id).limit(limit))

    def hidden(self, limit: int) -> list[Voice]:
        """Return ideas that the team hides, those hidden last first."""
        query = select(voices).where(voices.c.hidden.is_not(None))
        return self._many(query.order_by(voices.c.hidden.desc(), voices.c.id).limit(limit))

    def newest_list(self, kind: Kind) -> VoiceId | None:
        """Return the first voice of the newest list on which voices of a kind came; None: there was none."""
        its = voices.c.listed.is_not(None), voices.c.kind == kind.value
        query = select(voices.c.listed).where(*its).order_by(voices.c.listed.desc()).limit(1)
        return self._db.execute(query).scalar()

    def listed(self, first: VoiceId) -> list[Voice]:
        """Return the voices of a list, the oldest first."""
        return self._many(select(voices).where(voices.c.listed == first).order_by(voices.c.id))

    def unpublished(self, limit: int) -> list[Voice]:
        """Return new ideas that wait to stand on the board, then those whose new words do."""
        new = select(voices).where(text(UNPUBLISHED)).order_by(voices.c.id)
        anew = select(voices).where(voices.c.rewritten.is_not(None)).order_by(voices.c.rewritten)
        return [*self._many(new.limit(limit)), *self._many(anew.limit(limit))][:limit]

    def _many(self, query: Select[Any]) -> list[Voice]:
        return [as_voice(row) for row in self._db.execute(query).mappings()]


def _waits(tag: str = "") -> tuple[ColumnElement[bool], ...]:
    """What waits for an answer; of a tag, if one is named."""
    waits = voices.c.stopped.is_(None), voices.c.filed.is_not(None)
    if not tag:
        return waits
    return *waits, voices.c.id.in_(select(voice_tags.c.voice).where(voice_tags.c.tag == tag))


def _own_since(author: CustomerId, since: datetime) -> tuple[ColumnElement[bool], ...]:
    return voices.c.author == author, voices.c.begun > since, voices.c.recorder.is_(None)


def as_voice(row: RowMapping) -> Voice:
    """Return what a row says."""
    kept = dict(row)
    return Voice(
        **kept | {"kind": Kind(row["kind"]) if row["kind"] else None, "status": Status(row["status"])}
    )


def _row(voice: Voice) -> dict[str, object]:
    kept = {name: getattr(voice, name) for name in voice.__struct_fields__ if name != "id"}
    return kept | {"kind": voice.kind.value if voice.kind else "", "status": voice.status.value}
