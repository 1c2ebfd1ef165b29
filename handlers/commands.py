"""How a command is read from what somebody wrote, and what counts as one without its slash."""

from __future__ import annotations

import re
from typing import Final

from chat.events import Addressed, PlaceKind, Said, Unread
from handlers.routes import Command
from texts.characters import INVISIBLE

WORD: Final = re.compile(rf"[\s{INVISIBLE}]*/([^\s{INVISIBLE}]*)")
ENDS: Final = re.compile(rf"^[\s{INVISIBLE}]+|[\s{INVISIBLE}]+$")
NOISE: Final = re.compile(r"[\W_]+")
"""Blanks, signs, quotes and emoji."""

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
        "prekini",
        "прекини",
        "престани",
        "заустави",
        "przestań",
        "przestan",
        "přestaňte",
        "prestante",
        "prestani",
        "zaustavi",
        "прекратите",
        "отпишись",
        "спри",
        "спрете",
    }
)
"""What people send who want to hear nothing more, in whatever language they are spoken to."""
POLITE: Final = frozenset(
    {"please", "молим", "вас", "пожалуйста", "proszę", "prosím", "моля", "me", "mnie", "меня", "ме", "mě"}
)
"""What may stand beside it and says nothing else."""


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


def is_free(event: Said | Unread) -> bool:
    """Tell whether something was said or sent where others read along that is no command."""
    if event.place.kind is PlaceKind.PRIVATE or event.addressed is Addressed.COMMAND:
        return False
    return event.addressed is not Addressed.DIRECT or read_command(event.text) is None


def is_stop(text: str) -> bool:
    """Tell whether this is that one word, or that word and a polite one."""
    words = set(NOISE.sub(" ", text).casefold().split())
    return not words.isdisjoint(STOP) and words <= STOP | POLITE
