"""The tags that our messages carry, and how all else is written between them."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from typing import Final

from texts.text import Look, Mark, Marked

TAG: Final = re.compile(r'</?(?:b|i|u|s|spoiler|code|pre|blockquote)>|<a href="[^"<>]*">|</a>')
"""Our own sentences need b, i and code; the rest is for what somebody formatted himself."""

TAG_OF: Final[dict[Look, str]] = {
    "quote": "blockquote",
    "link": "a",
    "pre": "pre",
    "code": "code",
    "bold": "b",
    "italic": "i",
    "underline": "u",
    "strike": "s",
    "spoiler": "spoiler",
}
"""Of looks of the same stretch the first stands outside."""
ORDER: Final = {look: place for place, look in enumerate(TAG_OF)}

ENTITY: Final = re.compile(r"&(?:[a-z]+|#[0-9]+|#x[0-9a-fA-F]+);")


def escaped(text: str) -> str:
    """Write text so that it reads as itself between tags."""
    return html.escape(text, quote=False)


def escaped_around_tags(text: str) -> str:
    """Keep the tags of a text that we wrote and escape the rest of it."""
    tags = [*TAG.findall(text), ""]
    return "".join(escaped(part) + tag for part, tag in zip(TAG.split(text), tags, strict=True))


def without_tags(text: str) -> str:
    """Take the tags out; what is escaped stays so."""
    return TAG.sub("", text)


def marked_up(marked: Marked) -> str:
    """Write formatted words with tags, each within the other, however their marks cross."""
    return "".join(_written(marked))


def _written(marked: Marked) -> Iterator[str]:
    words, opened = marked.words, list[Mark]()
    edges = {edge for mark in marked.marks for edge in (mark.start, mark.end)}
    places = sorted({0, len(words), *(edge for edge in edges if 0 < edge < len(words))})
    for place, following in zip(places, [*places[1:], None], strict=True):
        wanted = sorted(_over(marked.marks, place), key=_outermost) if following is not None else []
        kept = _common(opened, wanted)
        yield from (closing(_tag(mark)) for mark in reversed(opened[kept:]))
        yield from (_tag(mark) for mark in wanted[kept:])
        yield escaped(words[place:following])
        opened = wanted


def _common(opened: Sequence[Mark], wanted: Sequence[Mark]) -> int:
    """How many of the open ones may stay open."""
    pairs = enumerate(zip(opened, wanted, strict=False))
    return next((place for place, (one, other) in pairs if one != other), min(len(opened), len(wanted)))


def _over(marks: Sequence[Mark], place: int) -> list[Mark]:
    """The marks that lie over a place; of those with the same look the one that ends last."""
    found: dict[Look, Mark] = {}
    for mark in marks:
        if mark.start <= place < mark.end and (mark.look not in found or mark.end > found[mark.look].end):
            found[mark.look] = mark
    return list(found.values())


def _outermost(mark: Mark) -> tuple[int, int, int]:
    """What ends later stands outside."""
    return -mark.end, mark.start, ORDER[mark.look]


def _tag(mark: Mark) -> str:
    name = TAG_OF[mark.look]
    return f'<{name} href="{html.escape(mark.link)}">' if mark.look == "link" else f"<{name}>"


def closing(tag: str) -> str:
    """Return the tag that ends what this one begins."""
    return f"</{tag.strip('<>').partition(' ')[0]}>"
