"""What the domain asks of the place where draws are kept."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from msgspec import Struct

from customers.people import CustomerId
from draws.draw import Draw, DrawId, DrawState, Entry, Fall, Manner, Out, Win
from draws.lines import PrizeLine


class Announced(Struct, frozen=True, kw_only=True):
    """A draw as it is announced, before it has a number."""

    title: str
    poll: int | None
    prizes: tuple[PrizeLine, ...]
    manner: Manner
    commitment: str
    secret: bytes
    created: datetime


class Draws(Protocol):
    """Where draws are kept."""

    def add(self, announced: Announced) -> Draw:
        """Keep a new draw and return it with its number."""
        ...

    def get(self, draw: DrawId) -> Draw:
        """Return a draw. Raises NoSuchDraw."""
        ...

    def lock(self, draw: DrawId) -> Draw:
        """Return a draw, held against any change until the transaction ends. Raises NoSuchDraw."""
        ...

    def save(self, draw: Draw) -> None:
        """Keep where it stands; what was announced never changes."""
        ...

    def having(self, states: Collection[DrawState]) -> list[Draw]:
        """Return the draws in these states, the newest first."""
        ...

    def secret(self, draw: DrawId) -> bytes:
        """Return the secret; empty when it is gone."""
        ...

    def enter_voters(self, draw: DrawId, poll: int) -> int:
        """Enter everyone who came to a poll, by his ordinal there. Returns how many."""
        ...

    def enter(self, draw: DrawId, customers: Iterable[CustomerId]) -> int:
        """Enter people in the given order, from ordinal 1. Returns how many."""
        ...

    def exclude(self, draw: DrawId) -> None:
        """Take the ticket from the team and from the banned, as they are now."""
        ...

    def counted_out(self, draw: DrawId) -> Mapping[Out, int]:
        """Return how many of those who came hold no ticket, by why."""
        ...

    def entitled(self, draw: DrawId) -> Iterator[int]:
        """Yield the ordinals of those who hold a ticket, ascending, without loading them all."""
        ...

    def people(self, draw: DrawId) -> Sequence[CustomerId]:
        """Return who holds a ticket and is still a customer."""
        ...

    def outs(self, draw: DrawId) -> Sequence[tuple[int, Out]]:
        """Return the ordinals of those without a ticket, ascending, and why."""
        ...

    def keep_order(self, draw: DrawId, ordinals: Iterable[int]) -> None:
        """Keep everyone's rank: the ordinals come in the order drawn."""
        ...

    def next_alternates(self, draw: DrawId, limit: int) -> list[Entry]:
        """Return who are next in the order drawn and did not fall out; fewer when no more are left."""
        ...

    def entry(self, draw: DrawId, ordinal: int) -> Entry | None:
        """Return who came under an ordinal."""
        ...

    def entry_of(self, draw: DrawId, customer: CustomerId) -> Entry | None:
        """Return a person's entry; None when he has none."""
        ...

    def add_wins(self, wins: Sequence[Win]) -> None:
        """Keep that people hold places."""
        ...

    def add_fall(self, fall: Fall) -> None:
        """Keep that a ticket fell out."""
        ...

    def wins(self, draw: DrawId) -> Sequence[Win]:
        """Return who won and who moved up, in that order; also those who fell out since."""
        ...

    def falls(self, draw: DrawId) -> Sequence[Fall]:
        """Return what fell out, in that order."""
        ...

    def latest(self, draw: DrawId) -> datetime | None:
        """Return the latest instant at which somebody confirmed, won or fell out; None before any did."""
        ...

    def won_by(self, customer: CustomerId) -> Sequence[Win]:
        """Return the places that a person holds, over all draws."""
        ...

    def confirm(self, draw: DrawId, member: CustomerId, fingerprint: str, now: datetime) -> bool:
        """Keep that someone of the team confirms what he saw. Returns whether he had not done so before."""
        ...

    def confirmed(self, draw: DrawId, fingerprint: str) -> int:
        """Return how many people of the team have confirmed just this."""
        ...
