"""When somebody came, agreed, wanted to hear nothing more, or was kept out of draws."""

from __future__ import annotations

from collections.abc import Iterator

from customers import bans
from customers.bans import Bans
from customers.people import CustomerId
from customers.store import Customers
from handlers.timeline import Touchpoint
from texts import keys
from usecases.work import Work


def touchpoints(customer: CustomerId, work: Work) -> Iterator[Touchpoint]:
    """Yield what is known of the person himself."""
    people = work.stores[Customers]
    found = people.get(customer)
    if found is None:
        return
    yield Touchpoint(found.joined, keys.touch_came())
    for consent in people.consents(customer):
        purpose = consent.purpose.value
        yield Touchpoint(consent.given, keys.touch_consent(purpose=purpose, given="yes"))
        if consent.withdrawn is not None:
            yield Touchpoint(consent.withdrawn, keys.touch_consent(purpose=purpose, given="no"))
    if found.stopped is not None:
        yield Touchpoint(found.stopped, keys.touch_stopped())
    for contact in people.contacts(customer):
        ban = bans.in_force(work.stores[Bans], contact)
        if ban is not None:
            yield Touchpoint(ban.at, keys.touch_banned())
            return
