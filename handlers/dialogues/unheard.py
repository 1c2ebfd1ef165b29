"""What is said to things that nobody awaits."""

from __future__ import annotations

from chat.answers import Answers
from chat.events import Said, Sent, Unread
from customers.team import ANYONE
from handlers.desk import Desk
from handlers.routes import Misunderstood, OnText
from texts import keys


def kind_of(event: Unread | Sent) -> str:
    """Return what was sent."""
    return event.kind.value


def _unread(event: Said | Unread, _: Desk) -> Answers | None:
    if not isinstance(event, Unread):
        return None
    raise Misunderstood(keys.unread(kind=event.kind.value), keys.unread_takes())


TEXTS = (OnText(_unread, ANYONE),)
