"""What a customer wants to hear about, and when he wants to be left alone."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from typing import Final, Protocol
from zoneinfo import ZoneInfo

from msgspec import Struct

from customers.people import CustomerId


class Topic(StrEnum):
    """What someone hears about unasked; each can be turned off by itself."""

    VOTES = "votes"
    LAUNCHES = "launches"
    IDEAS = "ideas"
    """What becomes of ideas that he supports, once a day: by his support, not his consent to news."""


NEWS: Final = (Topic.VOTES, Topic.LAUNCHES)
"""What a broadcast can be about."""


class Quiet(Struct, frozen=True):
    """The hours of the day, 0 to 23 in the customer's zone, from which and until which no news is sent."""

    start: int
    end: int

    def holds(self, hour: int) -> bool:
        """Tell whether an hour of the day is a quiet one; 22 to 7 passes midnight."""
        if self.start <= self.end:
            return self.start <= hour < self.end
        return hour >= self.start or hour < self.end

    def until(self, now: datetime, zone: ZoneInfo) -> datetime | None:
        """Return when the quiet that reigns now ends, in UTC; None when none does."""
        local = now.astimezone(zone)
        if not self.holds(local.hour):
            return None
        day = local.date() if local.hour < self.end else local.date() + timedelta(days=1)
        return datetime.combine(day, time(self.end), zone).astimezone(UTC)


class Hours(Struct, frozen=True):
    """When somebody may be told something: the zone in which he lives, and his quiet hours if he has any."""

    zone: str = ""
    """The IANA zone that he chose; empty: the company's."""
    quiet: Quiet | None = None


class Preferences(Protocol):
    """Where these wishes are kept. Without any, all topics are wanted at every hour."""

    def muted(self, customer: CustomerId) -> frozenset[Topic]:
        """Return the topics that he turned off."""
        ...

    def mute(self, customer: CustomerId, topic: Topic, yes: bool) -> None:
        """Turn a topic off, or on again."""
        ...

    def quiet(self, customer: CustomerId) -> Quiet | None:
        """Return his quiet hours; None when he has none."""
        ...

    def hours(self, people: Collection[CustomerId]) -> Mapping[CustomerId, Hours]:
        """Return when each may be told something, however many they are; who is erased is left out.

        Nobody is held: who is told something in earnest is held by what tells him.
        """
        ...

    def keep_quiet(self, customer: CustomerId, quiet: Quiet | None) -> None:
        """Set his quiet hours; None ends them."""
        ...
