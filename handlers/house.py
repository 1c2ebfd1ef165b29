"""All conversations of the house together, as the domains registered them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TypeVar

from chat.answers import Answers
from customers.people import CustomerId
from customers.team import ANYONE, Right, Role, may
from handlers.acts import routes_of
from handlers.conversations import Conversations, MenuLine
from handlers.domains import Matter, Thing
from handlers.routes import Misunderstood, OnAct, OnCommand, OnStep, OnTap, Route
from handlers.waking import Errand, Waking
from texts.text import Text

Kind = TypeVar("Kind", OnCommand, OnTap, OnStep)


class TwoOfOneName(Exception):
    """Two routes would hear the same command, button or step: which one did, would be left to chance."""


class House:
    """What all domains have registered. Raises TwoOfOneName for two routes of one kind and name."""

    def __init__(self, conversations: Sequence[Conversations]) -> None:
        self._conversations = conversations
        self.routes: tuple[Route, ...] = tuple(
            route
            for each in conversations
            for entry in each.routes
            for route in (routes_of(entry) if isinstance(entry, OnAct) else (entry,))
        )
        self.commands = self._named(OnCommand)
        self.taps = self._named(OnTap)
        self.steps = self._named(OnStep)
        self.texts = tuple(text for each in conversations for text in each.texts)
        self.numbered = {name for name, route in self.commands.items() if route.offers or route.numbered}
        """Commands about one poll, draw or person: a button or a link gives them its number."""

    def _named(self, kind: type[Kind]) -> dict[str, Kind]:
        found: dict[str, Kind] = {}
        for route in self.routes:
            if isinstance(route, kind):
                if route.name in found:
                    raise TwoOfOneName(f"{kind.__name__} {route.name}")
                found[route.name] = route
        return found

    def told(self, error: Exception) -> tuple[Text, ...] | None:
        """Return what the person is told of an error; None when it is none of ours."""
        if isinstance(error, Misunderstood):
            return error.texts
        return next((words for each in self._conversations if (words := each.problems(error))), None)

    def due(self, waking: Waking) -> list[Errand]:
        """Return what is to be done now, each in a transaction of its own."""
        return [errand for each in self._conversations for errand in each.wakings.due(waking)]

    def next_waking(self, waking: Waking) -> datetime | None:
        """Return the next instant at which something is due; None when none is known."""
        instants = (instant for each in self._conversations for instant in each.wakings.instants(waking))
        return min(
            (instant for instant in instants if instant is not None and instant > waking.now), default=None
        )

    def published(self, waking: Waking) -> list[Errand]:
        """Return what brings groups and channels up to date, each in a transaction of its own."""
        return [errand for each in self._conversations for errand in each.wakings.published(waking)]

    def looked_after(self, waking: Waking) -> list[Errand]:
        """Return what tells the team what is overdue or did not arrive, forgets what is too old, lets go.

        Each in a transaction of its own: one that fails stops no other.
        """
        return [errand for each in self._conversations for errand in each.wakings.looked_after(waking)]

    def menu(self, role: Role | None) -> list[MenuLine]:
        """Return the lines of a role's menu; the team's own commands come first."""
        lines = [line for each in self._conversations for line in each.menu if may(role, line.right)]
        return sorted(lines, key=lambda line: line.right == ANYONE)

    def help(self, allowed: Callable[[Right], bool]) -> tuple[Text, ...]:
        """Return what is said of all that somebody of the team may do."""
        return tuple(line.words for each in self._conversations for line in each.help if allowed(line.right))

    def agenda(self, waking: Waking) -> list[Matter]:
        """Return what this local day brings the team, and what waits for it; nothing where nothing does."""
        return [matter for each in self._conversations for matter in each.agenda(waking)]

    def thing(self, kind: str) -> Thing:
        """Return how things of a kind are spoken of; of an unknown one nothing is known."""
        return next((each.things[kind] for each in self._conversations if kind in each.things), Thing())

    def forget(self, customer: CustomerId, waking: Waking) -> Answers:
        """Do what each domain does before a person is erased, erase him, and return what others are told."""
        told = [answer for each in self._conversations for answer in each.forget(customer, waking)]
        waking.stores.erase(customer)
        return tuple(told)
