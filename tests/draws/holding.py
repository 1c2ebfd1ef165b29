"""A draw held in memory, written as its public file; and what a forger can do to it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any

from draws import publicfile
from draws.beacon import QUICKNET, Round, first_round
from draws.commitment import commit
from draws.draw import Draw, DrawId, DrawState, Fall, Manner, Out, Why, Win
from draws.lifecycle import seed_of
from draws.lines import PrizeLine
from draws.ranking import order
from draws.tickets import tickets, tickets_hash

SECRET = bytes(range(1, 33))
BEGAN = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
FIXED = datetime(2026, 12, 1, 18, 0, tzinfo=UTC)
DRAWN = FIXED + timedelta(minutes=11)
PRIZES = (PrizeLine(1, "Weekend in Prague", "person"), PrizeLine(3, "Tote bag", "shipped"))
OUTS = ((2, Out.TEAM), (5, Out.WITHDRAWN), (9, Out.BANNED))

Json = Any


def drawn(
    came: int = 20, outs: Sequence[tuple[int, Out]] = OUTS, *, secret: bytes = SECRET, beacon: bool = True
) -> Draw:
    """A draw with its tickets, and the beacon's word where it has one."""
    without = {ordinal for ordinal, _ in outs}
    entitled = [ordinal for ordinal in range(1, came + 1) if ordinal not in without]
    signature = sha256(b"a round").digest()
    number = first_round(QUICKNET, FIXED)
    return Draw(
        id=DrawId(3),
        title="Which title shall we publish?",
        poll=7,
        prizes=PRIZES,
        manner=Manner(chain=QUICKNET if beacon else None),
        state=DrawState.DRAWN,
        commitment=commit(secret),
        created=BEGAN,
        head="ab" * 32,
        came=came,
        tickets=len(entitled),
        tickets_hash=tickets_hash(tickets(secret, entitled)).hex(),
        fixed=FIXED,
        round=number if beacon else 0,
        beacon=Round(number, sha256(signature).hexdigest(), signature.hex()) if beacon else None,
        drawn=DRAWN,
    )


def ranked(draw: Draw, outs: Sequence[tuple[int, Out]] = OUTS, secret: bytes = SECRET) -> list[int]:
    """The ordinals in the order drawn."""
    without = {ordinal for ordinal, _ in outs}
    entitled = [ordinal for ordinal in range(1, draw.came + 1) if ordinal not in without]
    return list(order(seed_of(draw, secret), entitled, tickets(secret, entitled)))


def win(draw: Draw, place: int, ordinal: int, rank: int, minutes: int = 0) -> Win:
    at = DRAWN + timedelta(minutes=minutes)
    return Win(draw=draw.id, place=place, ordinal=ordinal, rank=rank, customer=None, at=at)


def fall(draw: Draw, ordinal: int, minutes: int, why: Why = Why.DISQUALIFIED) -> Fall:
    words = "Two accounts" if why is Why.DISQUALIFIED else ""
    return Fall(draw=draw.id, ordinal=ordinal, why=why, words=words, at=DRAWN + timedelta(minutes=minutes))


def lively() -> tuple[Draw, list[Win], list[Fall]]:
    """Four won; the second fell out, and the first alternate before him: the second alternate moved up."""
    draw = drawn()
    ranks = ranked(draw)
    wins = [win(draw, place, ordinal, place) for place, ordinal in enumerate(ranks[:4], 1)]
    falls = [fall(draw, ranks[4], 5), fall(draw, ranks[1], 7)]
    return draw, [*wins, win(draw, 2, ranks[5], 6, minutes=7)], falls


def file(
    held: tuple[Draw, list[Win], list[Fall]] | None = None, secret: bytes = SECRET, outs: Any = OUTS
) -> bytes:
    draw, wins, falls = held or lively()
    return publicfile.write(draw, secret, outs=outs, wins=wins, falls=falls)


def parsed(data: bytes | None = None) -> Json:
    return json.loads(data or file())


def resealed(forged: Json) -> bytes:
    """Write a forged file with a fingerprint that fits it."""
    return json.dumps(forged | {"fingerprint": publicfile.fingerprint(forged)}).encode()
