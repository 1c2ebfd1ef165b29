"""The way of a tap into the ballot box: what comes in from a messenger, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from msgspec import Struct

from customers.people import Contact
from polls.ballots import Marked
from polls.errors import PollError
from polls.poll import Choice, PollId

Reply = TypeVar("Reply")


class Slip(Struct, frozen=True, kw_only=True):
    """A mark as it came from a messenger: its voter may be new."""

    update: str
    voter: Contact
    language: str
    """The language a first-timer is given."""
    name: str = ""
    """As his messenger calls him; empty: it did not say."""
    poll: PollId
    choice: Choice
    on: bool
    whole: tuple[Choice, ...] = ()
    """See `Mark.whole`."""


class Counted(Struct, frozen=True):
    """What became of a slip, and how its voter is spoken to."""

    result: Marked | PollError
    language: str
    zone: str
    """The zone he chose; empty: the company's."""


class BallotBox(Protocol):
    """Takes slips; whoever waits on one is answered when it is durable."""

    async def mark(self, slip: Slip, tell: Callable[[Counted | None], Reply]) -> Reply:
        """Return what `tell` makes of what became of a slip, once that is durable.

        `tell` gets None when the same update had its effect before. It is asked while the disk still works:
        it finds the words, has no effect, and nobody hears them before.
        """
        ...
