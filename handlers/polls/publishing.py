"""Publishing a poll in a group or a channel."""

from __future__ import annotations

import re

from chat.answers import Answers, Say, To
from chat.events import PlaceKind
from customers.team import Right
from handlers.desk import Desk
from handlers.polls import posts
from handlers.routes import Command, Misunderstood, OnCommand, Where, say
from polls.errors import WrongState
from polls.poll import Poll, State
from polls.store import Publication
from texts import keys

_CHAT = re.compile(r"@[A-Za-z]\w{3,63}|-\d{5,20}")
"""A group or a channel, never a person."""


def publish(command: Command, desk: Desk) -> Answers:
    """Put a message with turnout and a *Vote* link into a group or channel; in a group, right there."""
    number, chat = command.number(keys.number_missing(command="/publish"))
    poll = desk.polls.lock(number)  # so whoever ends it finds what is published here
    if poll.state is not State.OPEN:
        raise WrongState(poll.id, poll.state)
    if not chat and desk.place.kind is PlaceKind.GROUP:
        chat = desk.place.address
    if not chat:
        raise Misunderstood(keys.publish_where(number=str(number)))
    if not _CHAT.fullmatch(chat):
        raise Misunderstood(keys.wrong_chat(chat=chat))
    desk.note("publish", f"poll:{number} chat:{chat}")
    return _published(poll, chat, desk)


def _published(poll: Poll, chat: str, desk: Desk) -> Answers:
    """A poll is published once in a chat; asked again, it is sent anew."""
    key = f"published:{poll.id}:{chat}:{desk.now.timestamp():.0f}"
    publication = Publication(
        poll=poll.id,
        messenger=desk.person.messenger,
        chat=chat,
        key=key,
        shown=posts.fingerprint(poll, desk.polls),
    )
    desk.polls.publish(publication)
    message = posts.published(poll, desk.stores, desk.company)
    there = Say(message=message, to=To(desk.person.messenger, chat), key=key)
    if chat == desk.place.address:
        return (there,)
    return (there, *say(keys.published_in(number=str(poll.id), chat=chat)))


ROUTES = (OnCommand("publish", publish, Right.EDIT_POLLS, Where.ANYWHERE),)
