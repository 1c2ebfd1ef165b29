"""A text said in a reader's language, with numbers, dates and lists as he writes them.

Fluent and Babel are loaded by the first text that is said, so that a package which only names texts starts
without them.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Final

from msgspec import Struct
from msgspec.structs import replace

from texts.languages import DEFAULT, Language
from texts.text import Day, Link, Listing, Marked, Moment, Month, Text, Value

if TYPE_CHECKING:
    from fluent.runtime.types import FluentType

    from texts.bundles import Bundle


class Reader(Struct, frozen=True):
    """Whom a text is for."""

    language: Language
    zone: str
    """The name of his time zone (IANA); one that this machine does not know is read as UTC, and named."""
    zone_chosen: bool
    """Whether he set the zone himself; if not, moments name it."""
    today: date | None = None
    """The reader's day, when it is known: dates of the same year leave the year out."""


class UnknownTextError(LookupError):
    """No language, English included, can say this text: no such key, or an argument is missing."""

    def __init__(self, key: str) -> None:
        super().__init__(f"no text says {key!r} with these arguments")
        self.key = key


_CACHED: Final = 4096
_CACHED_ARGS: Final = 4
_CACHED_LENGTH: Final = 64
"""What repeats is short: buttons, toasts, answers with a count or a title."""


def render(text: Text, reader: Reader, markup: bool) -> str:
    """Say a text to a reader.

    With `markup` our own tags stay, formatted words get theirs, and all else is escaped; without it the
    tags are gone and arguments come out as they went in. A message that the language lacks is said in
    English; raises UnknownTextError when English lacks it too.
    """
    if _repeats(text.args):
        return _cached(text.key, tuple(text.args.items()), reader, markup)
    return _rendered(text, reader, markup)


def plainly(reader: Reader) -> Callable[[Text], str]:
    """Return what says a text to a reader in letters alone, as pictures and pages take it."""
    return partial(render, reader=reader, markup=False)


def _repeats(args: dict[str, Value]) -> bool:
    if len(args) > _CACHED_ARGS:
        return False
    for value in args.values():
        if isinstance(value, str):
            if len(value) > _CACHED_LENGTH:
                return False
        elif not isinstance(value, (int, Moment, Day, Month)):
            return False
    return True


@lru_cache(maxsize=_CACHED)
def _cached(key: str, args: tuple[tuple[str, Value], ...], reader: Reader, markup: bool) -> str:
    return _rendered(Text(key, dict(args)), reader, markup)


def _rendered(text: Text, reader: Reader, markup: bool) -> str:
    said = spoken(text, reader, markup)
    if said is None and reader.language != DEFAULT:
        said = spoken(text, replace(reader, language=DEFAULT), markup)
    if said is None:
        raise UnknownTextError(text.key)
    return said


def spoken(text: Text, reader: Reader, markup: bool) -> str | None:
    """Say a text in the reader's own language, or return None when that language lacks it."""
    from texts.bundles import bundle  # noqa: PLC0415 - loads Fluent and Babel when they are needed

    speech = bundle(reader.language, markup)
    args = {name: _argument(value, reader, markup, speech) for name, value in text.args.items()}
    return speech.say(text.key, args)


def _argument(value: Value, reader: Reader, markup: bool, speech: Bundle) -> str | FluentType:
    from texts.bundles import Whole  # noqa: PLC0415
    from texts.dates import DatedValue, month_written  # noqa: PLC0415
    from texts.markup import escaped, marked_up  # noqa: PLC0415

    match value:
        case str():
            return escaped(value) if markup else value
        case int():
            return Whole(value)
        case Moment() | Day():
            return DatedValue(value, reader, speech)
        case Month():
            return month_written(value, speech.locale)
        case Text():
            return render(value, reader, markup)
        case Marked():
            return marked_up(value) if markup else value.words
        case Link():
            return value.typed  # who knows the reader's messenger has put its own link in place of it
        case Listing():
            return _joined([_argument(item, reader, markup, speech) for item in value.items], speech)


def _joined(items: list[str | FluentType], speech: Bundle) -> str:
    from babel.lists import format_list  # noqa: PLC0415

    words = [item if isinstance(item, str) else item.format(speech.locale) for item in items]
    return format_list(words, locale=speech.locale)
