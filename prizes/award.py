"""An award: one prize of a draw, and how far it is on its way to whoever holds its place."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import NewType

from msgspec import Struct

from customers.people import CustomerId

AwardId = NewType("AwardId", int)

REMINDERS = (1 / 2, 7 / 8)
"""Which shares of the time to claim have passed when the winner is reminded."""


class State(StrEnum):
    """Awarded → claimed → fulfilled; not claimed, it passes to the next alternate or is vacant."""

    AWARDED = "awarded"
    CLAIMED = "claimed"
    FULFILLED = "fulfilled"
    VACANT = "vacant"
    """Nobody holds it and nobody is left to move up: the prize stays in stock."""


class Award(Struct, frozen=True, kw_only=True):
    """One prize of a draw. It keeps its number and what belongs to it when an alternate moves up."""

    id: AwardId
    draw: int
    title: str
    """What was drawn for: the draw's title."""
    place: int
    prize: str
    """The prize's name."""
    kind: str
    state: State
    customer: CustomerId | None
    """Who holds it; None for nobody, and once the person is erased."""
    ordinal: int
    """The holder's ordinal in the draw."""
    token: str
    """What its holder shows and the team types; new for each holder."""
    since: datetime
    """When the holder won it or moved up."""
    deadline: datetime
    """Until when the holder may claim it."""
    reminded: int = 0
    """How many reminders went out to the holder."""
    claimed: datetime | None = None
    fulfilled: datetime | None = None

    @property
    def taken(self) -> bool:
        """Whether it was claimed: then it stays with its holder."""
        return self.state in {State.CLAIMED, State.FULFILLED}

    @property
    def due(self) -> datetime | None:
        """When the clock looks at it next: for a reminder, or because its time is over."""
        return (self.reminder_at() or self.deadline) if self.state is State.AWARDED else None

    def reminder_at(self) -> datetime | None:
        """Return when the next reminder is due; None after the last."""
        if self.state is not State.AWARDED or self.reminded >= len(REMINDERS):
            return None
        return self.since + (self.deadline - self.since) * REMINDERS[self.reminded]


class Stock(Struct, frozen=True):
    """The codes for prizes of one name."""

    name: str
    left: int
    given: int
    wanted: int
    """How many awards wait for a code, because none was left."""
    claimed: int
    """How many of these are claimed: their winners get the next codes at once."""
