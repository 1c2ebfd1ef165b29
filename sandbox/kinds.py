"""What people send beside words, pictures and files, as the Bot API tells it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from sandbox import media
from sandbox.media import FileKind
from sandbox.objects import Chat, Json, Poll, PollOption
from sandbox.parts import Part, content_of_part
from sandbox.world import World

PLACE: Final[Json] = {"latitude": 44.8125, "longitude": 20.4612}


def _file(kind: FileKind) -> Callable[[World], Json]:
    return lambda world: content_of_part(world, Part(kind=kind))


def _poll(_: World) -> Json:
    options = [PollOption(persistent_id=str(n), text=each, voter_count=0) for n, each in enumerate("AB")]
    poll = Poll(
        id="1",
        question="Which?",
        options=options,
        total_voter_count=0,
        is_closed=False,
        is_anonymous=True,
        type="regular",
        allows_multiple_answers=False,
        allows_revoting=True,
        members_only=False,
    )
    return {"poll": poll}


def _story(_: World) -> Json:
    return {"story": {"id": 7, "chat": Chat(id=-1002000000007, type="channel", title="Stories")}}


def _invoice(_: World) -> Json:
    told = {"title": "Bag", "description": "A bag", "start_parameter": "", "currency": "XTR"}
    return {"invoice": told | {"total_amount": 5}}


def _paid(_: World) -> Json:
    preview = {"type": "preview", "width": 320, "height": 240, "duration": 3}
    return {"paid_media": {"star_count": 5, "paid_media": [preview]}}


KINDS: Final[dict[str, Callable[[World], Json]]] = {
    "animation": _file("animation"),
    "audio": _file("audio"),
    "contact": lambda _: {"contact": {"phone_number": "+381601234567", "first_name": "Ana"}},
    "dice": lambda _: {"dice": {"emoji": "🎲", "value": 6}},
    "game": lambda _: {"game": {"title": "Chess", "description": "A game", "photo": []}},
    "invoice": _invoice,
    "location": lambda _: {"location": PLACE},
    "paid_media": _paid,
    "poll": _poll,
    "sticker": _file("sticker"),
    "story": _story,
    "venue": lambda _: {
        "venue": {"location": PLACE, "title": "Shop", "address": "Knez Mihailova 1"},
        "location": PLACE,
    },
    "video": _file("video"),
    "video_note": _file("video_note"),
    "voice": _file("voice"),
}
"""How each kind is made; the field that tells it has its name."""
CAPTIONED: Final = media.CAPTIONED | {"paid_media"}
