"""When the team was alerted last, and who is asked for an idea, in tables."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection, select, update

from customers.people import CustomerId
from storage.suggestions.tables import idea_asks, voice_alerts
from storage.upserts import add


class AlertRows:
    """A row for each alert, and for each who is asked for an idea (see `suggestions.store.Alerts`)."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def first_within(self, name: str, pause: timedelta, now: datetime) -> bool:
        """Note an alert, unless one of this name came within the pause. Returns whether it was noted."""
        if add(self._db, voice_alerts, name=name, at=now):
            return True
        old = voice_alerts.c.name == name, voice_alerts.c.at <= now - pause
        return bool(self._db.execute(update(voice_alerts).where(*old).values(at=now)).rowcount)

    def ask(self, customer: CustomerId, due: datetime, again: datetime) -> None:
        """Let someone be asked for an idea at an instant, unless he is to be, or was since `again`."""
        if add(self._db, idea_asks, customer=customer, due=due):
            return
        free = idea_asks.c.due.is_(None), idea_asks.c.asked <= again
        his = idea_asks.c.customer == customer
        self._db.execute(update(idea_asks).where(his, *free).values(due=due))

    def asking(self, now: datetime, limit: int) -> list[CustomerId]:
        """Return who is to be asked now."""
        query = select(idea_asks.c.customer).where(idea_asks.c.due <= now).order_by(idea_asks.c.due)
        return [CustomerId(each) for each in self._db.execute(query.limit(limit)).scalars()]

    def asked(self, customer: CustomerId, now: datetime) -> bool:
        """Note that someone is asked. Returns False when he is not to be."""
        due = idea_asks.c.customer == customer, idea_asks.c.due <= now
        return bool(self._db.execute(update(idea_asks).where(*due).values(due=None, asked=now)).rowcount)
