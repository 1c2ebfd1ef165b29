"""Which of his contacts a customer is written to: one that is reached, the one last heard from first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, select

from customers.people import Contact, CustomerId
from storage.customers.tables import contacts


def best_first() -> Sequence[ColumnElement[Any]]:
    """Return by what his contacts are ordered: what is reached, then what was heard from last.

    A ballot's tap is not heard here: votes go another way, and write nothing into this table.
    """
    heard_last = contacts.c.last_event.desc().nulls_last()
    return contacts.c.reachable.desc(), heard_last, contacts.c.messenger, contacts.c.address


def elsewhere(db: Connection, customer: CustomerId, lost: Contact) -> Contact | None:
    """Return where else a customer is reached; None where there is no such place."""
    other = (contacts.c.messenger != lost.messenger) | (contacts.c.address != lost.address)
    query = select(contacts.c.messenger, contacts.c.address).where(
        contacts.c.customer == customer, contacts.c.reachable, other
    )
    found = db.execute(query.order_by(*best_first()).limit(1)).one_or_none()
    return Contact(found.messenger, found.address) if found else None
