"""What the domain asks of the place where customers are kept."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from msgspec import Struct

from customers.consent import Consent, Purpose
from customers.people import Contact, Customer, CustomerId


class Entry(Struct, frozen=True):
    """A line of the audit log: ids only, never a name or a text."""

    id: int
    at: datetime
    actor: CustomerId | None
    action: str
    subject: str


class Audit(Protocol):
    """The append-only log of what the team did, and the clock."""

    def note(self, at: datetime, actor: CustomerId | None, action: str, subject: str) -> None:
        """Append a line. `actor` is None for the clock."""
        ...

    def page(self, before: int | None, size: int, after: int | None = None) -> list[Entry]:
        """Return up to `size` entries, newest first: the next older than `before`, or newer than `after`."""
        ...


class Customers(Protocol):
    """Where customers are kept."""

    def find(self, contact: Contact) -> Customer | None:
        """Return who is reached there, or None."""
        ...

    def get(self, customer: CustomerId) -> Customer | None:
        """Return a customer by number, or None."""
        ...

    def arrive(self, contact: Contact, language: str, now: datetime) -> Customer:
        """Return who is reached there; a new customer when it is his first time."""
        ...

    def is_reached(self, customer: CustomerId) -> bool:
        """Tell whether messages arrive anywhere where he is reached."""
        ...

    def contacts(self, customer: CustomerId) -> list[Contact]:
        """Return where he is reached; first where he is written to."""
        ...

    def save(self, customer: Customer) -> None:
        """Keep his language, zone, name and whether he stopped."""
        ...

    def heard_from(self, contact: Contact, now: datetime) -> None:
        """Note that something came from there in private: messages arrive there."""
        ...

    def consents(self, customer: CustomerId) -> list[Consent]:
        """Return all consents, also the withdrawn, oldest first."""
        ...

    def give(self, customer: CustomerId, purpose: Purpose, wording: str, now: datetime) -> None:
        """Note a consent with its wording. A second one while the first stands changes nothing."""
        ...

    def withdraw(self, customer: CustomerId, purpose: Purpose, now: datetime) -> None:
        """Note that he took a consent back."""
        ...
