"""Entities put in order: split where they overlap, none inside code."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

import msgspec

from sandbox.objects import Entity

PRIORITY = {
    "blockquote": 0,
    "expandable_blockquote": 0,
    "pre": 11,
    "code": 20,
    "date_time": 30,
    "text_link": 49,
    "text_mention": 49,
    "bold": 90,
    "italic": 91,
    "underline": 92,
    "strikethrough": 93,
    "spoiler": 94,
    "custom_emoji": 99,
}
"""Which of two entities over the same characters stands outside: the lower number. Others: 50."""

VERBATIM = ("pre", "code", "date_time")
"""Nothing else may stand inside these."""

STYLES = ("bold", "italic", "underline", "strikethrough", "spoiler")
"""These may be cut in parts; neighbours of one kind are joined."""


def width(text: str) -> int:
    """Return the length in UTF-16 code units."""
    return len(text) + sum(character > "\uffff" for character in text)


def ordered(entities: Iterable[Entity]) -> list[Entity]:
    """Sort outer entities before inner ones."""
    return sorted(entities, key=lambda e: (e.offset, -e.length, PRIORITY.get(e.type, 50)))


def nested(entities: Iterable[Entity]) -> list[Entity]:
    """Return entities that do not cross: whole ones that stay, and the parts of styles around them."""
    return ordered(_without_overlaps(_joined([e for e in entities if e.length > 0])))


def _joined(entities: list[Entity]) -> list[Entity]:
    """Join a style with itself where its parts touch or overlap."""
    rest = [e for e in entities if e.type not in STYLES]
    for kind in STYLES:
        parts: list[Entity] = []
        for entity in ordered(e for e in entities if e.type == kind):
            if parts and entity.offset <= parts[-1].offset + parts[-1].length:
                end = max(parts[-1].offset + parts[-1].length, entity.offset + entity.length)
                parts[-1] = msgspec.structs.replace(parts[-1], length=end - parts[-1].offset)
            else:
                parts.append(entity)
        rest += parts
    return rest


def _without_overlaps(entities: list[Entity]) -> list[Entity]:
    """Keep whole entities that do not cross, and the parts of styles that lie outside code."""
    whole: list[Entity] = []
    for entity in ordered(e for e in entities if e.type not in STYLES):
        if all(_may_stand_with(entity, other) for other in whole):
            whole.append(entity)
    cuts = sorted({edge for e in whole for edge in (e.offset, e.offset + e.length)})
    code = [e for e in whole if e.type in VERBATIM]
    styles = [part for e in entities if e.type in STYLES for part in _parts(e, cuts, whole, code)]
    return whole + styles


def _may_stand_with(inner: Entity, outer: Entity) -> bool:
    apart = inner.offset >= outer.offset + outer.length
    quoted = outer.type.endswith("blockquote") and not inner.type.endswith("blockquote")
    within = inner.offset + inner.length <= outer.offset + outer.length
    return apart or (quoted and within)


def _parts(style: Entity, cuts: list[int], whole: list[Entity], code: list[Entity]) -> list[Entity]:
    """Cut a style where it would cross a whole entity's edge, and drop what lies in code."""
    end = style.offset + style.length
    crossed = [e for e in whole if _crosses(style, e)] + [e for e in code if _overlap(style, e)]
    edges = {edge for e in crossed for edge in (e.offset, e.offset + e.length)}
    points = [style.offset, *(c for c in cuts if c in edges and style.offset < c < end), end]
    parts = [msgspec.structs.replace(style, offset=a, length=b - a) for a, b in pairwise(points)]
    return [part for part in parts if not any(_overlap(part, e) for e in code)]


def _overlap(a: Entity, b: Entity) -> bool:
    return a.offset < b.offset + b.length and b.offset < a.offset + a.length


def _crosses(a: Entity, b: Entity) -> bool:
    inside = a.offset >= b.offset and a.offset + a.length <= b.offset + b.length
    around = b.offset >= a.offset and b.offset + b.length <= a.offset + a.length
    return _overlap(a, b) and not inside and not around
