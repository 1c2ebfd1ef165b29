"""A draw's life: announced with its commitment, fixed with its tickets, drawn once."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from hashlib import sha256
from itertools import tee

from msgspec.structs import replace

from customers.entropy import Entropy
from customers.people import CustomerId
from draws.awarder import Awarder
from draws.beacon import Round, first_round, is_whole, time_of
from draws.commitment import commit, opens
from draws.draw import Draw, DrawId, DrawState, Manner
from draws.errors import (
    BeaconNeeded,
    ConfirmedAlready,
    NobodyToDraw,
    NoSuchTicket,
    NotAsPublished,
    NothingToConfirm,
)
from draws.instants import following, of_draw
from draws.lines import PrizeLine, check_lines
from draws.publicfile import rules_hash
from draws.ranking import Seed, order
from draws.store import Announced, Draws
from draws.succession import fill
from draws.tickets import TICKET_BYTES, packed, tickets, tickets_hash, unpacked

SHORT = 8
"""So many characters of a ticket at least name it."""


def announce(
    draws: Draws,
    title: str,
    prizes: tuple[PrizeLine, ...],
    manner: Manner,
    now: datetime,
    entropy: Entropy,
    poll: int | None = None,
) -> Draw:
    """Commit to a new secret, before anybody takes part. Raises LineWrong, LinesNumber."""
    check_lines(prizes)
    secret = entropy(32)
    return draws.add(
        Announced(
            title=title,
            poll=poll,
            prizes=prizes,
            manner=manner,
            commitment=commit(secret),
            secret=secret,
            created=now,
        )
    )


def fix_voters(draws: Draws, id: DrawId, head: str, now: datetime) -> Draw:
    """Fix who takes part in a poll's draw, with the head of its log. The caller holds the closed poll."""
    draw = draws.lock(id)
    if draw.state is not DrawState.ANNOUNCED or draw.poll is None:
        return draw
    return _fixed(draws, replace(draw, came=draws.enter_voters(id, draw.poll)), head, now)


def check_among(manner: Manner, prizes: tuple[PrizeLine, ...]) -> None:
    """Raise BeaconNeeded, LineWrong or LinesNumber where people who are known already cannot be drawn."""
    if manner.chain is None:
        raise BeaconNeeded
    check_lines(prizes)


def draw_among(
    draws: Draws,
    title: str,
    prizes: tuple[PrizeLine, ...],
    people: Iterable[CustomerId],
    manner: Manner,
    now: datetime,
    entropy: Entropy,
) -> Draw:
    """Announce a draw over people who are known already, and fix it at once: the beacon is yet to speak.

    The people come in any order; their ordinals follow their numbers. Raises BeaconNeeded, NobodyToDraw,
    LineWrong, LinesNumber.
    """
    check_among(manner, prizes)
    draw = announce(draws, title, prizes, manner, now, entropy)
    came = draws.enter(draw.id, sorted(set(people)))
    fixed = _fixed(draws, replace(draw, came=came), rules_hash(draw.id, title, prizes, draw.commitment), now)
    if not fixed.tickets:
        raise NobodyToDraw
    return fixed


def _fixed(draws: Draws, draw: Draw, head: str, now: datetime) -> Draw:
    """Exclusions first, then the hash of what is left; from here on nothing can be chosen any more."""
    draws.exclude(draw.id)
    secret = draws.secret(draw.id)
    row = _tickets(draws, draw.id, secret)
    at = of_draw(draws, draw, now)
    fixed = replace(
        draw,
        state=DrawState.FIXED if opens(secret, draw.commitment) else DrawState.LOST,
        head=head,
        tickets=len(row) // TICKET_BYTES,
        tickets_hash=tickets_hash(unpacked(row)).hex(),
        fixed=at,
        round=first_round(draw.manner.chain, at) if draw.manner.chain else 0,
    )
    draws.save(fixed)
    return fixed


def _tickets(draws: Draws, id: DrawId, secret: bytes) -> bytearray:
    """Return all tickets, one after the other, in the order of their ordinals."""
    return packed(tickets(secret, draws.entitled(id)))


def published(draw: Draw) -> str:
    """Return what somebody confirms: a hash of all that fixing made public; empty before.

    SHA-256(log head ‖ tickets' hash ‖ number of tickets ‖ the beacon's round), 32 hexadecimal digits of it.
    """
    if draw.state is not DrawState.FIXED:
        return ""
    bound = f"{draw.head}{draw.tickets_hash}{draw.tickets}:{draw.round}"
    return sha256(bound.encode()).hexdigest()[:32]


def confirmed(draws: Draws, draw: Draw) -> int:
    """Return how many people of the team have confirmed a draw as it is published now."""
    return draws.confirmed(draw.id, published(draw)) if published(draw) else 0


def confirm(draws: Draws, id: DrawId, member: CustomerId, fingerprint: str, now: datetime) -> Draw:
    """Let someone of the team say that it may be drawn as he has seen it published: by its `fingerprint`.

    Raises NothingToConfirm, ConfirmedAlready, and NotAsPublished before the tickets are fixed or when they
    are not those that he saw.
    """
    draw = draws.lock(id)
    if draw.state is DrawState.ANNOUNCED and draw.manner.confirmations:
        raise NotAsPublished(id)
    if draw.state is not DrawState.FIXED or confirmed(draws, draw) >= draw.manner.confirmations:
        raise NothingToConfirm
    if fingerprint != published(draw):
        raise NotAsPublished(id)
    if not draws.confirm(id, member, fingerprint, of_draw(draws, draw, now)):
        raise ConfirmedAlready
    return draw


def hear_beacon(draws: Draws, id: DrawId, heard: Round) -> bool:
    """Keep what the beacon said, if it is the round that the rule names. Returns whether it was."""
    draw = draws.lock(id)
    if draw.state is not DrawState.FIXED or draw.beacon is not None or not is_whole(heard, draw.round):
        return False
    draws.save(replace(draw, beacon=heard))
    return True


def is_ready(draws: Draws, draw: Draw) -> bool:
    """Tell whether nothing is waited for any more: neither the beacon nor anybody's word."""
    beacon_ready = draw.manner.chain is None or draw.beacon is not None
    agreed = confirmed(draws, draw) >= draw.manner.confirmations
    return draw.state is DrawState.FIXED and beacon_ready and agreed


def perform(draws: Draws, id: DrawId, now: datetime, awards: Awarder) -> Draw | None:
    """Draw, once: everyone's rank, and the winners. None when it is not ready or another process drew it.

    A draw whose secret is gone, or whose tickets are not those published, is lost: nothing is drawn instead.
    """
    draw = draws.lock(id)
    if not is_ready(draws, draw):
        return None
    secret = draws.secret(id)
    row = _tickets(draws, id, secret)
    if not opens(secret, draw.commitment) or tickets_hash(unpacked(row)).hex() != draw.tickets_hash:
        lost = replace(draw, state=DrawState.LOST)
        draws.save(lost)
        return lost
    draws.keep_order(id, order(seed_of(draw, secret), draws.entitled(id), unpacked(row)))
    chain = draw.manner.chain
    spoken = time_of(chain, draw.round) if chain else None
    drawn = replace(draw, state=DrawState.DRAWN, drawn=following(of_draw(draws, draw, now), spoken))
    draws.save(drawn)
    fill(draws, drawn, range(1, min(draw.places, draw.tickets) + 1), now, awards)
    return drawn


def find_ticket(draws: Draws, draw: Draw, beginning: str) -> int:
    """Return the ordinal of the one ticket that begins so; looks at all. Raises NoSuchTicket."""
    secret, wanted = draws.secret(draw.id), beginning.lower()
    ordinals, again = tee(draws.entitled(draw.id))
    pairs = zip(ordinals, tickets(secret, again), strict=True)
    found = [ordinal for ordinal, ticket in pairs if ticket.hex().startswith(wanted)]
    if len(wanted) < SHORT or len(found) != 1:
        raise NoSuchTicket(draw.id, beginning)
    return found[0]


def seed_of(draw: Draw, secret: bytes) -> Seed:
    """Return what the order hangs on, besides the tickets."""
    return Seed(
        secret=secret,
        head=bytes.fromhex(draw.head),
        tickets_hash=bytes.fromhex(draw.tickets_hash),
        beacon=bytes.fromhex(draw.beacon.randomness) if draw.beacon else b"",
    )
