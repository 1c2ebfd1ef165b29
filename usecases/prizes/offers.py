"""The messages in which a prize was offered: sent when it was won, and changed once it is decided on."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from chat.answers import Attachment, Button, Edit, Message, Rows, WinnerPicture, data
from draws.draw import Draw
from prizes.award import Award
from prizes.kinds import KINDS
from texts import keys
from texts.text import Moment, Text

LISTED = "listed"
"""Ends the data of a button under the list of somebody's prizes, which is redrawn once one is claimed."""


def to_claim(award: Award, *where: str) -> Rows:
    """The buttons under a prize that waits to be claimed."""
    return (
        (Button(keys.prize_claim(prize=award.prize), data("claim", award.id, *where)),),
        (Button(keys.prize_decline(prize=award.prize), data("decline", award.id)),),
    )


def to_see(award: Award) -> Rows:
    """The button under a prize that was claimed."""
    return ((Button(keys.prize_again(prize=award.prize), data("claim", award.id)),),)


def offer(award: Award, draw: Draw) -> Message:
    """Tell somebody that he won or moved up, and how he gets his prize."""
    texts = (_won(award, draw), KINDS[award.kind].how(), keys.prize_claim_by(deadline=Moment(award.deadline)))
    return Message(texts=texts, buttons=to_claim(award), attachment=WinnerPicture(award.id))


def _won(award: Award, draw: Draw) -> Text:
    said = keys.draw_won if award.since == draw.drawn else keys.draw_moved_up
    return said(title=award.title, name=award.prize, draw=str(award.draw))


def reminder(award: Award) -> Message:
    """Remind somebody of a prize that waits for him."""
    text = keys.prize_reminder(prize=award.prize, title=award.title, deadline=Moment(award.deadline))
    return Message(texts=(text,), buttons=to_claim(award))


def offer_key(award: Award) -> str:
    """Return what the dedupe key of the offer begins with; its holder's number ends it."""
    return f"won:{award.draw}:{award.ordinal}"


def reminder_key(award: Award, number: int) -> str:
    """Return what the dedupe key of the reminder with this number, from 1, begins with."""
    return f"prize-reminder:{award.draw}:{award.ordinal}:{number}"


def decided(
    award: Award, draw: Draw, became: Text, buttons: Rows, since: datetime | None = None
) -> tuple[Edit, ...]:
    """Let every message that offered a prize to its holder say what became of it, with these buttons.

    `since` then it was to be said; None: since now.
    """
    return tuple(
        Edit(
            of=f"{key}:{award.customer}",
            message=Message(texts=(*stays, became), buttons=buttons, attachment=attachment),
            since=since,
        )
        for key, stays, attachment in _offered(award, draw)
    )


def _offered(award: Award, draw: Draw) -> Iterator[tuple[str, tuple[Text, ...], Attachment | None]]:
    """Yield the key of each such message, what of its text stays, and its attachment, which an edit keeps."""
    yield offer_key(award), (_won(award, draw),), WinnerPicture(award.id)
    for number in range(1, award.reminded + 1):
        yield reminder_key(award, number), (), None
