"""Where everything on its way to one messenger waits for its turn."""

from __future__ import annotations

import asyncio
import math
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from enum import IntEnum
from typing import Final

from chat.answers import Lane
from delivery.windows import Limits, Windows

OVERTAKEN_SECONDS: Final = 1.0
"""After so long without a notice or broadcast one of them goes before cards: no storm of taps stops them."""

MOST: Final = 1_000_000


class Turn(IntEnum):
    """Who goes first. The redraw of a card comes after replies, for it may be lost."""

    REPLY = 0
    CARD = 1
    NOTICE = 2
    BROADCAST = 3

    @classmethod
    def of(cls, lane: Lane) -> Turn:
        """Return the turn of a lane."""
        return {Lane.REPLY: cls.REPLY, Lane.NOTICE: cls.NOTICE, Lane.BROADCAST: cls.BROADCAST}[lane]


class GateClosed(Exception):
    """The process stops: what still waits is not sent."""


class Waiter:
    """Something that waits for its turn."""

    __slots__ = ("admitted", "chat", "group", "passed", "since")

    def __init__(self, chat: str, group: bool, since: float, admitted: asyncio.Future[None]) -> None:
        self.chat = chat
        self.group = group
        self.since = since
        self.admitted = admitted
        self.passed = False


class Gate:
    """Lets messages through when the windows are open: by turn, then in the order they came.

    Time is the event loop's own.
    """

    def __init__(self, limits: Limits) -> None:
        self._windows = Windows(limits)
        self._waiting: dict[Turn, dict[Waiter, None]] = {turn: {} for turn in Turn}
        self._paused_until = -math.inf
        self._under_way = 0
        self._singly = False
        self._closed = False
        self._unhurried = -math.inf
        self._timer: asyncio.TimerHandle | None = None

    @asynccontextmanager
    async def passing(self, chat: str, group: bool, turn: Turn) -> AsyncIterator[None]:
        """Wait for the turn; the places are taken while the block runs. Raises GateClosed."""
        await self._admission(chat, group, turn)
        try:
            yield
        finally:
            self._back(chat, group)

    def hold(self, seconds: float) -> None:
        """Let nothing through for so long."""
        self._paused_until = max(self._paused_until, _now() + seconds)

    def remember(self, group: str, seconds: float) -> None:
        """Count a message that another process sent to a group so many seconds ago."""
        self._windows.remember(group, _now() - seconds)

    def singly(self, one_by_one: bool) -> None:
        """Let messages through one by one, while the messenger is in trouble, or side by side again."""
        self._singly = one_by_one

    def close(self) -> None:
        """Let nothing through any more: all who wait get GateClosed."""
        self._closed = True
        for queue in self._waiting.values():
            for waiter in queue:
                if not waiter.admitted.done():
                    waiter.admitted.set_exception(GateClosed())
            queue.clear()

    def room(self, ahead: float) -> int:
        """Return how many more messages would pass within `ahead` seconds, were their chats open."""
        by = _now() + ahead
        if self._paused_until > by or (self._singly and self._under_way):
            return 0
        places = 1 if self._singly else min(self._windows.room_by(by), MOST)
        return max(int(places) - sum(len(queue) for queue in self._waiting.values()), 0)

    def waited_at(self) -> bool:
        """Return whether a reply, notice or broadcast waits here."""
        return any(self._waiting[turn] for turn in Turn if turn is not Turn.CARD)

    def opens(self) -> float:
        """Return in how many seconds there is room again, as far as is known; infinity: after an answer."""
        return self._opens_at() - _now()

    def _opens_at(self) -> float:
        if self._singly and self._under_way:
            return math.inf
        return max(self._windows.opens(_now()), self._paused_until)

    def closed_chats(self) -> dict[str, float]:
        """Return the chats to which nothing may leave now, and in how many seconds each opens."""
        now = _now()
        return {chat: at - now for chat, at in self._windows.closed(now).items()}

    async def _admission(self, chat: str, group: bool, turn: Turn) -> None:
        if self._closed:
            raise GateClosed
        waiter = Waiter(chat, group, _now(), asyncio.get_running_loop().create_future())
        self._waiting[turn][waiter] = None
        self._admit()
        try:
            await waiter.admitted
        except asyncio.CancelledError:
            self._waiting[turn].pop(waiter, None)
            if waiter.passed:
                self._back(chat, group)
            raise

    def _back(self, chat: str, group: bool) -> None:
        self._under_way -= 1
        self._windows.answered(chat, group, _now())
        self._admit()

    def _admit(self) -> None:
        """Let through all who may pass now, and see to it that the next one does not wait longer than due."""
        now = _now()
        passing: list[tuple[Turn, Waiter]] = []
        opens = math.inf
        for turn, waiter in self._in_order(now):
            if not self._open(now):
                opens = self._opens_at()
                break
            chat_opens = self._windows.chat_opens(waiter.chat, now)
            if chat_opens > now:
                opens = min(opens, chat_opens)
            elif not waiter.passed:
                self._pass(waiter, now)
                if turn > Turn.CARD:
                    self._unhurried = now
                passing.append((turn, waiter))
        for turn, waiter in passing:
            del self._waiting[turn][waiter]
        self._wake_at(opens)

    def _open(self, now: float) -> bool:
        if self._paused_until > now or (self._singly and self._under_way):
            return False
        return self._windows.room(now) > 0

    def _in_order(self, now: float) -> Iterator[tuple[Turn, Waiter]]:
        """Yield who waits, in the order of admission."""
        yield from ((Turn.REPLY, waiter) for waiter in self._waiting[Turn.REPLY])
        for turn in (Turn.NOTICE, Turn.BROADCAST):
            for waiter in self._waiting[turn]:
                if now - max(waiter.since, self._unhurried) >= OVERTAKEN_SECONDS:
                    yield turn, waiter
        for turn in (Turn.CARD, Turn.NOTICE, Turn.BROADCAST):
            yield from ((turn, waiter) for waiter in self._waiting[turn] if not waiter.passed)

    def _pass(self, waiter: Waiter, now: float) -> None:
        self._windows.leave(waiter.chat, waiter.group, now)
        self._under_way += 1
        waiter.passed = True
        if not waiter.admitted.done():
            waiter.admitted.set_result(None)

    def _wake_at(self, at: float) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if at < math.inf:
            self._timer = asyncio.get_running_loop().call_at(at, self._admit)


def _now() -> float:
    return asyncio.get_running_loop().time()
