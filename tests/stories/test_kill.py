"""Killed without a word, at any moment: no acknowledged vote is lost, everyone is told, it closes once."""

from __future__ import annotations

import asyncio
import os
import random
from pathlib import Path

import httpx

from sandbox.server import running
from tests.stage import OWNER, Actor, Stage, settings_for, until, words
from tests.stories.asking import counted, logged
from tests.stories.polls import QUESTION, TAKEN, TITLES, newpoll, public_file, verified
from tests.stories.process import ended, killed, started, swept

VOTERS = 8
KILLS = 2


async def dies_and_rises(there: Stage, chance: random.Random, done: asyncio.Event) -> None:
    """Kill the bot some times, soon after its start or in the midst of work; let it live in the end."""
    for _ in range(KILLS):
        process = await started(there.settings)
        await asyncio.sleep(chance.uniform(0.7, 2.0))
        await killed(process)
        swept(process)
    process = await started(there.settings)
    await done.wait()
    await killed(process)
    swept(process)


async def votes(person: Actor, title: str) -> bool:
    """Open the ballot, choose, and tell whether he was told that it counts."""
    card = await person.asks("/vote 1", QUESTION)
    return (await person.taps(title, card)).startswith(TAKEN)


async def test_no_acknowledged_vote_is_lost_and_everyone_is_told(tmp_path: Path) -> None:
    chance = random.Random(1)
    async with running() as sandbox, httpx.AsyncClient(base_url=sandbox.url, timeout=60) as http:
        there = Stage(sandbox, http, settings_for(sandbox, tmp_path / "data"))
        mira = await there.person("Mira", id=OWNER)
        people = [await there.person(f"Voter {number}") for number in range(VOTERS)]
        async with ended(there.settings):
            await mira.asks(newpoll(), "Preview")
            await mira.does("/open 1", "is open")
        done = asyncio.Event()
        dying = asyncio.create_task(dies_and_rises(there, chance, done))
        titles = [chance.choice(TITLES) for _ in people]
        told = await asyncio.gather(*(votes(*pair) for pair in zip(people, titles, strict=True)))
        await mira.does("/close 1 Enough", "is closed")
        results = await asyncio.gather(*(person.hears("took part") for person in people))
        done.set()
        await dying

        assert any(told)
        assert all(f"{VOTERS} of you took part" in words(result) for result in results)
        async with ended(there.settings):
            for person, title in zip(people, titles, strict=True):
                assert f"You chose: {title}." in words(await person.asks("/mine", "Your votes"))
            assert await logged(mira, "close") == ["close poll:1"]
            assert await counted(mira, 1) == [titles.count(title) for title in TITLES]
            assert verified(await public_file(there, mira, 1)) == 0


async def test_a_killed_bot_leaves_no_drawing_process_behind(tmp_path: Path) -> None:
    async with running() as sandbox, httpx.AsyncClient(base_url=sandbox.url, timeout=60) as http:
        there = Stage(sandbox, http, settings_for(sandbox, tmp_path / "data"))
        mira = await there.person("Mira", id=OWNER)
        process = await started(there.settings)
        try:
            await mira.asks(newpoll(), "Preview")
            await mira.does("/open 1", "is open")
            await mira.does("/close 1 Enough", "closed")
            assert (await mira.asks("/results 1"))["photo"]
            await killed(process)
            await until(lambda: not _lives(process.pid))
        finally:
            swept(process)


def _lives(group: int) -> bool:
    """Whether any process of a group is left."""
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True
