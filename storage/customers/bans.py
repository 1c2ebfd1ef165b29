"""Bans, and the key under which banned contacts are hashed, in tables."""

from __future__ import annotations

import secrets

from sqlalchemy import Connection, Select, delete, select, update
from sqlalchemy.dialects import postgresql, sqlite

from customers.bans import Ban, contact_hash
from customers.people import Contact, CustomerId
from storage.customers.tables import bans, contacts, keys

NAME = "bans"


class BanRows:
    """The table of bans."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection
        self._insert = (sqlite if connection.dialect.name == "sqlite" else postgresql).insert

    def key(self) -> bytes:
        """Return the 32-byte key under which contacts are hashed; made when it is first needed.

        When two make one at the same instant, the second waits for the first and takes its key.
        """
        known = select(keys.c.value).where(keys.c.name == NAME)
        if (found := self._db.execute(known).scalar_one_or_none()) is not None:
            return bytes(found)
        made = {"name": NAME, "value": secrets.token_bytes(32)}
        self._db.execute(self._insert(keys).values(made).on_conflict_do_nothing())
        return bytes(self._db.execute(known).scalar_one())

    def put(self, ban: Ban) -> None:
        """Keep a ban; a second one of the same contact changes nothing."""
        values = {
            "contact_hash": ban.contact_hash,
            "customer": ban.customer,
            "by": ban.by,
            "reason": ban.reason,
            "at": ban.at,
        }
        self._db.execute(self._insert(bans).values(values).on_conflict_do_nothing())

    def find(self, contact_hash: str) -> Ban | None:
        """Return the ban of a contact, or None."""
        row = self._db.execute(select(bans).where(bans.c.contact_hash == contact_hash)).one_or_none()
        if row is None:
            return None
        return Ban(row.contact_hash, row.customer, row.by, row.reason, row.at)

    def lift(self, contact_hash: str) -> bool:
        """Remove a ban. Returns whether there was one."""
        return self._db.execute(delete(bans).where(bans.c.contact_hash == contact_hash)).rowcount > 0

    def forget(self, customer: CustomerId) -> None:
        """Keep the bans of somebody who is erased without his number and without words, which may name him.

        Also one of before he first came, which names nobody; he still has his contacts.
        """
        his = bans.c.customer == customer
        orphans = select(bans.c.contact_hash).where(bans.c.customer.is_(None), bans.c.reason != "")
        if unnamed := set(self._db.execute(orphans).scalars()):
            key = self.key()
            rows = self._db.execute(select(contacts).where(contacts.c.customer == customer))
            hashes = {contact_hash(key, Contact(row.messenger, row.address)) for row in rows}
            his |= bans.c.contact_hash.in_(hashes & unnamed)
        self._db.execute(update(bans).where(his).values(customer=None, reason=""))

    def among(self, came: Select[tuple[int]]) -> list[CustomerId]:
        """Return who of them is banned; contacts are hashed only where a ban has no customer any more."""
        named = select(bans.c.customer).where(bans.c.customer.in_(came))
        found = [CustomerId(customer) for customer in self._db.execute(named).scalars()]
        orphans = set(
            self._db.execute(select(bans.c.contact_hash).where(bans.c.customer.is_(None))).scalars()
        )
        if orphans:
            key = self.key()
            rows = self._db.execute(select(contacts).where(contacts.c.customer.in_(came)))
            found += [
                CustomerId(row.customer)
                for row in rows
                if contact_hash(key, Contact(row.messenger, row.address)) in orphans
            ]
        return found
