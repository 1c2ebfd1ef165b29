"""Tags within messages: which there are, how they are kept, and how they are taken out.

Only the patterns that we wrote carry tags. They are prepared before any argument is put in, so that nothing
a person wrote can be taken for a tag of ours.
"""

from __future__ import annotations

import html
import re
from typing import Final

from fluent.syntax.ast import BaseNode, StringLiteral, TextElement
from fluent.syntax.visitor import Transformer

TAG: Final = re.compile(r"</?(?:b|i|code)>")


def escaped(text: str) -> str:
    """Write text so that it reads as itself between tags."""
    return html.escape(text, quote=False)


def _with_tags(text: str) -> str:
    between = TAG.split(text)
    tags = [*TAG.findall(text), ""]
    return "".join(escaped(part) + tag for part, tag in zip(between, tags, strict=True))


class KeepTags(Transformer):
    """Keeps the tags of patterns and escapes the rest of their words."""

    def visit_TextElement(self, node: TextElement) -> BaseNode:  # noqa: N802 - fluent.syntax calls it so
        """Escape all but the tags."""
        node.value = _with_tags(node.value)
        return node

    def visit_StringLiteral(self, node: StringLiteral) -> BaseNode:  # noqa: N802 - fluent.syntax calls it so
        """Escape all: a literal is there to be read as it stands."""
        node.value = escaped(node.value)
        return node


class DropTags(Transformer):
    """Takes the tags out of patterns."""

    def visit_TextElement(self, node: TextElement) -> BaseNode:  # noqa: N802 - fluent.syntax calls it so
        """Leave the words alone."""
        node.value = TAG.sub("", node.value)
        return node
