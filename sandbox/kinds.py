"""What people send beside words, pictures and files, as the Bot API tells it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from sandbox.objects import Chat, Document, Json, Poll, PollOption
from sandbox.world import World

PLACE: Final[Json] = {"latitude": 44.8125, "longitude": 20.4612}
NAMES: Final = {
    "animation": "wave.mp4",
    "audio": "song.mp3",
    "video": "parcel.mp4",
    "video_note": "",
    "voice": "",
    "sticker": "",
}
"""The kinds that are files, with the name of each."""


def _file(world: World, kind: str) -> Json:
    stored = world.files.keep(kind, NAMES[kind], f"a {kind}".encode())
    return {
        "file_id": stored.file_id,
        "file_unique_id": stored.unique_id,
        "file_size": len(stored.content),
    }


def _moving(world: World, kind: str) -> Json:
    name = {"file_name": NAMES[kind], "mime_type": "video/mp4"} if NAMES[kind] else {}
    return _file(world, kind) | {"width": 320, "height": 240, "duration": 3} | name


def _animation(world: World) -> Json:
    """An animation is a document as well, for bots that know no better."""
    moving = _moving(world, "animation")
    names = {"file_id", "file_unique_id", "file_size", "file_name", "mime_type"}
    document = Document(**{name: value for name, value in moving.items() if name in names})
    return {"animation": moving, "document": document}


def _round(world: World) -> Json:
    return {"video_note": _file(world, "video_note") | {"length": 240, "duration": 3}}


def _sticker(world: World) -> Json:
    looks = {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}
    return {"sticker": _file(world, "sticker") | looks | {"emoji": "👍"}}


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
    "animation": _animation,
    "audio": lambda world: {
        "audio": _file(world, "audio")
        | {"duration": 3, "file_name": NAMES["audio"], "mime_type": "audio/mpeg"}
    },
    "contact": lambda _: {"contact": {"phone_number": "+381601234567", "first_name": "Ana"}},
    "dice": lambda _: {"dice": {"emoji": "🎲", "value": 6}},
    "game": lambda _: {"game": {"title": "Chess", "description": "A game", "photo": []}},
    "invoice": _invoice,
    "location": lambda _: {"location": PLACE},
    "paid_media": _paid,
    "poll": _poll,
    "sticker": _sticker,
    "story": _story,
    "venue": lambda _: {
        "venue": {"location": PLACE, "title": "Shop", "address": "Knez Mihailova 1"},
        "location": PLACE,
    },
    "video": lambda world: {"video": _moving(world, "video")},
    "video_note": _round,
    "voice": lambda world: {"voice": _file(world, "voice") | {"duration": 3, "mime_type": "audio/ogg"}},
}
"""How each kind is made; the field that tells it has its name."""
CAPTIONED: Final = frozenset({"animation", "audio", "paid_media", "video", "voice"})
