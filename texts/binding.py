"""Where a line must not break: between a number and its sign, after a word of one letter, before a dash.

The sources have ordinary spaces; those that bind are put in when a message is compiled. What people wrote
comes in as an argument and is left as it is, and so is what stands in <code>, for it is copied.
"""

from __future__ import annotations

import re
from typing import Final

from fluent.syntax.ast import Pattern, Placeable, Resource, TextElement
from fluent.syntax.visitor import Visitor

from texts.languages import Language

NO_BREAK: Final = "\u00a0"

SIGNS: Final = r"(?:%|‰|×|°|€|MB|МБ)(?!\w)"
"""What stands after its number."""

NUMBERED: Final = r"(?<!\w)(?:№|nr|č\.|бр\.|godz\.)"
"""What stands before its number."""

LONE: Final[dict[Language, str]] = {
    "sr": "скоу",
    "pl": "aiouwz",
    "ru": "авикосу",
    "bg": "авису",
    "cs": "aikosuvz",
}
"""Words of one letter that go with the next word; in Serbian the prepositions alone."""

_CODE: Final = re.compile(r"(</?code>)")
_BEFORE: Final = re.compile(rf"(?<=\d) (?={SIGNS}|\d{{3}}(?!\d))| (?=[–—] )")
_FIRST_SIGN: Final = re.compile(rf"^ (?={SIGNS})")
_AFTER_NUMBERED: Final = re.compile(f"({NUMBERED}) ")
_AFTER_LONE: Final = {
    language: re.compile(rf"(?<![^\s(„“«>])([{letters}]) (?=\S|$)", re.IGNORECASE)
    for language, letters in LONE.items()
}


def bind(resource: Resource, language: Language) -> Resource:
    """Put the spaces that bind into all patterns of a resource, and return it."""
    _Binding(language).visit(resource)
    return resource


class _Binding(Visitor):
    def __init__(self, language: Language) -> None:
        self._lone = _AFTER_LONE.get(language)

    def visit_Pattern(self, node: Pattern) -> None:  # noqa: N802 - fluent.syntax calls it so
        copied, after_argument = False, False
        for element in node.elements:
            if isinstance(element, TextElement):
                if after_argument and not copied:
                    element.value = _FIRST_SIGN.sub(NO_BREAK, element.value)
                pieces = _CODE.split(element.value)
                for index, piece in enumerate(pieces):
                    if piece in ("<code>", "</code>"):
                        copied = piece == "<code>"
                    elif not copied:
                        pieces[index] = self._bound(piece)
                element.value = "".join(pieces)
            after_argument = isinstance(element, Placeable)
        self.generic_visit(node)

    def _bound(self, text: str) -> str:
        text = _BEFORE.sub(NO_BREAK, text)
        text = _AFTER_NUMBERED.sub(rf"\1{NO_BREAK}", text)
        return self._lone.sub(rf"\1{NO_BREAK}", text) if self._lone else text
