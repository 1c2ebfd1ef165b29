"""How a command is read from what somebody wrote, and what counts as one without its slash."""

from __future__ import annotations

import re
from typing import Final

from handlers.routes import Command
from texts.characters import INVISIBLE

WORD: Final = re.compile(rf"[\s{INVISIBLE}]*/([^\s{INVISIBLE}]*)")
ENDS: Final = re.compile(rf"^[\s{INVISIBLE}]+|[\s{INVISIBLE}]+$")
NOISE: Final = re.compile(rf"[\s{INVISIBLE}.,!?…]+")

STOP: Final = frozenset(
    {
        "stop",
        "стоп",
        "unsubscribe",
        "odjava",
        "одјава",
        "wypisz",
        "отписка",
        "отписаться",
        "отписване",
        "odhlásit",
        "odhlasit",
    }
)
"""What people send who want to hear nothing more, in whatever language they are spoken to."""


def read_command(text: str) -> Command | None:
    """Read `/name rest`, also `/name@bot rest` and `/name_7`; None for what is no command.

    Any blank ends the name, also one that is not seen.
    """
    begun = WORD.match(text)
    if begun is None:
        return None
    first, *body = text[begun.end() :].rstrip().splitlines() or [""]
    name, _, number = begun[1].partition("@")[0].partition("_")
    rest = ENDS.sub("", f"{number} {first}")
    return Command(name.lower(), rest, tuple(body))


def is_stop(text: str) -> bool:
    """Tell whether this is that one word, alone."""
    return NOISE.sub(" ", text).strip().casefold() in STOP
