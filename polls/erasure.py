"""When someone leaves or is erased: open ballots are withdrawn, closed totals stay."""

from __future__ import annotations

from datetime import datetime

from customers.entropy import Entropy
from customers.people import CustomerId
from polls.ballots import WHOLE, BallotRecords, Mark, Marked
from polls.voting import mark_all


def forget(ballots: BallotRecords, voter: CustomerId, now: datetime, entropy: Entropy) -> None:
    """Withdraw a person's ballots in open polls by a leaf each, then take his name off all of them.

    The pseudonyms stay in the ballot log, which therefore still verifies; nothing leads from them to him.
    """
    withdraw(ballots, voter, now, entropy)
    ballots.let_go(voter)


def withdraw(ballots: BallotRecords, voter: CustomerId, now: datetime, entropy: Entropy) -> int:
    """Withdraw a person's ballots in open polls by a leaf each; return how many that were."""
    own = ballots.of(voter)
    marked = mark_all(ballots, [Mark(ballot.poll, voter, WHOLE, on=False) for ballot in own], now, entropy)
    return sum(isinstance(each, Marked) and each.before != each.choices for each in marked)
