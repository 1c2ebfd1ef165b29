"""A service message to one person: `/tell 17 Your book is ready`, shown first and sent at a tap."""

from __future__ import annotations

from chat.answers import Answers
from customers.people import Customer
from handlers.customers.person import whom
from handlers.desk import Desk
from handlers.naming import named
from handlers.routes import Asked, Command, Misunderstood, More, OnAct, parted, say
from suggestions.rights import ANSWER
from texts import keys
from texts.looks import visible
from usecases.suggestions.inbox import telling


def asked(command: Command, desk: Desk) -> Asked | More:
    """Show what the person is going to read. Raises Misunderstood, Unreached."""
    found, text = _read(command, desk)
    telling.check_told(desk, found)
    person = named(found.id, desk)
    if not visible(text):
        return More((keys.service_what(person=person),))
    return Asked((keys.service_asked(person=person), *telling.letter(text).texts), keys.service_yes())


def tell(command: Command, desk: Desk) -> Answers:
    """Send it. Raises Misunderstood, Unreached."""
    found, text = _read(command, desk)
    letter = telling.tell(desk, found, text, desk.customer.id)
    desk.did(f"customer:{found.id}")
    return (*say(keys.service_done(person=named(found.id, desk))), *letter)


def _read(command: Command, desk: Desk) -> tuple[Customer, str]:
    """Read for whom it is, and the words. Raises Misunderstood."""
    first, text = parted(command.whole)
    if not first:
        raise Misunderstood(keys.usage(usage=keys.usage_tell()))
    return whom(first, desk), text


ROUTES = (OnAct("tell", asked, tell, ANSWER),)
