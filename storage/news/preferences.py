"""Topics turned off and quiet hours, in tables."""

from __future__ import annotations

from sqlalchemy import Connection, delete, select

from customers.news.preferences import Quiet, Topic
from customers.people import CustomerId
from storage.news.tables import mutes, quiet_hours
from storage.upserts import add, put


class PreferenceRows:
    """What each customer wants to hear when (`customers.news.preferences.Preferences`)."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def muted(self, customer: CustomerId) -> frozenset[Topic]:
        """Return the topics that he turned off."""
        rows = self._db.execute(select(mutes.c.topic).where(mutes.c.customer == customer))
        return frozenset(map(Topic, rows.scalars()))

    def mute(self, customer: CustomerId, topic: Topic, yes: bool) -> None:
        """Turn a topic off, or on again."""
        if yes:
            add(self._db, mutes, customer=customer, topic=topic.value)
        else:
            self._db.execute(delete(mutes).where(mutes.c.customer == customer, mutes.c.topic == topic.value))

    def quiet(self, customer: CustomerId) -> Quiet | None:
        """Return his quiet hours; None when he has none."""
        row = self._db.execute(select(quiet_hours).where(quiet_hours.c.customer == customer)).one_or_none()
        return Quiet(row.start, row.end) if row else None

    def keep_quiet(self, customer: CustomerId, quiet: Quiet | None) -> None:
        """Set his quiet hours; None ends them."""
        if quiet is not None:
            put(self._db, quiet_hours, customer=customer, start=quiet.start, end=quiet.end)
        else:
            self._db.execute(delete(quiet_hours).where(quiet_hours.c.customer == customer))
