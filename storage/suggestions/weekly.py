"""The figures of a week, counted over the tables."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Select, func, select

from storage.customers.tables import customers, tiers
from storage.suggestions.promises import waited
from storage.suggestions.rows import VoiceRows, as_voice
from storage.suggestions.tables import questions_solved, supporters, voices
from suggestions.kind import PLANNED, Kind
from suggestions.merging import root_of
from suggestions.store import Voices
from suggestions.voice import ENDED, Status, Voice, VoiceId
from suggestions.weekly import ANSWERED_OF, Answers, Idea, Segment

_PLANNED: Final = tuple(kind.value for kind in PLANNED)
NAMED: Final = 200
"""So many ideas of a kind are looked at."""


class WeeklyRows:
    """The figures of a week (see `suggestions.weekly.Weekly`)."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def begun(self, before: datetime) -> bool:
        """Tell whether anything was filed before an instant."""
        query = select(voices.c.id).where(voices.c.filed < before).limit(1)
        return self._db.execute(query).first() is not None

    def filed(self, since: datetime, until: datetime) -> Iterator[tuple[datetime, Kind]]:
        """Yield when something was filed from one instant up to another, and of which kind."""
        query = select(voices.c.filed, voices.c.kind).where(_within(voices.c.filed, since, until))
        for at, kind in self._db.execute(query):
            yield at, Kind(kind) if kind else Kind.QUESTION

    def answers(self, since: datetime, until: datetime) -> Answers:
        """Return how promises of that time were kept, and what its answers took, as known now.

        What its author took back, and what never waited for an answer, was promised to nobody.
        """
        recent = voices.c.filed >= since - ANSWERED_OF
        meant = recent, voices.c.status != Status.WITHDRAWN.value
        due = _within(voices.c.reply_by, since, until)
        total = select(func.count()).select_from(voices).where(*meant, due, waited())
        promised = self._db.execute(total).scalar_one()
        kept = self._db.execute(total.where(voices.c.stopped <= voices.c.reply_by)).scalar_one()
        given = select(voices.c.filed, voices.c.answered).where(
            *meant, _within(voices.c.answered, since, until)
        )
        return Answers(promised, kept, [(filed, answered) for filed, answered in self._db.execute(given)])

    def late(self, now: datetime) -> int:
        """Count what waits past the time that was stated."""
        waits = voices.c.stopped.is_(None), voices.c.filed.is_not(None), voices.c.reply_by < now
        return int(self._db.execute(select(func.count()).select_from(voices).where(*waits)).scalar_one())

    def solved(self, since: datetime, until: datetime) -> int:
        """Count the questions that published answers solved in that time."""
        query = select(func.count()).select_from(questions_solved)
        return self._db.execute(query.where(_within(questions_solved.c.at, since, until))).scalar_one()

    def stepped(self, status: Status, since: datetime, until: datetime) -> list[Voice]:
        """Return what came to stand there in that time, and still does: ideas and options of polls."""
        there = voices.c.kind.in_(_PLANNED), voices.c.status == status.value
        return self._voices(select(voices).where(*there, _within(voices.c.since, since, until)))

    def promised(self) -> list[Voice]:
        """Return what is planned by a date."""
        there = voices.c.kind.in_(_PLANNED), voices.c.status == Status.PLANNED.value
        return self._voices(select(voices).where(*there, voices.c.date != "").order_by(voices.c.date))

    def gained(self, since: datetime, until: datetime, limit: int) -> list[Idea]:
        """Return live ideas that most came to support then; what was merged into one counts with it."""
        query = select(supporters.c.idea, func.count()).where(_within(supporters.c.since, since, until))
        found: Counter[VoiceId] = Counter()
        rows: Voices = VoiceRows(self._db)
        roots: dict[VoiceId, Voice] = {}
        most = query.group_by(supporters.c.idea).order_by(func.count().desc(), supporters.c.idea)
        for idea, count in self._db.execute(most.limit(NAMED)):
            root = root_of(rows, rows.get(VoiceId(idea)))
            roots[root.id] = root
            found[root.id] += count
        live = [id for id, _ in found.most_common() if roots[id].public and roots[id].status not in ENDED]
        return [Idea(id, roots[id].title, found[id]) for id in live[:limit]]

    def spoken(self, since: datetime, until: datetime) -> Mapping[Segment, int]:
        """Count by segment how often people said something or supported an idea in that time."""
        said = voices.c.author, _within(voices.c.filed, since, until)
        gave = supporters.c.customer, _within(supporters.c.since, since, until)
        counted: Counter[Segment] = Counter()
        for who, within in (said, gave):
            for kind, name, table, key in (
                ("language", customers.c.language, customers, customers.c.id),
                ("tier", tiers.c.name, tiers, tiers.c.customer),
            ):
                query = select(name, func.count()).join(table, key == who).where(within).group_by(name)
                for named, count in self._db.execute(query):
                    counted[Segment(kind, named)] += count
        return counted

    def _voices(self, query: Select[Any]) -> list[Voice]:
        return [as_voice(row) for row in self._db.execute(query.limit(NAMED)).mappings()]


def _within(column: ColumnElement[Any], since: datetime, until: datetime) -> ColumnElement[bool]:
    return (column >= since) & (column < until)
