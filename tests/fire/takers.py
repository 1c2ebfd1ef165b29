"""A process that claims prizes, many at once, and tells which code each was given: `ADDRESS SEED AT_ONCE`."""

from __future__ import annotations

import asyncio
import random
import sys
from functools import partial

from sqlalchemy import Connection

from bot.domains import Stores
from prizes import lifecycle
from prizes.award import Award, State
from prizes.store import Prizes
from storage.database import Database
from tests.prizes.winners import NOW


def awards(stores: Stores) -> list[Award]:
    """All there are, claimed or not."""
    return [*stores[Prizes].having(State.AWARDED), *stores[Prizes].having(State.FULFILLED)]


def taken(award: Award, db: Connection) -> str | None:
    """Claim, and return the code that the holder is shown."""
    assert award.customer is not None
    prizes = Stores(db)[Prizes]
    return prizes.codes.of(lifecycle.claim(prizes, award.id, award.customer, NOW).id)


async def take(address: str, seed: int, at_once: int) -> None:
    """Claim everything, in an order of our own; say each code once it is committed."""
    database = Database(address)
    waiting = await database.run(lambda db: awards(Stores(db)))
    random.Random(seed).shuffle(waiting)
    waiting.sort(key=lambda award: award.state is State.FULFILLED)

    async def hand() -> None:
        while waiting:
            award = waiting.pop(0)
            code = await database.run(partial(taken, award))
            sys.stdout.write(f"{award.id} {code}\n")
            sys.stdout.flush()

    await asyncio.gather(*(hand() for _ in range(at_once)))
    await database.close()


def main(address: str, seed: str, at_once: str) -> None:
    """Run it."""
    asyncio.run(take(address, int(seed), int(at_once)))


if __name__ == "__main__":
    main(*sys.argv[1:])
