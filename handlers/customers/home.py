"""Home: one card with a door to everything, redrawn in place; for the team a second one above it."""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace

from chat.answers import Answers, Button, Message, Paragraph, Redraw, Rows, Say, data
from customers.team import ANYONE
from handlers.desk import Desk
from handlers.doors import HOME, TEAM, Door
from handlers.routes import Command, Misunderstood, OnCommand, OnTap, Tap
from texts import keys

ROOTS: Final = frozenset({"", TEAM})


def home(_: Command, desk: Desk) -> Answers:
    """Show the card; to the team its own first."""
    return cards(desk)


def cards(desk: Desk, *greeting: Paragraph) -> Answers:
    """Show the card below a greeting; to the team its own first."""
    ours = _card(TEAM, desk)
    mine = _card("", desk)
    mine = replace(mine, texts=(*greeting, *mine.texts))
    return (*((Say(message=ours),) if ours.buttons else ()), Say(message=mine))


def _card(root: str, desk: Desk) -> Message:
    """The card that a door leads back to. The team's has no button where nothing waits."""
    title = keys.home_team_title() if root == TEAM else keys.home_title()
    return Message(texts=(title,), buttons=_doors(root, desk))


def _doors(within: str, desk: Desk) -> Rows:
    """Return the buttons of all doors that stand there for this person."""
    found = sorted(desk.domains.doors, key=lambda door: door.place)
    rows: list[tuple[Button, ...]] = []
    for door in found:
        label = door.label(desk) if door.within == within and desk.may(door.right) else None
        if label is not None:
            rows.append((Button(label, data(HOME, door.name)),))
    return tuple(rows)


def tapped(tap: Tap, desk: Desk) -> Answers:
    """Redraw the card to what a button leads to."""
    name = tap.arguments[0] if tap.arguments else ""
    if name in ROOTS:
        return (Redraw(_card(name, desk)),)
    door = next((each for each in desk.domains.doors if each.name == name and desk.may(each.right)), None)
    if door is None:
        raise Misunderstood(keys.tap_outdated())
    return (Redraw(_opened(door, desk)),)


def _opened(door: Door, desk: Desk) -> Message:
    """What is behind a door, what stands within it, and the way back."""
    shown = door.shows(desk)
    back = Button(keys.home_back(), data(HOME, door.within) if door.within else HOME)
    return replace(shown, buttons=(*shown.buttons, *_doors(door.name, desk), (back,)))


def _mine(_: Desk) -> Message:
    return Message(texts=(keys.home_mine_title(),))


def _settings(_: Desk) -> Message:
    ways = {
        "updates": keys.menu_updates(),
        "language": keys.menu_language(),
        "privacy": keys.menu_privacy(),
        "mydata": keys.menu_mydata(),
        "link": keys.menu_link(),
        "help": keys.menu_help(),
        "stop": keys.menu_stop(),
        "forget": keys.menu_forget(),
    }
    rows: Rows = tuple((Button(label, data(name)),) for name, label in ways.items())
    return Message(texts=(keys.home_settings_title(),), buttons=rows)


DOORS = (
    Door("mine", 40, lambda _: keys.home_mine(), _mine),
    Door("settings", 50, lambda _: keys.home_settings(), _settings),
)
ROUTES = (OnCommand(HOME, home, ANYONE), OnTap(HOME, tapped, ANYONE))
