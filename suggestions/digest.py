"""What becomes of ideas reaches people at once, or in one message a day, at an hour of their own."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, datetime, time, timedelta
from typing import Final, Protocol
from zoneinfo import ZoneInfo

from msgspec import Struct

from customers.news.preferences import Hours, Quiet
from customers.people import CustomerId
from suggestions.voice import StepId

NIGHT: Final = Quiet(22, 8)
"""When nobody is told what should have been told earlier: after a standstill that is what we owe him."""
LATE: Final = timedelta(hours=1)
VOTING: Final = timedelta(days=1)
"""So long one can still vote after a digest that says so; else it is told at once."""


class DigestHours(Hours, frozen=True):
    """When somebody may be told what becomes of ideas, and whether he wants digests."""

    digests: bool = True
    """Whether he wants to hear what waits for the day's digest."""


class Fates(Struct, frozen=True, kw_only=True):
    """How many of those who wait for an idea were told of a step: how many of whom, and what of the rest."""

    people: int
    told: int
    waiting: int
    """They are told in their next digest, or the message is on its way."""
    unreachable: int
    """They blocked the bot, stopped it, or are reached nowhere."""
    uncertain: int
    """It was sent, and whether it arrived nobody knows."""
    unwanted: int
    """They turned it off before it was sent, or it said nothing new to them."""


class Digests(Protocol):
    """Who is to be told of which step, and when: a row for each person, from the step until it is told."""

    def add(self, step: StepId, people: Mapping[CustomerId, datetime]) -> None:
        """Note for each when he is told; who is noted already stays as he is."""
        ...

    def hours(self, people: Collection[CustomerId]) -> Mapping[CustomerId, DigestHours]:
        """Return when each wants to hear something, however many they are. Who is erased is left out.

        Who is found is not erased before the transaction ends: a row is to be kept for him.
        """
        ...

    def due(self, now: datetime, limit: int) -> Sequence[CustomerId]:
        """Return who is to be told something now, whoever waits longest first."""
        ...

    def next_due(self) -> datetime | None:
        """Return when the next one is told; None when nobody waits."""
        ...

    def take(self, people: Collection[CustomerId], now: datetime) -> Mapping[CustomerId, Sequence[Waiting]]:
        """Return what each of these is to be told now, the earliest step first, held against any change."""
        ...

    def put_off(self, customer: CustomerId, now: datetime, until: datetime) -> None:
        """Let what is due now for someone wait until later."""
        ...

    def done(self, told: Mapping[CustomerId, Mapping[StepId, str]]) -> None:
        """Note under what key each is told of his steps; under none: he hears nothing of it."""
        ...

    def unsend(self, customer: CustomerId) -> None:
        """Drop digests that wait to be sent to someone who wants none any more."""
        ...

    def unsend_steps(
        self, steps: Collection[StepId], now: datetime, customer: CustomerId | None = None
    ) -> None:
        """Drop the letters about these steps that wait to be sent to someone; None: to whomever.

        A digest that tells of one is dropped too, and due anew with the other news that it had. What is
        under way goes its way.
        """
        ...

    def told(self, step: StepId, after: int = 0, limit: int | None = None) -> Sequence[CustomerId]:
        """Return who was told of a step, whatever became of the message.

        They come in the order of their numbers, behind one; None: all of them.
        """
        ...

    def fates(self, step: StepId) -> Fates:
        """Count what became of telling a step."""
        ...


class Waiting(Struct, frozen=True):
    """A step of which someone is to be told, and since when."""

    step: StepId
    due: datetime


def next_digest(now: datetime, at: time, zone: ZoneInfo, quiet: Quiet | None) -> datetime:
    """Return when someone gets his next digest: at this hour of his day, or when his quiet hours end.

    Where clocks skip that hour it comes as much later; of an hour that comes twice it is the first.
    """
    local = now.astimezone(zone)
    found = datetime.combine(local.date(), at, zone).astimezone(UTC)
    if found <= now:
        found = datetime.combine(local.date() + timedelta(days=1), at, zone).astimezone(UTC)
    return (quiet.until(found, zone) if quiet else None) or found


def silent_until(now: datetime, since: datetime, zone: ZoneInfo, quiet: Quiet | None) -> datetime | None:
    """Return until when someone is told nothing now: in his quiet hours, and what is late at night neither.

    `since` is when he was to be told. None: he is told now.
    """
    his = quiet.until(now, zone) if quiet else None
    night = NIGHT.until(now, zone) if now - since > LATE else None
    return max((each for each in (his, night) if each is not None), default=None)
