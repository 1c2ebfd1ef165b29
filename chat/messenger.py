"""A messenger is one bundle: all that the process needs of a messaging app, and what the app can do."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Protocol

from msgspec import Struct

from chat.events import Event
from chat.ports import Messenger, Toasted
from texts.text import Link

Menu = Sequence[tuple[str, str]]
"""Commands without the slash, each with what it does, in one language."""

Receive = Callable[[Event], Awaitable[Toasted | None]]
"""Handles one event to its end, commit included, and returns the toast of a tap.

Raises NotNow when the event must come again.
"""

Fetch = Callable[[str, int], Awaitable[bytes]]
"""Returns a file that somebody sent, by the messenger's handle. Raises MessengerError, Refused for one of
more bytes than the number says."""


class Abilities(Struct, frozen=True, kw_only=True):
    """What a messaging app can do. What it cannot is said in words, as messages of their own."""

    edits: bool = True
    """Whether a message can be changed. Where not, a change is left out, or said anew if it is news."""
    buttons: bool = True
    """Whether messages have buttons. Where not, each option has a number (`chat.options`)."""
    toast_seconds: float = 15.0
    """For how long after a tap a toast can answer it; later, or where this is 0, a message says it."""
    presents: bool = False
    """Whether it hands over gifts and subscriptions that the company pays for."""
    topics: bool = False
    """Whether groups can have topics, which the bot opens."""


EVERYTHING: Final = Abilities(presents=True, topics=True)


class Links(Protocol):
    """What links of a messenger look like."""

    def private(self, link: Link) -> str:
        """Return what leads into the private chat with the bot: an address, or what one types there."""
        ...

    def person(self, address: str) -> str:
        """Return the address that opens the chat with a person, for the team; empty where there is none."""
        ...

    def message(self, chat: str, message: str) -> str:
        """Return the address that shows a message of a group to its members; empty where there is none."""
        ...


class TypedLinks:
    """Links of a messenger that has none: what they would carry is typed."""

    def private(self, link: Link) -> str:
        """Return the command that does what the link would."""
        return link.typed

    def person(self, address: str) -> str:  # noqa: ARG002 - the port's
        """Return nothing: nobody is led to."""
        return ""

    def message(self, chat: str, message: str) -> str:  # noqa: ARG002 - the port's
        """Return nothing: no message is led to."""
        return ""


class Menus(Protocol):
    """The menus of commands that a messenger shows. Each call raises MessengerError."""

    async def of_everyone(self, menus: Mapping[str, Menu], default: str) -> None:
        """Set what everyone sees in private, by language; `default` is for those who speak none of them."""
        ...

    async def of_chat(self, chat: str, menu: Menu) -> None:
        """Set what is seen in one private chat. Raises Unreachable when he never wrote to the bot."""
        ...

    async def drop(self, chat: str) -> None:
        """Let a private chat see what everyone sees."""
        ...


@dataclass(frozen=True)
class Receiving:
    """How events come in."""

    run: Callable[[Receive], Coroutine[Any, Any, None]]
    """Receives until cancelled. Raises BadToken."""
    by_leader: bool
    """Whether one process alone may do it, the one that leads; else each does."""


@dataclass(frozen=True)
class Bundle:
    """One messaging app, plugged in by its name: it stands in contacts, rows and settings."""

    name: str
    account: str
    """What the bot is called there."""
    line: Messenger
    links: Links
    receiving: Receiving
    menus: Menus | None
    """None where the app shows no menus."""
    fetch: Fetch
    abilities: Abilities
