"""From the start of the process to its first answer, and what it takes while nobody asks for anything."""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import Iterator
from contextlib import AsyncExitStack
from pathlib import Path

from benchmarks.databases import prepare
from benchmarks.figures import Figure, Run
from benchmarks.load import looped, put
from benchmarks.memory import held
from benchmarks.serving import glas
from benchmarks.telegram import yes_man
from benchmarks.updates import said

SECONDS, MEGABYTES = 2, 100
IDLE = 3.0
"""Seconds after which a process that has answered once counts as idle."""


def figures(run: Run) -> Iterator[Figure]:
    """Yield the seconds from the start of `glas run` to an answered /start, and the idle memory."""
    turns = run.in_turns(lambda: looped(_begun()))
    took, worked, idle = (tuple(turn[place] for turn in turns) for place in range(3))
    yield Figure(what="start to the first answer", unit="s", rounds=took, bar=SECONDS, aim=0.7, digits=2)
    yield Figure(what="… processor for it", unit="s", rounds=worked, digits=2)
    yield Figure(what="idle memory", unit="MB", rounds=idle, bar=MEGABYTES, digits=0)


async def _begun() -> tuple[float, float, float]:
    """A webhook bot whose database is there; the Bot API is in another process, that of the measurement."""
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        api = await stack.enter_async_context(yes_man())
        await prepare(f"sqlite:///{folder / 'glas.db'}")
        began = time.perf_counter()
        server = await stack.enter_async_context(glas(folder, api))
        await put([server.port], [said(10_000, "/start")])
        took = time.perf_counter() - began
        worked = server.processor
        await asyncio.sleep(IDLE)
        return took, worked, held(server.pid)
