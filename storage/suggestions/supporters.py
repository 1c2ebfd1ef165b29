"""Who supports which idea, in a table; a row stays with the idea for which it was given."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Connection, delete, func, select

from customers.people import CustomerId
from storage.suggestions.tables import supporters
from storage.upserts import add
from suggestions.voice import VoiceId


class SupporterRows:
    """Who supports which idea (see `suggestions.store.Supporters`)."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def add(self, idea: VoiceId, customer: CustomerId, now: datetime) -> bool:
        """Note that someone supports an idea. Returns whether that is new."""
        return add(self._db, supporters, idea=idea, customer=customer, since=now)

    def remove(self, ideas: Collection[VoiceId], customer: CustomerId) -> bool:
        """Note that he supports none of these ideas any more. Returns whether he did."""
        his = supporters.c.customer == customer, supporters.c.idea.in_(ideas)
        return bool(self._db.execute(delete(supporters).where(*his)).rowcount)

    def supports(self, ideas: Collection[VoiceId], customer: CustomerId) -> bool:
        """Tell whether someone supports one of these ideas."""
        his = supporters.c.customer == customer, supporters.c.idea.in_(ideas)
        return self._db.execute(select(supporters.c.idea).where(*his).limit(1)).first() is not None

    def of(self, ideas: Collection[VoiceId]) -> list[CustomerId]:
        """Return who supports one of these ideas, each once."""
        query = select(supporters.c.customer).where(supporters.c.idea.in_(ideas)).distinct()
        return [
            CustomerId(each) for each in self._db.execute(query.order_by(supporters.c.customer)).scalars()
        ]

    def by(self, customer: CustomerId) -> list[tuple[VoiceId, datetime]]:
        """Return which ideas someone supports, and since when."""
        query = select(supporters.c.idea, supporters.c.since).where(supporters.c.customer == customer)
        return [(VoiceId(idea), since) for idea, since in self._db.execute(query)]

    def count(self, ideas: Collection[VoiceId], but: Collection[CustomerId]) -> int:
        """Count who supports one of these ideas, each once, and is none of those left out."""
        query = select(func.count(supporters.c.customer.distinct())).where(supporters.c.idea.in_(ideas))
        return self._db.execute(query.where(supporters.c.customer.not_in(but))).scalar_one()
