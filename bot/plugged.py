"""The messengers of a process plugged together: who receives, who sends, whose links and menus are shown."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Mapping
from dataclasses import dataclass
from typing import Any

from bot.watch import logs
from chat.answers import To
from chat.events import Event
from chat.messenger import Abilities, Bundle, Fetch, Menus, Receive
from chat.ports import Messenger, Toasted
from customers.people import Contact
from delivery.line import Line
from delivery.windows import Limits
from texts.text import Link

Asking = Callable[[], Coroutine[Any, Any, None]]
Dressed = Callable[[str, Messenger], Messenger]
"""Puts something around a messenger, known by its name, before anything is sent through it."""


class TwoMessengersOfOneName(Exception):
    """Two bundles have the same name: both would receive, and one of them alone would answer."""


@dataclass(frozen=True)
class Plugged:
    """The bundles of a process, by what is asked of them. The first is the company's own.

    Raises TwoMessengersOfOneName.
    """

    bundles: tuple[Bundle, ...]

    def __post_init__(self) -> None:
        names = [each.name for each in self.bundles]
        if twice := {name for name in names if names.count(name) > 1}:
            raise TwoMessengersOfOneName(", ".join(sorted(twice)))

    @property
    def accounts(self) -> str:
        """What the bot is called, wherever it is."""
        return ", ".join(each.account for each in self.bundles)

    @property
    def abilities(self) -> Mapping[str, Abilities]:
        """What each messenger can do."""
        return {each.name: each.abilities for each in self.bundles}

    @property
    def fetches(self) -> Mapping[str, Fetch]:
        """How a file is fetched that somebody sent there."""
        return {each.name: each.fetch for each in self.bundles}

    @property
    def menus(self) -> Mapping[str, Menus]:
        """The menus of those messengers that show some."""
        return {each.name: each.menus for each in self.bundles if each.menus is not None}

    @property
    def largest_file(self) -> int:
        """The most bytes a file may have that any of them takes."""
        return max(each.line.file_limit for each in self.bundles)

    def lines(self, dressed: Dressed, limits: Limits) -> dict[str, Line]:
        """Return a way out for each messenger, with windows of its own."""
        return {
            each.name: Line(dressed(each.name, each.line), limits, each.links, each.abilities)
            for each in self.bundles
        }

    def private(self, messenger: str, payload: str) -> str:
        """Return the link into the private chat that one follows in a messenger; of none it is the first."""
        its = {each.name: each.links for each in self.bundles}
        return its.get(messenger, self.bundles[0].links).private(Link(payload))

    def person(self, contact: Contact) -> str:
        """Return the link that leads to a person in his messenger; empty where there is none."""
        its = {each.name: each.links for each in self.bundles}
        return its[contact.messenger].person(contact.address) if contact.messenger in its else ""

    def message(self, chat: To, message: str) -> str:
        """Return the link that shows a message of a group to its members; empty where there is none."""
        its = {each.name: each.links for each in self.bundles}
        return its[chat.messenger].message(chat.address, message) if chat.messenger in its else ""

    def receiving(self, receive: Receive, *, by_leader: bool) -> list[Asking]:
        """Return what receives: in the process that leads, or in each."""
        return [_with(each, receive) for each in self.bundles if each.receiving.by_leader is by_leader]


def _with(bundle: Bundle, receive: Receive) -> Asking:
    return lambda: bundle.receiving.run(receive)


def identified(receive: Receive) -> Receive:
    """Let each line of the log bear the number of the update it belongs to."""

    def received(event: Event) -> Awaitable[Toasted | None]:
        logs.begin(event.update)
        return receive(event)

    return received
