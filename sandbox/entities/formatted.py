"""A text with its entities, from plain, parse-mode or entity-list input."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sandbox.entities.cleaning import cleaned, shows_nothing, trimmed, without_blank_beginnings
from sandbox.entities.found import found_entities
from sandbox.entities.html import parse_html
from sandbox.entities.listed import listed_entities
from sandbox.entities.markdown import parse_markdown, parse_markdown_v2
from sandbox.entities.spans import nested
from sandbox.errors import BadRequestError
from sandbox.objects import Entity

SOURCE_BYTES = 1 << 15
"""Longer texts are refused as they are read, whatever the marks in them."""
CONTINUOUS = ("pre", "code", "date_time", "text_link", "text_mention", "custom_emoji")
"""Kinds that nothing found stands in."""

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
    def blank(self) -> bool:
        """Whether nothing of it is seen."""
        return shows_nothing(self.text)

    @property
    def marked(self) -> list[Entity] | None:
        """The entities as a message carries them: absent rather than empty."""
        return list(self.entities) or None


def formatted(text: str, parse_mode: str = "", entities: str = "") -> Formatted:
    """Read a text in a parse mode ("" for none), or with a JSON list of entities.

    Raises BadRequestError: `unsupported parse_mode`, `can't parse entities: …`.
    """
    if len(text.encode("utf-8", "surrogatepass")) > SOURCE_BYTES:
        raise BadRequestError("text is too long")
    mode = parse_mode.lower()
    if not text or mode in {"", "none"}:
        return _whole(text, listed_entities(entities, text))
    if mode not in PARSERS:
        raise BadRequestError("unsupported parse_mode")
    return _whole(*PARSERS[mode](text))


def plain(text: str) -> Formatted:
    """Return what a person typed, with what Telegram finds in it."""
    return _whole(text, [])


def _whole(text: str, marks: list[Entity]) -> Formatted:
    text, marks = cleaned(text, nested(marks))
    text, marks = trimmed(text, nested(without_blank_beginnings(text, marks)))
    found = [e for e in found_entities(text) if _free(e, marks)]
    return Formatted(text, tuple(without_blank_beginnings(text, nested([*marks, *found]))))


def _free(found: Entity, marks: list[Entity]) -> bool:
    """Say whether no code, link or moment covers what was found."""
    return not any(
        e.type in CONTINUOUS and e.offset < found.offset + found.length and found.offset < e.offset + e.length
        for e in marks
    )
