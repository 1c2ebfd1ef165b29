"""Webhook and long polling, and all that can be wrong around a bot: nothing is lost, and it is said."""

from __future__ import annotations

import asyncio
import os
import subprocess
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import pytest

from bot.commands.starting import start
from bot.process import run
from bot.settings import Settings
from chat.ports import BadToken
from sandbox.server import running
from storage.errors import InUse, OutOfReach
from tests.stage import OWNER, Actor, Stage, settings_for, stage, words
from tests.stories.asking import counted, polls
from tests.stories.hook import hooked, post, tap, update
from tests.stories.polls import QUESTION, ballot, newpoll, opened, public
from tests.stories.process import GLAS, environment


async def test_a_vote_is_held_by_webhook(tmp_path: Path) -> None:
    async with hooked(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira)
        ana = await there.person("Ana")
        await ballot(ana, number, "Viking")
        await mira.does(f"/close {number} Enough", "closed")
        assert "Viking: 1 vote" in words(await ana.hears("1 person took part"))


async def test_the_same_update_posted_twice_has_one_effect(tmp_path: Path) -> None:
    async with hooked(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira)
        choose, back = tap(9001, 77, f"m:{number}:1:1"), tap(9002, 77, f"m:{number}:1:0")
        for body in (choose, back, choose, back, choose):
            assert await post(there, body) == 200
        for _ in range(2):
            assert await post(there, update(9003, OWNER, newpoll("Twice?"))) == 200
        assert [line.partition(" (")[0] for line in await polls(mira)] == ["Twice?", QUESTION]
        await mira.does(f"/close {number} Enough", "closed")
        assert (await counted(mira, number))[0] == 0
        assert len((await public(there, mira, number))["leaves"]) == 2


def settings(folder: Path, url: str, **more: Any) -> Settings:
    values: dict[str, Any] = {"telegram_token": "100200300:sandbox", "telegram_api_url": url}
    return Settings(**(values | {"data_dir": folder, "owners": f"telegram:{OWNER}"} | more))


async def test_a_wrong_token_ends_the_start(tmp_path: Path) -> None:
    async with running() as sandbox:
        wrong = settings(tmp_path, sandbox.url, telegram_token="1234567890:" + "A" * 35)
        with pytest.raises(BadToken):
            await run(wrong)


def test_what_cannot_be_is_one_clear_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder that cannot be written: not even by root."""
    assert start(settings(Path("/proc/glas"), "http://127.0.0.1:9")) == 1
    said = capsys.readouterr().err
    assert said.startswith("glas: /proc/glas cannot be written")
    assert said.count("\n") == 1


async def test_a_database_that_cannot_be_opened_is_named(tmp_path: Path) -> None:
    (tmp_path / "glas.db").mkdir()
    with pytest.raises(OutOfReach, match="unable to open database file"):
        await run(settings(tmp_path, "http://127.0.0.1:9"))


async def test_a_file_that_is_no_database_is_named_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "glas.db"
    path.write_bytes(b"my diary" * 1000)
    with pytest.raises(OutOfReach, match="not a database"):
        await run(settings(tmp_path, "http://127.0.0.1:9"))
    assert path.read_bytes() == b"my diary" * 1000


def only_to_read(folder: Path) -> None:
    for path in folder.glob("glas.db*"):
        path.chmod(0o444)


def plainly(*command: object) -> list[str]:
    """A command that heeds what may not be written, whoever runs it: root would write all the same."""
    heed = ["setpriv", "--bounding-set", "-dac_override"] if os.getuid() == 0 else []
    return [*heed, *map(str, command)]


async def test_a_database_that_may_only_be_read_stops_the_start(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        await opened(await there.owner())
        await there.sleep()
        before = (tmp_path / "glas.db").read_bytes()
        only_to_read(tmp_path)
        environ = environment(there.settings)
        run = partial(subprocess.run, env=environ, cwd=tmp_path, capture_output=True, text=True, check=False)
        told = await asyncio.to_thread(run, plainly(GLAS, "run"), timeout=60)
        assert told.returncode == 1
        assert told.stderr == "glas: the database cannot be used: attempt to write a readonly database.\n"
        assert (tmp_path / "glas.db").read_bytes() == before


async def test_a_second_process_on_the_same_file_does_not_start(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        with pytest.raises(InUse, match="another Glas already runs"):
            await run(there.settings)
        await opened(mira)


async def test_telegram_out_of_reach_at_the_start_and_later_is_waited_for(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with running() as sandbox, httpx.AsyncClient(base_url=sandbox.url, timeout=30) as http:
        await http.post("/sandbox/faults", json={"kind": "reset", "method": "getMe", "times": 1})
        there = Stage(sandbox, http, settings_for(sandbox, tmp_path))
        await there.wake()
        try:
            mira = await there.owner()
            number = await opened(mira)
            assert "Telegram is out of reach" in caplog.text
            ana = await there.person("Ana")
            await ballot(ana, number, "Viking")
            for method in ("getUpdates", "sendMessage", "sendPhoto"):
                await http.post("/sandbox/faults", json={"kind": "reset", "method": method, "times": 1})
            await mira.does(f"/close {number} Enough", "is closed")
            await ana.hears("1 person took part")
            assert sandbox.token not in caplog.text
        finally:
            await there.sleep()


async def test_who_blocked_the_bot_harms_nobody_else(tmp_path: Path) -> None:
    async with stage(tmp_path, team_chat="-1002000000001") as there:
        mira = await there.owner()
        team = await there.chat("supergroup", "Team", mira)
        number = await opened(mira)
        blocked: list[Actor] = []
        for name in ("Ana", "Jan", "Eve"):
            person = await there.person(name)
            await ballot(person, number, "Viking")
            blocked.append(person)
        await there.http.post("/sandbox/block", json={"person": blocked[0].id})
        await there.http.post("/sandbox/deactivate", json={"person": blocked[1].id})
        await mira.does(f"/close {number} Enough", "closed")
        assert "3 of you took part" in words(await blocked[2].hears("took part"))
        assert "1 delivered, 2 not delivered" in words(await mira.hears("Results of poll", chat=team))
