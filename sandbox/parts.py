"""A file as a person sends it."""

from __future__ import annotations

from typing import Annotated

import msgspec

from sandbox.acts import typed_as
from sandbox.errors import BadRequestError, ImpossibleError
from sandbox.media import CAPTIONED, LASTING, NAMES, FileKind, told
from sandbox.objects import Json
from sandbox.world import World

LARGEST = 4_194_304_000
"""Bytes that a person may send at once; a bot can fetch far less of it."""


class Part(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """One file that a person sends; without `content` (base64) it is made up, but for a photo.

    `duration` in seconds; `size` in bytes is what Telegram tells of it, however little content there is. Of
    a recording that is made up it tells a usual one.
    """

    content: bytes | None = None
    name: str = ""
    kind: FileKind = "document"
    caption: str = ""
    parse_mode: str = ""
    duration: Annotated[int, msgspec.Meta(ge=0)] = 3
    size: Annotated[int, msgspec.Meta(ge=1, le=LARGEST)] | None = None


def content_of_part(world: World, part: Part) -> Json:
    """Return the fields of a message that a file and its caption make. Raises ImpossibleError."""
    if part.caption and part.kind not in CAPTIONED:
        raise ImpossibleError(f"{part.kind} has no caption")
    if part.content is None and part.kind == "photo":
        raise ImpossibleError("a photo needs content")
    content, size = part.content, part.size
    if content is None:
        content = f"{part.kind} {world.files.counted}".encode()
        size = size or LASTING.get(part.kind, 0) * part.duration or None
    name = part.name or NAMES.get(part.kind, "")
    try:
        stored = world.files.keep(part.kind, name, content, size=size, seconds=part.duration)
    except BadRequestError as error:
        raise ImpossibleError(error.message) from None
    words = typed_as(part.caption, part.parse_mode)
    caption = {"caption": words.text or None, "caption_entities": words.marked}
    return told(stored) | caption
