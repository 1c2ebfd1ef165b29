"""The documented limits on sending, as settings; off until switched on."""

from __future__ import annotations

import math
from collections import deque

import msgspec

from sandbox.errors import TooManyError

COUNTED = ("send", "copymessage", "forwardmessage", "editmessage", "stoppoll", "createforumtopic")
"""Beginnings of the methods that count as messages, as a topic does that begins; answering a tap does not."""
FREE = ("sendchataction",)
PAID_PER_SECOND = 1000


class Allowed(msgspec.Struct, forbid_unknown_fields=True):
    """How many messages are let through: in all, in one chat, in one group. 0 means no limit."""

    per_second: int = 0
    per_chat_second: int = 0
    per_group_minute: int = 0


DOCUMENTED = Allowed(per_second=30, per_chat_second=1, per_group_minute=20)


class Limits:
    """Sliding windows over what was let through, by the sandbox's clock."""

    def __init__(self) -> None:
        self.allowed = Allowed()
        self.sent: dict[str, deque[float]] = {}

    def allow(self, allowed: Allowed) -> None:
        """Take over new limits; the windows begin empty."""
        self.allowed = allowed
        self.sent.clear()

    def check(self, method: str, chat: str, now: float, *, paid: bool = False) -> None:
        """Let a call through and count it, or raise TooManyError with the seconds to wait."""
        name = method.lower()
        if not name.startswith(COUNTED) or name in FREE:
            return
        windows = [
            ("all", self.allowed.per_second and (PAID_PER_SECOND if paid else self.allowed.per_second), 1.0),
            (f"chat {chat}", self.allowed.per_chat_second, 1.0),
            (f"group {chat}", self.allowed.per_group_minute if chat.startswith(("-", "@")) else 0, 60.0),
        ]
        bounded = [window for window in windows if window[1]]
        wait = max((self._wait(*window, now) for window in bounded), default=0.0)
        if wait > 0:
            raise TooManyError(math.ceil(wait))
        for key, _, _ in bounded:
            self.sent[key].append(now)

    def _wait(self, key: str, most: int, seconds: float, now: float) -> float:
        """Return the seconds until one more fits into the window."""
        sent = self.sent.setdefault(key, deque())
        while sent and sent[0] <= now - seconds:
            sent.popleft()
        return sent[-most] + seconds - now if len(sent) >= most else 0.0
