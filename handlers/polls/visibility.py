"""Polls as whoever asks may see them: to a customer a draft looks nonexistent."""

from __future__ import annotations

from handlers.desk import Desk
from polls.ballots import Ballot, BallotRecords
from polls.errors import NoSuchPoll
from polls.poll import Poll, PollId
from polls.rights import READ_POLLS
from polls.store import Polls


def poll_of(desk: Desk, id: PollId) -> Poll:
    """Return a poll; to a customer a draft looks nonexistent. Raises NoSuchPoll."""
    return visible(desk, desk.stores[Polls].get(id))


def visible(desk: Desk, poll: Poll) -> Poll:
    """Return a poll, unless it never opened and not the team alone reads here. Raises NoSuchPoll."""
    if poll.opened is None and not (desk.may(READ_POLLS) and desk.among_us):
        raise NoSuchPoll(poll.id)
    return poll


def own_ballot(desk: Desk, poll: PollId) -> Ballot | None:
    """Return the person's ballot in a poll, or None."""
    own = (poll, desk.customer.id)
    return desk.stores[BallotRecords].current([own]).get(own)


def own_ballots(desk: Desk, poll: PollId) -> tuple[Ballot, ...]:
    """Return the person's ballots in a poll: several where accounts that are one now voted in it."""
    own = own_ballot(desk, poll)
    seconds = desk.stores[BallotRecords].seconds(poll, desk.customer.id)
    return (*((own,) if own else ()), *seconds)
