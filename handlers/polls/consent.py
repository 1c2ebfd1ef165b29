"""The consent that comes with a first vote, and what follows when it is taken back."""

from __future__ import annotations

from chat.answers import Answers, Toast
from customers.consent import Purpose
from handlers.agreements import Agreement
from handlers.desk import Desk
from polls import erasure
from polls.ballots import BallotRecords
from texts import keys
from texts.text import Moment


def _withdrawn(desk: Desk) -> Answers:
    """Withdraw his votes in open polls; what was counted stays counted."""
    votes = erasure.withdraw(desk.stores[BallotRecords], desk.customer.id, desk.now, desk.entropy)
    return (Toast(keys.votes_withdrawn(votes=votes), alert=True),)


AGREEMENT = Agreement(
    purpose=Purpose.VOTES,
    given=lambda at: keys.privacy_votes_given(given=Moment(at)),
    missing=lambda _: keys.privacy_votes_none(),
    no=keys.privacy_votes_no(),
    warning=(keys.privacy_votes_sure(), keys.privacy_votes_sure_no()),
    withdrawn=_withdrawn,
)
