"""Ballots and marks: what a customer taps, and what stands."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from msgspec import Struct

from customers.people import CustomerId
from polls.ballotlog import Leaf
from polls.poll import Choice, Poll, PollId

WHOLE = Choice(0)
"""Taken off, it takes the whole ballot back: the vote is withdrawn. Put on, it brings a whole ballot."""


class Mark(Struct, frozen=True):
    """The desired state of one choice, never a toggle: clients resend taps."""

    poll: PollId
    voter: CustomerId
    choice: Choice
    on: bool
    whole: tuple[Choice, ...] = ()
    """With WHOLE put on: all that shall be chosen, as it was before the vote was withdrawn."""


class Ballot(Struct, frozen=True, kw_only=True):
    """What one customer chose in one poll. Empty: withdrawn, no vote."""

    poll: PollId
    voter: CustomerId | None
    """None once the person is erased and the poll was closed by then; and in what is somebody's second."""
    ordinal: int
    """The order in which voters came to this poll, from 1; a ticket hangs on it."""
    pseudonym: str
    """Random, for this poll only, in hexadecimal; stands in the ballot log."""
    choices: tuple[Choice, ...]
    revision: int
    nonce: str
    """128 random bits in hexadecimal; opens the commitment in the ballot log."""
    leaf: int
    """The sequence number of its latest leaf."""


class Marked(Struct, frozen=True):
    """A mark that was taken: what is chosen now, and how many are left."""

    poll: Poll
    votes: tuple[int, ...]
    """The counters in the order of the options, where results are live; else none."""
    choices: tuple[Choice, ...]
    left: int
    before: tuple[Choice, ...] = ()
    """What was chosen before the mark."""


class Head(Struct, frozen=True):
    """Where a poll's ballot log and turnout stand after a batch."""

    poll: PollId
    head: str
    leaves: int
    voters: int
    ordinals: int


class Batch(Struct):
    """What a batch of marks changes, to be written at once."""

    new: Sequence[Ballot]
    changed: Sequence[Ballot]
    leaves: Sequence[tuple[PollId, Leaf]]
    counts: Mapping[tuple[PollId, Choice], int]
    """By how much each counter goes up or down."""
    heads: Sequence[Head]
    at: datetime


class LockedPoll(Struct, frozen=True):
    """A poll that is held against any change while a batch is folded."""

    poll: Poll
    ordinals: int
    """How many voters came to it so far, withdrawn ones too."""
    votes: tuple[int, ...]
    """Its counters, in the order of the options."""


class Ballots(Protocol):
    """Where ballots are kept; speaks in bulk, for speed."""

    def polls(self, ids: Collection[PollId]) -> Mapping[PollId, LockedPoll]:
        """Return those polls that exist, held against any change."""
        ...

    def current(
        self, pairs: Collection[tuple[PollId, CustomerId]]
    ) -> Mapping[tuple[PollId, CustomerId], Ballot]:
        """Return the ballots that stand, withdrawn ones too."""
        ...

    def write(self, batch: Batch) -> None:
        """Write a batch: ballots, leaves, counters and heads."""
        ...

    def leaf_hash(self, poll: PollId, seq: int) -> str:
        """Return the hash of a leaf: the log's head right after it."""
        ...

    def of(self, voter: CustomerId) -> Sequence[Ballot]:
        """Return all ballots of one person, the latest poll first, in each poll his second one last."""
        ...


class BallotRecords(Ballots, Protocol):
    """Ballots with their log, to be read whole; and they can lose their voter's name."""

    def all(self, poll: PollId) -> Iterator[Ballot]:
        """Yield the ballots of a poll in the order in which their voters came."""
        ...

    def seconds(self, poll: PollId, voter: CustomerId) -> Sequence[Ballot]:
        """Return what a person gave in a closed poll with other accounts that are his own now, in order."""
        ...

    def voted(self, voter: CustomerId) -> Sequence[tuple[PollId, datetime]]:
        """Return in which polls a person's vote stands, and when it was changed last: not what it is."""
        ...

    def log(self, poll: PollId) -> Iterator[Leaf]:
        """Yield the leaves of a poll's ballot log, from the first on."""
        ...

    def let_go(self, voter: CustomerId) -> None:
        """Take the person's name off all his ballots; what was counted stays counted."""
        ...
