"""Who is in which tier, in a table."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, delete, insert, select

from customers.people import Contact, CustomerId
from customers.tiers import Change, Tier
from storage.customers.tables import contacts, customers, tiers
from storage.delivery.row_locks import staying

CHUNK: Final = 500
"""So many are asked for or let go of in one statement."""


class TierRows:
    """The table of tiers (see `customers.tiers.Tiers`)."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def of(self, customer: CustomerId) -> Tier | None:
        """Return somebody's tier; None: he is in none."""
        row = self._db.execute(select(tiers).where(tiers.c.customer == customer)).one_or_none()
        return Tier(row.name, row.rank) if row else None

    def all(self) -> dict[CustomerId, Tier]:
        """Return everybody's tier."""
        return {CustomerId(row.customer): Tier(row.name, row.rank) for row in self._db.execute(select(tiers))}

    def known(self, who: Collection[CustomerId | Contact]) -> dict[CustomerId | Contact, CustomerId]:
        """Return the customers who are meant by numbers and contacts; who is not here is left out.

        Each stays until the transaction ends: whoever erases himself meanwhile waits for it.
        """
        found: dict[CustomerId | Contact, CustomerId] = {}
        for some in _chunks([each for each in who if not isinstance(each, Contact)]):
            query = select(customers.c.id).where(customers.c.id.in_(some))
            found |= {CustomerId(id): CustomerId(id) for id in self._db.execute(staying(query)).scalars()}
        by_messenger: dict[str, list[str]] = {}
        for each in who:
            if isinstance(each, Contact):
                by_messenger.setdefault(each.messenger, []).append(each.address)
        for messenger, addresses in by_messenger.items():
            for some in _chunks(addresses):
                there = contacts.c.messenger == messenger, contacts.c.address.in_(some)
                his = select(contacts.c.address, contacts.c.customer).join(customers).where(*there)
                for row in self._db.execute(staying(his)):
                    found[Contact(messenger, row.address)] = CustomerId(row.customer)
        return found

    def take(self, change: Change, now: datetime) -> None:
        """Keep what a list changes."""
        for some in _chunks([*change.gone, *change.moved]):
            self._db.execute(delete(tiers).where(tiers.c.customer.in_(some)))
        new = [
            {"customer": who, "name": tier.name, "rank": tier.rank, "since": now}
            for who, tier in {**change.new, **change.moved}.items()
        ]
        if new:
            self._db.execute(insert(tiers), new)


def _chunks(values: Sequence[int] | Sequence[str]) -> list[Sequence[int] | Sequence[str]]:
    return [values[begin : begin + CHUNK] for begin in range(0, len(values), CHUNK)]
