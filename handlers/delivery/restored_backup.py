"""Started on a backup: the team says what becomes of the messages that are held back."""

from __future__ import annotations

from chat.answers import Answers, Say
from chat.records import Restorals
from customers.team import MANAGE_TEAM
from handlers.desk import Desk
from handlers.routes import Command, OnCommand, OnTap, Tap, say
from texts import keys
from usecases.delivery.restored_backup import message


def held(_: Command, desk: Desk) -> Answers:
    """Say what is held back since a backup was started, and let the team decide."""
    found = desk.stores[Restorals].newest()
    return say(keys.held_none()) if found is None else (Say(message=message(found)),)


def decided(tap: Tap, desk: Desk) -> Answers:
    """Send what is held back, or leave it unsent for good."""
    if tap.arguments == ("send",):
        number = desk.stores[Restorals].release()
        desk.note("release", f"messages:{number}")
        return say(keys.held_sent(number=number))
    if tap.arguments == ("drop",):
        number = desk.stores[Restorals].drop()
        desk.note("drop", f"messages:{number}")
        return say(keys.held_dropped(number=number))
    return say(keys.tap_outdated())


ROUTES = (
    OnCommand("held", held, MANAGE_TEAM),
    OnTap("held", decided, MANAGE_TEAM),
)
