"""Processes that can die at any moment, and a messenger that has its troubles, in simulated time."""

from __future__ import annotations

import asyncio
import random
from collections import defaultdict, deque
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime

from chat.answers import To
from chat.ports import (
    AnswerLost,
    ChatMoved,
    Delivered,
    Outgoing,
    Parcel,
    SendHistory,
    SendQueue,
    Settled,
    Unreachable,
    WaitFor,
)

ROUNDING = 1e-6
"""Rows keep whole microseconds."""


class Life:
    """Of one process. Once it has ended nothing that it does has any effect."""

    def __init__(self) -> None:
        self.over = False

    def check(self) -> None:
        if self.over:
            raise OSError("this process is dead")


class MortalOutbox:
    """The outbox as long as the process lives."""

    def __init__(self, outbox: SendQueue, life: Life) -> None:
        self._outbox = outbox
        self._life = life

    async def claim(self, limit: int, busy: Collection[To], now: datetime) -> Sequence[Parcel]:
        self._life.check()
        return await self._outbox.claim(limit, busy, now)

    async def settle(self, settled: Sequence[Settled], now: datetime) -> None:
        self._life.check()
        await self._outbox.settle(settled, now)

    async def recover(self, now: datetime) -> int:
        self._life.check()
        return await self._outbox.recover(now)

    async def take_up(self, mine: Collection[int], now: datetime) -> int:
        self._life.check()
        return await self._outbox.take_up(mine, now)

    async def hold(self, messenger: str, until: datetime) -> None:
        self._life.check()
        await self._outbox.hold(messenger, until)

    async def past(self, now: datetime) -> SendHistory:
        self._life.check()
        return await self._outbox.past(now)

    async def next_due(self) -> datetime | None:
        self._life.check()
        return await self._outbox.next_due()


class MortalMessenger:
    """The messenger as long as the process lives: what has left arrives, its answer nobody hears."""

    limit = 4096
    caption_limit = 1024
    file_limit = 50_000_000

    def __init__(self, messenger: Troubled, life: Life) -> None:
        self._messenger = messenger
        self._life = life

    async def send(self, chat: str, outgoing: Outgoing) -> Delivered:
        self._life.check()
        try:
            return await self._messenger.send(chat, outgoing)
        except WaitFor as wait:
            if not self._life.over:
                self._messenger.heard(wait.seconds)
            raise
        finally:
            if self._life.over:
                await asyncio.Event().wait()

    async def edit(self, chat: str, message: str, outgoing: Outgoing) -> None:
        self._life.check()
        await self._messenger.edit(chat, message, outgoing)


class Troubled:
    """The messenger's end: who blocked us, which calls are too many, which answers are lost; and what came.

    An answer takes 20 to 120 ms there and back.
    """

    limit = 4096
    caption_limit = 1024
    file_limit = 50_000_000

    def __init__(self, chance: random.Random, blocked: Collection[str], moved: Mapping[str, str]) -> None:
        self._chance = chance
        self._blocked = set(blocked)
        self._moved = moved
        self.too_many, self.lost = 0.02, 0.01
        self.came: dict[str, list[str]] = defaultdict(list)
        """What arrived in each chat."""
        self.arrivals: list[tuple[float, str]] = []
        self.left_too_early: list[float] = []
        """When something left although we had been asked to wait."""
        self.asked_to_wait = asyncio.Event()
        self._wait_until = 0.0

    async def send(self, chat: str, outgoing: Outgoing) -> Delivered:
        loop = asyncio.get_running_loop()
        if loop.time() < self._wait_until - ROUNDING:
            self.left_too_early.append(loop.time())
        await asyncio.sleep(self._chance.uniform(0.01, 0.06))
        self.arrivals.append((loop.time(), chat))
        answer = self._answer(chat, outgoing.text)
        await asyncio.sleep(self._chance.uniform(0.01, 0.06))
        if isinstance(answer, Exception):
            raise answer
        return answer

    def heard(self, seconds: float) -> None:
        """Somebody was asked to wait, and lived to hear it."""
        self._wait_until = max(self._wait_until, asyncio.get_running_loop().time() + seconds)
        self.asked_to_wait.set()

    def _answer(self, chat: str, text: str) -> Delivered | Exception:
        if chat in self._moved:
            return ChatMoved(self._moved[chat])
        if chat in self._blocked:
            return Unreachable("bot was blocked by the user")
        if self._chance.random() < self.too_many:
            return WaitFor(self._chance.choice((1, 3, 8)))
        self.came[chat].append(text)
        if self._chance.random() < self.lost:
            return AnswerLost("HTTP 502")
        return Delivered(str(len(self.arrivals)))

    async def edit(self, chat: str, message: str, outgoing: Outgoing) -> None:
        raise AssertionError((chat, message, outgoing))


def overfull(times: Sequence[float], most: int, seconds: float) -> Iterator[float]:
    """Yield the beginnings of windows in which more than allowed arrived."""
    recent: deque[float] = deque()
    for at in sorted(times):
        while recent and recent[0] <= at - seconds:
            recent.popleft()
        recent.append(at)
        if len(recent) > most:
            yield recent[0]
