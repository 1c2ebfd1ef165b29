"""What a message may carry beside words: what makes them somebody else's, and the kinds that are not read."""

from __future__ import annotations

from typing import Final

import msgspec
from msgspec import Struct

from chat.events import Kind

Some = msgspec.Raw
"""A field of which it matters only whether it is there."""
NONE: Final = msgspec.Raw()


class Carried(Struct, kw_only=True):
    """The fields of a message that are looked for and not read."""

    forward_origin: Some = NONE
    forward_date: Some = NONE
    forward_from: Some = NONE
    forward_from_chat: Some = NONE
    forward_sender_name: Some = NONE
    via_bot: Some = NONE
    guest_bot_caller_user: Some = NONE
    guest_bot_caller_chat: Some = NONE
    checklist: Some = NONE
    contact: Some = NONE
    dice: Some = NONE
    game: Some = NONE
    giveaway: Some = NONE
    giveaway_winners: Some = NONE
    invoice: Some = NONE
    location: Some = NONE
    paid_media: Some = NONE
    poll: Some = NONE
    rich_message: Some = NONE
    sticker: Some = NONE
    story: Some = NONE
    venue: Some = NONE


SECOND_HAND: Final = (
    "forward_origin",
    "forward_date",
    "forward_from",
    "forward_from_chat",
    "forward_sender_name",
    "via_bot",
    "guest_bot_caller_user",
    "guest_bot_caller_chat",
)
"""Each says that the words are not those of who sent them: today's fields, and those of before."""

UNREAD: Final = {
    "checklist": Kind.OTHER,
    "contact": Kind.CONTACT,
    "dice": Kind.OTHER,
    "game": Kind.OTHER,
    "giveaway": Kind.OTHER,
    "giveaway_winners": Kind.OTHER,
    "invoice": Kind.OTHER,
    "location": Kind.LOCATION,
    "paid_media": Kind.OTHER,
    "poll": Kind.POLL,
    "rich_message": Kind.OTHER,
    "sticker": Kind.STICKER,
    "story": Kind.OTHER,
    "venue": Kind.LOCATION,
}
"""What is read nowhere. A live photo is none of it: it is a photo as well, which is read and passed on."""

FILES: Final = {
    "animation": Kind.ANIMATION,
    "audio": Kind.AUDIO,
    "video": Kind.VIDEO,
    "video_note": Kind.ROUND,
    "voice": Kind.VOICE,
    "document": Kind.FILE,
}
"""What is passed on as it is. An animation is a document as well, for bots that know no better: it is looked
for first."""


def second_hand(carried: Carried) -> bool:
    """Tell whether somebody else, or another bot, wrote this."""
    return any(getattr(carried, name) != NONE for name in SECOND_HAND)


def unread(carried: Carried) -> Kind | None:
    """Return what a message is that is read nowhere; None for words, a picture, a recording or a file."""
    return next((kind for name, kind in UNREAD.items() if getattr(carried, name) != NONE), None)
