"""What somebody did with us, read from the rows that say it already."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, func, literal, select, union_all

from customers.people import CustomerId
from leadusers.engagement import Deed, Event
from storage.customers.referrals import counts
from storage.customers.tables import referrals
from storage.polls.tables import ballots
from storage.suggestions.tables import supporters, voices
from storage.trials.tables import testers, trial_answers
from storage.trials.testers import had_a_place
from suggestions.kind import Kind
from trials.prompt import BLOCKER


class HistoryRows:
    """Everybody's history (`leadusers.store.History`)."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def of(self, customer: CustomerId, since: datetime, limit: int) -> list[Event]:
        """Return the latest that somebody did from an instant on, the latest first."""
        every = union_all(*_deeds(customer)).subquery()
        query = select(every).where(every.c.at >= since)
        found = self._db.execute(query.order_by(every.c.at.desc(), every.c.deed, every.c.source).limit(limit))
        return [Event(row.at, Deed(row.deed), row.source) for row in found]

    def counts(self, customer: CustomerId, since: datetime) -> Mapping[Deed, int]:
        """Count what somebody did from an instant on, by kind."""
        every = union_all(*_deeds(customer)).subquery()
        query = select(every.c.deed, func.count()).where(every.c.at >= since).group_by(every.c.deed)
        return {Deed(row[0]): row[1] for row in self._db.execute(query)}


def _deeds(customer: CustomerId) -> list[Select[Any]]:
    """Return a query for each kind, with the same columns: when, what, and of what."""
    voted = ballots.c.voter == customer, ballots.c.choices != ""
    own = voices.c.author == customer, voices.c.kind == Kind.IDEA.value
    supported = select(supporters.c.since, literal(Deed.SUPPORTED.value), supporters.c.idea)
    supported = supported.join(voices, voices.c.id == supporters.c.idea)
    took_part = testers.c.customer == customer, had_a_place()
    friends = referrals.c.inviter == customer, referrals.c.agreed.is_not(None), counts()
    return [
        _deed(Deed.VOTE, ballots.c.at, ballots.c.poll).where(*voted),
        _deed(Deed.IDEA, voices.c.filed, voices.c.id).where(*own, voices.c.filed.is_not(None)),
        _deed(Deed.SUPPORT, supporters.c.since, supporters.c.idea).where(supporters.c.customer == customer),
        supported.where(*own, supporters.c.customer != customer),
        _deed(Deed.ANSWER, trial_answers.c.at, trial_answers.c.trial).where(
            trial_answers.c.customer == customer, trial_answers.c.question != BLOCKER
        ),
        _deed(Deed.TEST, testers.c.accepted, testers.c.trial).where(*took_part),
        _deed(Deed.REFERRAL, referrals.c.agreed, literal(0)).where(*friends),
    ]


def _deed(deed: Deed, at: Any, source: Any) -> Select[Any]:
    return select(at.label("at"), literal(deed.value).label("deed"), source.label("source"))
