"""Telling everybody that what we keep, and why, reads otherwise now: once each, by day, a slice at a time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final, Protocol
from zoneinfo import ZoneInfo

from msgspec import Struct

from customers.news.preferences import Quiet
from customers.people import CustomerId

FIRST: Final = 1
"""The version of the words before which there were none to tell of: where nothing is kept, nobody is told."""
NIGHT: Final = Quiet(20, 9)
"""When nobody is told of it."""


class Notice(Struct, frozen=True, kw_only=True):
    """How far the telling of one version of the words has come."""

    version: int
    last: CustomerId
    """Who comes after him read the new words when he came."""
    cursor: CustomerId = CustomerId(0)
    """Everybody up to him was told."""

    @property
    def done(self) -> bool:
        """Whether everybody was told."""
        return self.cursor >= self.last


class Told(Struct, frozen=True):
    """Somebody who is told, and when he wants to hear something."""

    customer: CustomerId
    zone: str
    """The IANA zone that he chose; empty: the company's."""
    quiet: Quiet | None


class Notices(Protocol):
    """Where it is kept how far everybody was told; of no single person there is a row."""

    def newest(self) -> Notice:
        """Return how far the newest version has come; of none yet, that of `FIRST` has nobody to tell."""
        ...

    def begin(self, version: int, now: datetime) -> None:
        """Begin to tell everybody who is here by now; begun already, it goes on as it does."""
        ...

    def lock(self, version: int) -> Notice:
        """Return how far one has come, held against other transactions."""
        ...

    def next(self, notice: Notice, limit: int) -> Sequence[Told]:
        """Return who is told next, in the order of arrival."""
        ...

    def step(self, notice: Notice, cursor: CustomerId) -> None:
        """Keep that everybody up to this one was told."""
        ...

    def waiting(self, key: str, most: int) -> int:
        """Count messages that wait to be sent and whose keys begin so, up to so many."""
        ...


def by_day(now: datetime, zone: ZoneInfo, quiet: Quiet | None) -> datetime:
    """Return when somebody is told: now, or when his night and his quiet hours are over."""
    at = now
    for _ in range(2):  # where one ends, the other may hold still
        for each in (NIGHT, quiet):
            at = (each.until(at, zone) if each else None) or at
    return at
