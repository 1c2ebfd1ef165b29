"""The lot at a tie: which of several equal options comes first."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from draws.ranking import Seed, rank
from draws.tickets import Ticket, sealed, tickets_hash


class LotRecord(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A lot that was drawn, with all that a checker needs besides the secret; bytes in hexadecimal."""

    options: tuple[int, ...]
    """The tied options, ascending."""
    head: str
    """The ballot log's head when the poll closed."""
    tickets_hash: str
    beacon: str = ""
    order: tuple[int, ...]
    """The same options in the order drawn."""


def option_tickets(secret: bytes, options: Iterable[int]) -> dict[Ticket, int]:
    """Return each option with its ticket: HMAC-SHA256(secret, "option N").

    Voters' tickets are made of digits alone, so that no voter's ticket is an option's as well.
    """
    numbers = tuple(options)
    return dict(zip(sealed(secret, (b"option %d" % number for number in numbers)), numbers, strict=True))


def draw(secret: bytes, head: str, options: Iterable[int], beacon: bytes = b"") -> LotRecord:
    """Draw the order of tied options. `head` is in hexadecimal: raises ValueError when it is not."""
    tied = tuple(sorted(options))
    tickets = option_tickets(secret, tied)
    whole = tickets_hash(tickets)
    seed = Seed(secret=secret, head=bytes.fromhex(head), tickets_hash=whole, beacon=beacon)
    return LotRecord(
        options=tied,
        head=head,
        tickets_hash=whole.hex(),
        beacon=beacon.hex(),
        order=tuple(tickets[each] for each in rank(seed, tickets)),
    )
