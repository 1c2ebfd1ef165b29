"""A code is given once and never stranded: hundreds take at once, while their processes are killed."""

from __future__ import annotations

import asyncio
import contextlib
import random
import sys
from collections import defaultdict
from collections.abc import Sequence

import pytest
from msgspec import Struct

from bot.domains import Stores
from prizes.award import State
from prizes.store import Prizes
from storage.database import Database
from tests.fire.conftest import Many, Note
from tests.prizes.winners import NOW, customers_of, drawn_for

TAKERS = (sys.executable, "-m", "tests.fire.takers")
PEOPLE = 50


class Fire(Struct, frozen=True):
    """How much of it."""

    codes: int
    at_once: int
    processes: int
    kills: int


async def stocked(address: str, codes: int) -> None:
    """So many awards, and afterwards as many codes: each is taken by its claim."""

    def make(stores: Stores) -> None:
        people = customers_of(stores, PEOPLE)
        drawn_for(stores, [people[number % PEOPLE] for number in range(codes)], "code")
        stores[Prizes].codes.add("Cup", [f"CODE-{number}" for number in range(codes)], NOW)

    database = Database(address)
    await database.run(lambda db: make(Stores(db)))
    await database.close()


async def taking(address: str, fire: Fire, command: Sequence[str], seed: int, told: list[str]) -> bool:
    """Let one process take until it is done or killed; tell whether it was done."""
    at_once = str(max(fire.at_once // fire.processes, 1))
    process = await asyncio.create_subprocess_exec(
        *command, address, str(seed), at_once, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout
    chance, before = random.Random(seed), len(told)
    dies_after = chance.randint(1, fire.codes // 2) if seed < fire.kills else None
    async for line in process.stdout:
        told.append(line.decode())
        if dies_after is not None and len(told) - before >= dies_after:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
    return await process.wait() == 0


async def every_code_has_one_taker(address: str, fire: Fire, command: Sequence[str] = TAKERS) -> None:
    """What anyone was told is his alone, and in the end all have one. Raises AssertionError."""
    await stocked(address, fire.codes)
    told: list[str] = []
    seeds = iter(range(10_000))

    async def until_done() -> None:
        while not await taking(address, fire, command, next(seeds), told):
            pass

    await asyncio.gather(*(until_done() for _ in range(fire.processes)))
    seen: dict[int, set[str]] = defaultdict(set)
    for line in told:
        if line.endswith("\n"):
            award, code = line.split()
            seen[int(award)].add(code)
    assert len(seen) == fire.codes
    assert all(len(codes) == 1 for codes in seen.values()), "somebody's code was replaced"
    given = {award: codes.pop() for award, codes in seen.items()}
    assert len(set(given.values())) == fire.codes, "a code was given twice"
    assert await kept(address) == given


async def kept(address: str) -> dict[int, str | None]:
    """Which code belongs to which award."""

    def read(stores: Stores) -> dict[int, str | None]:
        done = stores[Prizes].having(State.FULFILLED)
        return {int(award.id): stores[Prizes].codes.of(award.id) for award in done}

    database = Database(address)
    try:
        return await database.run(lambda db: read(Stores(db)))
    finally:
        await database.close()


def processes(address: str, many: Many) -> int:
    """How many processes share a database of this kind."""
    return 1 if address.startswith("sqlite") else many(2, 4)


async def test_a_code_is_given_once_and_never_stranded(address: str, many: Many, note: Note) -> None:
    fire = Fire(many(80, 5_000), at_once=many(40, 200), processes=processes(address, many), kills=many(1, 12))
    await every_code_has_one_taker(address, fire)
    note(
        f"{fire.codes} codes, {fire.at_once} takers at once in {fire.processes} process(es), "
        f"{fire.kills} kills: each award has one code, for ever, and each code one award"
    )


NOT_HELD = """
import sys
from storage.prizes.rows import codes
codes.held_alone = lambda query: query
from tests.fire.takers import main
main(*sys.argv[1:])
"""


@pytest.mark.soak
@pytest.mark.postgres
async def test_without_the_lock_a_code_is_given_twice(postgres_url: str) -> None:
    fire = Fire(codes=200, at_once=64, processes=4, kills=0)
    with pytest.raises(AssertionError, match=r"replaced|twice|None"):
        await every_code_has_one_taker(postgres_url, fire, (sys.executable, "-c", NOT_HELD))
