"""What can go wrong with polls and ballots.

PollError
├── NoSuchPoll
├── TermsError            the terms make no sense (see polls/terms.py)
├── WrongState            the poll's life does not allow this now
│   ├── NotOpen           no ballots are taken (not yet, or no longer)
│   └── Frozen            it has opened: only notices can be added
├── ResultsSeen           somebody has seen results: its closing cannot be moved
├── ExtendedAlready       a closing time can be moved once
├── NotLater              the new closing time is not after the present one
├── ReasonMissing         a public reason is needed
├── ResultsHidden         nobody sees counts before closing
├── NoSuchChoice
├── TooManyPicks          the ballot is full
└── NothingToDecide       there is no outcome to confirm or override
"""

from __future__ import annotations

from datetime import datetime

from polls.poll import PollId, State


class PollError(Exception):
    """Base of what can go wrong with polls and ballots."""


class NoSuchPoll(PollError):
    """There is no such poll, or it is a draft and the asker is not of the team."""

    def __init__(self, poll: int) -> None:
        super().__init__(poll)
        self.poll = poll


class WrongState(PollError):
    """The poll's life does not allow this now."""

    def __init__(self, poll: PollId, state: State) -> None:
        super().__init__(poll, state)
        self.poll = poll
        self.state = state


class NotOpen(WrongState):
    """No ballots are taken: not yet, no longer, or never. `closed` is when it ended, if it did."""

    def __init__(self, poll: PollId, state: State, closed: datetime | None) -> None:
        super().__init__(poll, state)
        self.closed = closed


class Frozen(WrongState):
    """The poll has opened: its terms cannot change any more."""


class ResultsSeen(PollError):
    """Somebody has seen results: the closing time cannot be moved."""


class ExtendedAlready(PollError):
    """The closing time was moved once already."""


class ReasonMissing(PollError):
    """A public reason is needed."""


class NotLater(PollError):
    """The new closing time is not after the present one, which is `closes`."""

    def __init__(self, closes: datetime) -> None:
        super().__init__(closes)
        self.closes = closes


class ResultsHidden(PollError):
    """Nobody may see counts before `closes`."""

    def __init__(self, closes: datetime) -> None:
        super().__init__(closes)
        self.closes = closes


class NoSuchChoice(PollError):
    """The poll has no such option; it has `last` of them."""

    def __init__(self, choice: int, last: int) -> None:
        super().__init__(choice, last)
        self.choice = choice
        self.last = last


class TooManyPicks(PollError):
    """The ballot has all the picks it may have: `limit`."""

    def __init__(self, limit: int) -> None:
        super().__init__(limit)
        self.limit = limit


class NothingToDecide(PollError):
    """There is no outcome to confirm or override in this poll's state."""

    def __init__(self, poll: PollId, state: State, closes: datetime) -> None:
        super().__init__(poll, state, closes)
        self.poll = poll
        self.state = state
        self.closes = closes
