"""No acknowledged vote is lost: taps come twice and out of order while processes are killed."""

from __future__ import annotations

import asyncio
import json
import random
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

import httpx
import pytest
from msgspec import Struct

from polls.poll import PollId
from sandbox.server import running
from storage.database import Database
from tests.fire.conftest import Many, Note
from tests.fire.model import Model
from tests.fire.post import Post, Tap, post
from tests.forking import Work, glas
from tests.operations.workers import Workshop, workshop
from tests.stage import OWNER, Stage, settings_for
from tests.storage.voting import assert_adds_up, ballots_of
from tests.stories.polls import TITLES, newpoll, verified

FIRST = 700_000
TAPS = 5
PICK = 3


class Fire(Struct, frozen=True):
    """How much of it."""

    hands: int
    customers: int
    kills: int


def tapping(customers: int, chance: random.Random) -> list[list[Tap]]:
    """What each of them taps: choosing, choosing once more than he may, taking back, withdrawing."""
    return [
        [
            Tap(FIRST + voter, 1, chance.choice((*range(1, len(TITLES) + 1), 1)), chance.random() < 0.7)
            if chance.random() < 0.95
            else Tap(FIRST + voter, 1, 0, on=False)
            for _ in range(TAPS)
        ]
        for voter in range(customers)
    ]


def hands(address: str, many: Many) -> int:
    """How many processes share a database of this kind."""
    return 1 if address.startswith("sqlite") else many(2, 4)


async def killing(shop: Workshop, edge: Post, kills: int, taps: int) -> None:
    """Kill a worker whenever so many more updates were taken, and put another in its place."""
    for point in sorted(edge.chance.sample(range(1, taps), kills)):
        await edge.reached(point)
        victim = edge.chance.choice(shop.workers)
        await victim.ends(signal.SIGKILL)
        shop.balancer.backends.remove(victim.port)
        shop.workers.remove(victim)
        await shop.hire()


@asynccontextmanager
async def opened(folder: Path, address: str, workers: int, work: Work) -> AsyncIterator[Workshop]:
    """Workers behind one address, and a poll that is open."""
    async with running() as sandbox, httpx.AsyncClient(base_url=sandbox.url, timeout=60) as http:
        there = Stage(sandbox, http, settings_for(sandbox, folder))
        async with workshop(there, address, folder, workers, work) as shop:
            mira = await there.person("Mira", id=OWNER)
            await mira.asks(newpoll(pick=PICK), "Preview")
            await mira.does("/open 1", "is open")
            yield shop


async def no_vote_is_lost(folder: Path, address: str, fire: Fire, seed: int, work: Work = glas) -> Post:
    """All that was acknowledged stands, once, and the log proves it. Raises AssertionError."""
    chance = random.Random(seed)
    model, people = Model(PICK), tapping(fire.customers, chance)
    async with opened(folder, address, fire.hands, work) as shop, post(shop.address, chance) as edge:
        edge.answered = model.taken
        async with asyncio.TaskGroup() as group:
            group.create_task(edge.crowd(people))
            group.create_task(killing(shop, edge, fire.kills, fire.customers * TAPS))
        assert model.wrong == []
        await adds_up(address, model)
        await recounts(shop, model, folder / "public.json")
    return edge


async def adds_up(address: str, model: Model) -> None:
    """What is kept is what the model says."""
    database = Database(address)
    try:
        await assert_adds_up(database, PollId(1))
        assert await ballots_of(database, PollId(1)) == model.standing
    finally:
        await database.close()


async def recounts(shop: Workshop, model: Model, public: Path) -> None:
    """Close; the published table and the ballot log say the same."""
    mira = shop.there.people[0]
    await mira.does("/close 1 Enough", "closed")
    await mira.asks("/export 1", "table")
    content = await mira.file(await mira.hears("glas verify"))
    await asyncio.to_thread(published, content, model, public)


def published(content: bytes, model: Model, public: Path) -> None:
    """Recount a public file as anyone would."""
    public.write_bytes(content)
    assert verified(public) == 0
    assert json.loads(content)["outcome"]["voters"] == model.voters


async def test_no_acknowledged_vote_is_lost(address: str, tmp_path: Path, many: Many, note: Note) -> None:
    fire = Fire(hands(address, many), many(80, 2_000), many(1, 20))
    edge = await no_vote_is_lost(tmp_path, address, fire, seed=1)
    note(
        f"{fire.customers * TAPS} taps of {fire.customers} customers on {fire.hands} worker(s), "
        f"{edge.repeated} twice, {edge.overtaken} out of order, {fire.kills} kills, "
        f"{edge.refused} posts made again: every acknowledged vote stands, the log verifies"
    )


ACKNOWLEDGED_FIRST = """
import asyncio
from handlers.reception import Reception
receive, begun = Reception.receive, set()
async def at_once(self, event):
    task = asyncio.create_task(receive(self, event))
    begun.add(task)
    task.add_done_callback(begun.discard)
Reception.receive = at_once
"""
NOTHING_CAME_BEFORE = """
from storage.dialogues.rows import UpdateRows
UpdateRows.first_times = lambda self, messenger, numbers, now: set(numbers)
"""


MUTANTS = (
    pytest.param(ACKNOWLEDGED_FIRST, 2, id="acknowledged-before-it-is-written"),
    pytest.param(NOTHING_CAME_BEFORE, 0, id="an-update-has-two-effects"),
)


def mutated(mutant: str, *words: str) -> None:
    """What `glas …` does without a guard."""
    exec(mutant, {})
    glas(*words)


@pytest.mark.soak
@pytest.mark.parametrize(("mutant", "kills"), MUTANTS)
async def test_without_the_guard_votes_are_lost_or_doubled(
    mutant: str, kills: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.fire.post.SHARE", 0.3)  # so many come twice that some of them must be seen
    fire, url = Fire(hands=1, customers=300, kills=kills), f"sqlite:///{tmp_path / 'glas.db'}"
    with pytest.raises(AssertionError):
        await no_vote_is_lost(tmp_path, url, fire, seed=1, work=partial(mutated, mutant))
