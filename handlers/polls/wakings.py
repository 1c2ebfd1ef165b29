"""What wakes polls: openings, closings, reminders, published turnout, overdue decisions, lost results."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial

from chat.answers import Answers
from handlers.conversations import Wakings
from handlers.waking import Errand
from polls.lifecycle import ENDED
from polls.poll import Poll, PollId, State
from polls.store import Polls
from usecases.polls import deadlines, lost_posts
from usecases.polls.deadlines import REMINDER
from usecases.polls.posts import published_edits
from usecases.work import Work

LOOKED_AFTER = timedelta(days=60)
"""So long a poll is looked after once it has closed."""

DELIVERED = timedelta(days=3)
"""What became of its results is known by then: a message is tried again for a day."""


def _due(work: Work) -> Iterator[Errand]:
    for poll in work.stores[Polls].having({State.SCHEDULED}):
        if _passed(poll.terms.opens, work.now):
            yield partial(deadlines.open_due, id=poll.id)
    for poll in work.stores[Polls].having({State.OPEN}):
        if work.now >= poll.terms.closes:
            yield partial(deadlines.close_due, id=poll.id)
        elif poll.opened and poll.opened < poll.terms.closes - REMINDER <= work.now:
            yield partial(deadlines.remind, id=poll.id)


def _instants(work: Work) -> Iterator[datetime | None]:
    """When a poll opens, closes or reminds."""
    for poll in work.stores[Polls].having({State.SCHEDULED}):
        yield poll.terms.opens
    for poll in work.stores[Polls].having({State.OPEN}):
        yield poll.terms.closes
        yield poll.terms.closes - REMINDER


def _published(work: Work) -> Iterator[Errand]:
    """Bring turnout in groups and channels up to date."""
    return (partial(_show_turnout, id=poll.id) for poll in work.stores[Polls].having({State.OPEN}))


def _show_turnout(work: Work, id: PollId) -> Answers:
    return (*lost_posts.look_after(work, id), *published_edits(id, work.stores))


def _looked_after(work: Work) -> Iterator[Errand]:
    """Tell the team what is overdue or did not arrive, and of posts that are gone."""
    ended = work.stores[Polls].ended_since(work.now - LOOKED_AFTER)
    yield from (
        partial(deadlines.follow, id=poll.id)
        for poll in ended
        if poll.state in ENDED and _waits(poll, work.now)
    )
    yield from (
        partial(lost_posts.look_after, id=poll.id)
        for poll in ended
        if lost_posts.has_lost(poll.id, work.stores)
    )


def _waits(poll: Poll, now: datetime) -> bool:
    """Whether its results may still be on their way, or its decision is waited for."""
    delivered = poll.closed is not None and now >= poll.closed + DELIVERED
    return not delivered or (poll.state is State.CLOSED and not poll.terms.binding)


def _passed(instant: datetime | None, now: datetime) -> bool:
    return instant is not None and now >= instant


WAKINGS = Wakings(due=_due, instants=_instants, published=_published, looked_after=_looked_after)
