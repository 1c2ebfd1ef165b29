"""Votes a second, in turns: ours, and those that do less; rows, acknowledgements and counters compared."""

from __future__ import annotations

import asyncio
import contextlib
import os
import secrets
import socket
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from msgspec import Struct
from sqlalchemy import Connection, func, select

from benchmarks.figures import ROUNDS, Figure
from benchmarks.votes.load import Load, put
from benchmarks.votes.taps import OPTIONS, PATH, taps
from benchmarks.votes.telegram import yes_man
from customers.people import Contact
from polls import lifecycle
from polls.poll import Terms
from storage.database import Database
from storage.schema import up_to_date
from storage.stores import Stores
from storage.tables import ballots, leaves, options, updates

VOTERS = 2_000
VOTES = {"glas": 6_000, "first": 2_000, "nothing": 6_000, "aiogram": 3_000, "usual": 600}
TICKS = os.sysconf("SC_CLK_TCK")


class Round(Struct, frozen=True):
    """One load on one server."""

    load: Load
    processor: float
    """Microseconds of processor time for each vote, threads and all."""


def figures() -> Iterator[Figure]:
    """Measure all servers in turns and yield rates, ratios, waits and costs."""
    measured = asyncio.run(_rounds())
    rates = {kind: tuple(one.load.rate for one in found) for kind, found in measured.items()}
    for kind, what in NAMES.items():
        yield Figure(what=what, unit="/s", rounds=rates[kind], digits=0)
    for kind, other, bar, what in RATIOS:
        pairs = zip(rates[kind], rates[other], strict=True)
        rounds = tuple(ours / theirs for ours, theirs in pairs)
        yield Figure(what=what, unit="times", rounds=rounds, least=bar, digits=2)
    waits = tuple(one.load.percentile(0.5) for one in measured["glas"])
    yield Figure(what="a vote's wait, half of them", unit="ms", rounds=waits, digits=1)
    waits = tuple(one.load.percentile(0.99) for one in measured["glas"])
    yield Figure(what="a vote's wait, 99 of 100", unit="ms", rounds=waits, bar=40, digits=1)
    cost = tuple(one.processor for one in measured["glas"])
    yield Figure(what="processor for a vote", unit="µs", rounds=cost, digits=0)


NAMES = {
    "glas": "votes, known voters, durable",
    "first": "votes, first-time voters, durable",
    "nothing": "our server, storing nothing",
    "aiogram": "aiogram, storing nothing",
    "usual": "the usual bot (ORM, a commit each)",
}
RATIOS = (
    ("glas", "nothing", 0.4, "ours against our server storing nothing"),
    ("glas", "aiogram", 3.0, "ours against aiogram storing nothing"),
    ("glas", "usual", 20.0, "ours against the usual bot"),
    ("first", "glas", 0.5, "first-time voters against known ones"),
)


async def _rounds() -> dict[str, list[Round]]:
    found: dict[str, list[Round]] = {kind: [] for kind in NAMES}
    async with yes_man() as api:
        for _ in range(ROUNDS):
            with tempfile.TemporaryDirectory() as folder:
                await _prepare(Path(folder))
                async with _serving("glas", Path(folder), api) as (port, pid):
                    found["first"].append(await _loaded(port, pid, VOTES["first"], 0))
                    found["glas"].append(await _loaded(port, pid, VOTES["glas"], VOTES["first"]))
                await _compare(Path(folder), VOTES["first"] + VOTES["glas"])
            for kind in ("nothing", "aiogram", "usual"):
                with tempfile.TemporaryDirectory() as folder:
                    async with _serving(kind, Path(folder), api) as (port, pid):
                        await put(port, taps(VOTERS, 200))
                        found[kind].append(await _loaded(port, pid, VOTES[kind], VOTERS))
    return found


async def _loaded(port: int, pid: int, number: int, begin: int) -> Round:
    before = _processor(pid)
    load = await put(port, taps(VOTERS, number, begin))
    if load.toasted != number:
        raise RuntimeError(f"{number - load.toasted} taps of {number} had no toast")
    return Round(load, 1e6 * (_processor(pid) - before) / number)


def _processor(pid: int) -> float:
    """Seconds of processor time that a process has used."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


@contextlib.asynccontextmanager
async def _serving(kind: str, folder: Path, api: str) -> AsyncIterator[tuple[int, int]]:
    """Run a server on a free port; yields the port and the process."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "benchmarks.votes.servers", kind, str(port), str(folder), api]
    process = subprocess.Popen(command, stderr=subprocess.DEVNULL)  # noqa: ASYNC220
    try:
        await _listens(port)
        yield port, process.pid
    finally:
        process.terminate()
        process.wait(20)


async def _listens(port: int) -> None:
    """Wait until the server knows its path: a post without the secret is refused, not unheard of."""
    knock = f"POST {PATH} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{{}}"
    async with asyncio.timeout(30):
        while True:
            with contextlib.suppress(OSError):
                reader, writer = await asyncio.open_connection("127.0.0.1", port)
                writer.write(knock.encode())
                status = await reader.readline()
                writer.close()
                if b" 401 " in status:
                    return
            await asyncio.sleep(0.05)


async def _prepare(folder: Path) -> None:
    """A database with one open poll: twelve titles, four picks."""
    database = Database(f"sqlite:///{folder / 'glas.db'}")
    await up_to_date(database)
    await database.run(lambda db: _open_poll(Stores(db)))
    await database.close()


def _open_poll(stores: Stores) -> None:
    now = datetime.now(UTC)
    team = stores.customers.arrive(Contact("telegram", "1"), "en", now)
    titles = tuple(f"I Wouldn't Want to Be Number {number}" for number in range(OPTIONS))
    terms = Terms(
        question="Which four titles?", options=titles, pick=4, seats=4, closes=now + timedelta(days=1)
    )
    poll = lifecycle.draft(stores.polls, terms, team.id, now)
    lifecycle.open_(stores.polls, poll.id, now, secrets.token_bytes)


async def _compare(folder: Path, acknowledged: int) -> None:
    """Every tap is one update in the table; leaves, ballots and counters agree."""
    database = Database(f"sqlite:///{folder / 'glas.db'}")
    known, counted, standing, changes = await database.run(_counted)
    await database.close()
    if known != acknowledged or counted != standing or not standing <= changes <= acknowledged:
        raise RuntimeError(f"{acknowledged} acknowledged, {known} kept, {counted} counted, {standing} stand")


def _counted(db: Connection) -> tuple[int, int, int, int]:
    known = db.execute(select(func.count()).select_from(updates)).scalar_one()
    counted = db.execute(select(func.sum(options.c.votes))).scalar_one()
    chosen = db.execute(select(ballots.c.choices)).scalars()
    standing = sum(len(choices.split(",")) for choices in chosen if choices)
    changes = db.execute(select(func.count()).select_from(leaves)).scalar_one()
    return known, counted, standing, changes
