"""The dispatch table: every command, tap and step of every conversation, and the right each needs."""

from __future__ import annotations

from msgspec.structs import replace

from chat.answers import Answers, Button, Message, Say
from chat.events import Event, Kind, Nameless, PlaceKind, Said, Sent, Tapped, Unread
from chat.heard import Became
from chat.records import Dialogues, Hearing
from customers.errors import NotAllowed
from customers.team import Right
from handlers import asking, links, restored
from handlers.acts import routes_of
from handlers.choosing import offered, only
from handlers.commands import is_stop, read_command
from handlers.desk import Desk
from handlers.draws import draws
from handlers.news import broadcasting, progress, wishes
from handlers.people import audit, bans, customers, person, team
from handlers.polls import (
    deciding,
    lists,
    making,
    making_steps,
    offering,
    publishing,
    results,
    running,
    voting,
)
from handlers.prizes import addresses, codes, handing_over, presents, winning
from handlers.routes import (
    Command,
    Misunderstood,
    OnAct,
    OnCommand,
    OnStep,
    OnTap,
    Route,
    Tap,
    Where,
    parted,
    read_data,
    say,
)
from texts import keys
from texts.text import Text

TABLES: tuple[tuple[Route | OnAct, ...], ...] = (
    addresses.ROUTES,
    asking.ROUTES,
    progress.ROUTES,
    broadcasting.ROUTES,
    audit.ROUTES,
    bans.ROUTES,
    codes.ROUTES,
    customers.ROUTES,
    deciding.ROUTES,
    draws.ROUTES,
    lists.ROUTES,
    making.ROUTES,
    making_steps.ROUTES,
    handing_over.ROUTES,
    person.ROUTES,
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

ROUTES: tuple[Route, ...] = tuple(
    route
    for table in TABLES
    for entry in table
    for route in (routes_of(entry) if isinstance(entry, OnAct) else (entry,))
)
COMMANDS = {route.name: route for route in ROUTES if isinstance(route, OnCommand)}
TAPS = {route.name: route for route in ROUTES if isinstance(route, OnTap)}
STEPS = {route.step: route for route in ROUTES if isinstance(route, OnStep)}

NUMBERED = {name for name, route in COMMANDS.items() if route.offers} | {"vote", "draw", "prizes", "person"}
"""Commands about one poll, draw or person: a button or a link gives them its number."""

LONGEST = 16_000
"""Characters of a message that are read; a poll of fifty long options has about 10,500."""


def answered(event: Event, desk: Desk) -> Answers:
    """Answer what somebody did. In a group only what is for us: other bots have commands too."""
    if event.place.kind is PlaceKind.GROUP and not is_ours(event):
        return ()
    match event:
        case Tapped():
            return tapped(event, desk)
        case Unread():
            return _unread(event, desk)
        case Said():
            return said(event, desk)
        case _:
            return ()


def is_ours(event: Event) -> bool:
    """Tell whether an event names no command, or one of ours."""
    command = read_command(event.text) if isinstance(event, Said | Unread | Nameless) else None
    return command is None or command.name in COMMANDS


def said(event: Said, desk: Desk) -> Answers:
    """Answer what somebody said: a command, or a step of a running dialogue."""
    if event.second_hand:
        raise Misunderstood(keys.second_hand())
    if len(event.text) > LONGEST:
        raise Misunderstood(keys.too_long())
    command = read_command(event.text)
    if command is not None and isinstance(event, Sent):
        command = replace(command, sent=event)
    if command is None:
        return _plain(event, desk)
    linked = links.read(command.rest) if command.name == "start" else None
    if linked and _leads(*linked) and event.place.kind is PlaceKind.PRIVATE:
        return _followed(*linked, desk)
    return _commanded(command, desk)


def _leads(name: str, number: str) -> bool:
    """Tell whether a link may lead there: to a command, or to a button that only shows or asks."""
    if not number:
        return name in COMMANDS and name != "start"
    return name in NUMBERED or (name in TAPS and TAPS[name].linked)


def _followed(name: str, number: str, desk: Desk) -> Answers:
    """Do what a link carries, as if it had been typed or tapped here; it leaves nothing that was begun.

    Raises Misunderstood.
    """
    route = COMMANDS.get(name)
    if route is not None and route.acts and route.offers is None:
        return say(keys.link_acts(command=f"/{name}"))
    again = customers.came_back(desk)
    leads = _led(name, number, desk)
    if desk.begun and desk.stores[Hearing].settle(desk.customer.id, Became.LEFT):
        typed = name if name in COMMANDS else "poll"
        raise Misunderstood(keys.link_leaves(command=f"/{typed}_{number}" if number else f"/{typed}"))
    return (*(say(*again) if again else ()), *leads)


def _led(name: str, number: str, desk: Desk) -> Answers:
    route = COMMANDS.get(name)
    if route is not None and route.acts and route.offers is not None:  # the tap is to be his own
        _check(route, desk)
        return offered(name, only(route.offers, int(number or "0")), desk)
    if number and name not in NUMBERED:
        _check(TAPS[name], desk)
        return TAPS[name].handler(Tap(name, (number,)), desk)
    return _commanded(Command(name, number), desk)


def _commanded(command: Command, desk: Desk) -> Answers:
    """Do what a command says; without the number it needs, let one choose."""
    route = COMMANDS.get(command.name)
    if desk.place.kind is PlaceKind.GROUP and (route is None or route.where is Where.PRIVATE):
        return _in_private(command, desk)
    if route is None and command.whole:
        raise Misunderstood(*_unanswered(desk))
    if route is None:
        raise Misunderstood(keys.not_understood())
    _check(route, desk)
    if command.sent is not None and not route.file:
        raise Misunderstood(keys.unread(kind=_kind(command.sent)), keys.unread_words())
    offer = None if command.digits else route.offers
    if offer is not None and (not command.whole or offer.found(desk)):
        return offered(route.name, offer, desk)
    return route.handler(command, desk)


def tapped(event: Tapped, desk: Desk) -> Answers:
    """Answer a tap; whatever its data is, it grants nothing."""
    tap = replace(read_data(event.data), content=event.content)
    route = TAPS.get(tap.name)
    if route is None:
        return _commanded(_as_command(tap), desk)
    if event.place.kind is PlaceKind.GROUP and route.where is Where.PRIVATE:
        return _private_chat(tap.name, tap.arguments[0] if len(tap.arguments) == 1 else "", desk)
    _check(route, desk)
    return route.handler(tap, desk)


def _as_command(tap: Tap) -> Command:
    """A button named as a command does it as if it had been typed, with its number. Raises Misunderstood."""
    if not tap.arguments and tap.name in COMMANDS and not COMMANDS[tap.name].acts:
        return Command(tap.name, "")
    if tap.name not in NUMBERED or len(tap.arguments) != 1:
        raise Misunderstood(keys.tap_outdated())
    return Command(tap.name, str(tap.number(0)))


def _plain(event: Said, desk: Desk) -> Answers:
    if event.place.kind is PlaceKind.GROUP:
        return ()
    return _stop(desk) if is_stop(event.text) else _step(event, desk)


def _step(event: Said, desk: Desk) -> Answers:
    running_dialogue = desk.stores[Dialogues].get(desk.customer.id)
    route = STEPS.get(running_dialogue[0]) if running_dialogue else None
    if route is None or running_dialogue is None:
        raise Misunderstood(*_unanswered(desk, event))
    if isinstance(event, Sent) and route.awaits is None:
        raise Misunderstood(keys.unread(kind=_kind(event)), keys.unread_words())
    _check(route, desk)
    return route.handler(event, running_dialogue[1], desk)


def _stop(desk: Desk) -> Answers:
    """The word alone stops; in the team's dialogues, where somebody makes something, it leaves that first."""
    running_dialogue = desk.stores[Dialogues].get(desk.customer.id)
    route = STEPS.get(running_dialogue[0]) if running_dialogue else None
    if running_dialogue is None or (route is not None and route.right is Right.ANYONE):
        return customers.stop(Command("stop", ""), desk)
    desk.stores[Dialogues].end(desk.customer.id)
    return say(keys.cancelled(), keys.stop_how())


def _unread(event: Unread, desk: Desk) -> Answers:
    """Say once what is not read here, and what is."""
    running_dialogue = desk.stores[Dialogues].get(desk.customer.id)
    route = STEPS.get(running_dialogue[0]) if running_dialogue else None
    texts = _unanswered(desk, event)
    if route is not None or event.place.kind is PlaceKind.GROUP:
        awaited = route.awaits() if route and route.awaits else keys.unread_words()
        texts = (keys.unread(kind=event.kind.value), awaited)
    raise Misunderstood(*texts)


def _unanswered(desk: Desk, event: Said | Unread | None = None) -> tuple[Text, ...]:
    """What is said to words or things that nobody awaits: who reads them, and where somebody would."""
    contact = desk.company.contact
    reads = keys.nobody_reads_contact(contact=contact) if contact else keys.nobody_reads()
    kind = event.kind.value if isinstance(event, Unread) else _kind(event) if isinstance(event, Sent) else ""
    return (keys.unread(kind=kind), reads) if kind else (reads,)


def _kind(sent: Sent) -> str:
    return Kind.PICTURE.value if sent.picture else Kind.FILE.value


def _check(route: Route, desk: Desk) -> None:
    """Every action needs its right, whoever sent it and from wherever."""
    if desk.may(route.right):
        return
    if desk.role is None and route.right is not Right.ANYONE:
        raise Misunderstood(keys.not_for_customers())
    raise NotAllowed


def _in_private(command: Command, desk: Desk) -> Answers:
    """In a group nothing personal is answered: a button leads to the same in the private chat."""
    if command.name not in COMMANDS:
        return ()
    linked = links.read(parted(command.whole)[0]) if command.name == "start" else None
    if linked and _leads(*linked):
        return _private_chat(*linked, desk)
    return _private_chat(command.name, command.digits, desk)


def _private_chat(name: str, number: str, desk: Desk) -> Answers:
    payload = next((links.carried(name, each) for each in (number, "") if _leads(name, each)), "hello")
    button = Button(keys.open_private(), link=desk.company.link(payload))
    return (Say(message=Message(texts=(keys.in_private(),), buttons=((button,),))),)
