"""What is kept of somebody in words: codes, times, numbers, as he reads them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, Final

from msgspec.structs import replace

from texts import keys
from texts.languages import OWN_NAMES, is_language
from texts.numbers import decimal
from texts.rendering import Reader, render
from texts.text import Moment, Text

Row = Mapping[str, Any]
"""One row as the file has it."""
TIMES: Final = (
    *("at", "since", "joined", "stopped", "last_event", "given", "withdrawn", "begun", "filed", "published"),
    *("reply_by", "answered", "formal", "objected", "hidden", "asked", "due", "reminded", "done", "applied"),
    *("invited", "accepted", "handed", "expires", "sign", "deadline", "claimed", "fulfilled", "told"),
    *("decided", "settled", "came", "agreed", "reckoned", "started", "counted", "need"),
)
"""The times that have words of their own."""
CODES: Final[Mapping[str, tuple[str, ...]]] = {
    "purpose": ("votes", "news", "address", "profile", "tests", "referral", "age"),
    "kind": ("idea", "complaint", "question", "praise"),
    "status": (
        *("said", "new", "considering", "planned", "launched", "declined"),
        *("merged", "withdrawn", "solved", "unresolved"),
    ),
    "review": ("waiting", "confirmed", "refused"),
    "state": ("awarded", "claimed", "fulfilled", "vacant"),
    "out": ("team", "banned", "withdrawn"),
    "reachable": ("yes", "no"),
    "muted": ("yes", "no"),
    "reminded": ("yes",),
    "stuck": ("yes", "no"),
    "counts": ("yes", "no"),
    "role": ("owner", "editor", "care", "analyst"),
    "part": ("words", "talk", "answer"),
    "file": ("picture", "video", "round", "voice", "audio"),
}
"""The codes that have words, by the fields in which they stand; of others nothing is told here."""
NOTED: Final = (
    "code",
    "reason",
    "signed",
    "wording",
    "conditions",
    "language",
    "zone",
    "called",
    "places_for",
)
"""What is told with its own word before it."""


def capital(words: str) -> str:
    """Begin with a capital letter."""
    return words[:1].upper() + words[1:]


class Say:
    """Says things in somebody's language, with the years of all times, in his time zone."""

    def __init__(self, reader: Reader) -> None:
        self._reader = replace(reader, zone_chosen=True, today=None)
        self.zone = reader.zone

    @property
    def language(self) -> str:
        """The language in which all is said."""
        return self._reader.language

    def text(self, text: Text) -> str:
        """Say a text, as plain words."""
        return render(text, self._reader, markup=False)

    def decimal(self, value: float) -> str:
        """Say a number with at most two digits of its fraction."""
        return decimal(value, self._reader.language)

    def word(self, field: str, value: object) -> str:
        """Say a code; empty where it has no word."""
        code = {True: "yes", False: "no"}.get(value, str(value)) if isinstance(value, bool) else str(value)
        return self.text(keys.mydata_word(word=f"{field}-{code}")) if code in CODES.get(field, ()) else ""

    def time(self, field: str, value: object) -> str:
        """Say when something was, and what that was; empty where it was not, or has no words."""
        if field not in TIMES or not isinstance(value, datetime):
            return ""
        return self.text(keys.mydata_time(what=field, at=Moment(value)))

    def noted(self, what: str, value: object) -> str:
        """Say something with its own word before it; empty where there is nothing."""
        if value in (None, ""):
            return ""
        named = OWN_NAMES[value] if what == "language" and is_language(str(value)) else value  # type: ignore[index]
        return self.text(keys.mydata_with(what=what, value=str(named)))

    def field(self, row: Row, name: str) -> str:
        """Say one field of a row, whatever it is."""
        value = row.get(name)
        if isinstance(value, datetime):
            return self.time(name, value)
        if name in CODES and value is not None:
            return self.word(name, value)
        if name == "messenger":
            return capital(str(value))
        if name in NOTED:
            return self.noted(name, value)
        return str(value) if isinstance(value, str | int) and not isinstance(value, bool) else ""

    def fields(self, row: Row, names: Iterable[str], between: str) -> str:
        """Say several fields one after the other, without those of which there is nothing to say."""
        return between.join(filter(None, (self.field(row, each) for each in names)))
