"""Votes over HTTP: one load after the other, on ours and on those that do less, and what was kept of them."""

from __future__ import annotations

import tempfile
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

from msgspec import Struct

from benchmarks.databases import POSTGRES, fresh_postgres, prepare
from benchmarks.figures import Run, say
from benchmarks.load import Load, put
from benchmarks.serving import Server, glas, rival
from benchmarks.telegram import yes_man
from benchmarks.votes.checking import check_glas, check_usual
from benchmarks.votes.crowd import Crowd

OURS = {"sqlite": 1} | ({"postgres": 1, "postgres-2": 2} if POSTGRES else {})
"""Where Glas keeps its votes, and in how many processes."""
VOTERS = 2_000


class Round(Struct, frozen=True):
    """One load on one kind of server."""

    load: Load
    processor: float
    """Microseconds of processor time for each vote: of the servers' processes, not of PostgreSQL's."""


Rounds = list[dict[str, Round]]


async def measure(run: Run, rounds: Rounds) -> None:
    """Append round after round: for each kind of server its name, and what came of its load.

    Those of ours have two: of known voters (`sqlite`), and of first-time ones (`sqlite-first`).
    """
    async with yes_man() as api, _rivals(run) as rivals:
        for _ in run.turns():
            found: dict[str, Round] = {}
            for kind, workers in OURS.items():
                found |= await _ours(run, api, kind, workers)
            for each in rivals:
                found[each.kind] = await each.measured()
            rounds.append(found)
            say(", ".join(f"{kind} {one.load.rate:,.0f}/s" for kind, one in found.items()))


async def _ours(run: Run, api: str, kind: str, workers: int) -> dict[str, Round]:
    """First-time voters, and then the same again, on a fresh database; every row is looked at."""
    crowd = Crowd(VOTERS)
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        url = await stack.enter_async_context(fresh_postgres()) if kind != "sqlite" else ""
        address = url or f"sqlite:///{folder / 'glas.db'}"
        await prepare(address)
        async with AsyncExitStack() as serving:
            servers = [await serving.enter_async_context(glas(folder, api, url)) for _ in range(workers)]
            first = await _loaded(servers, crowd.taps(VOTERS))
            known = await _loaded(servers, crowd.taps(run.size(8_000, 4_000)))
        await check_glas(address, crowd)
    return {f"{kind}-first": first, kind: known}


class _Rival(Struct):
    """A rival that serves through all rounds."""

    kind: str
    server: Server
    taps: int
    database: str
    crowd: Crowd

    async def measured(self) -> Round:
        """Known voters only; afterwards the rows, where there are any."""
        found = await _loaded([self.server], self.crowd.taps(self.taps))
        if self.database:
            await check_usual(self.database, self.crowd)
        return found


@asynccontextmanager
async def _rivals(run: Run) -> AsyncIterator[Sequence[_Rival]]:
    """Start the rivals and let each of their voters vote once."""
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        databases = {"usual": f"sqlite+aiosqlite:///{folder / 'usual.db'}"}
        if POSTGRES:
            databases["usual-postgres"] = await stack.enter_async_context(fresh_postgres())
        sizes = {"nothing": run.size(8_000, 2_000), "aiogram": run.size(3_000, 600)}
        sizes |= dict.fromkeys(databases, run.size(800, 200))
        rivals = []
        for kind, taps in sizes.items():
            say(f"starting {kind}")
            database = databases.get(kind, "")
            server = await stack.enter_async_context(rival(kind.partition("-")[0], folder, database))
            rivals.append(_Rival(kind, server, taps, database, Crowd(200)))
            await put([server.port], rivals[-1].crowd.taps(200))
        yield rivals


async def _loaded(servers: Sequence[Server], taps: Sequence[bytes]) -> Round:
    """Put a load on the servers together. Raises RuntimeError when a tap had no toast."""
    before = sum(server.processor for server in servers)
    load = await put([server.port for server in servers], taps)
    if load.toasted != len(taps):
        raise RuntimeError(f"{len(taps) - load.toasted} taps of {len(taps)} had no toast")
    return Round(load, 1e6 * (sum(server.processor for server in servers) - before) / len(taps))
