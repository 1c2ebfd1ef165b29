"""Messages that are files: their kinds, and how a message tells of each."""

from __future__ import annotations

from typing import Final, Literal

from sandbox.files import Stored
from sandbox.objects import Document, Json, Message, PhotoSize

FileKind = Literal["animation", "audio", "document", "photo", "sticker", "video", "video_note", "voice"]
NAMES: Final = {"animation": "wave.mp4", "audio": "song.mp3", "document": "file", "video": "parcel.mp4"}
"""What a file of a kind is called if nobody says; those of the other kinds have no name."""
NAMELESS: Final = ("photo", "sticker", "video_note", "voice")
FILES: Final = (*NAMES, *NAMELESS)
CAPTIONED: Final = frozenset({*NAMES, "photo", "voice"})
LASTING: Final = {
    "animation": 60_000,
    "audio": 16_000,
    "video": 100_000,
    "video_note": 60_000,
    "voice": 2_000,
}
"""Kinds that have a length in time, with the bytes that a second of them usually has."""
TOGETHER: Final = (frozenset({"photo", "video"}), frozenset({"document"}), frozenset({"audio"}))
"""Which kinds may be parts of one album."""
MOST_PARTS: Final = 10
SIZES: Final = (90, 320, 800, 1280)
"""Longest sides, in pixels, that Telegram makes of a photo."""
MOVING: Final = (320, 240)
"""Width and height of all that moves, in pixels."""


def told(stored: Stored) -> Json:
    """Return the fields of a message that hold a file."""
    if stored.kind == "photo":
        return {"photo": photo_sizes(stored)}
    if stored.kind == "document":
        return {"document": document_of(stored)}
    handle = {"file_id": stored.file_id, "file_unique_id": stored.unique_id, "file_size": stored.size}
    lasting = {"duration": stored.seconds} if stored.kind in LASTING else {}
    fields: Json = {stored.kind: handle | lasting | _looks(stored)}
    if stored.kind == "animation":
        fields["document"] = document_of(stored)  # as well, for bots that know no better
    return fields


def _looks(stored: Stored) -> Json:
    width, height = MOVING
    if stored.kind == "voice":
        return {"mime_type": stored.mime_type}
    if stored.kind == "video_note":
        return {"length": height}
    if stored.kind == "sticker":
        looks = {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}
        return looks | {"emoji": "👍"}
    named = {"file_name": stored.name, "mime_type": stored.mime_type}
    return named if stored.kind == "audio" else {"width": width, "height": height} | named


def photo_sizes(stored: Stored) -> list[PhotoSize]:
    """Return the sizes Telegram would make, smallest first; the file id is the same for all here."""
    longest = max(stored.width, stored.height)
    sides = [side for side in SIZES if side < longest] + [min(longest, SIZES[-1])]
    return [
        PhotoSize(
            file_id=stored.file_id,
            file_unique_id=f"{stored.unique_id}{'smxyw'[number]}",
            file_size=max(1, stored.size * side * side // (longest * longest)),
            width=max(1, stored.width * side // longest),
            height=max(1, stored.height * side // longest),
        )
        for number, side in enumerate(dict.fromkeys(sides))
    ]


def document_of(stored: Stored) -> Document:
    """Return a file as a message carries it."""
    return Document(
        file_id=stored.file_id,
        file_unique_id=stored.unique_id,
        file_size=stored.size,
        file_name=stored.name or None,
        mime_type=stored.mime_type,
    )


def has_words(message: Message) -> bool:
    """Say whether a message is a text or has a caption, or could have one."""
    if message.text is not None or message.paid_media:
        return True
    return any(getattr(message, kind) for kind in CAPTIONED)
