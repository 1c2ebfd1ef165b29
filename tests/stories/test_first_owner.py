"""With nothing but a token the bot runs: whoever runs it is given a link, and is its first owner."""

from __future__ import annotations

from pathlib import Path

import httpx

from bot.commands.first_owner import invitation
from sandbox.server import running
from tests.stage import Stage, settings_for, words
from tests.stories.polls import opened


async def test_the_first_to_open_the_printed_link_owns_the_bot(tmp_path: Path) -> None:
    async with running() as sandbox, httpx.AsyncClient(base_url=sandbox.url, timeout=30) as http:
        there = Stage(sandbox, http, settings_for(sandbox, tmp_path, owners=""))
        link = await invitation(there.settings)
        assert link is not None
        token = link.partition("?start=")[2]
        await there.wake()
        try:
            eve, mira = await there.person("Eve"), await there.person("Mira")
            assert "Only the product team" in words(await eve.asks("/newpoll"))
            await mira.asks(f"/start {token}", "Your role: owner")
            await eve.asks(f"/start {token}", "used already")
            await opened(mira)
        finally:
            await there.sleep()
        assert await invitation(there.settings) is None


async def test_owners_named_by_the_settings_need_no_link(tmp_path: Path) -> None:
    async with running() as sandbox:
        assert await invitation(settings_for(sandbox, tmp_path)) is None
