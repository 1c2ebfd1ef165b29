"""Killed without a word around a draw: it has one result, and everyone hears of it."""

from __future__ import annotations

import asyncio
import random
from pathlib import Path

import httpx

from sandbox.server import running
from tests.stage import OWNER, PATIENCE, Actor, Stage, rows, settings_for
from tests.stories.polls import ballot, newpoll, times_told, verified
from tests.stories.process import ended
from tests.stories.test_draw import VIKING, draw_file
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
            await mira.asks("/open 1", "is open")
            for person in people:
                await ballot(person, 1, *VIKING)
        done = asyncio.Event()
        await mira.says("/close 1 Enough")
        dying = asyncio.create_task(dies_and_rises(there, random.Random(3), done))
        for person in people:
            await draw_told(person)
        done.set()
        await dying

        drawn = "SELECT count(*) FROM audit WHERE action = 'draw-drawn'"
        assert rows(there.settings, drawn) == [(1,)]
        assert rows(there.settings, "SELECT place FROM wins ORDER BY id") == [(1,), (2,)]
        # what was on the wire when its process was killed may come twice; no second message is ever written
        written = "SELECT count(*), count(DISTINCT customer) FROM outbox WHERE key LIKE '{}:1:%'"
        assert rows(there.settings, written.format("won")) == [(PRIZES, PRIZES)]
        assert rows(there.settings, written.format("drawn")) == [(VOTERS - PRIZES, VOTERS - PRIZES)]
        won = [bool(await times_told(person, "you win")) for person in people]
        told = [bool(await times_told(person, "are drawn")) for person in people]
        assert [one != other for one, other in zip(won, told, strict=True)] == [True] * VOTERS
        async with ended(there.settings):
            assert verified(await draw_file(there, people[0])) == 0
