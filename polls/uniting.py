"""When two accounts of one person become one: in a poll that runs the elder ballot stands alone."""

from __future__ import annotations

from datetime import datetime

from customers.entropy import Entropy
from customers.people import CustomerId
from polls.ballots import WHOLE, Ballot, BallotRecords, Mark
from polls.voting import mark_all


def yield_to_elder(
    ballots: BallotRecords, goes: CustomerId, stays: CustomerId, now: datetime, entropy: Entropy
) -> None:
    """Withdraw the younger of two ballots by a leaf where a poll takes them still; closed ones stay.

    One of the two that is withdrawn already is no vote: the other one stands, however young.
    """
    theirs = {ballot.poll: ballot for ballot in ballots.of(goes)}
    both = [(own, theirs[own.poll]) for own in ballots.of(stays) if own.poll in theirs]
    marks = [_withdrawing(own, other, goes, stays) for own, other in both if own.choices and other.choices]
    mark_all(ballots, marks, now, entropy)


def _withdrawing(own: Ballot, other: Ballot, goes: CustomerId, stays: CustomerId) -> Mark:
    younger = goes if own.ordinal < other.ordinal else stays
    return Mark(own.poll, younger, WHOLE, on=False)
