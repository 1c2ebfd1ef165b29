"""How ideas came to stand where they stand, in a table."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any, Final

from msgspec.structs import replace
from sqlalchemy import Column, ColumnElement, Connection, RowMapping, delete, exists, insert, select, update

from customers.people import CustomerId
from polls.poll import PollId
from storage.rows import first_of
from storage.suggestions.tables import voice_steps, voices
from suggestions.voice import Occasion, Status, Step, StepId, VoiceId

_STOOD: Final = voice_steps.c.occasion == Occasion.STATUS.value


class StepRows:
    """The steps of ideas (see `suggestions.store.Steps`)."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def add(self, step: Step) -> Step:
        """Keep a new step and return it with its number."""
        return replace(step, id=StepId(first_of(self._db.execute(insert(voice_steps).values(_row(step))))))

    def get(self, step: StepId) -> Step | None:
        """Return a step, held against any change; None when it was taken back."""
        query = select(voice_steps).where(voice_steps.c.id == step).with_for_update()
        row = self._db.execute(query).mappings().one_or_none()
        return _step(row) if row else None

    def illustrate(self, step: StepId, picture: str, messenger: str) -> None:
        """Note the picture with which a step is told."""
        values = {"picture": picture, "messenger": messenger}
        self._db.execute(update(voice_steps).where(voice_steps.c.id == step).values(values))

    def noted(self, step: StepId, upto: CustomerId) -> None:
        """Note that those who wait were noted up to this one."""
        self._db.execute(update(voice_steps).where(voice_steps.c.id == step).values(cursor=upto))

    def told(self, step: StepId) -> None:
        """Note that all who wait were noted, and are told."""
        self._db.execute(update(voice_steps).where(voice_steps.c.id == step).values(due=None))

    def drop(self, step: StepId) -> None:
        """Remove a step that was taken back."""
        self._db.execute(delete(voice_steps).where(voice_steps.c.id == step))

    def of(self, voice: VoiceId) -> list[Step]:
        """Return the steps by which a voice came to stand where it stands, the oldest first."""
        return self.of_each([voice])[voice]

    def of_each(self, voices: Collection[VoiceId]) -> dict[VoiceId, list[Step]]:
        """Return these steps of each of these voices, the oldest first."""
        found: dict[VoiceId, list[Step]] = {each: [] for each in voices}
        query = select(voice_steps).where(voice_steps.c.voice.in_(voices), _STOOD).order_by(voice_steps.c.id)
        for row in self._db.execute(query).mappings():
            found[row["voice"]].append(_step(row))
        return found

    def others(self, voice: VoiceId) -> list[Step]:
        """Return of what else people are told of a voice, the oldest first."""
        query = select(voice_steps).where(voice_steps.c.voice == voice, ~_STOOD).order_by(voice_steps.c.id)
        return [_step(row) for row in self._db.execute(query).mappings()]

    def slipped(self, step: StepId, now: datetime) -> None:
        """Note that people were told that its date has passed."""
        self._db.execute(update(voice_steps).where(voice_steps.c.id == step).values(slipped=now))

    def slipping(self, now: datetime, limit: int) -> list[Step]:
        """Return steps whose dates have passed, where nothing came after and nobody was told of it yet."""
        due = voice_steps.c.slips <= now, voice_steps.c.slipped.is_(None)
        return self._standing(Status.PLANNED, due, voice_steps.c.slips, limit)

    def next_slipping(self, now: datetime) -> datetime | None:
        """Return when the next of these may be told; None when none waits."""
        return self._next(voice_steps.c.slips, now)

    def ask(self, step: StepId, asks: datetime) -> None:
        """Note when people are to be asked how well it turned out."""
        self._db.execute(update(voice_steps).where(voice_steps.c.id == step).values(asks=asks))

    def asked(self, step: StepId, poll: PollId) -> None:
        """Note in which poll they are asked."""
        self._db.execute(update(voice_steps).where(voice_steps.c.id == step).values(asked=poll))

    def asking(self, now: datetime, limit: int) -> list[Step]:
        """Return the last steps of which people are to be asked now, the earliest first."""
        read = voices.c.hidden.is_(None)
        due = voice_steps.c.asks <= now, voice_steps.c.asked.is_(None), read
        return self._standing(Status.LAUNCHED, due, voice_steps.c.asks, limit)

    def next_asking(self, now: datetime) -> datetime | None:
        """Return when people may be asked next; None when nobody is to be."""
        return self._next(voice_steps.c.asks, now)

    def _standing(
        self, status: Status, due: Sequence[ColumnElement[bool]], order: Column[Any], limit: int
    ) -> list[Step]:
        """Return the last steps by which something stands there, of which something is due."""
        other = voice_steps.alias()
        behind = other.c.voice == voice_steps.c.voice, other.c.id > voice_steps.c.id
        later = exists().where(*behind, other.c.occasion == Occasion.STATUS.value)
        query = select(voice_steps).join(voices, voices.c.id == voice_steps.c.voice)
        query = query.where(*due, ~later, voices.c.status == status.value)
        query = query.order_by(order, voice_steps.c.id).limit(limit)
        return [_step(row) for row in self._db.execute(query).mappings()]

    def _next(self, column: Column[Any], now: datetime) -> datetime | None:
        return self._db.execute(select(column).where(column > now).order_by(column).limit(1)).scalar()

    def due(self, now: datetime, limit: int) -> list[Step]:
        """Return steps of which people are to be told now, the earliest first."""
        query = select(voice_steps).where(voice_steps.c.due <= now)
        query = query.order_by(voice_steps.c.due, voice_steps.c.id).limit(limit)
        return [_step(row) for row in self._db.execute(query).mappings()]

    def next_due(self) -> datetime | None:
        """Return when the next step is told; None when none waits."""
        query = select(voice_steps.c.due).where(voice_steps.c.due.is_not(None))
        return self._db.execute(query.order_by(voice_steps.c.due).limit(1)).scalar()


def _step(row: RowMapping) -> Step:
    stood = {"before": Status(row["before"]), "status": Status(row["status"])}
    return Step(**dict(row) | stood | {"occasion": Occasion(row["occasion"])})


def _row(step: Step) -> dict[str, object]:
    kept = {name: getattr(step, name) for name in step.__struct_fields__ if name != "id"}
    stood = {"before": step.before.value, "status": step.status.value}
    return kept | stood | {"occasion": step.occasion.value}
