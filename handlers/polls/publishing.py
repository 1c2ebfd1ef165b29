"""Publishing a poll in a group or a channel: where, asked once."""

from __future__ import annotations

import re
from hashlib import sha256
from typing import Final

from msgspec.structs import replace

from chat.answers import Answers, Button, Rows, To, data
from chat.events import Event, PlaceKind
from chat.records import Stores
from customers.people import Contact
from customers.store import Customers
from handlers.acts import begun
from handlers.choosing import running
from handlers.desk import Desk
from handlers.polls.vote_news import held_open
from handlers.routes import Asked, Command, Misunderstood, More, OnAct, OnTap, Tap, Where, say
from polls.poll import Poll, PollId
from polls.rights import EDIT_POLLS
from polls.venues import Venue, Venues
from texts import keys
from texts.languages import OWN_NAMES, match
from texts.looks import folded
from texts.text import Listing
from usecases.polls import posts
from usecases.polls.vote_news import PUBLISH

TELEGRAM: Final = "telegram"
STEP = "publish-to"
"""The name of the buttons that stand for the chats."""
LONGEST: Final = 40
"""Bytes of a chat in a button: Telegram takes 64 in all."""
_CHAT = re.compile(r"(?:telegram:)?(@[A-Za-z]\w{3,63}|-\d{5,20})(?:/([1-9]\d{0,9}))?")
"""A group or a channel as Telegram numbers them, never a person; behind it maybe one of its topics."""
_ELSEWHERE = re.compile(r"(?!telegram:)([a-z]+):(\S+)")
"""A chat of another messenger, whatever its addresses look like."""


def publish_asked(command: Command, desk: Desk) -> Asked | More:
    """Show the post, and where it would stand; where that is not said, offer the chats known."""
    number, chat = command.number(PollId, keys.number_missing(command="/publish"))
    poll = held_open(number, desk)
    if not chat and desk.place.kind is not PlaceKind.GROUP:
        return _offered(poll, desk)
    where = _where(number, chat, desk)
    called = posts.called(where.messenger, where.address, desk.stores)
    sure = keys.act_publish(number=str(number), chat=called)
    if _here(where, desk):
        sure = keys.act_publish_here(number=str(number))
    post = posts.published(poll, desk.stores)
    spoken = match(desk.company.reader.language)
    there = (keys.act_publish_language(language=OWN_NAMES[spoken]),) if spoken != desk.reader.language else ()
    return Asked((sure, *there, *post.texts), keys.act_publish_yes(number=str(number)))


def publish(command: Command, desk: Desk) -> Answers:
    """Put a poll's post into a group or channel; in a group, right there."""
    number, chat = command.number(PollId, keys.number_missing(command="/publish"))
    return _published(held_open(number, desk), _where(number, chat, desk), desk)


def _where(number: PollId, chat: str, desk: Desk) -> To:
    """Read the chat and the topic that were named, also as the chat is called; in a group it is that one.

    Without a messenger it is in the one in which that is said.
    """
    if not chat and desk.place.kind is PlaceKind.GROUP:
        return To(desk.person.messenger, desk.place.address, topic=desk.place.topic)
    if to := _addressed(chat, desk):
        return to
    known = _known(desk)
    called = [venue for venue in known if folded(venue.title) == folded(chat)]
    if len(called) == 1:
        return To(called[0].messenger, called[0].chat)
    chats = (keys.chats_known(chats=Listing(tuple(venue.title for venue in known))),) if known else ()
    raise Misunderstood(keys.wrong_chat(chat=chat, number=str(number)), *chats)


def _addressed(chat: str, desk: Desk) -> To | None:
    """Read an address; None where it is of no messenger in which we are, or of a person who came."""
    if found := _CHAT.fullmatch(chat):
        messenger = TELEGRAM if chat.startswith(f"{TELEGRAM}:") else desk.person.messenger
        return To(messenger, found[1], topic=found[2] or "") if messenger in desk.company.messengers else None
    found = _ELSEWHERE.fullmatch(chat)
    if found is None or found[1] not in desk.company.messengers:
        return None
    person = desk.stores[Customers].find(Contact(found[1], found[2]))
    return To(found[1], found[2]) if person is None else None


def _offered(poll: Poll, desk: Desk) -> More:
    """A button for each chat, by its name; where the bot may not post, it is said what is missing."""
    number, known = str(poll.id), _known(desk)
    closed = tuple(venue.title for venue in known if not venue.may_post)
    missing = (keys.publish_no_right(chats=Listing(closed)),) if closed else ()
    buttons: Rows = tuple(
        (Button(venue.title, data(STEP, poll.id, _mark(venue, desk))),) for venue in known if venue.may_post
    )
    text = keys.publish_choose(number=number) if buttons else keys.publish_nowhere()
    return More((text, *missing), buttons)


def offered(tap: Tap, desk: Desk) -> Answers:
    """Offer the chats in which the bot sits."""
    return begun(ACT, Command(ACT.name, str(tap.id(PollId))), desk)


def chosen(tap: Tap, desk: Desk) -> Answers:
    """Show the post as it would stand in that chat, and ask once."""
    poll, mark = held_open(tap.id(PollId), desk), ":".join(tap.arguments[1:])
    venue = next((each for each in _known(desk) if _mark(each, desk) == mark), None)
    if venue is None or not venue.may_post:
        raise Misunderstood(keys.tap_outdated())
    return begun(ACT, Command(ACT.name, f"{poll.id} {venue.messenger}:{venue.chat}"), desk)


def _known(desk: Desk) -> list[Venue]:
    """Where the bot sits, those of the speaker's messenger first."""
    here = desk.person.messenger
    others = (each for each in desk.company.messengers if each != here)
    return [venue for each in (here, *others) for venue in desk.stores[Venues].all(each)]


def _mark(venue: Venue, desk: Desk) -> str:
    """What stands for a chat in a button: its address, and its messenger where that is not the speaker's.

    Where that is too long, its hash.
    """
    here = venue.messenger == desk.person.messenger
    mark = venue.chat if here else f"{venue.chat}:{venue.messenger}"
    return mark if len(mark.encode()) <= LONGEST else sha256(mark.encode()).hexdigest()[:LONGEST]


def _here(where: To, desk: Desk) -> bool:
    return (where.messenger, where.address) == (desk.person.messenger, desk.place.address)


def _published(poll: Poll, where: To, desk: Desk) -> Answers:
    """A poll has one post in a chat: asked again, it is sent anew, and the one before gives way to it."""
    there, number = posts.place_of(where, desk.stores), str(poll.id)
    called = posts.called(there.messenger, there.address, desk.stores)
    answers = posts.publish(desk, poll, there, desk.customer.id)
    if not answers:
        return say(keys.published_waits(number=number, chat=called))
    desk.did(posts.logged(poll, there, desk.company))
    done = () if _here(there, desk) else say(keys.published_in(number=number, chat=called))
    return (*answers, *done)


def met(event: Event, stores: Stores) -> None:
    """Note a group in which somebody speaks to the bot: it may have sat there for long, or is called anew."""
    if event.place.kind is not PlaceKind.GROUP or not event.place.title:
        return
    messenger, chat, title = event.who.messenger, event.place.address, event.place.title
    known = stores[Venues].find(messenger, chat)
    if known is None or known.title != title:
        stores[Venues].put(replace(known or Venue(messenger=messenger, chat=chat, title=title), title=title))


ACT = OnAct("publish", publish_asked, publish, EDIT_POLLS, Where.ANYWHERE, running(keys.menu_publish()))
ROUTES = (
    ACT,
    OnTap(PUBLISH, offered, EDIT_POLLS, linked=True),
    OnTap(STEP, chosen, EDIT_POLLS),
)
