"""What is said to words and things that nobody awaits."""

from __future__ import annotations

from chat.answers import Answers
from chat.events import Kind, Said, Sent, Unread
from customers.team import ANYONE
from handlers.desk import Desk
from handlers.routes import Misunderstood, OnText
from texts import keys
from texts.text import Text


def unanswered(desk: Desk, event: Said | Unread | None = None) -> tuple[Text, ...]:
    """Return who reads them, and where somebody would."""
    contact = desk.company.contact
    reads = keys.nobody_reads_contact(contact=contact) if contact else keys.nobody_reads()
    kind = (
        event.kind.value if isinstance(event, Unread) else kind_of(event) if isinstance(event, Sent) else ""
    )
    return (keys.unread(kind=kind), reads) if kind else (reads,)


def kind_of(event: Unread | Sent) -> str:
    """Return what was sent: a picture, a file, or what is read nowhere."""
    if isinstance(event, Unread):
        return event.kind.value
    return Kind.PICTURE.value if event.picture else Kind.FILE.value


def _nobody(event: Said | Unread, desk: Desk) -> Answers:
    raise Misunderstood(*unanswered(desk, event))


TEXTS = (OnText(_nobody, ANYONE),)
