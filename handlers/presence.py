"""Who is here: somebody new, or known, by the name and in the language that his messenger tells."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from chat.events import Event
from chat.records import Stores
from customers.people import Contact, Customer
from customers.store import Customers
from texts.languages import match


def present(
    stores: Stores, contact: Contact, known: Customer | None, event: Event, now: datetime
) -> Customer:
    """Return the customer, new or known; his language follows his client until he chooses one.

    His name is what his messenger calls him by now.
    """
    language = match(event.who.language)
    here = known or stores[Customers].arrive(contact, language, now)
    customer = replace(
        here,
        language=here.language if here.language_chosen else language,
        name=event.who.name or here.name,
    )
    if customer != here:
        stores[Customers].save(customer)
    return customer
