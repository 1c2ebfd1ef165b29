"""Processes of our own, for what takes longer than a moment: it would hold the interpreter, and votes.

Each goes when the bot goes, also when the bot is killed without a word.
"""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from typing import Final, TypeVar

Result = TypeVar("Result")

YIELDING: Final = 10
"""How far a process steps back behind the others."""


def give_way() -> None:
    """Let whoever else wants the processor go first, from here on."""
    os.nice(YIELDING)


class OwnProcess:
    """One process beside ours, begun when it is first needed, and kept."""

    def __init__(self) -> None:
        self._pool: ProcessPoolExecutor | None = None
        self._leaving: Connection | None = None
        self._closed = False

    async def run(self, work: Callable[..., Result], *given: object) -> Result:
        """Work there, one thing after the other; when the process has died, once more in a new one.

        Raises BrokenProcessPool when that dies too, and what the work raises.
        """
        loop = asyncio.get_running_loop()
        for last in (False, True):
            if self._closed:
                msg = "let go; another process is not begun"
                raise BrokenProcessPool(msg)
            pool = self._pool = self._pool or self._begun()
            try:
                return await loop.run_in_executor(pool, work, *given)
            except BrokenProcessPool:
                if self._pool is pool:
                    self._pool = None
                if last:
                    raise
        raise AssertionError

    def _begun(self) -> ProcessPoolExecutor:
        there, self._leaving = get_context("spawn").Pipe(duplex=False)
        return ProcessPoolExecutor(1, get_context("spawn"), _begin, (there,))

    @property
    def running(self) -> bool:
        """Whether it was begun, and not let go since."""
        return self._pool is not None

    def end(self) -> None:
        """Let the process go at once, whatever it does, and wait for nothing; more work begins another."""
        pool, self._pool = self._pool, None
        if pool is not None:
            for each in (pool._processes or {}).values():
                each.kill()  # also one that was stopped, and cannot see that it is let go
            pool.shutdown(wait=False, cancel_futures=True)

    def close(self) -> None:
        """Let the process go at once, whatever it does; another one is not begun."""
        self._closed = True
        pool, self._pool = self._pool, None  # whoever works with it hears elsewhere that it went
        if pool is not None:
            if self._leaving is not None:
                self._leaving.close()
            pool.shutdown(cancel_futures=True)


def _begin(leaving: Connection) -> None:
    """Give way, and end this process as soon as it is let go: at the latest when who began it has ended."""
    give_way()
    threading.Thread(target=_leave_after, args=(leaving,), daemon=True).start()


def _leave_after(leaving: Connection) -> None:
    wait([leaving])
    os._exit(0)
