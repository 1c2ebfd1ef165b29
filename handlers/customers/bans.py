"""Keeping someone out of draws, and letting him in again."""

from __future__ import annotations

from chat.answers import Answers
from customers import bans
from customers.bans import Bans
from customers.people import Contact, Customer
from customers.store import Customers
from draws.rights import HOLD_DRAWS
from handlers.customers.person import whom
from handlers.desk import Desk
from handlers.naming import named
from handlers.routes import Command, Misunderstood, OnCommand, parted, say
from texts import keys
from texts.looks import visible
from texts.text import Text


def ban(command: Command, desk: Desk) -> Answers:
    """Ban someone from draws, however he is named, for a reason that only the team reads."""
    found, contacts, reason = _read(command, keys.usage_ban(), desk)
    if not visible(reason):
        raise Misunderstood(keys.ban_reason_missing(named=parted(command.whole)[0]))
    for contact in contacts:
        bans.ban(desk.stores[Bans], contact, found.id if found else None, desk.customer.id, reason, desk.now)
    desk.note("ban", f"customer:{found.id if found else 'unknown'}")
    return say(keys.banned(), *_whom(found, desk))


def unban(command: Command, desk: Desk) -> Answers:
    """Lift a ban."""
    found, contacts, _ = _read(command, keys.usage_unban(), desk)
    lifted = [bans.unban(desk.stores[Bans], contact) for contact in contacts]
    if True not in lifted:
        return say(keys.unbanned_none(), *_whom(found, desk))
    desk.note("unban", f"customer:{found.id if found else 'unknown'}")
    return say(keys.unbanned(), *_whom(found, desk))


def _read(command: Command, usage: Text, desk: Desk) -> tuple[Customer | None, list[Contact], str]:
    """Read `17 REASON`, `TICKET REASON`, or `telegram:123456 REASON`, also of one who never came.

    Raises Misunderstood.
    """
    first, reason = parted(command.whole)
    if not first:
        raise Misunderstood(keys.usage(usage=usage), keys.person_how())
    try:
        contact = Contact.parse(first)
    except ValueError:
        found = whom(first, desk)
        return found, desk.stores[Customers].contacts(found.id), reason
    if contact.messenger not in desk.company.messengers:
        raise Misunderstood(keys.person_none(named=first), keys.person_how())
    return desk.stores[Customers].find(contact), [contact], reason


def _whom(found: Customer | None, desk: Desk) -> tuple[Text, ...]:
    return (keys.person_whom(person=named(found.id, desk)),) if found else ()


ROUTES = (
    OnCommand("ban", ban, HOLD_DRAWS),
    OnCommand("unban", unban, HOLD_DRAWS),
)
