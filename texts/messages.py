"""What stands in a language's Fluent files: each message with its arguments, their types and its plurals."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from fluent.syntax.ast import (
    FunctionReference,
    Identifier,
    Junk,
    Message,
    MessageReference,
    Pattern,
    SelectExpression,
    TextElement,
    VariableReference,
)
from fluent.syntax.visitor import Visitor

from texts.bundles import FORMS
from texts.sources import GRAMMAR, ROOT, files, parsed

TYPES: Final[dict[str, str]] = {
    "Number": "int",
    "String": "str",
    "Text": "Text",
    "Moment": "Moment",
    "Day": "Day",
    "Month": "Month",
    "Listing": "Listing",
    "Marked": "Marked",
    "Link": "Link",
}
"""The types that a comment may give an argument, and what each is in Python."""

_ANNOTATION: Final = re.compile(r"\$(?P<name>[A-Za-z][\w-]*)\s*\((?P<type>\w+)\)")


class MessagesError(Exception):
    """A Fluent file that cannot be used; the text names the file, the message and the reason."""


@dataclass(frozen=True)
class Selection:
    """A choice between variants: the argument it looks at (None: something else) and the variants' names."""

    argument: str | None
    variants: tuple[str, ...]


@dataclass
class Contents(Visitor):
    """What a pattern is made of, in the order in which it stands there."""

    arguments: list[str] = field(default_factory=list)
    dated: list[str] = field(default_factory=list)
    """The arguments that stand in ON() or another of the forms."""
    references: list[str] = field(default_factory=list)
    selections: list[Selection] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    """The text around the placeables, tags included."""

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802 - fluent.syntax's name
        self.arguments.append(node.id.name)

    def visit_MessageReference(self, node: MessageReference) -> None:  # noqa: N802
        self.references.append(node.id.name)

    def visit_TextElement(self, node: TextElement) -> None:  # noqa: N802
        self.words.append(node.value)

    def visit_FunctionReference(self, node: FunctionReference) -> None:  # noqa: N802
        if node.id.name in FORMS:
            inner = node.arguments.positional
            self.dated += [each.id.name for each in inner if isinstance(each, VariableReference)]
        self.generic_visit(node)

    def visit_SelectExpression(self, node: SelectExpression) -> None:  # noqa: N802
        selector, keys = node.selector, [variant.key for variant in node.variants]
        self.selections.append(
            Selection(
                selector.id.name if isinstance(selector, VariableReference) else None,
                tuple(key.name if isinstance(key, Identifier) else key.value for key in keys),
            )
        )
        self.generic_visit(node)


@dataclass(frozen=True)
class Described:
    """One message as its file has it."""

    key: str
    path: Path
    pattern: Pattern
    types: dict[str, str]
    """The type that the comment above gives to an argument, as written there."""
    contents: Contents

    @property
    def arguments(self) -> tuple[str, ...]:
        """The names of the arguments, each once."""
        return tuple(dict.fromkeys(self.contents.arguments))


def messages(language: str, root: Path = ROOT) -> dict[str, Described]:
    """Return the messages that conversations use, by key; raises MessagesError for what cannot be used."""
    found: dict[str, Described] = {}
    for path in files(language, root):
        for message in _entries(path) if path.name != GRAMMAR else ():
            described = _described(message, path)
            if described.key in found:
                _refuse(described, f"stands in {found[described.key].path.name} too")
            found[described.key] = described
    return found


def _entries(path: Path) -> Iterator[Message]:
    for entry in parsed(path).body:
        if isinstance(entry, Junk):
            reason = entry.annotations[0].message if entry.annotations else "not Fluent"
            raise MessagesError(f"{path}: {reason} near {(entry.content or '').strip()[:60]!r}")
        if isinstance(entry, Message):
            yield entry


def _described(message: Message, path: Path) -> Described:
    pattern, contents = message.value or Pattern([]), Contents()
    contents.visit(pattern)
    comment = message.comment.content if message.comment else ""
    notes = [_ANNOTATION.match(line.strip()) for line in (comment or "").splitlines()]
    types = {note["name"]: note["type"] for note in notes if note}
    described = Described(message.id.name, path, pattern, types, contents)
    if message.value is None or message.attributes:
        _refuse(described, "must have a text and no attributes")
    if contents.references:
        _refuse(
            described, f"refers to the message {contents.references[0]}: use a -term or a (Text) argument"
        )
    return described


def _refuse(described: Described, reason: str) -> None:
    raise MessagesError(f"{described.path}: {described.key} {reason}")
