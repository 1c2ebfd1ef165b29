"""A long answer as several messages: cut where a reader would cut it, with nothing lost."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from texts.characters import LONGEST, characters, units
from texts.markup import ENTITY, TAG, closing, without_tags

_WHOLE: Final = re.compile(f"({TAG.pattern}|{ENTITY.pattern})")


class _Atom(NamedTuple):
    """What is never cut: a tag, an entity or one character, and how many units of it the reader gets."""

    source: str
    width: int


def pages(parts: Sequence[str], limit: int = 4096) -> list[str]:
    """Join paragraphs of rendered markup with blank lines and split them into messages.

    `limit` counts UTF-16 units without tags and with entities resolved, as Telegram counts, and is at least
    64. The cut goes between paragraphs, else lines, else words, else characters; the white space at the cut
    is dropped. Tags that are open at a cut are closed before it and opened again after it.
    """
    if limit < 2 * LONGEST:
        raise ValueError(limit)
    text = "\n\n".join(part for part in parts if _visible(part))
    if units(text) <= limit:
        return [text] if text else []
    return list(_cut_up([*_atoms(text)], limit))


def _visible(markup: str) -> bool:
    return bool(without_tags(markup).strip())


def _atoms(text: str) -> Iterator[_Atom]:
    for piece in _WHOLE.split(text):
        if TAG.fullmatch(piece):
            yield _Atom(piece, 0)
        elif ENTITY.fullmatch(piece):
            yield _Atom(piece, units(html.unescape(piece)))
        else:
            yield from (_Atom(character, units(character)) for character in characters(piece))


def _cut_up(atoms: Sequence[_Atom], limit: int) -> Iterator[str]:
    start, opened = 0, list[str]()
    while start < len(atoms):
        end = _end_of_page(atoms, start, limit)
        page = "".join([*opened, *(atom.source for atom in atoms[start:end])])
        opened = _still_open(page)
        if _visible(page):
            yield page.rstrip() + "".join(closing(tag) for tag in reversed(opened))
        start = _past_white_space(atoms, end)


def _end_of_page(atoms: Sequence[_Atom], start: int, limit: int) -> int:
    """Return the best place to cut: the last end of a paragraph, line or word that fits, or all that fits."""
    width, paragraph, line, word = 0, 0, 0, 0
    for index in range(start, len(atoms)):
        source = atoms[index].source
        if source == "\n" and index > start:
            line = index
            if index + 1 < len(atoms) and atoms[index + 1].source == "\n":
                paragraph = index
        elif source == " " and index > start:
            word = index
        width += atoms[index].width
        if width > limit:
            return paragraph or line or word or index
    return len(atoms)


def _still_open(page: str) -> list[str]:
    opened: list[str] = []
    for tag in TAG.findall(page):
        if tag.startswith("</"):
            opened.pop()
        else:
            opened.append(tag)
    return opened


def _past_white_space(atoms: Sequence[_Atom], index: int) -> int:
    while index < len(atoms) and atoms[index].source in ("\n", " "):
        index += 1
    return index
