"""Brings each event to the handler that some domain registered for it."""

from __future__ import annotations

from msgspec.structs import replace

from chat.answers import Answers, Button, Message, Say
from chat.events import Addressed, Event, Nameless, PlaceKind, Said, Sent, Tapped, Unread
from chat.heard import Became
from chat.records import Dialogues, Hearing
from customers.errors import NotAllowed
from customers.team import ANYONE
from handlers.choosing import offered, only
from handlers.commands import is_free, is_stop, read_command
from handlers.customers import oneself
from handlers.desk import Desk
from handlers.dialogues.unheard import kind_of
from handlers.house import House
from handlers.routes import Command, Misunderstood, OnText, Route, Tap, Where, parted, read_data, say
from texts import keys
from texts.text import Link
from usecases import links

LONGEST = 16_000
"""Characters of a message that are read; a poll of fifty long options has about 10,500."""


class Dispatch:
    """Brings each event to the handler that some domain registered for it, and checks the right it needs."""

    def __init__(self, house: House) -> None:
        self._house = house

    def answered(self, event: Event, desk: Desk) -> Answers:
        """Answer what somebody did. In a group only what is for us: other bots have commands too."""
        if event.place.kind is PlaceKind.GROUP and not self.is_ours(event):
            return ()
        if isinstance(event, Said | Unread) and is_free(event):
            return self._beside(event, desk)
        match event:
            case Tapped():
                return self.tapped(event, desk)
            case Unread():
                return self._unread(event, desk)
            case Said():
                return self.said(event, desk)
            case _:
                return ()

    def is_ours(self, event: Event) -> bool:
        """Tell whether an event names no command, or one of ours."""
        command = None
        if isinstance(event, Nameless) or (isinstance(event, Said | Unread) and not is_free(event)):
            command = read_command(event.text)
        return command is None or command.name in self._house.commands

    def _beside(self, event: Said | Unread, desk: Desk) -> Answers:
        """Answer what is no command where others read along: only those routes hear it that want to."""
        if not any(_hears(way, desk) and desk.may(way.right) for way in self._house.texts):
            return ()
        loose = event.addressed is Addressed.LOOSE
        if isinstance(event, Said) and event.second_hand and not loose:
            return say(keys.second_hand())
        if len(event.text) > LONGEST and not loose:
            return say(keys.too_long())
        return self._free(event, desk)

    def said(self, event: Said, desk: Desk) -> Answers:
        """Answer what somebody said: a command, or a step of a running dialogue."""
        if event.second_hand and not self._may_pass_on(event, desk):
            raise Misunderstood(keys.second_hand())
        if len(event.text) > LONGEST:
            raise Misunderstood(keys.too_long())
        if event.second_hand:
            return self._free(event, desk)
        command = read_command(event.text)
        if command is not None and isinstance(event, Sent):
            command = replace(command, sent=event)
        if command is None or self._is_no_command(command, event):
            return self._plain(event, desk)
        linked = links.read(command.rest) if command.name == "start" else None
        if linked and self._leads(*linked) and event.place.kind is PlaceKind.PRIVATE:
            return self._followed(*linked, desk)
        return self._commanded(command, desk)

    def _may_pass_on(self, event: Said, desk: Desk) -> bool:
        """Tell whether somebody else's words are only passed on: to no dialogue, and no command."""
        running_dialogue = desk.stores[Dialogues].get(desk.customer.id)
        begun = running_dialogue is not None and running_dialogue[0] in self._house.steps
        free = not begun and read_command(event.text) is None and not is_stop(event.text)
        return free and event.place.kind is PlaceKind.PRIVATE

    def _is_no_command(self, command: Command, event: Said) -> bool:
        """A slash before words that are no command of ours: somebody says something."""
        private = event.place.kind is PlaceKind.PRIVATE
        return private and command.name not in self._house.commands and bool(command.whole)

    def _leads(self, name: str, number: str) -> bool:
        """Tell whether a link may lead there: to a command, or to a button that only shows or asks."""
        if not number:
            return name in self._house.commands and name != "start"
        return name in self._house.numbered or (name in self._house.taps and self._house.taps[name].linked)

    def _followed(self, name: str, number: str, desk: Desk) -> Answers:
        """Do what a link carries, as if it had been typed or tapped here; it leaves nothing that was begun.

        Raises Misunderstood.
        """
        route = self._house.commands.get(name)
        if route is not None and route.acts and route.offers is None:
            return say(keys.link_acts(command=f"/{name}"))
        again = oneself.welcomed_back(desk)
        leads = self._led(name, number, desk)
        if desk.begun and desk.stores[Hearing].settle(desk.customer.id, Became.LEFT):
            typed = name if name in self._house.commands else "poll"
            raise Misunderstood(keys.link_leaves(command=f"/{typed}_{number}" if number else f"/{typed}"))
        return (*again, *leads)

    def _led(self, name: str, number: str, desk: Desk) -> Answers:
        route = self._house.commands.get(name)
        if route is not None and route.acts and route.offers is not None:  # the tap is to be his own
            _check(route, desk)
            return offered(name, only(route.offers, int(number or "0")), desk)
        if number and name not in self._house.numbered:
            _check(self._house.taps[name], desk)
            return self._house.taps[name].handler(Tap(name, (number,)), desk)
        return self._commanded(Command(name, number), desk)

    def _commanded(self, command: Command, desk: Desk) -> Answers:
        """Do what a command says; without the number it needs, let one choose."""
        route = self._house.commands.get(command.name)
        if desk.place.kind is PlaceKind.GROUP and (route is None or route.where is Where.PRIVATE):
            return self._in_private(command)
        if route is None:
            raise Misunderstood(keys.not_understood())
        _check(route, desk)
        if command.sent is not None and not route.file:
            raise Misunderstood(keys.unread(kind=kind_of(command.sent)), keys.unread_words())
        offer = None if command.digits else route.offers
        if offer is not None and (not command.whole or offer.found(desk)):
            return offered(route.name, offer, desk)
        return route.handler(command, desk)

    def tapped(self, event: Tapped, desk: Desk) -> Answers:
        """Answer a tap; whatever its data is, it grants nothing."""
        tap = replace(read_data(event.data), content=event.content)
        route = self._house.taps.get(tap.name)
        if route is None:
            return self._commanded(self._as_command(tap), desk)
        if event.place.kind is PlaceKind.GROUP and route.where is Where.PRIVATE:
            return self._private_chat(tap.name, tap.arguments[0] if len(tap.arguments) == 1 else "")
        _check(route, desk)
        return route.handler(tap, desk)

    def _as_command(self, tap: Tap) -> Command:
        """A button named as a command does what typing it does, with its number. Raises Misunderstood."""
        if not tap.arguments and tap.name in self._house.commands and not self._house.commands[tap.name].acts:
            return Command(tap.name, "")
        if tap.name not in self._house.numbered or len(tap.arguments) != 1:
            raise Misunderstood(keys.tap_outdated())
        return Command(tap.name, str(tap.number(0)))

    def _plain(self, event: Said, desk: Desk) -> Answers:
        return self._stop(desk) if is_stop(event.text) else self._step(event, desk)

    def _step(self, event: Said, desk: Desk) -> Answers:
        running_dialogue = desk.stores[Dialogues].get(desk.customer.id)
        route = self._house.steps.get(running_dialogue[0]) if running_dialogue else None
        if route is None or route.handler is None or running_dialogue is None:
            return self._free(event, desk)
        claimed = self._claimed(event, desk)
        if claimed is not None:
            return claimed
        if isinstance(event, Sent) and route.awaits is None:
            raise Misunderstood(keys.unread(kind=kind_of(event)), keys.unread_words())
        _check(route, desk)
        answers = route.handler(event, running_dialogue[1], desk)
        return self._free(event, desk) if answers is None else answers

    def _stop(self, desk: Desk) -> Answers:
        """The word alone stops; where somebody of the team makes something, it leaves that first."""
        running_dialogue = desk.stores[Dialogues].get(desk.customer.id)
        route = self._house.steps.get(running_dialogue[0]) if running_dialogue else None
        if running_dialogue is None or (route is not None and route.right is ANYONE):
            return oneself.stop(Command("stop", ""), desk)
        desk.stores[Dialogues].end(desk.customer.id)
        return say(keys.cancelled(), keys.stop_how())

    def _unread(self, event: Unread, desk: Desk) -> Answers:
        """Say once what is not read here, and what is."""
        running_dialogue = desk.stores[Dialogues].get(desk.customer.id)
        route = self._house.steps.get(running_dialogue[0]) if running_dialogue else None
        asked = route is not None and route.handler is not None
        if not asked and event.place.kind is PlaceKind.PRIVATE:
            return self._free(event, desk)
        claimed = self._claimed(event, desk)
        if claimed is not None:
            return claimed
        awaited = route.awaits() if route and route.awaits else keys.unread_words()
        raise Misunderstood(keys.unread(kind=event.kind.value), awaited)

    def _claimed(self, event: Said | Unread, desk: Desk) -> Answers | None:
        """Let what replies to a message of a route reach it, whatever dialogue runs; None where none does."""
        if not event.reply_to:
            return None
        ways = (way for way in self._house.texts if _hears(way, desk) and desk.may(way.right))
        found = (way.handler(event, desk) for way in ways if way.claims and way.claims(event, desk))
        return next(found, None)

    def _free(self, event: Said | Unread, desk: Desk) -> Answers:
        """Let have it what no dialogue awaits: the first domain that answers."""
        ways = (way for way in self._house.texts if _hears(way, desk))
        found = (way.handler(event, desk) for way in ways if desk.may(way.right))
        return next((answers for answers in found if answers is not None), ())

    def _in_private(self, command: Command) -> Answers:
        """In a group nothing personal is answered: a button leads to the same in the private chat."""
        if command.name not in self._house.commands:
            return ()
        linked = links.read(parted(command.whole)[0]) if command.name == "start" else None
        if linked and self._leads(*linked):
            return self._private_chat(*linked)
        return self._private_chat(command.name, command.digits)

    def _private_chat(self, name: str, number: str) -> Answers:
        payload = next(
            (links.carried(name, each) for each in (number, "") if self._leads(name, each)), "hello"
        )
        button = Button(keys.open_private(), link=Link(payload))
        return (Say(message=Message(texts=(keys.in_private(),), buttons=((button,),))),)


def _hears(way: OnText, desk: Desk) -> bool:
    """Tell whether a route asks for what is said freely here."""
    if desk.place.kind is PlaceKind.PRIVATE or way.where is Where.ANYWHERE:
        return True
    return way.where is Where.TEAM and desk.among_us


def _check(route: Route, desk: Desk) -> None:
    """Every action needs its right, whoever sent it and from wherever."""
    if desk.may(route.right):
        return
    if desk.role is None and route.right is not ANYONE:
        raise Misunderstood(keys.not_for_customers())
    raise NotAllowed
