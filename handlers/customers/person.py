"""One person, as the team sees him: where he is reached, what he won, whether he is kept out of draws."""

from __future__ import annotations

from chat.answers import Answers, Button, Message, Paragraph, Rows, Say, data
from customers import bans
from customers.bans import Bans
from customers.people import Contact, Customer, CustomerId
from customers.store import Customers
from customers.team import Team
from draws import lifecycle
from draws.draw import DrawState
from draws.errors import NoSuchTicket
from draws.rights import HOLD_DRAWS
from draws.store import Draws
from handlers.desk import Desk
from handlers.routes import Command, Misunderstood, OnCommand, digits
from prizes.rights import HAND_OVER
from prizes.store import Prizes
from texts import keys
from texts.text import Mark, Marked, Moment
from usecases.buttons import desk_button

DESKS = 10


def person(command: Command, desk: Desk) -> Answers:
    """Show the person with a number, or the holder of a ticket."""
    if not command.whole:
        raise Misunderstood(keys.person_how())
    found = whom(command.whole, desk)
    number = str(found.id)
    contacts = desk.stores[Customers].contacts(found.id)
    since = Moment(found.joined)
    texts: list[Paragraph] = [keys.person_title(number=number)]
    texts += [keys.audit_name(name=found.name)] if found.name else []
    texts += [keys.person_contact(contact=_leading(each, desk), since=since) for each in contacts]
    texts += _silent(found, desk)
    member = desk.stores[Team].member(found.id)
    if member is not None:
        role = keys.audit_role(role=member.role.value)
        name = keys.audit_name(name=member.name or "–")
        texts.append(keys.person_team(person=keys.audit_person_role(person=name, role=role)))
    texts += _ban(found, contacts, desk)
    draws = dict.fromkeys(award.draw for award in desk.stores[Prizes].of(found.id))
    passed = (Button(keys.timeline_button(), data("timeline", found.id)),)
    buttons: Rows = (*(desk_button(draw) for draw in list(draws)[:DESKS]), passed)
    return (Say(message=Message(texts=tuple(texts), buttons=buttons)),)


def _silent(found: Customer, desk: Desk) -> list[Paragraph]:
    """Say why nothing that we write reaches him."""
    if found.stopped is not None:
        return [keys.person_stopped(at=Moment(found.stopped))]
    return [] if desk.stores[Customers].is_reached(found.id) else [keys.person_unreached()]


def _leading(contact: Contact, desk: Desk) -> Marked:
    """The address, with a link behind it that opens the chat with the person; in his messenger alone."""
    words = str(contact)
    link = desk.company.profile(contact) if contact.messenger == desk.person.messenger else ""
    return Marked(words, (Mark("link", 0, len(words), link),) if link else ())


def _ban(found: Customer, contacts: list[Contact], desk: Desk) -> list[Paragraph]:
    """Whether he is kept out of draws, and how that is changed by those who may."""
    in_force = [ban for each in contacts if (ban := bans.in_force(desk.stores[Bans], each)) is not None]
    said: list[Paragraph] = [
        keys.person_banned(at=Moment(ban.at), reason=ban.reason or "–") for ban in in_force[:1]
    ]
    if desk.may(HOLD_DRAWS):
        how = keys.person_unban_how if in_force else keys.person_ban_how
        said.append(how(number=str(found.id)))
    return said


def whom(named: str, desk: Desk) -> Customer:
    """Find the person with a number or an address, or the holder of a ticket in what is drawn.

    Raises Misunderstood.
    """
    number = CustomerId(int(digits(named) or "0"))
    found = desk.stores[Customers].get(number) or _reached(named, desk) or _holder(named, desk)
    if found is None:
        raise Misunderstood(keys.person_none(named=named), keys.person_how())
    return found


def _reached(named: str, desk: Desk) -> Customer | None:
    try:
        return desk.stores[Customers].find(Contact.parse(named))
    except ValueError:
        return None


def _holder(ticket: str, desk: Desk) -> Customer | None:
    """Look for the ticket in the newest draw first."""
    if len(ticket) < lifecycle.SHORT:
        return None
    draws = desk.stores[Draws]
    for draw in draws.having({DrawState.DRAWN}):
        try:
            entry = draws.entry(draw.id, lifecycle.find_ticket(draws, draw, ticket))
        except NoSuchTicket:
            continue
        return desk.stores[Customers].get(entry.customer) if entry and entry.customer else None
    return None


ROUTES = (OnCommand("person", person, HAND_OVER, numbered=True),)
