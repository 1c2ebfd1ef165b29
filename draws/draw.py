"""A prize draw: its rules, where it stands, who takes part, who won and who fell out."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum
from typing import NewType

from msgspec import Struct

from customers.people import CustomerId
from draws.beacon import Chain, Round
from draws.lines import PrizeLine, number_of

DrawId = NewType("DrawId", int)


class DrawState(StrEnum):
    """A draw's life: announced → fixed → drawn, or lost."""

    ANNOUNCED = "announced"
    """The commitment is public; people still come."""
    FIXED = "fixed"
    """The tickets are fixed and their hash is public; it waits for the beacon or for confirmation."""
    DRAWN = "drawn"
    LOST = "lost"
    """It can never be drawn as promised: its secret is gone, or its tickets are not those published."""


class Out(StrEnum):
    """Why somebody who came holds no ticket."""

    TEAM = "team"
    BANNED = "banned"
    WITHDRAWN = "withdrawn"
    """His vote is withdrawn: the ticket sleeps."""


class Why(StrEnum):
    """Why a ticket fell out after the drawing, so that the next alternate moves up."""

    DISQUALIFIED = "disqualified"
    LEFT = "left"
    """The person was erased."""
    DECLINED = "declined"
    EXPIRED = "expired"
    """The prize was not claimed in time."""


class Manner(Struct, frozen=True):
    """How the company draws; each draw keeps the manner in which it was announced."""

    chain: Chain | None = None
    """The beacon's chain; None: the secret and the log alone decide."""
    confirmations: int = 0
    """How many people of the team must say so before it is drawn."""
    claim_days: int = 14
    """How many days a winner may claim his prize."""

    @property
    def claim_time(self) -> timedelta:
        """How long a winner may claim his prize."""
        return timedelta(days=self.claim_days)


PLAIN = Manner()
"""Without a beacon, and at nobody's word."""


class Draw(Struct, frozen=True, kw_only=True):
    """A draw with its number and all that is public about it, but for the tickets."""

    id: DrawId
    title: str
    """The question of its poll, or what the team called it."""
    poll: int | None
    """The poll whose voters are drawn and whose log's head goes in; None for any other set of people."""
    prizes: tuple[PrizeLine, ...]
    manner: Manner
    state: DrawState
    commitment: str
    """SHA-256 of the secret in hexadecimal, public from the beginning."""
    created: datetime
    head: str = ""
    """The head of the ballot log, or what stands for it (see `draws.publicfile.rules_hash`)."""
    came: int = 0
    """How many people came, those without a ticket too: their ordinals are 1 to `came`."""
    tickets: int = 0
    tickets_hash: str = ""
    fixed: datetime | None = None
    round: int = 0
    """The beacon's round that goes in; nought without a beacon."""
    beacon: Round | None = None
    """What the beacon said in that round, once it did."""
    drawn: datetime | None = None

    @property
    def places(self) -> int:
        """How many prizes there are."""
        return number_of(self.prizes)


class Entry(Struct, frozen=True):
    """Somebody who came to a draw."""

    ordinal: int
    customer: CustomerId | None
    """None once the person is erased."""
    out: Out | None = None
    rank: int | None = None
    """From 1, once it is drawn; None without a ticket."""


class Win(Struct, frozen=True, kw_only=True):
    """Somebody holds a place, and with it a prize, from `at` on, until his ticket falls out."""

    draw: DrawId
    place: int
    """From 1; which prize it brings is said by `draws.lines.prize_at`."""
    ordinal: int
    rank: int
    customer: CustomerId | None
    at: datetime


class Fall(Struct, frozen=True, kw_only=True):
    """A ticket fell out after the drawing: in public, with its reason, for ever."""

    draw: DrawId
    ordinal: int
    why: Why
    words: str
    """The team's reason for a disqualification."""
    at: datetime
