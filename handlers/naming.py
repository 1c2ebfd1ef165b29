"""How people are named to the team: by name where it may be read, else by a number."""

from __future__ import annotations

from typing import Final

from customers.people import CustomerId
from customers.store import Customers
from customers.team import Team
from handlers.desk import Desk
from prizes.rights import HAND_OVER
from texts import keys
from texts.shorten import shortened
from texts.text import Text

TITLE: Final = 60
"""Characters of a title, a chat or a segment in a line."""


def short(title: str) -> str:
    """Return a title, cut where it is too long for a line."""
    return shortened([title], TITLE)[0]


def named(customer: CustomerId | None, desk: Desk) -> Text:
    """Name someone to who asks; who was erased has not even a number.

    A customer's name, and the way to him, are for those alone who hand over and answer.
    """
    member = desk.stores[Team].member(customer) if customer else None
    if member is not None and member.name:
        return keys.audit_name(name=member.name)
    known = desk.stores[Customers].get(customer) if customer else None
    if known is None:
        return keys.audit_gone()
    number = str(known.id)
    if not desk.may(HAND_OVER):
        return keys.audit_customer(number=number)
    if not known.name:
        return keys.person_number(number=number)
    return keys.person_named(name=short(known.name), number=number)


def on_button(customer: CustomerId, desk: Desk) -> Text:
    """Name someone on a button, which leads to him by itself: without the command that does."""
    known = desk.stores[Customers].get(customer)
    if known is not None and known.name and desk.may(HAND_OVER):
        return keys.audit_name(name=short(known.name))
    return named(customer, desk)
