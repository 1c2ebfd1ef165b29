"""How often messages may be sent: strict sliding windows over all chats, for each chat and each group."""

from __future__ import annotations

import math
from collections import deque
from typing import Final

from msgspec import Struct

CHAT_SECONDS: Final = 1.0
GROUP_SECONDS: Final = 60.0
SWEEP_AFTER: Final = 512


class Limits(Struct, frozen=True):
    """How many messages a messenger takes; 0 means any number. The defaults are what Telegram documents."""

    overall: int = 30
    """In one second, over all chats."""
    chat: int = 1
    """In one second, to one chat."""
    group: int = 20
    """In one minute, to one group."""


class Window:
    """At most `limit` messages in any `seconds`.

    A message takes a place when it leaves, and frees it `seconds` after its answer came: whatever the way
    to the messenger takes, no `seconds` at its end ever see more than `limit` messages arrive.
    """

    __slots__ = ("_ended", "_limit", "_seconds", "_under_way")

    def __init__(self, limit: int, seconds: float) -> None:
        self._limit = limit
        self._seconds = seconds
        self._under_way = 0
        self._ended: deque[float] = deque()

    def free(self, now: float) -> int:
        """Return how many messages may leave now."""
        while self._ended and self._ended[0] + self._seconds <= now:
            self._ended.popleft()
        return self._limit - self._under_way - len(self._ended)

    def free_by(self, at: float) -> int:
        """Return how many messages may leave by a later time, if nothing leaves until then."""
        return self._limit - self._under_way - sum(ended + self._seconds > at for ended in self._ended)

    def opens(self, now: float) -> float:
        """Return when a message may leave: now, later, or at infinity while only answers can free a place."""
        if self.free(now) > 0:
            return now
        return self._ended[0] + self._seconds if self._ended else math.inf

    def idle(self, now: float) -> bool:
        """Return whether the window remembers nothing."""
        return self.free(now) == self._limit

    def leave(self) -> None:
        """Take a place."""
        self._under_way += 1

    def answered(self, now: float) -> None:
        """Note when the answer to a message came, or when it was given up."""
        self._under_way -= 1
        self._ended.append(now)


class Windows:
    """All the windows of one messenger. Times are seconds of one monotonic clock; they never run back."""

    def __init__(self, limits: Limits) -> None:
        self._overall = Window(limits.overall, 1.0) if limits.overall else None
        self._chats = Apart(limits.chat, CHAT_SECONDS)
        self._groups = Apart(limits.group, GROUP_SECONDS)

    def room(self, now: float) -> float:
        """Return how many messages may leave now, as far as all chats together go."""
        return self._overall.free(now) if self._overall else math.inf

    def room_by(self, at: float) -> float:
        """Return how many messages may leave by a later time, as far as all chats together go."""
        return self._overall.free_by(at) if self._overall else math.inf

    def opens(self, now: float) -> float:
        """Return when any message may leave, as far as all chats together go."""
        return self._overall.opens(now) if self._overall else now

    def chat_opens(self, chat: str, now: float) -> float:
        """Return when a message to this chat may leave, as far as the chat goes."""
        return max(self._chats.opens(chat, now), self._groups.opens(chat, now))

    def closed(self, now: float) -> dict[str, float]:
        """Return the chats to which nothing may leave now, and when each opens."""
        opens = {chat: self.chat_opens(chat, now) for chat in (*self._chats.known, *self._groups.known)}
        return {chat: at for chat, at in opens.items() if at > now}

    def leave(self, chat: str, group: bool, now: float) -> None:
        """Take a message's places; the caller has seen that there are some."""
        if self._overall:
            self._overall.leave()
        self._chats.leave(chat, now)
        if group:
            self._groups.leave(chat, now)

    def remember(self, group: str, at: float) -> None:
        """Note that a message had been sent to a group before we began; called in the order of time."""
        self._groups.leave(group, at)
        self._groups.answered(group, at)

    def answered(self, chat: str, group: bool, now: float) -> None:
        """Note that the answer to a message came, or that it was given up."""
        if self._overall:
            self._overall.answered(now)
        self._chats.answered(chat, now)
        if group:
            self._groups.answered(chat, now)


class Apart:
    """A window of its own for each chat, forgotten when nothing was sent there for as long as it reaches."""

    def __init__(self, limit: int, seconds: float) -> None:
        self._limit = limit
        self._seconds = seconds
        self._left = 0
        self.known: dict[str, Window] = {}

    def opens(self, chat: str, now: float) -> float:
        """Return when a message to this chat may leave."""
        window = self.known.get(chat)
        return window.opens(now) if window else now

    def leave(self, chat: str, now: float) -> None:
        """Take a place in the chat's window."""
        if not self._limit:
            return
        self._left += 1
        if self._left % SWEEP_AFTER == 0:
            self.known = {chat: window for chat, window in self.known.items() if not window.idle(now)}
        if chat not in self.known:
            self.known[chat] = Window(self._limit, self._seconds)
        self.known[chat].leave()

    def answered(self, chat: str, now: float) -> None:
        """Note that an answer from this chat came."""
        if self._limit:
            self.known[chat].answered(now)
