"""A thousand votes a second, quiet and during an export of a million ballots, by command and in chat."""

from __future__ import annotations

import asyncio
import os
import subprocess
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

from msgspec import Struct

from benchmarks.ballots import filling
from benchmarks.ballots.closing import close
from benchmarks.databases import NO_POSTGRES, POSTGRES, fresh_postgres, open_poll, opened
from benchmarks.figures import Figure, Run, say
from benchmarks.load import Load, looped, put
from benchmarks.reading.arrivals import come
from benchmarks.serving import GLAS, Server, glas
from benchmarks.telegram import yes_man
from benchmarks.updates import tapped
from benchmarks.votes.crowd import Crowd
from polls.poll import PollId
from storage.delivery.backlog import backlog
from storage.reading import Reading

BALLOTS = {"sqlite": (1_000_000, 20_000), "postgres": (1_000_000, 20_000)}
"""How many are exported, in full and for a glance."""
VOTERS = 2_000
RATE = 1_000.0
"""Votes a second."""
SHARE = 0.6
"""How much of the most that the machine takes is asked for where that is less than the rate."""
BAR = 2.0
QUIET = 5.0
"""Seconds of votes while nobody reads."""
ROUNDS = 3
"""An export takes its time."""


class Round(Struct, frozen=True):
    """Votes while nobody reads, while `glas export` does, and while the bot makes the file for the chat."""

    quiet: Load
    exported: Load
    asked: Load


class Hall(Struct, frozen=True):
    """A bot with one poll to export and one to vote in."""

    server: Server
    folder: Path
    url: str
    closed: PollId
    taps: Iterator[bytes]
    rate: float


def figures(run: Run) -> Iterator[Figure]:
    """Yield the waits of votes beside readers, and each against the quiet one."""
    for kind, name in (("sqlite", "SQLite"), ("postgres", "PostgreSQL")):
        what = f"wait of votes on {name}, p99"
        if kind == "postgres" and not POSTGRES:
            yield Figure(what=what, unit="ms", unmeasured=NO_POSTGRES)
            continue
        rounds: list[Round] = []
        with run.stoppable():
            looped(_measure(run, kind, rounds))
        if rounds:
            yield from _figures(rounds, what, run.size(*BALLOTS[kind]))


def _figures(rounds: list[Round], what: str, ballots: int) -> Iterator[Figure]:
    quiet = tuple(each.quiet.percentile(0.99) for each in rounds)
    rate = tuple(each.quiet.rate for each in rounds)
    yield Figure(what=what, unit="ms", rounds=quiet, digits=1)
    yield Figure(what="… of so many that came", unit="/s", rounds=rate, digits=0)
    loads = {
        f"during `glas export` of {ballots:,}": [each.exported for each in rounds],
        "while the file is asked for in chat": [each.asked for each in rounds],
    }
    for when, found in loads.items():
        waits = tuple(load.percentile(0.99) for load in found)
        ratios = tuple(one / other for one, other in zip(waits, quiet, strict=True))
        yield Figure(what=f"… {when}", unit="ms", rounds=waits, digits=1)
        yield Figure(what="… against the quiet one", unit="times", rounds=ratios, bar=BAR, digits=2)
        yield Figure(what="… which took", unit="s", rounds=tuple(load.seconds for load in found), digits=1)


async def _measure(run: Run, kind: str, rounds: list[Round]) -> None:
    """Append round after round: quiet, export, quiet again for the next."""
    async with _hall(run, kind) as hall:
        for _ in range(min(run.rounds, ROUNDS)):
            quiet = await _come(hall, _passed(QUIET))
            exported = await _exporting(hall)
            asked = await _asking(hall)
            rounds.append(Round(quiet, exported, asked))
            p99 = [f"{load.percentile(0.99):.1f} ms" for load in (quiet, exported, asked)]
            say(f"quiet, export, chat: {', '.join(p99)}")


@asynccontextmanager
async def _hall(run: Run, kind: str) -> AsyncIterator[Hall]:
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        url = await stack.enter_async_context(fresh_postgres()) if kind == "postgres" else ""
        address = url or f"sqlite:///{folder / 'glas.db'}"
        closed, running = await _filled(address, run.size(*BALLOTS[kind]))
        api = await stack.enter_async_context(yes_man())
        server = await stack.enter_async_context(glas(folder, api, url))
        crowd = Crowd(VOTERS, filling.FIRST, running)
        most = (await put([server.port], crowd.taps(2 * VOTERS))).rate
        rate = min(RATE, SHARE * most)
        say(f"{most:,.0f} votes a second are the most here; {rate:,.0f} a second come")
        yield Hall(server, folder, address, closed, iter(lambda: crowd.taps(1)[0], None), rate)


async def _filled(address: str, ballots: int) -> tuple[PollId, PollId]:
    say(f"filling a database with {ballots:,} ballots")
    async with opened(address) as database:
        await filling.people(database, max(ballots, VOTERS))
        closed = await filling.ballots(database, ballots)
        await close(database, closed)
        return closed, (await database.run(open_poll)).id


async def _come(hall: Hall, ended: Callable[[], bool]) -> Load:
    """Let votes come. Raises RuntimeError when one had no toast."""
    load = await come(hall.server.port, hall.taps, hall.rate, ended)
    if load.toasted != load.acknowledged:
        raise RuntimeError(f"{load.acknowledged - load.toasted} taps had no toast")
    return load


async def _exporting(hall: Hall) -> Load:
    """Votes until `glas export` has written the file. Raises RuntimeError when it could not."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("GLAS_")}
    file = hall.folder / f"poll-{hall.closed}.json"
    command = [str(GLAS), "export", file.name, "--to", str(hall.folder)]
    export = subprocess.Popen(  # noqa: ASYNC220 - begins at once
        command, env=clean | {"GLAS_DATABASE_URL": hall.url}, cwd=hall.folder, stdout=subprocess.DEVNULL
    )
    load = await _come(hall, lambda: export.poll() is not None)
    if export.wait():
        raise RuntimeError("there is no public file")
    file.unlink()
    return load


async def _asking(hall: Hall) -> Load:
    """Votes until the file for somebody who asked for it in chat is made, and its message sent."""
    reading = Reading(hall.url)
    await put([hall.server.port], [tapped(filling.FIRST, f"recount:{hall.closed}")])
    sent = asyncio.create_task(_sent(reading))
    load = await _come(hall, sent.done)
    await sent
    await reading.close()
    return load


async def _sent(reading: Reading) -> None:
    while await reading.read(backlog):  # noqa: ASYNC110
        await asyncio.sleep(0.2)


def _passed(seconds: float) -> Callable[[], bool]:
    end = time.perf_counter() + seconds
    return lambda: time.perf_counter() >= end
