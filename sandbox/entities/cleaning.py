"""Text as it is stored: without what is not let through, trimmed, its entities moved along."""

from __future__ import annotations

import re
from bisect import bisect_left

import msgspec

from sandbox.entities.spans import width
from sandbox.objects import Entity

BLANK = " \n"
HIDDEN_DATA = ("text_link", "text_mention", "date_time")
"""Kinds that stay over blanks, for they carry what is not seen."""
_CONTROL = re.compile(r"[\x00-\x09\x0b\x0c\x0e-\x1f]")
_DROPPED = re.compile("[\r\u2028-\u202e\u030a\u0333\u033f]")
_DIRECTIONS = re.compile("[\u200e\u200f](?=[\u200e\u200f])")
_NOTHING_SEEN = re.compile(
    "[\n \u00a0\u1680\u180e\u2000-\u200f\u202e\u202f\u205f\u2800\u3000\ufeff\ufffc\U000e0000-\U000e007f]*"
)


def shows_nothing(text: str) -> bool:
    """Say whether a text has only characters that are not seen."""
    return _NOTHING_SEEN.fullmatch(text) is not None


def cleaned(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Make control characters spaces and drop what Telegram drops; line ends stay."""
    text = _CONTROL.sub(" ", text)
    dropped = [width(text[: match.start()]) for match in _DROPPED.finditer(text)]
    text = _DIRECTIONS.sub("\u200c", _DROPPED.sub("", text))

    def moved(offset: int) -> int:
        return offset - bisect_left(dropped, offset)

    spans = [(e, moved(e.offset), moved(e.offset + e.length)) for e in entities]
    return text, [msgspec.structs.replace(e, offset=begin, length=end - begin) for e, begin, end in spans]


def without_blank_beginnings(text: str, entities: list[Entity]) -> list[Entity]:
    """Let no entity begin with a blank, unless it carries hidden data; what is left empty goes."""
    blank = _blanks(text)
    firm = {e.offset for e in entities if e.type in HIDDEN_DATA}
    kept = []
    for entity in entities:
        begin, end = entity.offset, entity.offset + entity.length
        while entity.type not in HIDDEN_DATA and begin < end and blank[begin] and begin not in firm:
            begin += 1
        if begin < end:
            kept.append(msgspec.structs.replace(entity, offset=begin, length=end - begin))
    return kept


def trimmed(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Cut blanks from the end, and from the beginning up to the first entity."""
    text = text.rstrip(BLANK)
    end = width(text)
    inside = [
        msgspec.structs.replace(e, length=min(e.length, end - e.offset)) for e in entities if e.offset < end
    ]
    first = min((e.offset for e in inside), default=end)
    lead = min(len(text) - len(text.lstrip(BLANK)), first)
    return text[lead:], [msgspec.structs.replace(e, offset=e.offset - lead) for e in inside]


def _blanks(text: str) -> list[bool]:
    """Say of each UTF-16 code unit whether it is a blank."""
    return [character in BLANK for character in text for _ in range(width(character))]
