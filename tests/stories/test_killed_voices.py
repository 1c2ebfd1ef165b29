"""Killed between a customer and the team: what was filed is shown, and an answer comes once."""

from __future__ import annotations

import asyncio
import signal
from pathlib import Path

import httpx
import pytest

from sandbox.errors import ApiError
from sandbox.methods.call import Call
from sandbox.methods.registry import _HAD as METHODS
from sandbox.server import running
from tests.operations.workers import Worker, Workshop, workshop
from tests.stage import PATIENCE, Stage, labels, quiet, settings_for, stage, words
from tests.stories.process import ended
from tests.stories.test_voices import filed

ASKS = "When do you open?"


@pytest.mark.parametrize("arrives", [True, False])
async def test_killed_between_filing_and_the_teams_card_the_team_has_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, database: dict[str, str], *, arrives: bool
) -> None:
    async with stage(tmp_path, **database) as there:
        mira, ana = await there.owner(), await there.person("Ana")
        await mira.asks("/start")
        asked = await ana.asks(ASKS, "What is")
        await quiet(there)
        await there.sleep()
        sent = METHODS["sendmessage"]
        async with ended(there.settings) as process:

            def deadly(call: Call) -> object:
                its = call.arguments.text("chat_id") == str(mira.id)
                if its and ASKS in call.arguments.text("text"):
                    process.kill()
                    if not arrives:
                        raise ApiError("gone", code=500)
                return sent(call)

            with monkeypatch.context() as patched:
                patched.setitem(METHODS, "sendmessage", deadly)
                tap = {"person": ana.id, "button": "Question", "message_id": asked["message_id"]}
                assert (await there.http.post("/sandbox/tap", json=tap)).status_code == 200
                async with asyncio.timeout(PATIENCE):
                    await process.wait()
        await there.wake()
        await mira.hears(ASKS)
        await quiet(there)
        cards = sum(ASKS in each for each in await mira.heard())
        assert cards in ({1, 2} if arrives else {1}), "what was on the wire may come twice"
        waits = await mira.asks("/inbox", "1")
        assert sum(ASKS in each for each in labels(waits)) == 1


async def leader(shop: Workshop) -> Worker:
    """Return the worker that does what the clock does, once there is one."""
    async with asyncio.timeout(PATIENCE):
        while True:
            for each in shop.workers:
                if await each.leads():
                    return each
            await asyncio.sleep(0.05)


@pytest.mark.postgres
async def test_killed_while_an_answer_is_on_the_wire_the_other_process_sends_no_second(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, postgres_url: str
) -> None:
    async with running() as sandbox, httpx.AsyncClient(base_url=sandbox.url, timeout=60) as http:
        there = Stage(sandbox, http, settings_for(sandbox, tmp_path))
        async with workshop(there, postgres_url, tmp_path, hands=2) as shop:
            mira, ana = await there.owner(), await there.person("Ana")
            await mira.asks("/start")
            number, _ = await filed(ana, ASKS, "question")
            card = await mira.hears(ASKS)
            first = await leader(shop)
            sent = METHODS["sendmessage"]

            def deadly(call: Call) -> object:
                given = sent(call)
                if "At nine." in call.arguments.text("text") and call.arguments.text("chat_id") == str(
                    ana.id
                ):
                    first.process.send_signal(signal.SIGKILL)
                return given

            with monkeypatch.context() as patched:
                patched.setitem(METHODS, "sendmessage", deadly)
                await mira.leaves("say", text="At nine.", reply_to=card["message_id"])
                await ana.hears("At nine.")
                async with asyncio.timeout(PATIENCE):
                    await first.process.wait()
            shop.balancer.backends.remove(first.port)
            shown = words(await mira.asks(f"/case {number}", "Question"))
            async with asyncio.timeout(2 * PATIENCE):
                while "Answered" not in shown and "uncertain" not in shown:
                    shown = words(await mira.asks(f"/case {number}", "Question"))
            assert sum("At nine." in each for each in await ana.heard()) == 1
