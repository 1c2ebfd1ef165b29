"""The instants of a poll: each step is written at or after the one before it, whatever the clocks say."""

from __future__ import annotations

from datetime import datetime

from draws.instants import following
from polls.poll import Poll, State
from polls.store import Polls


def of_poll(polls: Polls, poll: Poll, now: datetime) -> datetime:
    """Return under which instant the next step of a poll is written. The caller holds the poll.

    What happens to an open poll, its end too, is never later than its closing time.
    """
    said = (notice.at for notice in poll.notices)
    decided = (decision.at for decision in polls.decisions(poll.id))
    next_ = following(now, poll.created, poll.opened, poll.closed, *said, *decided)
    return min(next_, poll.terms.closes) if poll.state is State.OPEN else next_
