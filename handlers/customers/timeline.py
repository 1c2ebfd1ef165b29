"""`/timeline 17`: all that passed between one customer and us, in order of time, for those who answer."""

from __future__ import annotations

from typing import Final

from chat.answers import Answers, Button, Message, Redraw, Rows, Say, data
from customers.people import CustomerId
from customers.store import Customers
from handlers.customers.person import whom
from handlers.desk import Desk
from handlers.naming import named
from handlers.routes import Command, Misunderstood, OnCommand, OnTap, Tap, digits
from suggestions.rights import ANSWER
from texts import keys
from texts.text import Moment

PAGE: Final = 20
TIMELINE: Final = "timeline"


def timeline(command: Command, desk: Desk) -> Answers:
    """Show the newest page of what passed, the oldest of it on top. Raises Misunderstood."""
    if not command.whole:
        raise Misunderstood(keys.timeline_how(), keys.person_how())
    number = digits(command.whole)
    if number and desk.stores[Customers].get(CustomerId(int(number))) is None:
        raise Misunderstood(keys.timeline_nobody(number=number))
    return _looked_at(whom(command.whole, desk).id, desk)


def tapped(tap: Tap, desk: Desk) -> Answers:
    """Show it by a button; with a page, turn to that page. Raises Misunderstood."""
    customer = tap.id(CustomerId)
    if desk.stores[Customers].get(customer) is None:
        raise Misunderstood(keys.timeline_nobody(number=str(customer)))
    if len(tap.arguments) == 1:
        return _looked_at(customer, desk)
    return (Redraw(_page(customer, tap.number(1), desk)),)


def _looked_at(customer: CustomerId, desk: Desk) -> Answers:
    """Show it, and note in the log who looked at whom."""
    desk.note(TIMELINE, f"customer:{customer}", changed=False)
    return (Say(message=_page(customer, 0, desk)),)


def _page(customer: CustomerId, page: int, desk: Desk) -> Message:
    """A page of it, 0 the newest; a page past the last is the last."""
    found = sorted(desk.domains.timeline(customer, desk), key=lambda each: each.at)
    last = max(0, (len(found) - 1) // PAGE)
    page = min(page, last)
    end = len(found) - page * PAGE
    shown = found[max(0, end - PAGE) : end]
    lines = tuple(keys.timeline_line(at=Moment(each.at), what=each.line) for each in shown)
    title = keys.timeline_title(person=named(customer, desk), count=len(found))
    texts = (title, lines, keys.audit_times(zone=desk.own_zone.key))
    return Message(texts=texts, buttons=_turns(customer, page, last))


def _turns(customer: CustomerId, page: int, last: int) -> Rows:
    earlier = Button(keys.audit_older(), data(TIMELINE, customer, page + 1)) if page < last else None
    later = Button(keys.audit_newer(), data(TIMELINE, customer, page - 1)) if page else None
    row = tuple(each for each in (earlier, later) if each is not None)
    return (row,) if row else ()


ROUTES = (OnCommand(TIMELINE, timeline, ANSWER, numbered=True), OnTap(TIMELINE, tapped, ANSWER))
