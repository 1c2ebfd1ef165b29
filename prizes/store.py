"""What the domain asks of the place where prizes are kept."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Protocol

from customers.people import CustomerId
from prizes.address import Sealed
from prizes.award import Award, AwardId, State, Stock


class Codes(Protocol):
    """Where codes are kept: each belongs to one award for ever, once it has one."""

    def add(self, stock: str, codes: Sequence[str], now: datetime) -> None:
        """Keep codes for prizes of this name."""
        ...

    def known(self, codes: Collection[str]) -> set[str]:
        """Return those that were uploaded before, for prizes of any name; or others that read like them."""
        ...

    def take(self, stock: str, awards: Sequence[AwardId]) -> list[AwardId]:
        """Give each award that has none a code of its own, and to nobody else.

        Returns those that got one, the first of these; fewer when no more codes are left.
        """
        ...

    def of(self, award: AwardId) -> str | None:
        """Return the award's code, or None while it has none."""
        ...

    def wanting(self, stock: str) -> list[Award]:
        """Return the awards that wait for a code, those claimed first, held against any change."""
        ...

    def put_back(self) -> list[Award]:
        """Take back the codes of vacant awards, which nobody has seen. Returns these awards."""
        ...

    def stocks(self) -> list[Stock]:
        """Return how many codes there are for prizes of each name."""
        ...

    def stock(self, name: str) -> Stock:
        """Return how many codes there are for prizes of this name, and how many wait for one."""
        ...


class Addresses(Protocol):
    """Where addresses are kept, sealed."""

    def put(self, award: AwardId, sealed: Sealed, now: datetime) -> None:
        """Keep where a prize is to be sent; a second one takes the place of the first."""
        ...

    def seal_anew(self, award: AwardId, sealed: Sealed) -> None:
        """Keep the same address under another key: it was given when it was given."""
        ...

    def of(self, award: AwardId) -> Sealed | None:
        """Return where a prize is to be sent, or None."""
        ...

    def sealed_otherwise(self, key: str) -> list[AwardId]:
        """Return the awards whose address another key seals."""
        ...

    def drop(self, award: AwardId) -> None:
        """Erase an address."""
        ...

    def delivered_before(self, then: datetime) -> list[AwardId]:
        """Return the awards that were handed over before then and whose address is still kept."""
        ...


class Prizes(Protocol):
    """Where awards are kept, and what belongs to them."""

    @property
    def codes(self) -> Codes: ...
    @property
    def addresses(self) -> Addresses: ...

    def add(self, awards: Sequence[Award]) -> list[Award]:
        """Keep new awards of one draw and return them with their numbers; those given have none."""
        ...

    def get(self, award: AwardId) -> Award:
        """Return an award. Raises NoSuchAward."""
        ...

    def lock(self, award: AwardId) -> Award:
        """Return an award, held against any change until the transaction ends. Raises NoSuchAward."""
        ...

    def at(self, draw: int, place: int) -> Award | None:
        """Return the award of a place, held against any change; None while there is none."""
        ...

    def at_places(self, draw: int, places: Sequence[int]) -> dict[int, Award]:
        """Return the awards of places by place, without those not awarded yet. The caller holds the draw."""
        ...

    def save(self, award: Award) -> None:
        """Keep where it stands and who holds it."""
        ...

    def of(self, customer: CustomerId) -> list[Award]:
        """Return what a person holds, the newest first."""
        ...

    def of_draw(self, draw: int) -> list[Award]:
        """Return the awards of a draw, by place."""
        ...

    def by_token(self, token: str) -> AwardId | None:
        """Return the award whose holder shows this pass, or None."""
        ...

    def having(self, state: State, kinds: Collection[str] = ()) -> list[Award]:
        """Return the awards in a state, of these kinds or of all, the oldest first."""
        ...

    def due(self, now: datetime, limit: int) -> list[AwardId]:
        """Return awards to be looked at now, the earliest first."""
        ...

    def next_due(self) -> datetime | None:
        """Return when the next award is to be looked at; None when there is none."""
        ...
