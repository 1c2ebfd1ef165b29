"""A door that somebody names in place of its button: "my profile", "what do you know about me".

It counts where the message says nothing else, in any of our languages; the words stand in the texts.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from typing import Final

from suggestions.folding import folded
from texts import keys
from texts.languages import LANGUAGES
from texts.rendering import Reader, render
from texts.text import Text

LONGEST: Final = 80
"""Characters of a message that can name a door."""


_POLITE: Final = frozenset(
    map(folded, ("please", "молим", "вас", "molim", "vas", "пожалуйста", "proszę", "prosím", "моля"))
)


class NamedDoor(StrEnum):
    """What can be named; the value stands in buttons that people keep, and never changes."""

    ME = "me"
    TESTS = "tests"
    MY_DATA = "mydata"
    PRIVACY = "privacy"
    FORGET = "forget"
    VOTES = "votes"
    OWN_VOTES = "own-votes"
    OWN_PRIZES = "own-prizes"
    INVITE = "invite"


def named_door(text: str) -> NamedDoor | None:
    """Return the door that a message names; None where it says more, or anything else."""
    return _named().get(_bare(text)) if len(text) <= LONGEST else None


def label(door: NamedDoor) -> Text:
    """Say on a button where it leads."""
    return _LABELS[door]


@cache
def _named() -> Mapping[str, NamedDoor]:
    """Return what means which door, folded; what two languages say alike means one and the same."""
    found: dict[str, NamedDoor] = {}
    for language in LANGUAGES:
        reader = Reader(language, "UTC", zone_chosen=True)
        for door in NamedDoor:
            for words in render(keys.door_named(door=door.value), reader, markup=False).split("|"):
                found[_bare(words)] = door
    return found


def _bare(text: str) -> str:
    """Return folded words without those that are polite alone, and as one word what an apostrophe parts."""
    words = folded(text.replace("'", "").replace("’", "")).split()
    return " ".join(each for each in words if each not in _POLITE)


_LABELS: Final[Mapping[NamedDoor, Text]] = {
    NamedDoor.ME: keys.profile_button(),
    NamedDoor.TESTS: keys.menu_tests(),
    NamedDoor.MY_DATA: keys.menu_mydata(),
    NamedDoor.PRIVACY: keys.menu_privacy(),
    NamedDoor.FORGET: keys.menu_forget(),
    NamedDoor.VOTES: keys.menu_polls(),
    NamedDoor.OWN_VOTES: keys.menu_mine(),
    NamedDoor.OWN_PRIZES: keys.menu_prizes(),
    NamedDoor.INVITE: keys.home_invite(),
}
