"""What cannot be read, made or written down is stuck: tried again for a day, ever less often, and told.

Nothing else waits for it. See docs/decisions/0020.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from msgspec import Struct

from chat.answers import Say

MARK: Final = "stuck: "
"""What the problem of a message that is stuck begins with."""
LONGEST_PAUSE: Final = timedelta(hours=1)
TRIES: Final = 34
"""So often in all, which takes a day; what is stuck then has failed."""


class Stuck(Struct, frozen=True):
    """A message that is stuck, or a broadcast that cannot go on, by its number."""

    number: int
    problem: str
    broadcast: bool = False


class Astray(Struct, frozen=True):
    """A topic of a chat that is gone or closed: what was said there is said in the chat itself."""

    chat: str
    topic: str


class NoTopics(Struct, frozen=True):
    """A chat in which topics could be opened, had we the right."""

    chat: str


Found = Stuck | Astray | NoTopics
Notice = Callable[[Found, datetime], Say | None]
"""What the team is told of it, and where; without a chat of the team it is for the owners. None: nothing."""


def problem(error: Exception) -> str:
    """Return what is kept of an error: its kind, for its text may name people."""
    return f"{MARK}{type(error).__name__}"


def pause(attempts: int) -> timedelta:
    """Return how long to wait after so many attempts: two seconds at first, twice as long each time."""
    return min(timedelta(seconds=2 ** min(attempts, 16)), LONGEST_PAUSE)
