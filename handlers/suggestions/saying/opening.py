"""What stands behind a door that somebody named in words: shown in place of the question what he meant."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from chat.answers import Answers, Message, Redraw, Say
from handlers.customers import oneself, privacy
from handlers.desk import Desk
from handlers.routes import Command, Misunderstood
from texts import keys
from usecases.suggestions.saying.named_doors import NamedDoor

_AS_COMMANDS: Final[Mapping[NamedDoor, Callable[[Command, Desk], Answers]]] = {
    NamedDoor.MY_DATA: oneself.mydata,
    NamedDoor.PRIVACY: privacy.privacy,
    NamedDoor.FORGET: oneself.forget,
}
"""All others stand on the cards of home, under the same names there."""


def opened(name: str, desk: Desk) -> Answers:
    """Show what stands there where the question stood; files come below it. Raises Misunderstood."""
    if name not in set(NamedDoor):
        raise Misunderstood(keys.tap_outdated())
    door = NamedDoor(name)
    if door not in _AS_COMMANDS:
        return (Redraw(_shown(name, desk)),)
    first, *rest = _AS_COMMANDS[door](Command(name, ""), desk)
    return (Redraw(first.message) if isinstance(first, Say) else first, *rest)


def _shown(name: str, desk: Desk) -> Message:
    found = next((each for each in desk.domains.doors if each.name == name and desk.may(each.right)), None)
    if found is None:
        raise Misunderstood(keys.tap_outdated())
    return found.shows(desk)
