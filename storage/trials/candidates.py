"""Who could be asked to test: he agreed to it, is old enough, can be reached, and is not in the test yet."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, Select, exists, select

from customers.consent import Purpose
from customers.people import CustomerId
from storage.customers.consented import consented
from storage.customers.tables import contacts, customers, members
from storage.polls.tables import ballots
from storage.suggestions.tables import supporters
from storage.trials.tables import testers
from trials.tester import Standing
from trials.trial import Source, TrialId, Way


class CandidateRows:
    """Who could be asked, over the tables (`trials.store.Candidates`)."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def among(self, source: Source, trial: TrialId, since: datetime, limit: int) -> list[CustomerId]:
        """Return those of a source, those first who have most to say.

        Left out is who declined an invitation since an instant, who wants to hear nothing, and the team.
        """
        if source.way is Way.IDEA:
            order: tuple[Column[Any], ...] = (supporters.c.since, supporters.c.customer)
            query = select(customers.c.id).join(supporters, supporters.c.customer == customers.c.id)
            query = query.where(supporters.c.idea == source.number)
        elif source.way is Way.POLL:
            order = (customers.c.id,)
            query = select(customers.c.id).join(ballots, ballots.c.voter == customers.c.id)
            query = query.where(ballots.c.poll == source.number, ballots.c.choices != "")
        else:
            return []
        return self._people(query.where(*_could_be_asked(trial, since)).order_by(*order).limit(limit))

    def anybody(self, trial: TrialId, since: datetime) -> list[CustomerId]:
        """Return all who could be asked, whatever they did, in the order of arrival."""
        return self._people(
            select(customers.c.id).where(*_could_be_asked(trial, since)).order_by(customers.c.id)
        )

    def _people(self, query: Select[Any]) -> list[CustomerId]:
        return list(map(CustomerId, self._db.execute(query).scalars()))


def _could_be_asked(trial: TrialId, since: datetime) -> tuple[ColumnElement[bool], ...]:
    his = testers.c.customer == customers.c.id
    declined = testers.c.standing == Standing.DECLINED.value, testers.c.since >= since
    return (
        consented(customers.c.id, Purpose.TESTS),
        consented(customers.c.id, Purpose.AGE),
        customers.c.stopped.is_(None),
        exists().where(contacts.c.customer == customers.c.id, contacts.c.reachable),
        ~exists().where(members.c.customer == customers.c.id),
        ~exists().where(his, testers.c.trial == trial),
        ~exists().where(his, *declined),
    )
