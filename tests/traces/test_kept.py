"""What the bot confirms is kept before; what is written only sealed or hashed stands nowhere in clear."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.stage import quiet, stage
from tests.stories.hook import hooked, post, tap, update
from tests.stories.polls import opened
from tests.stories.prizes import winner
from tests.stories.team import link_for
from tests.traces.looking import all_rows, rows, words_left

STREET = "Papagajska 17"


@contextlib.asynccontextmanager
async def locked(folder: Path) -> AsyncIterator[None]:
    """Hold the database, so that nothing can be committed meanwhile."""
    other = sqlite3.connect(folder / "glas.db", isolation_level=None, check_same_thread=False)
    with contextlib.closing(other):
        await asyncio.to_thread(other.execute, "BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


@pytest.mark.parametrize("data", ["start", "m:1:1:1"])
async def test_200_comes_only_after_the_commit(data: str, tmp_path: Path) -> None:
    async with hooked(tmp_path) as there:
        await opened(await there.owner())
        await quiet(there)
        body = update(9001, 77) if data == "start" else tap(9001, 77, data)
        async with locked(tmp_path):
            posting = asyncio.create_task(post(there, body))
            await asyncio.sleep(0.4)
            assert not posting.done()
        assert await posting == 200
        assert rows(there.settings, "SELECT 1 FROM updates WHERE number = '9001'") == [(1,)]
        assert rows(there.settings, "SELECT 1 FROM contacts WHERE address = '77'") == [(1,)]


async def test_an_update_polled_is_confirmed_only_after_the_commit(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        ana = await there.person("Ana")
        await ana.asks("/start")
        await quiet(there)
        async with locked(tmp_path):
            await ana.says("/help")
            await asyncio.sleep(0.4)
            assert there.sandbox.world.bot().updates.waiting
        await ana.hears("What you can do")
        await quiet(there)


async def test_an_invitation_is_kept_as_a_hash_and_an_address_sealed(tmp_path: Path) -> None:
    async with stage(tmp_path, secret_key="o" * 40) as there:
        mira = await there.owner()
        won, message, _ = await winner(there, mira, "1 x Atlas as shipped")
        await won.taps("Claim", message)
        shown = await won.asks(f"Ana Anić\n{STREET}\n11000 Beograd", STREET)
        await quiet(there)
        assert words_left(tmp_path, STREET) == []
        await won.taps("It is correct", shown)
        await won.hears("to your address")
        link = await link_for(mira, "editor")
        await quiet(there)
        assert link.removeprefix("team-") not in str(all_rows(there.settings, without=set()))
        assert words_left(tmp_path, STREET) == []
