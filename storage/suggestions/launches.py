"""Who asked to be told when something is launched, in a table."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Connection, delete, select

from customers.people import CustomerId
from storage.suggestions.tables import launch_waits
from storage.upserts import add
from suggestions.voice import VoiceId


class LaunchRows:
    """Who asked to be told when something is launched (see `suggestions.parts.Launches`)."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def add(self, voice: VoiceId, customer: CustomerId, now: datetime) -> bool:
        """Note that someone asked. Returns whether that is new."""
        return add(self._db, launch_waits, voice=voice, customer=customer, since=now)

    def remove(self, voices: Collection[VoiceId], customer: CustomerId) -> bool:
        """Note that someone wants to hear of none of these. Returns whether he did."""
        his = launch_waits.c.customer == customer, launch_waits.c.voice.in_(voices)
        return bool(self._db.execute(delete(launch_waits).where(*his)).rowcount)

    def waits(self, voices: Collection[VoiceId], customer: CustomerId) -> bool:
        """Tell whether someone asked to hear of one of these."""
        his = launch_waits.c.customer == customer, launch_waits.c.voice.in_(voices)
        return self._db.execute(select(launch_waits.c.voice).where(*his).limit(1)).first() is not None

    def waiting(
        self, voices: Collection[VoiceId], after: int = 0, limit: int | None = None
    ) -> list[CustomerId]:
        """Return who asked to hear of one of these, each once, in the order of their numbers behind one."""
        behind = launch_waits.c.voice.in_(voices), launch_waits.c.customer > after
        query = select(launch_waits.c.customer).where(*behind).distinct()
        rows = self._db.execute(query.order_by(launch_waits.c.customer).limit(limit))
        return [CustomerId(each) for each in rows.scalars()]
