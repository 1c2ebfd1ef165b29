"""What Telegram finds in a text by itself: commands, names, tags, addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sandbox.entities.spans import width
from sandbox.objects import Entity

_DOMAINS = "com|org|net|info|dev|app|io|me|eu|rs|pl|cz|bg|ru|de|uk|fr|it|at|sk|hr|si|ba|mk|ua|test|example"
_PATTERNS = (
    ("bot_command", re.compile(r"(?<![\w/<>@])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/<>])", re.A)),
    (
        "email",
        re.compile(r"(?<![\w.+-])[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}"),
    ),
    (
        "url",
        re.compile(
            r"(?i)(?<![\w@.])(?:(?:https?|ftp|tg|tonsite)://[^\s<>\"]+"
            rf"|(?:[a-z0-9-]+\.)+(?:{_DOMAINS})(?![\w.-])(?::\d+)?(?:[/?#][^\s<>\"]*)?)"
        ),
    ),
    ("mention", re.compile(r"(?<![\w/])@[A-Za-z0-9_]{4,32}(?!\w)")),
    ("hashtag", re.compile(r"(?<![\w#])#(?=\w*[^\W\d])\w{1,256}")),
    ("cashtag", re.compile(r"(?<![\w$])\$(?:1INCH|[A-Z]{1,8})(?!\w)")),
)


def found_entities(text: str) -> list[Entity]:
    """Return the entities nobody marked, left to right, none over another."""
    found: list[Entity] = []
    taken: list[tuple[int, int]] = []
    for kind, begin, end in _matches(text):
        if all(end <= a or begin >= b for a, b in taken):
            taken.append((begin, end))
            found.append(Entity(type=kind, offset=width(text[:begin]), length=width(text[begin:end])))
    return sorted(found, key=lambda e: e.offset)


def _matches(text: str) -> Iterator[tuple[str, int, int]]:
    for kind, pattern in _PATTERNS:
        for match in pattern.finditer(text):
            shown = match.group().rstrip(".,:;!?)'") if kind == "url" else match.group()
            yield kind, match.start(), match.start() + len(shown)
