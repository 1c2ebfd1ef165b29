"""A text with its entities, from plain, parse-mode or entity-list input."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

from sandbox.entities.found import found_entities
from sandbox.entities.html import parse_html
from sandbox.entities.spans import cleaned, tidy, width
from sandbox.errors import BadRequestError
from sandbox.objects import Entity

CHOSEN_BY_SERVER = ("mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number")
"""Kinds that the server finds itself; a bot naming them in a list changes nothing."""


@dataclass(frozen=True)
class Formatted:
    """A text as it is stored. Its length in characters is what the limits speak of."""

    text: str
    entities: tuple[Entity, ...] = ()

    @property
    def marked(self) -> list[Entity] | None:
        """The entities as a message carries them: absent rather than empty."""
        return list(self.entities) or None


def formatted(text: str, parse_mode: str = "", entities: str = "") -> Formatted:
    """Read a text in a parse mode ("" for none), or with a JSON list of entities.

    Raises BadRequest: `unsupported parse_mode`, `can't parse entities: …`.
    """
    mode = parse_mode.lower()
    if mode not in {"", "none", "html"}:
        raise BadRequestError("unsupported parse_mode")
    if mode == "html":
        text, marks = parse_html(cleaned(text))
    else:
        text = cleaned(text)
        marks = _listed(entities, text)
    return _whole(text, marks)


def plain(text: str) -> Formatted:
    """Return what a person typed, with what Telegram finds in it."""
    return _whole(cleaned(text), [])


def _whole(text: str, marks: list[Entity]) -> Formatted:
    text, marks = tidy(text, marks)
    text, marks = tidy(text, [*marks, *(e for e in found_entities(text) if _free(e, marks))])
    return Formatted(text, tuple(marks))


def _free(found: Entity, marks: list[Entity]) -> bool:
    """Say whether no code or link covers what was found."""
    return not any(
        e.type in {"pre", "code", "text_link", "text_mention"}
        and e.offset < found.offset + found.length
        and found.offset < e.offset + e.length
        for e in marks
    )


def _listed(entities: str, text: str) -> list[Entity]:
    if not entities:
        return []
    try:
        listed = msgspec.json.decode(entities.encode(), type=list[Entity], strict=False)
    except msgspec.DecodeError:
        raise BadRequestError("can't parse entities: can't parse MessageEntity JSON") from None
    inside = width(text)
    return [
        msgspec.structs.replace(e, length=min(e.length, inside - e.offset))
        for e in listed
        if e.type not in CHOSEN_BY_SERVER and 0 <= e.offset < inside
    ]
