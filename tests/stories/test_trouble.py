"""Webhook and long polling, and all that can be wrong around a bot: nothing is lost, and it is said."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import socket
import sqlite3
import subprocess
from collections.abc import AsyncIterator
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
from storage.errors import InUse, NewerDatabase, OutOfReach
from tests.stage import OWNER, Actor, Stage, quiet, rows, settings_for, stage, until, words
from tests.stories.polls import all_rows, ballot, newpoll, opened, votes
from tests.stories.process import GLAS, environment

SECRET = "a-secret-of-ours"
HEADER = "X-Telegram-Bot-Api-Secret-Token"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextlib.asynccontextmanager
async def hooked(folder: Path) -> AsyncIterator[Stage]:
    """A stage on which updates are posted to the bot."""
    port = free_port()
    url = f"http://127.0.0.1:{port}/telegram"
    async with stage(folder, webhook_url=url, webhook_secret=SECRET, listen=f"127.0.0.1:{port}") as there:
        await until(lambda: there.sandbox.world.bot().webhook is not None)
        yield there


def update(number: int, person: int, text: str = "/start") -> dict[str, Any]:
    """An update as Telegram would post it."""
    user = {"id": person, "is_bot": False, "first_name": "Ana"}
    chat = {"id": person, "type": "private", "first_name": "Ana"}
    message = {"message_id": 1, "date": 1, "chat": chat, "from": user, "text": text}
    return {"update_id": number, "message": message}


def tap(number: int, person: int, data: str) -> dict[str, Any]:
    """A tap as Telegram would post it."""
    posted = update(number, person)["message"]
    query = {"id": str(number), "from": posted["from"], "message": posted, "chat_instance": "1", "data": data}
    return {"update_id": number, "callback_query": query}


async def post(there: Stage, body: Any, secret: str = SECRET) -> int:
    async with httpx.AsyncClient() as client:
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        answer = await client.post(there.settings.webhook_url, content=content, headers={HEADER: secret})
        return answer.status_code


@contextlib.asynccontextmanager
async def locked(folder: Path) -> AsyncIterator[None]:
    """Hold the database, so that nothing can be committed meanwhile."""
    other = sqlite3.connect(folder / "glas.db", isolation_level=None, check_same_thread=False)
    with contextlib.closing(other):
        await asyncio.to_thread(other.execute, "BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


async def test_a_vote_is_held_by_webhook(tmp_path: Path) -> None:
    async with hooked(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira)
        ana = await there.person("Ana")
        await ballot(ana, number, "Viking")
        await mira.asks(f"/close {number} Enough", "closed")
        assert "Viking: 1 vote" in words(await ana.hears("1 person took part"))


async def test_a_wrong_secret_changes_nothing(tmp_path: Path) -> None:
    async with hooked(tmp_path) as there:
        number = await opened(await there.owner())
        await quiet(there)
        before = all_rows(there.settings, without=set())
        for secret in ("", "wrong", SECRET + "x", SECRET[:-1]):
            assert await post(there, update(9001, 77), secret) == 401
            assert await post(there, tap(9002, 77, f"m:{number}:1:1"), secret) == 401
            assert await post(there, b"not json", secret) == 401
        assert all_rows(there.settings, without=set()) == before


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


async def test_the_same_update_posted_twice_has_one_effect(tmp_path: Path) -> None:
    async with hooked(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira)
        choose, back = tap(9001, 77, f"m:{number}:1:1"), tap(9002, 77, f"m:{number}:1:0")
        for body in (choose, back, choose, back, choose):
            assert await post(there, body) == 200
        assert votes(there.settings, number)[0] == 0
        assert len(rows(there.settings, "SELECT * FROM leaves")) == 2
        polls = newpoll("Twice?")
        for _ in range(2):
            assert await post(there, update(9003, OWNER, polls)) == 200
        assert rows(there.settings, "SELECT count(*) FROM polls") == [(2,)]


async def test_what_is_no_update_is_passed_over(tmp_path: Path) -> None:
    async with hooked(tmp_path) as there:
        await there.owner()
        before = all_rows(there.settings, without=set())
        for body in (b"", b"{}", b"[]", b"\xff\xfe", b'{"update_id": 1}', b'{"update_id": "x"}', b"[" * 9999):
            assert await post(there, body) == 200
        assert await post(there, b"x" * 2_000_000) == 413
        assert all_rows(there.settings, without=set()) == before


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


FORGED = [
    *("", ":", "m", "m:", "m:1", "m:1:1", "m:x:1:1", "m:1:x:1", "m:1:1:x", "m:-1:1:1", "m:1:99:1"),
    *("m:1:-1:1", "m:1:0:1", "m:999:1:1", "m:1:1:1:1:1", "m:9999999999999999999999:1:1"),
    *("m:999999999999999999:1:1", "vote", "vote:", "vote:x", "vote:999999999999999999", "receipt"),
    *("results:", "recount:x", "why:0", "forget:", "forget", "language:xx", "language:", "news:", "audit:x"),
    *("open:1", "open-yes:", "newpoll:", "nothing", "ѡ" * 30, "vote:¹", "vote:٣", "m:1:٣:1"),
    *("vote:1\n", "m: 1:1:1"),
]


async def test_forged_and_truncated_taps_get_an_answer_and_change_nothing(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira)
        ana = await there.person("Ana")
        card = await ballot(ana, number, "Viking")
        await quiet(there)
        before, stood = all_rows(there.settings), words(await ana.card(card))
        for data in FORGED:
            assert "went wrong" not in await ana.forges(data, card), data
        await quiet(there)
        assert all_rows(there.settings) == before
        assert words(await ana.card(card)) == stood
        assert not any("went wrong" in said for said in await ana.heard())


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
        before = all_rows(there.settings, without=set())
        only_to_read(tmp_path)
        environ = environment(there.settings)
        run = partial(subprocess.run, env=environ, cwd=tmp_path, capture_output=True, text=True, check=False)
        told = await asyncio.to_thread(run, plainly(GLAS, "run"), timeout=60)
        assert told.returncode == 1
        assert told.stderr == "glas: the database cannot be used: attempt to write a readonly database.\n"
        assert all_rows(there.settings, without=set()) == before


async def test_a_newer_database_is_left_alone(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        await opened(await there.owner())
        await there.sleep()
        with contextlib.closing(sqlite3.connect(tmp_path / "glas.db")) as other:
            other.execute("UPDATE alembic_version SET version_num = '9999'")
            other.commit()
        before = all_rows(there.settings, without=set())
        with pytest.raises(NewerDatabase, match="9999"):
            await run(there.settings)
        assert all_rows(there.settings, without=set()) == before


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
            await mira.says(f"/close {number} Enough")
            await ana.hears("1 person took part")
            assert sandbox.token not in caplog.text
        finally:
            await there.sleep()


async def test_who_blocked_the_bot_harms_nobody_else(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira)
        blocked: list[Actor] = []
        for name in ("Ana", "Jan", "Eve"):
            person = await there.person(name)
            await ballot(person, number, "Viking")
            blocked.append(person)
        await there.http.post("/sandbox/block", json={"person": blocked[0].id})
        await there.http.post("/sandbox/deactivate", json={"person": blocked[1].id})
        await mira.asks(f"/close {number} Enough", "closed")
        assert "3 of you took part" in words(await blocked[2].hears("took part"))
        await quiet(there)
        told = "SELECT fate, count(*) FROM outbox WHERE key LIKE 'closed:%' GROUP BY fate"
        fates = rows(there.settings, told)
        assert dict(fates) == {"blocked": 2, "sent": 1}
