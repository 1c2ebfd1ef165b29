"""Publishing a poll in a group or a channel: where, asked once, and what becomes of its post there."""

from __future__ import annotations

import re

from msgspec.structs import replace

from chat.answers import Answers, Button, Edit, Rows, Say, To, data
from chat.events import Event, PlaceKind
from chat.ports import Fate
from chat.records import Outbox, Stores
from handlers.acts import begun
from handlers.choosing import running
from handlers.desk import Desk
from handlers.polls.vote_news import held_open
from handlers.routes import Asked, Command, Misunderstood, More, OnAct, OnTap, Tap, Where, say
from polls.poll import Poll, PollId
from polls.rights import EDIT_POLLS
from polls.store import Polls, Publication
from polls.venues import Venue, Venues
from texts import keys
from texts.languages import OWN_NAMES, match
from texts.looks import folded
from texts.text import Listing
from usecases.polls import posts
from usecases.polls.lost_posts import posts_in
from usecases.polls.vote_news import PUBLISH

STEP = "publish-to"
"""The name of the buttons that stand for the chats."""
_CHAT = re.compile(r"(@[A-Za-z]\w{3,63}|-\d{5,20})(?:/([1-9]\d{0,9}))?")
"""A group or a channel, never a person; behind it maybe one of its topics."""


def publish_asked(command: Command, desk: Desk) -> Asked | More:
    """Show the post, and where it would stand; where that is not said, offer the chats known."""
    number, chat = command.number(PollId, keys.number_missing(command="/publish"))
    poll = held_open(number, desk)
    if not chat and desk.place.kind is not PlaceKind.GROUP:
        return _offered(poll, desk)
    where, _ = _where(number, chat, desk)
    sure = keys.act_publish(number=str(number), chat=posts.called(desk.person.messenger, where, desk.stores))
    if where == desk.place.address:
        sure = keys.act_publish_here(number=str(number))
    post = posts.published(poll, desk.stores)
    spoken = match(desk.company.reader.language)
    there = (keys.act_publish_language(language=OWN_NAMES[spoken]),) if spoken != desk.reader.language else ()
    return Asked((sure, *there, *post.texts), keys.act_publish_yes(number=str(number)))


def publish(command: Command, desk: Desk) -> Answers:
    """Put a poll's post into a group or channel; in a group, right there."""
    number, chat = command.number(PollId, keys.number_missing(command="/publish"))
    return _published(held_open(number, desk), *_where(number, chat, desk), desk)


def _where(number: PollId, chat: str, desk: Desk) -> tuple[str, str]:
    """Read the chat and the topic that were named, also as the chat is called; in a group it is that one."""
    if not chat and desk.place.kind is PlaceKind.GROUP:
        return desk.place.address, desk.place.topic
    if found := _CHAT.fullmatch(chat):
        return found[1], found[2] or ""
    known = desk.stores[Venues].all(desk.person.messenger)
    called = [venue.chat for venue in known if folded(venue.title) == folded(chat)]
    if len(called) == 1:
        return called[0], ""
    chats = (keys.chats_known(chats=Listing(tuple(venue.title for venue in known))),) if known else ()
    raise Misunderstood(keys.wrong_chat(chat=chat, number=str(number)), *chats)


def _offered(poll: Poll, desk: Desk) -> More:
    """A button for each chat, by its name; where the bot may not post, it is said what is missing."""
    number, known = str(poll.id), desk.stores[Venues].all(desk.person.messenger)
    closed = tuple(venue.title for venue in known if not venue.may_post)
    missing = (keys.publish_no_right(chats=Listing(closed)),) if closed else ()
    buttons: Rows = tuple(
        (Button(venue.title, data(STEP, poll.id, venue.chat)),) for venue in known if venue.may_post
    )
    text = keys.publish_choose(number=number) if buttons else keys.publish_nowhere()
    return More((text, *missing), buttons)


def offered(tap: Tap, desk: Desk) -> Answers:
    """Offer the chats in which the bot sits."""
    return begun(ACT, Command(ACT.name, str(tap.id(PollId))), desk)


def chosen(tap: Tap, desk: Desk) -> Answers:
    """Show the post as it would stand in that chat, and ask once."""
    poll, chat = held_open(tap.id(PollId), desk), tap.arguments[1] if len(tap.arguments) > 1 else ""
    venue = desk.stores[Venues].find(desk.person.messenger, chat)
    if venue is None or not venue.may_post:
        raise Misunderstood(keys.tap_outdated())
    return begun(ACT, Command(ACT.name, f"{poll.id} {venue.chat}"), desk)


def _published(poll: Poll, chat: str, topic: str, desk: Desk) -> Answers:
    """A poll has one post in a chat: asked again, it is sent anew, and the one before gives way to it."""
    messenger, stores = desk.person.messenger, desk.stores
    venue = stores[Venues].find(messenger, chat)
    chat = venue.chat if venue else chat
    called = posts.called(messenger, chat, stores)
    before = posts_in(poll.id, messenger, chat, stores)
    if any(each.topic == topic and stores[Outbox].fate(each.key) == Fate.PENDING for each in before):
        return say(keys.published_waits(number=str(poll.id), chat=called))
    where = f"{chat}/{topic}" if topic else chat
    desk.note("publish", f"poll:{poll.id} chat:{where}")
    key = f"published:{poll.id}:{chat}:{desk.entropy(8).hex()}"
    publication = Publication(
        poll=poll.id,
        messenger=messenger,
        chat=chat,
        topic=topic,
        key=key,
        fingerprint=posts.fingerprint(poll, desk.stores[Polls]),
    )
    for each in before:
        desk.stores[Polls].unpublish(each)
    desk.stores[Polls].publish(publication)
    message = posts.published(poll, stores)
    there = Say(message=message, to=To(messenger, chat, topic=topic), key=key)
    retired = tuple(Edit(of=each.key, message=posts.retired(poll)) for each in before)
    if chat == desk.place.address:
        return (*retired, there)
    return (*retired, there, *say(keys.published_in(number=str(poll.id), chat=called)))


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
