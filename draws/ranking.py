"""The order in which tickets are drawn: it follows from what was published, for everyone who reckons."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from hashlib import sha256
from heapq import nsmallest
from itertools import accumulate
from struct import iter_unpack

from msgspec import Struct

from draws.tickets import Ticket


class Seed(Struct, frozen=True, kw_only=True):
    """All that the order hangs on, besides the tickets."""

    secret: bytes
    """32 bytes, committed to before the first vote."""
    head: bytes
    """The head of the ballot log, 32 bytes."""
    tickets_hash: bytes
    """The hash of the sorted tickets, 32 bytes."""
    beacon: bytes = b""
    """The randomness of the beacon's round; empty when none was declared."""


def lot_of(seed: Seed) -> Callable[[Ticket], bytes]:
    """Return what maps a ticket to its lot: SHA-256(secret ‖ log head ‖ tickets' hash ‖ beacon ‖ ticket).

    The parts stand one after the other as raw bytes; all but the beacon have a fixed length.
    """
    before = sha256(seed.secret + seed.head + seed.tickets_hash + seed.beacon)

    def lot(ticket: Ticket) -> bytes:
        whole = before.copy()
        whole.update(ticket)
        return whole.digest()

    return lot


def rank(seed: Seed, tickets: Iterable[Ticket]) -> list[Ticket]:
    """Return all tickets in the order drawn: the smallest lot first."""
    return sorted(tickets, key=lot_of(seed))


def order(seed: Seed, ordinals: Iterable[int], tickets: Iterable[Ticket]) -> Iterator[int]:
    """Yield the ordinals of these tickets in the order drawn.

    Takes 40 bytes for each: lots are sorted by their first byte into bins, and one bin at a time is a list.
    """
    lot = lot_of(seed)
    bins = [bytearray() for _ in range(256)]
    into = [each.extend for each in bins]
    for ordinal, ticket in zip(ordinals, tickets, strict=True):
        drawn = lot(ticket)
        into[drawn[0]](drawn + ordinal.to_bytes(8, "big"))
    for filled in bins:
        for row in sorted(each for (each,) in iter_unpack("40s", filled)):
            yield int.from_bytes(row[32:], "big")


def ranks(seed: Seed, wanted: Iterable[Ticket], tickets: Iterable[Ticket]) -> dict[Ticket, int]:
    """Return the ranks of a few among all tickets, from 1; sorts only those few."""
    lot = lot_of(seed)
    named = sorted((lot(ticket), ticket) for ticket in wanted)
    lots = [drawn for drawn, _ in named]
    between, last = [0] * len(lots), lots[-1] if lots else b""
    for ticket in tickets:
        if (drawn := lot(ticket)) <= last:
            between[bisect_left(lots, drawn)] += 1
    return {ticket: before for (_, ticket), before in zip(named, accumulate(between), strict=True)}


def first(number: int, seed: Seed, tickets: Iterable[Ticket]) -> list[Ticket]:
    """Return the first tickets drawn, in their order; holds no more than `number` of them at a time."""
    return nsmallest(number, tickets, key=lot_of(seed))
