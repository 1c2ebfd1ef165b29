"""The lines of voices, in their table."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import Connection, RowMapping, delete, insert, select, update

from customers.people import CustomerId
from storage.rows import first_of
from storage.suggestions.tables import voice_lines
from suggestions.voice import Arrival, Line, LineId, Part, VoiceId

_before = msgspec.json.Decoder(tuple[str, ...])


class LineRows:
    """The lines of voices (see `suggestions.store.Lines`)."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def add(self, line: Line) -> Line:
        """Keep a new line and return it with its number."""
        id = first_of(self._db.execute(insert(voice_lines).values(_row(line))))
        return msgspec.structs.replace(line, id=LineId(id))

    def save(self, line: Line) -> None:
        """Keep how a line reads now, and whether it has left."""
        self._db.execute(update(voice_lines).where(voice_lines.c.id == line.id).values(_row(line)))

    def get(self, line: LineId) -> Line | None:
        """Return a line, held against any change; None when it is gone."""
        query = select(voice_lines).where(voice_lines.c.id == line).with_for_update()
        row = self._db.execute(query).mappings().one_or_none()
        return _line(row) if row else None

    def at(self, messenger: str, chat: str, message: str) -> Line | None:
        """Return the line that was written there, held against any change; None: none was."""
        there = voice_lines.c.chat == chat, voice_lines.c.message == message
        query = select(voice_lines).where(*there, voice_lines.c.messenger == messenger).with_for_update()
        row = self._db.execute(query.order_by(voice_lines.c.id).limit(1)).mappings().one_or_none()
        return _line(row) if row else None

    def newest_by(self, author: CustomerId) -> Line | None:
        """Return the line that somebody wrote last; None: he wrote none."""
        query = select(voice_lines).where(voice_lines.c.by == author).order_by(voice_lines.c.id.desc())
        row = self._db.execute(query.limit(1)).mappings().one_or_none()
        return _line(row) if row else None

    def album(self, messenger: str, chat: str, album: str) -> list[Line]:
        """Return the lines that were sent there as one album, held against any change, the oldest first."""
        there = voice_lines.c.chat == chat, voice_lines.c.album == album
        query = select(voice_lines).where(*there, voice_lines.c.messenger == messenger).with_for_update()
        return [_line(row) for row in self._db.execute(query.order_by(voice_lines.c.id)).mappings()]

    def drop(self, line: LineId) -> None:
        """Remove a line."""
        self._db.execute(delete(voice_lines).where(voice_lines.c.id == line))

    def of(self, voice: VoiceId) -> list[Line]:
        """Return the lines of a voice, the oldest first."""
        return self.of_all([voice])

    def of_all(self, found: Collection[VoiceId]) -> list[Line]:
        """Return the lines of several voices, the oldest first."""
        query = select(voice_lines).where(voice_lines.c.voice.in_(found)).order_by(voice_lines.c.id)
        return [_line(row) for row in self._db.execute(query).mappings()]

    def leaving(self, now: datetime, limit: int) -> list[Line]:
        """Return answers that are to go to their authors now, the earliest first."""
        query = select(voice_lines).where(voice_lines.c.leaves <= now)
        query = query.order_by(voice_lines.c.leaves, voice_lines.c.id).limit(limit)
        return [_line(row) for row in self._db.execute(query).mappings()]

    def on_their_way(self, limit: int) -> list[Line]:
        """Return answers that went and of which nobody knows yet whether they arrived, the oldest first."""
        query = select(voice_lines).where(voice_lines.c.arrival == Arrival.PENDING.value)
        return [
            _line(row) for row in self._db.execute(query.order_by(voice_lines.c.id).limit(limit)).mappings()
        ]

    def next_leaving(self) -> datetime | None:
        """Return when the next answer leaves; None when none waits."""
        query = select(voice_lines.c.leaves).where(voice_lines.c.leaves.is_not(None))
        return self._db.execute(query.order_by(voice_lines.c.leaves).limit(1)).scalar()


def _line(row: RowMapping) -> Line:
    return Line(**dict(row) | {"part": Part(row["part"]), "before": _before.decode(bytes(row["before"]))})


def _row(line: Line) -> dict[str, Any]:
    kept = {name: getattr(line, name) for name in line.__struct_fields__ if name != "id"}
    return kept | {
        "part": line.part.value,
        "arrival": str(line.arrival),
        "before": msgspec.json.encode(line.before),
    }
