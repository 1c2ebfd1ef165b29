"""A language ready to speak: its messages compiled, with tags or without."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from threading import RLock
from typing import Any, Final

from babel import Locale
from babel.numbers import format_decimal
from fluent.runtime import FluentBundle, resolver
from fluent.runtime.types import FluentInt, FluentType
from fluent.syntax.ast import BaseNode, MessageReference, StringLiteral, TermReference, TextElement
from fluent.syntax.visitor import Transformer, Visitor

from texts.binding import bind
from texts.languages import LOCALES, Language
from texts.markup import escaped, escaped_around_tags, without_tags
from texts.sources import entries, files, parsed_text

# Fluent gives up on an argument of more than 2,500 characters. Ours are bounded where they come in, and a
# suggestion may be longer than that.
resolver.MAX_PART_LENGTH = 1_000_000

_GROUPED_FROM: Final[dict[str, int]] = {"pl": 10_000, "bg": 10_000}
"""Where thousands are set apart only in numbers of five digits: CLDR's minimumGroupingDigits, which Babel
does not carry."""


FORMS: Final = ("ON", "GENITIVE", "BRIEF")
"""The forms of a date besides the one by itself, as a message asks for them."""


class Whole(FluentInt):
    """A whole number as an argument: selects the plural, and is written as CLDR writes it."""

    def format(self, locale: Locale) -> str:
        """Write the number with its thousands set apart."""
        grouped = abs(self) >= _GROUPED_FROM.get(locale.language, 0)
        return format_decimal(int(self), locale=locale, group_separator=grouped)


class Dated(FluentType):
    """A date as an argument: by itself, or in one of the `FORMS`: `ON(…)`, or `BRIEF(…)` in a list."""

    def form(self, name: str) -> Dated:
        """Return the same date in the form called `name`."""
        raise NotImplementedError


def _in_form(name: str) -> Any:
    def form(value: Dated) -> Dated:
        return value.form(name)

    return form


class _KeepTags(Transformer):
    """Makes patterns markup, before any argument is put in: nothing a person wrote can become a tag."""

    def visit_TextElement(self, node: TextElement) -> BaseNode:  # noqa: N802 - fluent.syntax calls it so
        node.value = escaped_around_tags(node.value)
        return node

    def visit_StringLiteral(self, node: StringLiteral) -> BaseNode:  # noqa: N802
        node.value = escaped(node.value)
        return node


class _DropTags(Transformer):
    """Makes patterns plain, before any argument is put in: what a person wrote loses nothing."""

    def visit_TextElement(self, node: TextElement) -> BaseNode:  # noqa: N802 - fluent.syntax calls it so
        node.value = without_tags(node.value)
        return node


class _References(Visitor):
    """Finds which messages and terms a message refers to."""

    def __init__(self) -> None:
        self.keys: list[str] = []

    def visit_MessageReference(self, node: MessageReference) -> None:  # noqa: N802
        self.keys.append(node.id.name)

    def visit_TermReference(self, node: TermReference) -> None:  # noqa: N802
        self.keys.append(f"-{node.id.name}")


class Bundle:
    """All messages of one language, with their tags kept or dropped; each is compiled when it is first said.

    A language as a whole takes 50 ms and 2 MB, and most of its messages are never said by a process.
    """

    def __init__(self, language: Language, markup: bool) -> None:
        self.locale: Final = Locale.parse(LOCALES[language])
        functions = {name: _in_form(name.lower()) for name in FORMS}
        self._fluent = FluentBundle([LOCALES[language]], functions=functions, use_isolating=False)
        self._prepare = _KeepTags() if markup else _DropTags()
        self._language: Final = language
        self._compiling = RLock()
        self._waiting = {key: text for path in files(language) for key, text in entries(path).items()}

    def _compile(self, key: str) -> None:
        """Compile a message, and whatever it refers to."""
        with self._compiling:  # texts are said in the event loop and in the database's thread
            source = self._waiting.pop(key, None)
            if source is None:
                return
            resource = bind(parsed_text(source), self._language)
            referred = _References()
            referred.visit(resource)
            self._fluent.add_resource(self._prepare.visit(resource))
            for other in referred.keys:
                self._compile(other)

    def say(self, key: str, args: Mapping[str, str | FluentType]) -> str | None:
        """Return the message `key` with its arguments, or None when it is missing or lacks something.

        Arguments are Fluent's already. FluentBundle.format_pattern would turn `Whole` into its own number.
        """
        self._compile(key)
        if not self._fluent.has_message(key):
            return None
        pattern = self._fluent.get_message(key).value
        if pattern is None:
            return None
        environment = resolver.ResolverEnvironment(
            context=self._fluent, current=resolver.CurrentEnvironment(args=dict(args)), errors=[]
        )
        said = resolver.resolve(pattern(environment), environment)
        return None if environment.errors else str(said)


@cache
def bundle(language: Language, markup: bool) -> Bundle:
    """Return the language's bundle; it is read and compiled when it is first asked for."""
    return Bundle(language, markup)
