"""Started on a backup: the team hears of it, and says what becomes of the messages that are held back."""

from __future__ import annotations

from datetime import datetime

from chat.answers import Answer, Answers, Button, Message, Say
from chat.ports import Restored
from chat.records import Outbox, Restorals, Stores
from customers.team import MANAGE_TEAM, Role, Team
from handlers.company import Company
from handlers.desk import Desk
from handlers.polls.announcing import in_team_chat
from handlers.routes import Command, OnCommand, OnTap, Tap, data, say
from texts import keys
from texts.text import Moment


def told(stores: Stores, company: Company, now: datetime) -> tuple[Answer, ...]:
    """Tell the owners, and the team's chat, what was started and what is held back; once."""
    found = stores[Restorals].untold()
    if found is None:
        return ()
    stores[Restorals].note_told(now)
    key = f"restored:{found.made.timestamp():.6f}"
    owners = [member.customer for member in stores[Team].members() if member.role is Role.OWNER]
    stores[Outbox].tell(owners, _message(found), key, now)
    rows = ((Button(keys.held_button(), "held"),),) if found.held else ()
    return in_team_chat(keys.restored(made=Moment(found.made)), f"team:{key}", company, rows)


def _message(found: Restored) -> Message:
    texts = [keys.restored(made=Moment(found.made))]
    if found.paused:
        texts.append(keys.restored_paused())
    if not found.held:
        return Message(texts=(*texts, keys.held_none()))
    send, drop = (
        Button(keys.held_send(number=found.held), data("held", "send")),
        Button(keys.held_drop(), data("held", "drop")),
    )
    return Message(texts=(*texts, keys.held(number=found.held)), buttons=((send,), (drop,)))


def held(_: Command, desk: Desk) -> Answers:
    """Say what is held back since a backup was started, and let the team decide."""
    found = desk.stores[Restorals].newest()
    return say(keys.held_none()) if found is None else (Say(message=_message(found)),)


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
