"""Customers, their consents and the audit log, in tables."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, Row, bindparam, delete, insert, select, update

from customers.consent import Consent, Purpose
from customers.people import Contact, Customer, CustomerId
from customers.store import Entry
from storage.customers.reaching import best_first
from storage.customers.tables import audit, consents, contacts, customers
from storage.prepared import Prepared
from storage.rows import first_of
from storage.upserts import add

_BY_CONTACT = (
    select(customers)
    .join(contacts, contacts.c.customer == customers.c.id)
    .where(contacts.c.messenger == bindparam("messenger"), contacts.c.address == bindparam("address"))
)
_LOOKED_AT = Prepared(_BY_CONTACT)
"""Asked for where nothing is written: PostgreSQL locks no row there."""
_FOUND = Prepared(_BY_CONTACT.with_for_update(key_share=True, of=customers))
"""Asked for whatever anybody does. What one person does at once is done one after the other: on PostgreSQL,
two that read the same row before either writes would else undo each other. Ballots do not wait for it."""


class CustomerRows:
    """The table of customers and where they are reached."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def find(self, contact: Contact) -> Customer | None:
        """Return who is reached there, or None."""
        reads_only = self._db.get_execution_options().get("postgresql_readonly", False)
        query = _LOOKED_AT if reads_only else _FOUND
        rows = query.rows(self._db, {"messenger": contact.messenger, "address": contact.address})
        return _customer(rows[0]) if rows else None

    def is_reached(self, customer: CustomerId) -> bool:
        """Tell whether messages arrive anywhere where he is reached."""
        there = select(contacts.c.customer).where(contacts.c.customer == customer, contacts.c.reachable)
        return self._db.execute(there.limit(1)).one_or_none() is not None

    def get(self, customer: CustomerId) -> Customer | None:
        """Return a customer by number, or None."""
        found = self._db.execute(select(customers).where(customers.c.id == customer)).one_or_none()
        return _customer(found) if found else None

    def arrive(self, contact: Contact, language: str, now: datetime) -> Customer:
        """Return who is reached there; a new customer when it is his first time.

        When he comes twice at the same instant, the second waits for the first and is the same customer.
        """
        known = self.find(contact)
        if known is not None:
            return known
        new = first_of(self._db.execute(insert(customers).values(language=language, joined=now)))
        where = {"messenger": contact.messenger, "address": contact.address}
        if add(self._db, contacts, **where, customer=new, last_event=now):
            return Customer(id=CustomerId(new), language=language, joined=now)
        self._db.execute(delete(customers).where(customers.c.id == new))
        first = self.find(contact)
        assert first is not None
        return first

    def contacts(self, customer: CustomerId) -> list[Contact]:
        """Return where he is reached; first where he is written to."""
        rows = self._db.execute(
            select(contacts.c.messenger, contacts.c.address)
            .where(contacts.c.customer == customer)
            .order_by(*best_first())
        )
        return [Contact(*row) for row in rows]

    def save(self, customer: Customer) -> None:
        """Keep his language, zone, name and whether he stopped."""
        self._db.execute(
            update(customers)
            .where(customers.c.id == customer.id)
            .values(
                language=customer.language,
                language_chosen=customer.language_chosen,
                zone=customer.zone,
                name=customer.name,
                stopped=customer.stopped,
            )
        )

    def heard_from(self, contact: Contact, now: datetime) -> None:
        """Note that something came from there in private: messages arrive there."""
        self._db.execute(
            update(contacts)
            .where(contacts.c.messenger == contact.messenger, contacts.c.address == contact.address)
            .values(reachable=True, last_event=now)
        )

    def consents(self, customer: CustomerId) -> list[Consent]:
        """Return all consents, also the withdrawn, oldest first."""
        rows = self._db.execute(
            select(consents).where(consents.c.customer == customer).order_by(consents.c.id)
        )
        return [Consent(Purpose(row.purpose), row.given, row.wording, row.withdrawn) for row in rows]

    def give(self, customer: CustomerId, purpose: Purpose, wording: str, now: datetime) -> None:
        """Note a consent with its wording. A second one while the first stands changes nothing."""
        add(self._db, consents, customer=customer, purpose=purpose.value, given=now, wording=wording)

    def withdraw(self, customer: CustomerId, purpose: Purpose, now: datetime) -> None:
        """Note that he took a consent back."""
        self._db.execute(
            update(consents)
            .where(
                consents.c.customer == customer, consents.c.purpose == purpose, consents.c.withdrawn.is_(None)
            )
            .values(withdrawn=now)
        )
        if purpose is Purpose.VOTES:  # with his next vote he agrees anew
            self._db.execute(update(customers).where(customers.c.id == customer).values(agreed=None))


class AuditRows:
    """The append-only log of what the team did; the database itself refuses changes to it."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def note(self, at: datetime, actor: CustomerId | None, action: str, subject: str) -> None:
        """Append a line. `actor` is None for the clock."""
        self._db.execute(insert(audit).values(at=at, actor=actor, action=action, subject=subject))

    def page(self, before: int | None, size: int, after: int | None = None) -> list[Entry]:
        """Return up to `size` entries, newest first: the next older than `before`, or newer than `after`."""
        query = select(audit).limit(size)
        if before is not None:
            query = query.where(audit.c.id < before)
        if after is not None:
            query = query.where(audit.c.id > after)
        found = self._db.execute(query.order_by(audit.c.id if after is not None else audit.c.id.desc())).all()
        return [
            Entry(
                row.id,
                row.at,
                CustomerId(row.actor) if row.actor is not None else None,
                row.action,
                row.subject,
            )
            for row in (found if after is None else reversed(found))
        ]


def _customer(row: Row[tuple[object, ...]]) -> Customer:
    return Customer(
        id=CustomerId(row.id),
        language=row.language,
        language_chosen=row.language_chosen,
        zone=row.zone,
        name=row.name,
        joined=row.joined,
        stopped=row.stopped,
        agreed=row.agreed,
    )
