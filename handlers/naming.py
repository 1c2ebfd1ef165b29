"""How people are named to the team: by name where one is known, else by a number that leads to the person."""

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
    """Name someone of the team; a customer has a number, and who was erased not even that."""
    member = desk.stores[Team].member(customer) if customer else None
    if member is not None and member.name:
        return keys.audit_name(name=member.name)
    if customer is None or desk.stores[Customers].get(customer) is None:
        return keys.audit_gone()
    number = str(customer)
    leads = desk.may(HAND_OVER)
    return keys.person_number(number=number) if leads else keys.audit_customer(number=number)
