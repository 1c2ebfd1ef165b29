"""The groups and channels in which the bot sits: where polls can be published."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from msgspec import Struct


class Venue(Struct, frozen=True, kw_only=True):
    """A group or channel with the bot in it; `title` and `name` are what the messenger says."""

    messenger: str
    chat: str
    title: str
    name: str = ""
    """Its public name, without @; empty where it has none."""
    channel: bool = False
    may_post: bool = True


class Venues(Protocol):
    """Where they are kept."""

    def put(self, venue: Venue) -> None:
        """Keep one, or what it is now."""
        ...

    def remove(self, messenger: str, chat: str) -> None:
        """Forget one: the bot is not there any more."""
        ...

    def all(self, messenger: str) -> Sequence[Venue]:
        """Return those of a messenger, by title."""
        ...

    def find(self, messenger: str, chat: str) -> Venue | None:
        """Return one by its address, or by its public name with @; None where the bot is not known to sit."""
        ...
