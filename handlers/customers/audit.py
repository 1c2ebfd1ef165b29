"""The audit log in words: who did what to which thing. The log keeps numbers; names are looked up here."""

from __future__ import annotations

import re
from typing import Final

from chat.answers import Answers, Button, Message, Redraw, Rows, Say, data
from customers.people import Contact, CustomerId
from customers.store import Audit, Entry
from customers.team import READ_AUDIT
from draws.draw import DrawId
from draws.store import Draws
from draws.tickets import ticket
from handlers.desk import Desk
from handlers.naming import named, short
from handlers.news.said_segments import in_words
from handlers.routes import Command, OnCommand, OnTap, Tap, say
from handlers.things import Subject
from polls.venues import Venues
from texts import keys
from texts.text import Moment, Text

PAGE: Final = 10
LAST: Final = re.compile(r" (segment|prize):")
"""What may have spaces in it, and stands last."""
COUNTED: Final = {
    "draw-fixed": "tickets",
    "codes": "codes",
    "release": "messages",
    "drop": "messages",
    "retention": "rows",
}
"""What a sentence says how many there were of."""
OURSELVES: Final = "Glas"
"""Stands where the clock did it, and nobody."""


def audit(_: Command, desk: Desk) -> Answers:
    """Show who did what, newest first, a page at a time."""
    entries = desk.stores[Audit].page(None, PAGE)
    if not entries:
        return say(keys.audit_none())
    return (Say(message=_page(entries, desk)),)


def older(tap: Tap, desk: Desk) -> Answers:
    """Turn to the page before an entry."""
    entries = desk.stores[Audit].page(tap.number(0), PAGE)
    return (Redraw(_page(entries, desk)),) if entries else say(keys.audit_no_older())


def newer(tap: Tap, desk: Desk) -> Answers:
    """Turn to the page after an entry; where that would not be a whole one, to the first."""
    entries = desk.stores[Audit].page(None, PAGE, after=tap.number(0))
    if len(entries) < PAGE:
        entries = desk.stores[Audit].page(None, PAGE)
    return (Redraw(_page(entries, desk)),) if entries else say(keys.audit_none())


def _page(entries: list[Entry], desk: Desk) -> Message:
    lines = [keys.audit_line(did=_did(entry, desk), at=Moment(entry.at)) for entry in entries]
    times = keys.audit_times(zone=desk.own_zone.key)
    return Message(
        texts=(keys.audit_title(), *lines, times), buttons=(*_things(entries, desk), *_turns(entries, desk))
    )


def _turns(entries: list[Entry], desk: Desk) -> Rows:
    """The ways to older and to newer entries, where there are any."""
    log, last, first = desk.stores[Audit], entries[-1].id, entries[0].id
    back = (Button(keys.audit_older(), data("audit", last)),) if log.page(last, 1) else ()
    forth = (Button(keys.audit_newer(), data("audit-newer", first)),) if log.page(None, 1, first) else ()
    return ((*back, *forth),) if back or forth else ()


def _did(entry: Entry, desk: Desk) -> Text:
    who = keys.audit_name(name=OURSELVES) if entry.actor is None else named(entry.actor, desk)
    subject = _read(entry.subject)
    what = _what(subject, desk)
    if what is None:
        return keys.audit_did(
            action="other", who=who, what=who, more=_as_it_is(f"{entry.action} {entry.subject}")
        )
    return keys.audit_did(action=entry.action, who=who, what=what, more=_more(entry, subject, desk))


def _read(subject: str) -> Subject:
    """Read a subject; a segment, or the name of a prize, is all that follows."""
    head, *last = LAST.split(subject, maxsplit=1)
    parts = dict(part.partition(":")[::2] for part in head.split())
    return parts | dict(zip(last[::2], last[1::2], strict=True))


def _more(entry: Entry, subject: Subject, desk: Desk) -> Text:
    """What a sentence says besides: whom, how many, where, to whom, which ticket and why."""
    if entry.action == "disqualify":
        return _ticket(DrawId(int(subject["draw"])), int(subject.get("ordinal", "0")), desk)
    if "segment" in subject:
        return in_words(subject["segment"])
    if "test" in subject and _kind(subject) == "draw":
        return keys.segment_completed(number=subject["test"])
    if "customer" in subject and _kind(subject) != "customer":
        return named(CustomerId(int(subject["customer"])), desk)
    if "prize" in subject:
        return keys.audit_codes(count=subject["codes"], prize=short(subject["prize"]))
    said = subject.get(COUNTED.get(entry.action, ""), "") or _chat(subject, desk) or subject.get("to", "")
    return _as_it_is(short(said))


def _as_it_is(said: str) -> Text:
    return keys.audit_name(name=said)


def _ticket(draw: DrawId, ordinal: int, desk: Desk) -> Text:
    """The ticket that was taken out, as the list of winners shows it, and the reason given."""
    draws = desk.stores[Draws]
    reason = next((fall.words for fall in draws.falls(draw) if fall.ordinal == ordinal), "")
    return keys.audit_ticket(ticket=ticket(draws.secret(draw), ordinal).hex()[:12], reason=short(reason))


def _chat(subject: Subject, desk: Desk) -> str:
    """Name the chat, as far as we know it by a name."""
    place = subject.get("chat", "")
    if not place:
        return ""
    at = Contact.parse(place, next(iter(desk.company.messengers), desk.person.messenger))
    venues, chat = desk.stores[Venues], at.address.rpartition("/")[0]
    venue = venues.find(at.messenger, at.address) or venues.find(at.messenger, chat)
    return venue.title if venue and venue.title else place


def _what(subject: Subject, desk: Desk) -> Text | None:
    """Name the thing; None for what is not there any more, or is nothing that we know."""
    try:
        return desk.domains.thing(_kind(subject)).named(subject, desk)
    except Exception as error:
        if isinstance(error, ValueError) or desk.domains.words_for(error) is not None:
            return None
        raise


def _kind(subject: Subject) -> str:
    return next(iter(subject), "")


def _things(entries: list[Entry], desk: Desk) -> Rows:
    """A button to each thing that the page names."""
    buttons: dict[str, Button] = {}
    for subject in (_read(entry.subject) for entry in entries):
        if (button := _way_to(subject, desk)) is not None:
            buttons.setdefault(button.data, button)
    ways = tuple(buttons.values())
    return tuple(ways[begin : begin + 2] for begin in range(0, len(ways), 2))


def _way_to(subject: Subject, desk: Desk) -> Button | None:
    if _what(subject, desk) is None:
        return None
    kind = _kind(subject)
    return desk.domains.thing(kind).leads(subject[kind], desk)


ROUTES = (
    OnCommand("audit", audit, READ_AUDIT),
    OnTap("audit", older, READ_AUDIT),
    OnTap("audit-newer", newer, READ_AUDIT),
)
