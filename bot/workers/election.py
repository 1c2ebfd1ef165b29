"""The election of a leader among the processes on one PostgreSQL."""

from __future__ import annotations

import asyncio
import logging
from typing import Final

from bot.workers.leading import Begin, Term
from bot.workers.tenure import Tenure
from storage.leadership import SILENCE, Candidate, Lost, candidate

log = logging.getLogger(__name__)

LOOK: Final = 1.0
"""Seconds between two beats of the leader, or two tries of the others."""
CERTAIN: Final = SILENCE - 2.0
"""For so many seconds after the last beat that was answered, nobody else can have been let in."""
HANDOVER: Final = 1.0
"""Seconds in which a leader that only lost its connection writes down what it has sent."""
GATHER: Final = 0.01
"""Seconds in which wakings of the leader are gathered."""


class Elected:
    """One of any number of processes on PostgreSQL: who gets the lock leads, until it stops or dies.

    See `Leading`, and `storage/leadership.py` for the lock.
    """

    def __init__(self, url: str, begin: Begin) -> None:
        self._url = url
        self._begin = begin
        self._term: Term | None = None
        self._tenure: Tenure | None = None
        self._stirred = asyncio.Event()
        self._stopping = False
        self._committed = False
        self._at_once = True
        """Nobody else can have been leading just now, as far as we know: there is nothing to wait for.

        Who comes in the very moment in which a leader loses its connection does not know of it: two may lead
        then, until the other notices. A row is taken by one of them all the same.
        """

    @property
    def leads(self) -> bool:
        """Whether this process certainly leads."""
        return self._tenure is not None and self._tenure.certain

    def wake(self) -> None:
        """Have the outbox looked into, by us or by whoever leads."""
        if self._term is not None:
            self._term.wake()
        else:
            self._committed = True
            self._stirred.set()

    def stop(self) -> None:
        """Stop in order."""
        self._stopping = True
        self._stirred.set()
        if self._term is not None:
            self._term.stop()

    async def run(self) -> None:
        """Stand for election again and again, until stopped."""
        complained = False
        while not self._stopping:
            try:
                async with candidate(self._url) as contender:
                    complained = False
                    await self._stand(contender)
            except Lost as error:
                if not complained:
                    log.warning("the connection that decides who leads was lost (%s); trying on", error)
                complained, self._at_once = True, False
                await self._rest()

    async def _stand(self, contender: Candidate) -> None:
        """Try for the lock until it is ours, and lead; meanwhile pass wakings on to whoever leads."""
        while not self._stopping:
            if await contender.won():
                await self._lead(contender)
                return
            self._at_once = False
            if self._committed:
                self._committed = False
                await contender.wake_leader()
                await asyncio.sleep(GATHER)
            await self._rest()

    async def _lead(self, contender: Candidate) -> None:
        """Lead until stopped or until the connection is lost."""
        if not self._at_once:
            await asyncio.sleep(HANDOVER)
        self._at_once = False
        tenure = Tenure(until=0.0)
        await _beat(contender, tenure)
        term = self._begin(tenure)
        await contender.hear(term.wake)
        self._term, self._tenure = term, tenure
        if self._stopping:
            term.stop()
        log.info("this process leads: it delivers and keeps time")
        running = asyncio.create_task(term.run())
        beating = asyncio.create_task(_beat_on(contender, tenure))
        await asyncio.wait([running, beating], return_when=asyncio.FIRST_COMPLETED)
        self._term = self._tenure = None
        term.stop()
        await asyncio.wait([running])  # while it ends in order, the lock is kept
        beating.cancel()
        await asyncio.wait([beating])
        log.info("this process leads no more")
        running.result()

    async def _rest(self) -> None:
        """Wait until something stirs, a moment at most."""
        try:
            async with asyncio.timeout(LOOK):
                await self._stirred.wait()
        except TimeoutError:
            pass
        if not self._stopping:
            self._stirred.clear()


async def _beat_on(contender: Candidate, tenure: Tenure) -> None:
    """Beat until the connection is lost: the tenure is over then."""
    try:
        while not contender.lost.is_set():
            await _beat(contender, tenure)
            try:
                async with asyncio.timeout(LOOK):
                    await contender.lost.wait()
            except TimeoutError:
                pass
    except Lost:
        pass
    finally:
        tenure.end()


async def _beat(contender: Candidate, tenure: Tenure) -> None:
    asked = asyncio.get_running_loop().time()
    await contender.beat()
    tenure.extend(asked + CERTAIN)
