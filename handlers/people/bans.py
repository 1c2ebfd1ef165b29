"""Keeping someone out of draws, and letting him in again."""

from __future__ import annotations

from chat.answers import Answers
from customers import bans
from customers.people import Contact
from customers.team import Right
from handlers.desk import Desk
from handlers.routes import Command, Misunderstood, OnCommand, parted, say
from texts import keys
from texts.looks import visible
from texts.text import Text


def ban(command: Command, desk: Desk) -> Answers:
    """Ban whoever is reached there from draws, for a reason that only the team reads."""
    contact, reason = _read(command, keys.usage_ban())
    if not visible(reason):
        raise Misunderstood(keys.usage(usage=keys.usage_ban()))
    found = desk.stores.customers.find(contact)
    customer = found.id if found else None
    bans.ban(desk.stores.bans, contact, customer, desk.customer.id, reason, desk.now)
    desk.note("ban", f"customer:{customer or 'unknown'}")
    return say(keys.banned())


def unban(command: Command, desk: Desk) -> Answers:
    """Lift a ban."""
    contact, _ = _read(command, keys.usage_unban())
    found = desk.stores.customers.find(contact)
    lifted = bans.unban(desk.stores.bans, contact)
    if lifted:
        desk.note("unban", f"customer:{found.id if found else 'unknown'}")
    return say(keys.unbanned() if lifted else keys.unbanned_none())


def _read(command: Command, usage: Text) -> tuple[Contact, str]:
    """Read `telegram:123456 REASON`. Raises Misunderstood."""
    first, reason = parted(command.whole)
    try:
        contact = Contact.parse(first)
    except ValueError:
        raise Misunderstood(keys.usage(usage=usage)) from None
    return contact, reason


ROUTES = (
    OnCommand("ban", ban, Right.HOLD_DRAWS),
    OnCommand("unban", unban, Right.HOLD_DRAWS),
)
