"""Glas without Telegram: what `make run` and `glas demo` lay out is one arrangement, and all of it works."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from datetime import timedelta
from functools import partial
from pathlib import Path

import httpx
import pytest
import pytest_asyncio

from bot.commands import rehearsal
from bot.commands.demo import furnish, time_in
from bot.settings import load
from sandbox.clock import Clock
from sandbox.server import Sandbox, running
from tests import stage
from tests.stage import Actor

NOTHING_SET = Path("no-such-file")
SAME_LOOP = pytest.mark.asyncio(loop_scope="session")
POLL = "/newpoll Which?\npick: 1\ncloses: in 3 days\n- 🦊 Fox\n- 🐻 Bear\n- Owl"


@pytest_asyncio.fixture(loop_scope="session")
async def run_without_a_token(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[tuple[Sandbox, Actor]]:
    """The bot as `make run` starts it, and Mira."""
    monkeypatch.setattr("bot.clock.LISTEN_EVERY", timedelta(milliseconds=50))
    async with running() as sandbox, httpx.AsyncClient(base_url=sandbox.url, timeout=60) as http:
        owner = furnish(sandbox.world, guided=False)
        for person in sandbox.world.people.values():
            person.language_code = "en"
        settings = rehearsal.rehearsed(load(NOTHING_SET), sandbox, tmp_path, owner=owner)
        async with stage.bot(settings, now=partial(time_in, sandbox.world)):
            yield sandbox, Actor(http, owner)


async def opened(mira: Actor, poll: str) -> None:
    """Let Mira make a poll and open it."""
    await mira.asks("/start")
    draft = await mira.asks(poll, "Which?")
    await mira.taps("Open", draft)
    await mira.taps("Yes, open it", await mira.hears("Open poll 1 now?"))
    await mira.hears("start=poll-1")


async def gone(http: httpx.AsyncClient) -> dict[str, int]:
    """Wait until the crowd has come and gone."""
    while True:
        progress: dict[str, int] = (await http.get("/sandbox/crowd")).json()["progress"]
        if not progress["running"]:
            return progress
        await asyncio.sleep(0.05)


@SAME_LOOP
async def test_the_crowd_and_the_bot_count_the_same_voters(
    run_without_a_token: tuple[Sandbox, Actor], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever orders it says nothing of buttons; some choose more than the poll takes, and some waver."""
    monkeypatch.setattr("sandbox.crowd.visit.REDRAWN", 0.2)
    _, mira = run_without_a_token
    await opened(mira, POLL)
    ordered = await mira.http.post("/sandbox/crowd", json={"size": 12, "speed": 400, "picks": 3, "seed": 5})
    assert ordered.status_code == 200, ordered.text
    progress = await gone(mira.http)
    assert progress["gave_up"] == 0
    assert progress["voted"] + progress["left"] == 12
    told = stage.words(await mira.asks("/poll 1", "have voted"))
    assert re.search(rf"\b{progress['voted']} people have voted", told), told


@SAME_LOOP
async def test_the_pages_clock_moves_the_bot_its_beacon_and_a_parcel(
    run_without_a_token: tuple[Sandbox, Actor],
) -> None:
    """A draw among people who are known waits ten minutes for the beacon, and a parcel needs a key."""
    sandbox, mira = run_without_a_token
    ana = Actor(mira.http, next(each.id for each in sandbox.world.people.values() if each.username == "ana"))
    await ana.asks("/start")
    await mira.asks("/start")
    await mira.does("/draw Weekend\namong: everyone\nprizes: 1 x Tote bag as shipped", "Weekend")
    await mira.http.post("/sandbox/clock", json={"advance": 3600})
    won = await ana.hears("you win")
    await ana.taps("Claim", won)
    await ana.hears("address")


def test_time_goes_on_where_it_was_left(tmp_path: Path) -> None:
    before, kept = Clock(), tmp_path / "clock"
    rehearsal.goes_on(before, kept)
    before.advance(3600)
    after = Clock()
    rehearsal.goes_on(after, kept)
    assert after.offset == 3600


async def test_addresses_sealed_the_last_time_can_be_opened_again(tmp_path: Path) -> None:
    settings = load(NOTHING_SET)
    async with running() as sandbox:
        first, second = (rehearsal.rehearsed(settings, sandbox, tmp_path, owner=1) for _ in range(2))
        assert first.secret_keys == second.secret_keys != ()
        chosen = settings.model_copy(update={"secret_key": "k" * 32})
        own = rehearsal.rehearsed(chosen, sandbox, tmp_path, owner=1)
    assert own.secret_keys == ("k" * 32,)
