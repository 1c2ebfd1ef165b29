"""What the domain asks of the place where polls are kept."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Protocol

from msgspec import Struct

from customers.people import CustomerId
from draws.store import Draws
from polls.outcome import Outcome
from polls.poll import Choice, Notice, Poll, PollId, State, Terms


class Decision(Struct, frozen=True, kw_only=True):
    """The team's word on an outcome: confirmed, or overridden with a public reason. Shown for ever."""

    poll: PollId
    at: datetime
    by: CustomerId
    choices: tuple[Choice, ...]
    override: bool
    reason: str = ""


class Publication(Struct, frozen=True, kw_only=True):
    """A poll's message in a group or channel; `key` is the dedupe key it was sent under."""

    poll: PollId
    messenger: str
    chat: str
    key: str
    fingerprint: str
    """What the message tells now, as a fingerprint: edited only when that changes."""
    topic: str = ""
    """The topic of the chat in which it stands; empty: none, or the general one."""


class Polls(Protocol):
    """Where polls are kept."""

    @property
    def draws(self) -> Draws:
        """Where the draws of their prizes are kept."""
        ...

    def add(
        self,
        terms: Terms,
        creator: int,
        now: datetime,
        parent: PollId | None = None,
        *,
        survey: bool = False,
    ) -> Poll:
        """Keep a new draft and return it with its number."""
        ...

    def get(self, poll: PollId) -> Poll:
        """Return a poll. Raises NoSuchPoll."""
        ...

    def lock(self, poll: PollId) -> Poll:
        """Return a poll, held against any change until the transaction ends. Raises NoSuchPoll."""
        ...

    def save(self, poll: Poll) -> None:
        """Keep everything about a poll but turnout and ballot log, which the ballots keep."""
        ...

    def having(self, states: Collection[State]) -> list[Poll]:
        """Return the polls in these states, the newest first."""
        ...

    def ended_since(self, instant: datetime) -> list[Poll]:
        """Return the polls that closed, or became void, at an instant or later, the newest first."""
        ...

    def undecided(self, before: datetime) -> list[Poll]:
        """Return the advisory polls that closed by then and have no decision, the oldest first."""
        ...

    def runoff_of(self, poll: PollId) -> PollId | None:
        """Return the number of the poll that decides this one's tie, or None."""
        ...

    def keep_secret(self, poll: PollId, secret: bytes) -> None:
        """Keep the poll's 32-byte secret."""
        ...

    def secret(self, poll: PollId) -> bytes:
        """Return the poll's secret."""
        ...

    def votes(self, poll: PollId) -> list[int]:
        """Return the counters, in the order of the options."""
        ...

    def keep_outcome(self, poll: PollId, outcome: Outcome) -> None:
        """Keep the outcome of a closed poll."""
        ...

    def outcome(self, poll: PollId) -> Outcome | None:
        """Return the outcome of a closed poll; None while there is none."""
        ...

    def append_notice(self, poll: PollId, notice: Notice) -> None:
        """Append a public notice."""
        ...

    def append_decision(self, decision: Decision) -> None:
        """Append a decision."""
        ...

    def decisions(self, poll: PollId) -> Sequence[Decision]:
        """Return the decisions, oldest first."""
        ...

    def voters(self, poll: PollId) -> Sequence[CustomerId]:
        """Return who has a standing vote and is still a customer."""
        ...

    def hearers(self, poll: PollId) -> int:
        """Count those of them whom a notice reaches: who did not say that he wants to hear nothing."""
        ...

    def visit(self, poll: PollId, customer: CustomerId, now: datetime) -> None:
        """Note that someone opened a ballot; the first time counts."""
        ...

    def unreminded(self, poll: PollId, before: datetime) -> Sequence[CustomerId]:
        """Return who opened the ballot before, chose nothing, was not reminded; they count as reminded."""
        ...

    def publish(self, publication: Publication) -> None:
        """Keep that a poll's message stands in a chat, or what it tells now."""
        ...

    def unpublish(self, publication: Publication) -> None:
        """Forget a poll's message that never arrived, or gave way to another."""
        ...

    def publications(self, poll: PollId) -> Sequence[Publication]:
        """Return where the poll's message stands."""
        ...
