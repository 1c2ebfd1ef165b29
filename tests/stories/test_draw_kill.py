"""Killed without a word around a draw: it has one result, and everyone hears of it."""

from __future__ import annotations

import asyncio
import random
from pathlib import Path

import httpx

from sandbox.server import running
from tests.stage import OWNER, PATIENCE, Actor, Stage, settings_for
from tests.stories.asking import logged, mydata
from tests.stories.polls import ballot, newpoll, times_told
from tests.stories.prizes import holders
from tests.stories.process import ended
from tests.stories.test_draw import VIKING, read
from tests.stories.test_kill import dies_and_rises

VOTERS, PRIZES = 5, 2


async def draw_told(person: Actor) -> None:
    """Wait until somebody has heard whether he won; other messages name the draw as well."""
    async with asyncio.timeout(PATIENCE):
        while not (await times_told(person, "you win") or await times_told(person, "are drawn")):  # noqa: ASYNC110
            await asyncio.sleep(0.1)


async def test_killed_around_a_draw_it_has_one_result_that_all_hear_of(tmp_path: Path) -> None:
    async with running() as sandbox, httpx.AsyncClient(base_url=sandbox.url, timeout=60) as http:
        there = Stage(sandbox, http, settings_for(sandbox, tmp_path / "data"))
        mira = await there.person("Mira", id=OWNER)
        people = [await there.person(f"Voter {number}") for number in range(VOTERS)]
        async with ended(there.settings):
            await mira.asks(newpoll(prizes=f"{PRIZES} x Tote bag"), "Preview")
            await mira.does("/open 1", "is open")
            for person in people:
                await ballot(person, 1, *VIKING)
        done = asyncio.Event()
        dying = asyncio.create_task(dies_and_rises(there, random.Random(3), done))
        await mira.does("/close 1 Enough", "is closed")
        for person in people:
            await draw_told(person)
        done.set()
        await dying

        won = [person for person in people if await times_told(person, "you win")]
        told = [person for person in people if await times_told(person, "are drawn")]
        assert (len(won), len(told)) == (PRIZES, VOTERS - PRIZES)
        assert not [person for person in won if person in told]
        async with ended(there.settings):
            assert await logged(mira, "draw-drawn") == ["draw-drawn draw:1"]
            file = await read(there, people[0])
            assert [place for place, *_ in file["wins"]] == [1, 2]
            for person in people:  # what was on the wire may come twice; no second message is ever written
                written = [str(message["key"]) for message in (await mydata(person))["messages"]]
                assert sum(key.startswith(("won:1:", "drawn:1:")) for key in written) == 1
            held = await holders(people)
            assert {person.id for person in held.values()} == {person.id for person in won}
