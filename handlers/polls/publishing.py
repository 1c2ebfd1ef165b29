"""Publishing a poll in a group or a channel: where, asked once, and what becomes of its post there."""

from __future__ import annotations

import re
from datetime import datetime

from msgspec.structs import replace

from chat.answers import Answer, Answers, Button, Edit, Rows, Say, To
from chat.events import Event, Joined, PlaceKind
from chat.ports import Fate
from chat.records import Outbox, Stores
from handlers.acts import begun
from handlers.choosing import running
from handlers.company import Company
from handlers.desk import Desk
from handlers.polls import posts
from handlers.polls.announcing import maker, results_button, to_team
from handlers.polls.offering import PUBLISH, held_open, publish_button
from handlers.routes import Asked, Command, Misunderstood, More, OnAct, OnTap, Tap, Where, data, say
from handlers.waking import Waking
from polls.poll import Poll, PollId, State
from polls.rights import EDIT_POLLS
from polls.store import Polls, Publication
from polls.venues import Venue, Venues
from texts import keys
from texts.languages import OWN_NAMES, match
from texts.looks import folded
from texts.text import Listing, Text

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
    shown = posts.published(poll, desk.stores, desk.company)
    spoken = match(desk.company.reader.language)
    there = (keys.act_publish_language(language=OWN_NAMES[spoken]),) if spoken != desk.reader.language else ()
    return Asked((sure, *there, *shown.texts), keys.act_publish_yes(number=str(number)))


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
    before = _standing(poll.id, messenger, chat, stores)
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
        shown=posts.fingerprint(poll, desk.stores[Polls]),
    )
    for each in before:
        desk.stores[Polls].unpublish(each)
    desk.stores[Polls].publish(publication)
    message = posts.published(poll, stores, desk.company)
    there = Say(message=message, to=To(messenger, chat, topic=topic), key=key)
    retired = tuple(Edit(of=each.key, message=posts.retired(poll)) for each in before)
    if chat == desk.place.address:
        return (*retired, there)
    return (*retired, there, *say(keys.published_in(number=str(poll.id), chat=called)))


def _standing(poll: PollId, messenger: str, chat: str, stores: Stores) -> list[Publication]:
    """The posts of a poll in a chat: it may have been written to by its name before it was known."""
    venue = stores[Venues].find(messenger, chat)
    called = {chat.lower(), *((venue.chat, f"@{venue.name.lower()}") if venue else ())}
    its = (each for each in stores[Polls].publications(poll) if each.messenger == messenger)
    return [each for each in its if each.chat.lower() in called]


def met(event: Event, stores: Stores) -> None:
    """Note a group in which somebody speaks to the bot: it may have sat there for long, or is called anew."""
    if event.place.kind is not PlaceKind.GROUP or not event.place.title:
        return
    messenger, chat, title = event.who.messenger, event.place.address, event.place.title
    known = stores[Venues].find(messenger, chat)
    if known is None or known.title != title:
        stores[Venues].put(replace(known or Venue(messenger=messenger, chat=chat, title=title), title=title))


def joined(event: Joined, stores: Stores, company: Company, now: datetime) -> Answers:
    """Note where the bot sits; where it sits no more, its posts are lost, and the team is told."""
    messenger, chat = event.who.messenger, event.place.address
    if event.present:
        rights = {"channel": event.channel, "may_post": event.may_post}
        stores[Venues].put(
            Venue(messenger=messenger, chat=chat, title=event.title or chat, name=event.name, **rights)
        )
        return ()
    told: Answers = ()
    for poll in stores[Polls].having({State.OPEN}):
        if not _standing(poll.id, messenger, chat, stores):
            continue
        locked = stores[Polls].lock(poll.id)
        for post in _standing(poll.id, messenger, chat, stores):
            if locked.state is State.OPEN and post.shown != posts.LOST:
                told += _lost(locked, post, stores, company, now)
    stores[Venues].remove(messenger, chat)
    return told


def lost_sight_of(id: PollId, stores: Stores) -> bool:
    """Tell whether a poll has posts that never arrived, or can be changed no more, and nobody knows."""
    return any(_gone(post, stores) for post in stores[Polls].publications(id))


def looked_after(id: PollId, waking: Waking) -> tuple[Answer, ...]:
    """See to posts that never arrived, or that can be changed no more: somebody deleted them, say.

    Of an open poll that is told, once. Of one that has ended the result is posted anew, where it can be.
    """
    stores, company, now = waking.stores, waking.company, waking.now
    if not lost_sight_of(id, stores):
        return ()
    poll, answers = stores[Polls].lock(id), list[Answer]()
    for post in stores[Polls].publications(id):
        if not _gone(post, stores):
            continue
        if not stores[Outbox].arrived(post.key):
            answers += _missing(poll, post, stores, company, now)
        elif poll.state is State.OPEN:
            answers += _lost(poll, post, stores, company, now)
        else:
            answers.append(posts.anew(poll, post, stores, company))
    return tuple(answers)


def _gone(post: Publication, stores: Stores) -> bool:
    return post.shown != posts.LOST and stores[Outbox].out_of_reach(post.key)


def _lost(poll: Poll, post: Publication, stores: Stores, company: Company, now: datetime) -> Answers:
    """The post is kept: what comes of the poll is posted in its place."""
    stores[Polls].publish(replace(post, shown=posts.LOST))
    text = keys.post_lost(number=str(poll.id), chat=posts.called(post.messenger, post.chat, stores))
    return _told(poll, post, text, stores, company, now)


def _missing(poll: Poll, post: Publication, stores: Stores, company: Company, now: datetime) -> Answers:
    stores[Polls].unpublish(post)
    number, chat = str(poll.id), posts.called(post.messenger, post.chat, stores)
    text = keys.not_published(number=number, chat=chat)
    if poll.state is not State.OPEN:
        text = keys.outcome_not_published(number=number, chat=chat)
    return _told(poll, post, text, stores, company, now)


def _told(
    poll: Poll, post: Publication, text: Text, stores: Stores, company: Company, now: datetime
) -> Answers:
    """Tell who made the poll, and the team, once; while it is open, with the way to show it again."""
    rows = (publish_button(poll.id),) if poll.state is State.OPEN else (results_button(poll.id),)
    return to_team(text, f"team:not-{post.key}", stores, company, now, rows, besides=maker(poll, stores))


ACT = OnAct("publish", publish_asked, publish, EDIT_POLLS, Where.ANYWHERE, running(keys.menu_publish()))
ROUTES = (
    ACT,
    OnTap(PUBLISH, offered, EDIT_POLLS, linked=True),
    OnTap(STEP, chosen, EDIT_POLLS),
)
