"""A text with its entities, from plain, parse-mode or entity-list input."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import msgspec

from sandbox.entities.found import found_entities
from sandbox.entities.html import parse_html
from sandbox.entities.markdown import parse_markdown, parse_markdown_v2
from sandbox.entities.spans import PRIORITY, cleaned, tidy, width
from sandbox.errors import BadRequestError
from sandbox.objects import Entity

CHOSEN_BY_SERVER = (
    "mention",
    "hashtag",
    "cashtag",
    "bot_command",
    "url",
    "email",
    "phone_number",
    "bank_card_number",
)
"""Kinds that the server finds itself; a bot naming them in a list changes nothing."""


PARSERS: dict[str, Callable[[str], tuple[str, list[Entity]]]] = {
    "html": parse_html,
    "markdownv2": parse_markdown_v2,
    "markdown": parse_markdown,
}


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

    Raises BadRequestError: `unsupported parse_mode`, `can't parse entities: …`.
    """
    mode = parse_mode.lower()
    if not text or mode in {"", "none"}:
        text = cleaned(text)
        return _whole(text, _listed(entities, text))
    if mode not in PARSERS:
        raise BadRequestError("unsupported parse_mode")
    text, marks = PARSERS[mode](cleaned(text))
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
    """Read a list of entities; what is no list is passed over, a wrong entity is an error."""
    try:
        listed = msgspec.json.decode(entities.encode() or b"[]")
    except msgspec.DecodeError:
        return []
    inside = width(text)
    found = [_entity(each) for each in (listed if isinstance(listed, list) else [])]
    return [
        msgspec.structs.replace(e, length=min(e.length, inside - e.offset))
        for e in found
        if e.type not in CHOSEN_BY_SERVER and 0 <= e.offset < inside
    ]


def _entity(given: object) -> Entity:
    try:
        entity = msgspec.convert(given, Entity, strict=False)
    except msgspec.ValidationError as error:
        raise BadRequestError(f"can't parse MessageEntity: {error}") from None
    if entity.type not in {*PRIORITY, *CHOSEN_BY_SERVER}:
        raise BadRequestError("can't parse MessageEntity: Unsupported type specified")
    return entity
