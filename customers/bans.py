"""Who is banned from draws: by the keyed hash of his contact, so that a ban outlives an erasure."""

from __future__ import annotations

import hmac
from datetime import datetime
from typing import Protocol

from msgspec import Struct

from customers.people import Contact, CustomerId


class Ban(Struct, frozen=True):
    """A ban. `customer` is None once the person was erased."""

    contact_hash: str
    customer: CustomerId | None
    by: CustomerId
    reason: str
    at: datetime


class Bans(Protocol):
    """Where bans are kept."""

    def key(self) -> bytes:
        """Return the 32-byte key under which contacts are hashed."""
        ...

    def put(self, ban: Ban) -> None:
        """Keep a ban; a second one of the same contact changes nothing."""
        ...

    def find(self, contact_hash: str) -> Ban | None:
        """Return the ban of a contact, or None."""
        ...

    def lift(self, contact_hash: str) -> bool:
        """Remove a ban. Returns whether there was one."""
        ...


def ban(
    bans: Bans, contact: Contact, customer: CustomerId | None, by: CustomerId, reason: str, now: datetime
) -> None:
    """Ban whoever is reached there: he holds no ticket in draws that are fixed from now on."""
    bans.put(Ban(contact_hash(bans.key(), contact), customer, by, reason, now))


def unban(bans: Bans, contact: Contact) -> bool:
    """Lift a ban. Returns whether there was one."""
    return bans.lift(contact_hash(bans.key(), contact))


def in_force(bans: Bans, contact: Contact) -> Ban | None:
    """Return the ban of whoever is reached there, or None."""
    return bans.find(contact_hash(bans.key(), contact))


def contact_hash(key: bytes, contact: Contact) -> str:
    """Return HMAC-SHA256(key, messenger:address) in hexadecimal."""
    return hmac.digest(key, f"{contact.messenger}:{contact.address}".encode(), "sha256").hex()
