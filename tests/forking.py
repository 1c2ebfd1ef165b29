"""Processes of Glas that are forked from one which has loaded all of it: loading takes a second each time."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Callable, Mapping, Sequence
from multiprocessing import get_context
from multiprocessing.context import ForkServerProcess
from pathlib import Path

from bot.cli import main

_context = get_context("forkserver")
_context.set_forkserver_preload(["bot.cli", "bot.commands.starting", "bot.process", "bot.watch.watching"])


Work = Callable[..., None]
"""What such a process does, by its words."""


class Forked:
    """A process, as asyncio has it."""

    def __init__(self, process: ForkServerProcess) -> None:
        self._process = process
        self.pid = process.pid or 0

    @property
    def returncode(self) -> int | None:
        """How it ended; None while it runs."""
        return self._process.exitcode

    def send_signal(self, sign: signal.Signals) -> None:
        """Send it a signal. Raises ProcessLookupError when it has ended."""
        if self.returncode is not None:
            raise ProcessLookupError
        os.kill(self.pid, sign)

    def kill(self) -> None:
        """Kill it without a word. Raises ProcessLookupError when it has ended."""
        self.send_signal(signal.SIGKILL)

    async def wait(self) -> int:
        """Wait for its end; return how it ended."""
        await asyncio.to_thread(self._process.join)
        assert self.returncode is not None
        return self.returncode


def glas(*words: str) -> None:
    """What `glas …` does."""
    main(words, "glas")


async def forked(
    work: Work, *words: str, env: Mapping[str, str], folder: Path, errors: Path, answers: bool = False
) -> Forked:
    """Begin some work, in a session of its own; errors, and answers if wanted, go to the end of a file."""
    process = _context.Process(target=_run, args=(work, words, dict(env), folder, errors, answers))
    await asyncio.to_thread(process.start)
    return Forked(process)


def _run(
    work: Work, words: Sequence[str], env: Mapping[str, str], folder: Path, errors: Path, answers: bool
) -> None:
    os.setsid()
    with errors.open("ab") as file:
        os.dup2(file.fileno(), 2)
        if answers:
            os.dup2(file.fileno(), 1)
    os.environ.clear()
    os.environ.update(env)
    os.chdir(folder)
    work(*words)
