"""A photo, video or file of an album or an edit, as JSON describes it."""

from __future__ import annotations

from typing import Any

import msgspec

from sandbox.entities import formatted
from sandbox.errors import BadRequestError, LackingError
from sandbox.methods.call import Call
from sandbox.methods.media import VEILED, media_content, refused_source
from sandbox.methods.writing import Content, caption_content

HAD = ("animation", "audio", "document", "photo", "video")
LACKED = ("live_photo",)
TEXTS = ("caption", "parse_mode", "media")
FLAGS = ("show_caption_above_media", "has_spoiler")


def input_media(call: Call, given: object, *, album: bool = False) -> Content:
    """Read an InputMedia; its file is looked up later.

    Raises BadRequestError, and LackingError for a kind that the real server has and the sandbox lacks.
    """
    if not isinstance(given, dict):
        raise _wrong("expected an Object")
    for name in TEXTS:
        _check(given, name, str, "String")
    for name in FLAGS:
        _check(given, name, bool, "Boolean")
    entities = msgspec.json.encode(given.get("caption_entities")).decode()
    caption = formatted(given.get("caption", ""), given.get("parse_mode", ""), entities)
    kind = _kind(given, album)
    named = given.get("media", "")
    if refused_source(call, named):
        raise _wrong("media not found")
    looks = {
        "show_caption_above_media": given.get("show_caption_above_media", False),
        "has_media_spoiler": kind in VEILED and given.get("has_spoiler", False),
    }
    return lambda: media_content(call, kind, named) | caption_content(caption) | looks


def _kind(given: dict[str, Any], album: bool) -> str:
    if "type" not in given:
        raise _wrong('Can\'t find field "type"')
    _check(given, "type", str, "String")
    kind = str(given["type"])
    if album and kind == "animation":
        raise _wrong(f'type "{kind}" can\'t be used in sendMediaGroup')
    if kind in LACKED:
        raise LackingError(f"for media of type {kind}")
    if kind not in HAD:
        raise _wrong(f'type "{kind}" is unsupported')
    return kind


def _check(given: dict[str, Any], name: str, kind: type, called: str) -> None:
    if not isinstance(given.get(name, kind()), kind):
        raise _wrong(f'Field "{name}" must be of type {called}')


def _wrong(message: str) -> BadRequestError:
    return BadRequestError(f"can't parse InputMedia: {message}")
