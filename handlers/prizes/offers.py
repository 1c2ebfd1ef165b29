"""The messages in which a prize was offered: sent when it was won, and changed once it is decided on."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from chat.answers import Attachment, Button, Edit, Message, Rows, WinnerPicture
from chat.records import Outbox, Stores
from draws.draw import Draw
from handlers.routes import data
from prizes.award import Award
from prizes.kinds import KINDS
from texts import keys
from texts.text import Moment, Text

LISTED = "listed"
"""Ends the data of a button under the list of somebody's prizes, which is redrawn once one is claimed."""


def to_claim(held: Award, *where: str) -> Rows:
    """The buttons under a prize that waits to be claimed."""
    return (
        (Button(keys.prize_claim(prize=held.prize), data("claim", held.id, *where)),),
        (Button(keys.prize_decline(prize=held.prize), data("decline", held.id)),),
    )


def to_see(held: Award) -> Rows:
    """The button under a prize that was claimed."""
    return ((Button(keys.prize_again(prize=held.prize), data("claim", held.id)),),)


def offer(held: Award, draw: Draw) -> Message:
    """Tell somebody that he won or moved up, and how he gets his prize."""
    texts = (_won(held, draw), KINDS[held.kind].how(), keys.prize_claim_by(deadline=Moment(held.deadline)))
    return Message(texts=texts, buttons=to_claim(held), attachment=WinnerPicture(held.id))


def _won(held: Award, draw: Draw) -> Text:
    said = keys.draw_won if held.since == draw.drawn else keys.draw_moved_up
    return said(title=held.title, name=held.prize, draw=str(held.draw))


def reminder(held: Award) -> Message:
    """Remind somebody of a prize that waits for him."""
    text = keys.prize_reminder(prize=held.prize, title=held.title, deadline=Moment(held.deadline))
    return Message(texts=(text,), buttons=to_claim(held))


def offer_key(held: Award) -> str:
    """Return what the dedupe key of the offer begins with; its holder's number ends it."""
    return f"won:{held.draw}:{held.ordinal}"


def reminder_key(held: Award, number: int) -> str:
    """Return what the dedupe key of the reminder with this number, from 1, begins with."""
    return f"prize-reminder:{held.draw}:{held.ordinal}:{number}"


def decided(held: Award, draw: Draw, became: Text, buttons: Rows, stores: Stores, now: datetime) -> None:
    """Let every message that offered a prize to `held`'s holder say what became of it, with these buttons."""
    for key, said, attachment in _told(held, draw):
        message = Message(texts=(*said, became), buttons=buttons, attachment=attachment)
        stores[Outbox].edit(Edit(of=f"{key}:{held.customer}", message=message), now)


def _told(held: Award, draw: Draw) -> Iterator[tuple[str, tuple[Text, ...], Attachment | None]]:
    """Yield the key of each such message, what of its text stays, and its attachment, which an edit keeps."""
    yield offer_key(held), (_won(held, draw),), WinnerPicture(held.id)
    for number in range(1, held.reminded + 1):
        yield reminder_key(held, number), (), None
