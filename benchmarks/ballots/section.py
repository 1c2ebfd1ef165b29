"""Memory, tally, picture and export of polls of 1,000, 100,000 and 1,000,000 ballots, and how each grows."""

from __future__ import annotations

import asyncio
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

import msgspec

from benchmarks.ballots import filling
from benchmarks.ballots.closing import close, closing_time
from benchmarks.ballots.exporting import Export
from benchmarks.databases import opened
from benchmarks.figures import Figure, Run, say
from benchmarks.load import looped, put
from benchmarks.memory import held
from benchmarks.serving import GLAS, glas
from benchmarks.telegram import yes_man
from benchmarks.votes.crowd import Crowd
from bot.attachments import AttachmentMaker
from chat.answers import ResultPicture
from polls.poll import PollId
from storage.reading import Reading
from texts.rendering import Reader

SIZES = (1_000, 100_000, 1_000_000)
QUICK = (500, 5_000, 20_000)
FLAT = 1.5
"""How many times as long the most ballots may take as the fewest, and still be called flat."""

Polls = Mapping[int, PollId]
"""By its number of ballots."""


def figures(run: Run) -> Iterator[Figure]:
    """Fill a database, and yield what a process takes beside it, and what closing and exporting take."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        address = f"sqlite:///{folder / 'glas.db'}"
        polls = looped(_filled(address, QUICK if run.quick else SIZES))
        yield from _memory(folder, polls, run)
        yield from _closing(address, polls, run)
        yield from _pictures(address, polls, run)
        yield from _exports(address, folder, polls, run)


async def _filled(address: str, sizes: tuple[int, ...]) -> Polls:
    say(f"filling a database with {sum(sizes):,} ballots")
    async with opened(address) as database:
        await filling.people(database, max(sizes))
        return {size: await filling.ballots(database, size) for size in sizes}


def _memory(folder: Path, polls: Polls, run: Run) -> Iterator[Figure]:
    """A process on the filled database, idle and after more taps on the largest poll."""
    size, taps = max(polls), run.size(10_000, 1_000)
    idle, after = looped(_tapped(folder, polls[size], taps))
    yield Figure(what=f"idle memory, {size:,} ballots kept", unit="MB", rounds=(idle,), bar=100, digits=0)
    yield Figure(what=f"… after {taps:,} taps more", unit="MB", rounds=(after,), digits=0)


async def _tapped(folder: Path, poll: PollId, taps: int) -> tuple[float, float]:
    """Return the memory before and after; each tap is one more choice of someone whose ballot is there."""
    crowd = Crowd(taps, filling.FIRST, poll)
    crowd.taps(taps)  # what the first ones would have made is there already
    async with yes_man() as api, glas(folder, api) as server:
        await asyncio.sleep(3)
        idle = held(server.pid)
        load = await put([server.port], crowd.taps(taps))
        if load.toasted != taps:
            raise RuntimeError(f"{taps - load.toasted} taps had no toast")
        return idle, held(server.pid)


def _closing(address: str, polls: Polls, run: Run) -> Iterator[Figure]:
    """Closing, with the tally, in turns; then the polls are closed."""

    async def turn() -> list[float]:
        async with opened(address) as database:
            return [await closing_time(database, poll) for poll in polls.values()]

    async def ended() -> None:
        async with opened(address) as database:
            for poll in polls.values():
                await close(database, poll)

    yield from _growth("closing with the tally", "CPU-ms", polls, run.in_turns(lambda: looped(turn())), FLAT)
    looped(ended())


def _pictures(address: str, polls: Polls, run: Run) -> Iterator[Figure]:
    """The result picture of each, by the drawing process once it runs."""

    async def turn() -> list[float]:
        reading = Reading(address)
        maker = AttachmentMaker(reading)
        try:
            await _picture(maker, polls[min(polls)])
            return [await _picture(maker, poll) for poll in polls.values()]
        finally:
            maker.close()
            await reading.close()

    yield from _growth("result picture", "ms", polls, run.in_turns(lambda: looped(turn())))


async def _picture(maker: AttachmentMaker, poll: PollId) -> float:
    began = time.perf_counter()
    await maker.make(ResultPicture(poll), Reader("en", "UTC", zone_chosen=True))
    return 1000 * (time.perf_counter() - began)


def _exports(address: str, folder: Path, polls: Polls, run: Run) -> Iterator[Figure]:
    """CSV and public file of each in turns, and the recount of each file, once."""

    def turn() -> list[Export]:
        return [_export(address, poll, _file(folder, poll)) for poll in polls.values()]

    turns = run.in_turns(turn)
    tables = [[1000 * each.table for each in row] for row in turns]
    yield from _growth("table of results", "CPU-ms", polls, tables)
    yield from _sizes("public file", "CPU-s", polls, [[each.file for each in row] for row in turns])
    _, middle, most = polls
    each = tuple(row[2].file / most / (row[1].file / middle) for row in turns)
    yield Figure(what=f"… for each ballot, {most:,} against {middle:,}", unit="times", rounds=each, digits=2)
    for place, size in enumerate(polls):
        peak = tuple(row[place].peak for row in turns)
        what = f"memory at most, public file of {size:,} ({turns[0][place].size:,.0f} MB)"
        yield Figure(what=what, unit="MB", rounds=peak, digits=0)
    for size, poll in polls.items():
        took = _recounted(folder, poll)
        yield Figure(what=f"glas verify of {size:,} ballots", unit="CPU-s", rounds=(took,), digits=2)


def _file(folder: Path, poll: PollId) -> Path:
    return folder / f"poll-{poll}.json"


def _export(address: str, poll: PollId, file: Path) -> Export:
    command = [sys.executable, "-m", "benchmarks.ballots.exporting", address, str(poll), str(file)]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True)
    return msgspec.json.decode(done.stdout, type=Export)


def _recounted(folder: Path, poll: PollId) -> float:
    """Return what `glas verify` takes. Raises CalledProcessError when it finds anything wrong."""
    began = _children()
    subprocess.run([GLAS, "verify", _file(folder, poll)], stdout=subprocess.DEVNULL, check=True)
    return _children() - began


def _children() -> float:
    """Seconds of processor time of all processes that were started from here and have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _growth(
    what: str, unit: str, polls: Polls, turns: list[list[float]], bar: float | None = None
) -> Iterator[Figure]:
    """One figure for each number of ballots, and the most against the fewest."""
    yield from _sizes(what, unit, polls, turns)
    ratios = tuple(row[-1] / row[0] for row in turns)
    name = f"… {max(polls):,} against {min(polls):,}"
    yield Figure(what=name, unit="times", rounds=ratios, bar=bar, digits=2)


def _sizes(what: str, unit: str, polls: Polls, turns: list[list[float]]) -> Iterator[Figure]:
    digits = 1 if unit.endswith("ms") else 2
    for size, column in zip(polls, zip(*turns, strict=True), strict=True):
        yield Figure(what=f"{what}, {size:,} ballots", unit=unit, rounds=column, digits=digits)
