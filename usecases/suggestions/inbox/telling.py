"""A service message of the team to one person: "it is ready"."""

from __future__ import annotations

from typing import Final

from chat.answers import Answers, Message, Tell
from customers.people import Customer, CustomerId
from customers.store import Customers
from suggestions.errors import Unreached
from texts import keys
from usecases.work import Work

SERVICE: Final = "service"
"""What the dedupe keys of service messages begin with."""


def check_told(work: Work, customer: Customer) -> None:
    """Refuse to write to who would not read it. Raises Unreached."""
    if customer.stopped is not None or not work.stores[Customers].is_reached(customer.id):
        raise Unreached(customer.id, stopped=customer.stopped is not None)


def tell(work: Work, customer: Customer, text: str, by: CustomerId) -> Answers:
    """Send one person a message; the log notes that, not the words. Raises Unreached."""
    check_told(work, customer)
    work.audit("tell", f"customer:{customer.id}", by)
    return (Tell(people=(customer.id,), message=letter(text), key=f"{SERVICE}:{work.entropy(8).hex()}"),)


def letter(text: str) -> Message:
    """A service message as its reader gets it."""
    return Message(texts=(keys.service_head(), keys.service_text(text=text)))
