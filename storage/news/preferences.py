"""Topics turned off and quiet hours, in tables."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import BigInteger, Connection, Row, Select, delete, select

from customers.news.preferences import Hours, Quiet, Topic
from customers.people import CustomerId
from storage.customers.tables import customers
from storage.lists import listed
from storage.news.tables import mutes, quiet_hours
from storage.upserts import add, put


def with_hours() -> Select[Any]:
    """Select customers, each with his number, his zone, and when his quiet hours start and end, if ever."""
    query = select(customers.c.id, customers.c.zone, quiet_hours.c.start, quiet_hours.c.end)
    return query.outerjoin_from(customers, quiet_hours, quiet_hours.c.customer == customers.c.id)


def quiet_of(row: Row[Any]) -> Quiet | None:
    """Return the quiet hours that stand in a row; None where there are none."""
    return Quiet(row.start, row.end) if row.start is not None else None


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
        his = self.hours([customer]).get(customer)
        return his.quiet if his else None

    def hours(self, people: Collection[CustomerId]) -> Mapping[CustomerId, Hours]:
        """Return when each may be told something, however many they are; who is erased is left out."""
        query = with_hours().where(customers.c.id.in_(listed("people", BigInteger)))
        found = self._db.execute(query, {"people": list(people)})
        return {CustomerId(row.id): Hours(row.zone, quiet_of(row)) for row in found}

    def keep_quiet(self, customer: CustomerId, quiet: Quiet | None) -> None:
        """Set his quiet hours; None ends them."""
        if quiet is not None:
            put(self._db, quiet_hours, customer=customer, start=quiet.start, end=quiet.end)
        else:
            self._db.execute(delete(quiet_hours).where(quiet_hours.c.customer == customer))
