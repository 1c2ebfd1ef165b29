"""All conversations of the house together, as the domains registered them."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from typing import TypeVar

from chat.answers import Answers
from chat.events import Reached, Said
from customers.consent import Purpose
from customers.people import Contact, CustomerId
from customers.store import Customers
from customers.team import ANYONE, Right, Role, may
from handlers.acts import routes_of
from handlers.agenda import Matter
from handlers.conversations import Conversations, MenuLine
from handlers.desk import Desk
from handlers.routes import Misunderstood, OnAct, OnCommand, OnStep, OnTap, Route
from handlers.things import Thing
from handlers.timeline import Touchpoint
from texts.text import Text
from usecases.work import Work

log = logging.getLogger(__name__)

Kind = TypeVar("Kind", OnCommand, OnTap, OnStep)


class TwoOfOneName(Exception):
    """Two routes would hear the same command, button or step: which one did, would be left to chance."""


class NoSuchCommand(Exception):
    """A menu offers a command that nobody has registered."""


class House:
    """What all domains have registered, from the ground up. Raises TwoOfOneName, NoSuchCommand."""

    def __init__(self, conversations: Sequence[Conversations]) -> None:
        self._conversations = tuple(reversed(conversations))
        self.wakings = tuple(each.wakings for each in conversations)
        """What wakes each domain, from the ground up."""
        self.routes: tuple[Route, ...] = tuple(
            route
            for each in self._conversations
            for entry in each.routes
            for route in (routes_of(entry) if isinstance(entry, OnAct) else (entry,))
        )
        self.commands = self._named(OnCommand)
        self.taps = self._named(OnTap)
        self.steps = self._named(OnStep)
        self.texts = tuple(text for each in self._conversations for text in each.texts)
        found = (one for each in self._conversations for one in each.agreements)
        self.agreements = tuple(sorted(found, key=lambda each: list(Purpose).index(each.purpose)))
        """What consents are asked for, in the order of their purposes."""
        self.doors = tuple(door for each in self._conversations for door in each.doors)
        self.numbered = {name for name, route in self.commands.items() if route.offers or route.numbered}
        """Commands about one poll, draw or person: a button or a link gives them its number."""
        self._each_by_itself()

    def _named(self, kind: type[Kind]) -> dict[str, Kind]:
        found: dict[str, Kind] = {}
        for route in self.routes:
            if isinstance(route, kind):
                if route.name in found:
                    raise TwoOfOneName(f"{kind.__name__} {route.name}")
                found[route.name] = route
        return found

    def _each_by_itself(self) -> None:
        """Let no domain answer what another one registered, nor hide it."""
        for each in self._conversations:
            own = {entry.name for entry in each.routes if isinstance(entry, OnCommand | OnAct)}
            for entry in each.routes:
                if isinstance(entry, OnTap) and entry.name in self.commands and entry.name not in own:
                    raise TwoOfOneName(f"the button {entry.name}, and a command of another domain")
        lines = [line.command for each in self._conversations for line in each.menu]
        things = [kind for each in self._conversations for kind in each.things]
        for names in (lines, things):
            twice = {name for name in names if names.count(name) > 1}
            if twice:
                raise TwoOfOneName(", ".join(sorted(twice)))
        if unknown := set(lines) - set(self.commands):
            raise NoSuchCommand(", ".join(sorted(unknown)))

    def words_for(self, error: Exception) -> tuple[Text, ...] | None:
        """Return what the person is told of an error; None when it is none of ours."""
        if isinstance(error, Misunderstood):
            return error.texts
        return next((words for each in self._conversations if (words := each.problems(error))), None)

    def menu(self, role: Role | None) -> list[MenuLine]:
        """Return the lines of a role's menu; the team's own commands come first."""
        lines = [line for each in self._conversations for line in each.menu if may(role, line.right)]
        return sorted(lines, key=lambda line: line.right == ANYONE)

    def help(self, allowed: Callable[[Right], bool]) -> tuple[Text, ...]:
        """Return what is said of all that somebody of the team may do."""
        return tuple(line.words for each in self._conversations for line in each.help if allowed(line.right))

    def changed(self, event: Said, desk: Desk) -> Answers | None:
        """Let the domain that keeps what was written take the change of it; None where none does."""
        taken = (each.changed(event, desk) for each in self._conversations)
        return next((answers for answers in taken if answers is not None), None)

    def agenda(self, work: Work) -> list[Matter]:
        """Return what the day brings the team, and what waits; one that fails stops no other."""
        found: list[Matter] = []
        for each in self._conversations:
            try:
                with work.stores.savepoint():
                    found += each.agenda(work)
            except Exception:
                log.exception("what the day brings was not said whole")
        return found

    def timeline(self, customer: CustomerId, work: Work) -> list[Touchpoint]:
        """Return what passed between one customer and us, domain by domain from the ground up."""
        upwards = reversed(self._conversations)
        return [found for each in upwards for found in each.touchpoints(customer, work)]

    def given(self, customer: CustomerId, work: Work) -> tuple[Text, ...]:
        """Return what a customer gave us, domain by domain from the ground up."""
        upwards = reversed(self._conversations)
        return tuple(found for each in upwards for found in each.given(customer, work))

    def left_open(self, customer: CustomerId, work: Work) -> tuple[Text, ...]:
        """Return what is said of what a customer waits for when he wants to hear nothing more."""
        return tuple(found for each in self._conversations for found in each.left_open(customer, work))

    def given_up(self, customer: CustomerId, work: Work) -> tuple[Text, ...]:
        """Return what is said, before a customer erases himself, of what he gives up with it."""
        return tuple(found for each in self._conversations for found in each.given_up(customer, work))

    def thing(self, kind: str) -> Thing:
        """Return how things of a kind are spoken of; of an unknown one nothing is known."""
        return next((each.things[kind] for each in self._conversations if kind in each.things), Thing())

    def reached(self, event: Reached, work: Work) -> Answers:
        """Return what others see once a person can, or cannot, be written to; nothing of who is unknown."""
        known = work.stores[Customers].find(Contact(event.who.messenger, event.who.address))
        if known is None:
            return ()
        return self.within_reach(known.id, work)

    def within_reach(self, customer: CustomerId, work: Work) -> Answers:
        """Return what others see once somebody wants to hear nothing more, or writes again."""
        return tuple(answer for each in self._conversations for answer in each.reached(customer, work))

    def forget(self, customer: CustomerId, work: Work) -> Answers:
        """Do what each domain does before a person is erased, erase him, and return what others are told."""
        answers = [answer for each in self._conversations for answer in each.forget(customer, work)]
        work.stores.erase(customer)
        return tuple(answers)

    def unite(self, goes: CustomerId, stays: CustomerId, work: Work) -> Answers:
        """Do what each domain does before and after two accounts become one, and return what is told."""
        answers = [answer for each in self._conversations for answer in each.unite(goes, stays, work)]
        work.stores.unite(goes, stays, work.now)
        after = [answer for each in self._conversations for answer in each.united(stays, work)]
        return (*answers, *after)
