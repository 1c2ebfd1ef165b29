"""Waiting for the beacon: the rounds that draws hang on are asked for until they are there, and no others."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import Protocol

from chat.records import Stores, Transactions
from customers.store import Audit
from draws import lifecycle
from draws.beacon import Chain, Round, time_of
from draws.draw import Draw, DrawState
from draws.store import Draws


class Beacon(Protocol):
    """Public randomness from outside."""

    async def heard(self, chain: Chain, number: int) -> Round | None:
        """Return a round; None while it is not there, or nobody can be asked."""
        ...


async def listen(beacon: Beacon, reads: Transactions, transactions: Transactions, now: datetime) -> None:
    """Ask for each round that is due. The network is asked outside of any transaction."""
    for draw in await reads(partial(awaited, now=now)):
        chain = draw.manner.chain
        heard = await beacon.heard(chain, draw.round) if chain else None
        if heard is not None:
            await transactions(partial(_hear, draw=draw, heard=heard, now=now))


def awaited(stores: Stores, now: datetime) -> list[Draw]:
    """Return the draws whose round is due and not heard."""
    fixed = stores[Draws].having({DrawState.FIXED})
    return [
        draw
        for draw in fixed
        if draw.beacon is None and draw.manner.chain and time_of(draw.manner.chain, draw.round) <= now
    ]


def _hear(stores: Stores, draw: Draw, heard: Round, now: datetime) -> None:
    if lifecycle.hear_beacon(stores[Draws], draw.id, heard):
        stores[Audit].note(now, None, "draw-beacon", f"draw:{draw.id} round:{heard.number}")
