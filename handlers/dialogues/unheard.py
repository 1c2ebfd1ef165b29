"""What is said to things that nobody awaits."""

from __future__ import annotations

from chat.answers import Answers
from chat.events import Kind, Said, Sent, Unread
from customers.team import ANYONE
from handlers.desk import Desk
from handlers.routes import Misunderstood, OnText
from texts import keys


def kind_of(event: Unread | Sent) -> str:
    """Return what was sent: a picture, a file, or what is read nowhere."""
    if isinstance(event, Unread):
        return event.kind.value
    return Kind.PICTURE.value if event.picture else Kind.FILE.value


def _unread(event: Said | Unread, _: Desk) -> Answers | None:
    if not isinstance(event, Unread):
        return None
    raise Misunderstood(keys.unread(kind=event.kind.value), keys.unread_words())


TEXTS = (OnText(_unread, ANYONE),)
