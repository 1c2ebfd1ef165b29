"""The dispatch table: every command, tap and step of every conversation, and the right each needs."""

from __future__ import annotations

import re

from msgspec.structs import replace

from chat.answers import Answers, Button, Message, Say
from chat.events import PlaceKind, Said, Sent, Tapped
from customers.errors import NotAllowed
from customers.team import Right
from handlers import asking, restored
from handlers.desk import Desk
from handlers.draws import draws
from handlers.news import broadcasting, progress, wishes
from handlers.people import audit, bans, customers, team
from handlers.polls import lists, making, making_steps, offering, publishing, results, running, voting
from handlers.prizes import addresses, codes, handing_over, presents, winning
from handlers.routes import (
    Command,
    Misunderstood,
    OnCommand,
    OnStep,
    OnTap,
    Route,
    Where,
    read_data,
    say,
)
from texts import keys

TABLES: tuple[tuple[Route, ...], ...] = (
    addresses.ROUTES,
    asking.ROUTES,
    progress.ROUTES,
    broadcasting.ROUTES,
    audit.ROUTES,
    bans.ROUTES,
    codes.ROUTES,
    customers.ROUTES,
    draws.ROUTES,
    lists.ROUTES,
    making.ROUTES,
    making_steps.ROUTES,
    handing_over.ROUTES,
    presents.ROUTES,
    winning.ROUTES,
    offering.ROUTES,
    publishing.ROUTES,
    restored.ROUTES,
    results.ROUTES,
    running.ROUTES,
    team.ROUTES,
    wishes.ROUTES,
    voting.ROUTES,
)

ROUTES = tuple(route for table in TABLES for route in table)
COMMANDS = {route.name: route for route in ROUTES if isinstance(route, OnCommand)}
TAPS = {route.name: route for route in ROUTES if isinstance(route, OnTap)}
STEPS = {route.step: route for route in ROUTES if isinstance(route, OnStep)}

LONGEST = 16_000
"""Characters of a message that are read; a poll of fifty long options has about 10,500."""


_SPACE = re.compile(r"\s")
"""Also one at which no line breaks, as phones write it behind a command."""


def read_command(text: str) -> Command | None:
    """Read `/name rest`, also `/name@bot rest` and `/name_7`; None for what is no command."""
    if not text.startswith("/"):
        return None
    first, *body = text.splitlines()
    word, _, rest = _SPACE.sub(" ", first[1:]).partition(" ")
    name, _, number = word.partition("@")[0].partition("_")
    return Command(name.lower(), " ".join((number, rest)).strip(), tuple(body))


def said(event: Said, desk: Desk) -> Answers:
    """Answer what somebody said: a command, or a step of a running dialogue."""
    if len(event.text) > LONGEST:
        raise Misunderstood(keys.too_long())
    command = read_command(event.text.strip())
    if command is not None and isinstance(event, Sent):
        command = replace(command, sent=event)
    if command is None:
        return _step(event, desk)
    route = COMMANDS.get(command.name)
    if event.place.kind is PlaceKind.GROUP and (route is None or route.where is Where.PRIVATE):
        return _in_private(command, desk)
    if route is None:
        return say(keys.not_understood())
    _check(route, desk)
    return route.handler(command, desk)


def tapped(event: Tapped, desk: Desk) -> Answers:
    """Answer a tap; whatever its data is, it grants nothing."""
    tap = replace(read_data(event.data), content=event.content)
    route = TAPS.get(tap.name)
    if route is None:
        raise Misunderstood(keys.tap_outdated())
    if event.place.kind is PlaceKind.GROUP and route.where is Where.PRIVATE:
        return _private_chat("hello", desk)
    _check(route, desk)
    return route.handler(tap, desk)


def _step(event: Said, desk: Desk) -> Answers:
    running_dialogue = desk.stores.dialogues.get(desk.customer.id)
    route = STEPS.get(running_dialogue[0]) if running_dialogue else None
    if event.place.kind is PlaceKind.GROUP:
        return ()
    if route is None or running_dialogue is None:
        return say(keys.not_understood())
    _check(route, desk)
    return route.handler(event, running_dialogue[1], desk)


def _check(route: Route, desk: Desk) -> None:
    """Every action needs its right, whoever sent it and from wherever."""
    if desk.may(route.right):
        return
    if desk.role is None and route.right is not Right.ANYONE:
        raise Misunderstood(keys.not_for_customers())
    raise NotAllowed


def _in_private(command: Command, desk: Desk) -> Answers:
    """In a group nothing personal is answered: a button leads to the private chat."""
    if command.name not in COMMANDS:
        return ()
    number = command.rest.removeprefix("poll-").lstrip("#")
    of_a_poll = command.name in {"vote", "start"} and number.isdigit() and number.isascii()
    payload = f"poll-{number}" if of_a_poll else "hello"
    return _private_chat(payload[:64], desk)


def _private_chat(payload: str, desk: Desk) -> Answers:
    button = Button(keys.open_private(), link=desk.company.link(payload))
    return (Say(message=Message(texts=(keys.in_private(),), buttons=((button,),))),)
