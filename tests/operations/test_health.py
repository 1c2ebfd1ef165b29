"""Whoever watches over Glas learns that it lives, can serve, and how much it does; and nothing else."""

from __future__ import annotations

import asyncio
import contextlib
import re
import resource
import socket
from collections.abc import AsyncIterator
from pathlib import Path

import asyncpg
import httpx
import pytest
from sqlalchemy import Connection, make_url, text
from sqlalchemy.exc import DBAPIError

from bot.domains import Stores
from bot.process import run
from bot.settings import Settings, SettingsWrong, load
from bot.watch.health import Health
from bot.watch.metrics import Metrics
from customers.store import Audit
from sandbox.server import running
from storage.database import Database
from storage.reading import Reading
from storage.schema import known_versions
from tests.databases import laid_in
from tests.operations.workers import Worker, until, workshop
from tests.ports import free_port
from tests.stage import Stage, quiet, settings_for, stage
from tests.storage.locks import written_meanwhile
from tests.storage.test_sqlite import another_holds
from tests.storage.voting import NOW
from tests.stories.polls import TITLES, ballot, opened

HOLDS = {"database": True, "writable": True, "migrated": True, "telegram": True, "running": True}
TIMES = re.compile(r"^(process_|glas_\w+_seconds|glas_outbox_oldest)")


def figures(text: str, without: re.Pattern[str] = re.compile("#")) -> dict[str, str]:
    """Metrics by name and labels."""
    lines = (line for line in text.splitlines() if not line.startswith("#") and not without.match(line))
    return {name: value for name, _, value in (line.rpartition(" ") for line in lines)}


@contextlib.asynccontextmanager
async def watched(folder: Path, **more: str) -> AsyncIterator[tuple[Stage, httpx.AsyncClient]]:
    """A bot that asks for its updates, and shows how it fares."""
    address = f"127.0.0.1:{free_port()}"
    http = httpx.AsyncClient(base_url=f"http://{address}", timeout=60)

    async def is_ready() -> bool:
        with contextlib.suppress(httpx.TransportError):
            return (await http.get("/readyz")).status_code == 200
        return False

    async with http, stage(folder, listen=address, **more) as there:
        await until(is_ready)
        yield there, http


@pytest.fixture(autouse=True)
def counted_each_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.watch.metrics.FRESH", 0.0)
    monkeypatch.setattr("bot.watch.health.WROTE", 0.0)


async def test_a_bot_that_runs_lives_is_ready_and_leads(tmp_path: Path) -> None:
    async with watched(tmp_path) as (there, http):
        assert (await http.get("/healthz")).text == "ok\n"
        ready = await http.get("/readyz")
        assert ready.json() == HOLDS
        mira = await there.owner()
        await ballot(mira, await opened(mira), "Viking")
        await quiet(there)
        shown = figures((await http.get("/metrics")).text)
    assert shown["glas_leader"] == "1.0"
    assert shown["glas_database_up"] == "1.0"
    assert shown['glas_updates_total{kind="ballot",outcome="handled"}'] == "1.0"
    assert float(shown['glas_updates_total{kind="said",outcome="handled"}']) >= 3
    assert float(shown['glas_messages_total{fate="sent",lane="reply"}']) >= 3
    assert shown['glas_outbox_messages{fate="pending",lane="reply"}'] == "0.0"
    assert shown['glas_batch_slips_bucket{le="1.0"}'] == "1.0"


async def test_until_telegram_knows_us_we_live_but_are_not_ready(tmp_path: Path) -> None:
    address = f"127.0.0.1:{free_port()}"
    settings = Settings.model_validate(
        {
            "telegram_token": "1:x",
            "telegram_api_url": f"http://127.0.0.1:{free_port()}",
            "data_dir": tmp_path,
            "listen": address,
        }
    )
    bot = asyncio.create_task(run(settings))
    try:
        async with httpx.AsyncClient(base_url=f"http://{address}", timeout=60) as http:

            async def lives() -> bool:
                with contextlib.suppress(httpx.TransportError):
                    return (await http.get("/healthz")).status_code == 200
                return False

            await until(lives)
            ready = await http.get("/readyz")
            assert ready.status_code == 503
            assert ready.json() == HOLDS | {"telegram": False}
    finally:
        bot.cancel()
        await asyncio.wait([bot])


async def admit(url: str, allowed: bool) -> None:
    """Let nobody into the database, or everybody again."""
    address = make_url(url)
    server = address.set(drivername="postgresql", database="postgres")
    connection = await asyncpg.connect(server.render_as_string(hide_password=False))
    await connection.execute(f"ALTER DATABASE {address.database} ALLOW_CONNECTIONS {str(allowed).lower()}")
    if not allowed:
        query = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1"
        await connection.fetch(query, address.database)
    await connection.close()


@pytest.mark.postgres
async def test_a_database_that_goes_away_is_told_and_all_goes_on_when_it_is_back(
    tmp_path: Path, postgres_url: str
) -> None:
    async with watched(tmp_path, database_url=postgres_url) as (there, http):
        mira = await there.owner()
        await mira.asks("/start")
        await admit(postgres_url, False)

        async def away() -> bool:
            return (await http.get("/readyz")).status_code == 503

        await until(away)
        assert (await http.get("/readyz")).json()["database"] is False
        assert (await http.get("/healthz")).status_code == 200
        lost = figures((await http.get("/metrics")).text)
        assert lost["glas_database_up"] == "0.0"
        await mira.says("/help")
        await admit(postgres_url, True)

        async def back() -> bool:
            shown = figures((await http.get("/metrics")).text)
            return (await http.get("/readyz")).status_code == 200 and shown["glas_leader"] == "1.0"

        await until(back)
        await mira.hears("/vote")


@contextlib.asynccontextmanager
async def one_worker(folder: Path) -> AsyncIterator[tuple[Stage, Worker]]:
    """A process of its own, on SQLite."""
    file = laid_in(folder)
    async with running() as sandbox, httpx.AsyncClient(base_url=sandbox.url, timeout=60) as http:
        there = Stage(sandbox, http, settings_for(sandbox, folder))
        async with workshop(there, f"sqlite:///{file}", folder, hands=1) as shop:
            yield there, shop.workers[0]


async def test_on_a_full_disk_we_live_but_are_not_ready(tmp_path: Path) -> None:
    """Its files may grow no further, as far as this process goes: `prlimit` stands in for the disk's end."""
    async with one_worker(tmp_path) as (_, worker):
        log = tmp_path / "glas.db-wal"
        limits = resource.prlimit(worker.process.pid, resource.RLIMIT_FSIZE)

        async def writable() -> bool:
            return bool((await worker.get("/readyz")).json()["writable"])

        async def not_writable() -> bool:
            return not await writable()

        full = log.stat().st_size, limits[1]
        resource.prlimit(worker.process.pid, resource.RLIMIT_FSIZE, full)
        await until(not_writable)
        told = await worker.get("/readyz")
        assert (told.status_code, told.json()) == (503, HOLDS | {"writable": False})
        assert (await worker.get("/healthz")).status_code == 200
        resource.prlimit(worker.process.pid, resource.RLIMIT_FSIZE, limits)
        await until(worker.ready)


FOUND_FULL = {
    "sqlite": ("PRAGMA max_page_count = 1", "CREATE TABLE filling (a TEXT)"),
    "postgresql": ("DO $$ BEGIN RAISE EXCEPTION 'no room' USING ERRCODE = '53100'; END $$",),
}


async def test_a_disk_that_somebody_found_full_counts_as_full_for_a_while(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A small write may find room where the next vote does not."""
    health = Health(database, introduced=True)
    assert all((await health.readiness()).values())

    def fills(db: Connection) -> None:
        for statement in FOUND_FULL[db.dialect.name]:
            db.execute(text(statement))

    with pytest.raises(DBAPIError):
        await database.run(fills)
    assert (await health.readiness())["writable"] is False
    monkeypatch.setattr("bot.watch.health.FULL", 0.0)
    assert all((await health.readiness()).values())


async def test_while_another_holds_the_file_we_live_and_votes_wait(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.watch.health.PATIENCE", 0.05)
    monkeypatch.setattr("storage.sqlite.BUSY_MS", 10 * 60_000)
    async with watched(tmp_path) as (there, http):
        mira = await there.owner()
        card = await mira.asks(f"/vote {await opened(mira)}", "You")
        await quiet(there)

        async def only_not_writable() -> bool:
            return bool((await http.get("/readyz")).json() == HOLDS | {"writable": False})

        with another_holds(tmp_path / "glas.db") as lets_go:
            tapping = asyncio.create_task(mira.taps("Viking", card))
            await mira.says("/help")
            await until(only_not_writable)
            assert (await http.get("/healthz")).status_code == 200
            assert figures((await http.get("/metrics")).text)["glas_database_up"] == "1.0"
            assert not tapping.done()
            lets_go.set()
        await tapping
        await mira.hears("/vote")


async def test_figures_are_shown_while_something_is_written(database: Database) -> None:
    metrics = Metrics(database.reading, lambda: NOW)
    async with written_meanwhile(database, lambda db: Stores(db)[Audit].note(NOW, None, "close", "poll:1")):
        assert b"glas_database_up 1.0" in await metrics.page()


async def test_one_write_shows_for_a_moment_that_others_go_well(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    writes: list[Database] = []

    async def noted(written: Database) -> None:
        writes.append(written)

    monkeypatch.setattr("bot.watch.health.check_writable", noted)
    monkeypatch.setattr("bot.watch.health.WROTE", 60.0)
    health = Health(database, introduced=True)
    assert all([all((await health.readiness()).values()) for _ in range(3)])
    assert len(writes) == 1


async def test_whoever_asks_whether_we_are_ready_waits_for_the_same_look(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A database that does not answer is not asked once more by everybody who wants to know."""
    looks, answers = [], asyncio.Event()

    async def slow(*_: object) -> str:
        looks.append(1)
        await answers.wait()
        return known_versions()[-1]

    monkeypatch.setattr("bot.watch.health.PATIENCE", 0.01)
    monkeypatch.setattr(Reading, "read", slow)
    health = Health(database, introduced=True)
    for _ in range(5):
        assert (await health.readiness())["database"] is False
    assert len(looks) == 1
    answers.set()
    monkeypatch.setattr("bot.watch.health.PATIENCE", 60)
    assert all((await health.readiness()).values())


async def test_how_people_vote_shows_in_no_figure(tmp_path: Path) -> None:
    """Two evenings that differ only in what is chosen; one choice is even refused."""
    seen = []
    for folder, choices in (("a", TITLES[:3]), ("b", (TITLES[0], TITLES[1], TITLES[1]))):
        async with watched(tmp_path / folder) as (there, http):
            mira = await there.owner()
            number = await opened(mira, pick=2)
            card = await mira.asks(f"/vote {number}", "You")
            for position, title in enumerate(choices, 1):
                await mira.forges(f"m:{number}:{TITLES.index(title) + 1}:1", card)
                await until_counted(http, position)
            await quiet(there)
            seen.append(figures((await http.get("/metrics")).text, TIMES))
    assert seen[0] == seen[1]
    assert any(name.startswith('glas_updates_total{kind="ballot"') for name in seen[0])


async def until_counted(http: httpx.AsyncClient, taps: int) -> None:
    async def counted() -> bool:
        shown = figures((await http.get("/metrics")).text)
        return float(shown.get('glas_updates_total{kind="ballot",outcome="handled"}', 0)) == taps

    await until(counted)


async def test_an_address_in_use_is_said_in_one_sentence(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        address = f"127.0.0.1:{taken.getsockname()[1]}"
        settings = Settings.model_validate({"data_dir": tmp_path, "listen": address, "telegram_token": "1:x"})
        with pytest.raises(OSError, match=f"GLAS_LISTEN={address} cannot be listened on: "):
            await run(settings)


def test_health_may_be_shown_without_a_webhook_and_a_webhook_needs_all_three(tmp_path: Path) -> None:
    file = tmp_path / "env"
    file.write_text("GLAS_LISTEN=127.0.0.1:8080\n")
    assert load(file).listen == "127.0.0.1:8080"
    file.write_text("GLAS_LISTEN=127.0.0.1:8080\nGLAS_WEBHOOK_URL=https://bot.example.com/telegram\n")
    with pytest.raises(SettingsWrong, match="GLAS_WEBHOOK_SECRET as well"):
        load(file)
