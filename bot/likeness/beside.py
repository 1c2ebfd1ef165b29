"""Asking the process that knows what texts mean: it is begun when first needed, and sleeps when idle.

Nobody waits long for it. When it is late, dies or hangs, trigrams alone answer.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Any, Final, TypeVar

from bot.likeness import apart
from bot.processes import OwnProcess
from chat.ports import NotNow
from chat.records import Transactions
from suggestions.meaning import READ, Meanings
from usecases.suggestions.saying import meaning as use

log = logging.getLogger(__name__)

Result = TypeVar("Result")

WAIT: Final = 1.5
"""Seconds that somebody who filed an idea waits at the most."""
HUNG: Final = 60.0
"""Seconds after which work that came to no end is ended, and the process with it."""
IDLE: Final = 300.0
"""Seconds without work after which the process ends."""
REST: Final = 60.0
"""Seconds for which a process that failed is left alone."""
LOOK: Final = 5.0
"""Seconds between two looks for ideas that changed."""
AT_ONCE: Final = 8
"""Texts that are read at once: who asks meanwhile waits for these, 0.3 s or so."""
ASKED_LATELY: Final = 10.0
"""Seconds after a question in which one text at a time is read: where others take the processor, eight are
longer than anybody waits."""
TOLD_EVERY: Final = 1_000
"""Ideas read between two lines in the log."""


class Beside:
    """Likeness by meaning (`suggestions.meaning.Meaning`), in a process of its own."""

    def __init__(
        self,
        url: str,
        *,
        wait: float = WAIT,
        hung: float = HUNG,
        idle: float = IDLE,
        rest: float = REST,
        work: Any = apart,
    ) -> None:
        """`url` is the database, which that process reads by itself. `work` is what is done there."""
        self._url, self._work = url, work
        self._wait, self._hung, self._idle, self._rest = wait, hung, idle, rest
        self._process = OwnProcess()
        self._jobs: set[asyncio.Task[Any]] = set()
        self._late: asyncio.Task[Any] | None = None
        self._resting_until = 0.0
        self._asked: float | None = None
        self._sleep: asyncio.TimerHandle | None = None

    def wake(self) -> None:
        """Begin the process, unless it rests after a failure; one that runs sleeps the later."""
        if self._process.running or self._jobs:
            self._stay()
        elif not self._resting:
            self._begun(self._work.ready, self._url)

    async def alike(self, words: str, most: int) -> list[int]:
        """Ask, and wait for a moment; whoever comes while an answer is overdue waits for nothing."""
        self._asked = asyncio.get_running_loop().time()
        if self._resting or (self._late is not None and not self._late.done()):
            return []
        job = self._begun(self._work.alike, self._url, words[:READ], most)
        done, _ = await asyncio.wait([job], timeout=self._wait)
        if not done:
            self._late = job
            log.warning("likeness by meaning did not answer within %s s: trigrams alone do", self._wait)
            return []
        return [] if job.cancelled() or job.exception() else list(job.result())

    async def keep_up(self, reads: Transactions, transactions: Transactions) -> None:
        """Read the meaning of ideas that changed, until cancelled; one process at a time does this."""
        since_told = 0
        while True:
            try:
                kept = await self._read_some(reads, transactions)
            except NotNow as error:
                log.warning("the meaning of ideas waits for the database: %s", error)
                kept = 0
            except Exception:
                log.exception("the meaning of ideas could not be read and is tried again")
                kept = 0
            since_told += kept
            if since_told >= TOLD_EVERY or (since_told and not kept):
                await _told(reads)
                since_told = 0
            await asyncio.sleep(0 if kept else self._rest if self._resting else LOOK)

    async def _read_some(self, reads: Transactions, transactions: Transactions) -> int:
        """Read a few, and return how many."""
        most = 1 if self._asked_lately else AT_ONCE
        words = await reads(lambda stores: use.unread(stores, most))
        if not words or self._resting:
            return 0
        job = self._begun(self._work.read, list(words.values()))
        await asyncio.wait([job])
        if job.cancelled() or job.exception():
            return 0
        return await transactions(lambda stores: use.keep(stores, words, job.result()))

    def close(self) -> None:
        """Let the process go, whatever it does."""
        if self._sleep is not None:
            self._sleep.cancel()
        for job in self._jobs:
            job.cancel()
        self._process.close()

    @property
    def _resting(self) -> bool:
        return asyncio.get_running_loop().time() < self._resting_until

    @property
    def _asked_lately(self) -> bool:
        now = asyncio.get_running_loop().time()
        return self._asked is not None and now < self._asked + ASKED_LATELY

    def _begun(self, work: Callable[..., Result], *given: object) -> asyncio.Task[Result]:
        job = asyncio.create_task(self._done(work, *given))
        self._jobs.add(job)
        job.add_done_callback(self._ended)
        return job

    async def _done(self, work: Callable[..., Result], *given: object) -> Result:
        """Have it done there; what fails is told in the log, and lets the process rest."""
        try:
            async with asyncio.timeout(self._hung):
                return await self._process.run(work, *given)
        except Exception as error:
            self._resting_until = asyncio.get_running_loop().time() + self._rest
            what = f"{type(error).__name__}: {error}".rstrip(": ")
            log.warning("likeness by meaning failed, trigrams alone answer for %s s: %s", self._rest, what)
            self._process.end()
            raise

    def _ended(self, job: asyncio.Task[Any]) -> None:
        self._jobs.discard(job)
        if not job.cancelled():
            job.exception()  # it was told already
        self._stay()

    def _stay(self) -> None:
        """Let the process sleep when nobody needs it for a while from now."""
        if self._sleep is not None:
            self._sleep.cancel()
        self._sleep = asyncio.get_running_loop().call_later(self._idle, self._fall_asleep)

    def _fall_asleep(self) -> None:
        if not self._jobs:
            self._process.end()


async def _told(reads: Transactions) -> None:
    """Tell the operator how far it is."""
    read, all_ = await reads(lambda stores: stores[Meanings].progress())
    log.info("likeness by meaning has read %s of %s ideas", f"{read:,}", f"{all_:,}")
