"""Who could be asked to test: he agreed to it, is old enough, can be reached, and is not in the test yet."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    Select,
    Subquery,
    and_,
    exists,
    func,
    literal,
    or_,
    select,
    union_all,
)

from customers.consent import Purpose
from customers.people import CustomerId
from storage.customers.consented import consented
from storage.customers.tables import consents, contacts, customers, members
from storage.lists import listed
from storage.polls.tables import ballots
from storage.suggestions.groups import whole_group
from storage.suggestions.tables import supporters, voices
from storage.trials.tables import testers
from trials.tester import Standing
from trials.trial import Source, TrialId, Way

CHUNK: Final = 500
"""So many people are asked after at once."""


class CandidateRows:
    """Who could be asked, over the tables (`trials.store.Candidates`)."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def among(self, source: Source, trial: TrialId, since: datetime, limit: int) -> list[CustomerId]:
        """Return those of a source, those first who have most to say.

        Left out is who declined an invitation since an instant, who wants to hear nothing, and the team.
        """
        if source.way is Way.IDEA:
            his = _supporters(source.number)
            query = select(customers.c.id).join(his, his.c.customer == customers.c.id)
            order: tuple[ColumnElement[Any], ...] = (his.c.since, his.c.customer)
        elif source.way is Way.POLL:
            order = (customers.c.id,)
            query = select(customers.c.id).join(ballots, ballots.c.voter == customers.c.id)
            query = query.where(*_voted(source))
        else:
            return []
        able = _could_be_asked(trial, since)
        return self._people(query.where(*able).order_by(*order).limit(limit))

    def able(self, people: Collection[CustomerId], trial: TrialId, since: datetime) -> set[CustomerId]:
        """Return who of these people could be asked."""
        asked = sorted(people)
        slices = (asked[begin : begin + CHUNK] for begin in range(0, len(asked), CHUNK))
        able = _could_be_asked(trial, since)
        return {
            each
            for some in slices
            for each in self._people(select(customers.c.id).where(customers.c.id.in_(some), *able))
        }

    def choosers(self, source: Source) -> tuple[int, int]:
        """Count who chose a source's option, and who did not."""
        whole = self._count(_voted(Source(source.way, source.number)))
        chose = self._count(_voted(source))
        return chose, whole - chose

    def _count(self, which: tuple[ColumnElement[bool], ...]) -> int:
        query = select(func.count()).select_from(ballots).where(*which)
        return int(self._db.execute(query).scalar_one())

    def count(self, trial: TrialId, since: datetime, but: Collection[CustomerId]) -> int:
        """Count all who could be asked, whatever they did, besides some."""
        others = _others(trial, since).subquery()
        query = select(func.count()).select_from(others)
        return int(self._db.execute(query, {"but": sorted(but)}).scalar_one())

    def at(
        self, places: Collection[int], trial: TrialId, since: datetime, but: Collection[CustomerId]
    ) -> dict[int, CustomerId]:
        """Return who stands at places from 0 among those whom `count` counts, in the order of arrival."""
        place = (func.row_number().over(order_by=customers.c.id) - 1).label("place")
        others = _others(trial, since).add_columns(place).subquery()
        found: dict[int, CustomerId] = {}
        asked = sorted(places)
        for begin in range(0, len(asked), CHUNK):
            some = select(others.c.place, others.c.id).where(others.c.place.in_(asked[begin : begin + CHUNK]))
            found |= {row[0]: CustomerId(row[1]) for row in self._db.execute(some, {"but": sorted(but)})}
        return found

    def _people(self, query: Select[Any]) -> list[CustomerId]:
        return list(map(CustomerId, self._db.execute(query).scalars()))


def _voted(source: Source) -> tuple[ColumnElement[bool], ...]:
    """Whose ballot in a poll counts, and has the source's option if it names one."""
    within = (literal(",") + ballots.c.choices + ",").like(f"%,{source.option},%")
    return (
        ballots.c.poll == source.number,
        ballots.c.choices != "",
        *((within,) if source.option else ()),
    )


def _supporters(idea: int) -> Subquery:
    """Who supports an idea, or one that it was brought together with, or said it, and since when."""
    parts = whole_group(idea)
    given = select(supporters.c.customer, supporters.c.since).where(supporters.c.idea.in_(parts))
    said = select(voices.c.author.label("customer"), voices.c.begun.label("since"))
    said = said.where(voices.c.id.in_(parts), voices.c.author.is_not(None))
    whole = union_all(given, said).subquery()
    first = select(whole.c.customer, func.min(whole.c.since).label("since")).group_by(whole.c.customer)
    return first.subquery()


def may_be_asked() -> ColumnElement[bool]:
    """Return the condition on `customers` that he may be asked.

    Who agreed to be asked, or to be ranked with that effect and has not taken back that he is asked."""
    took_back = exists().where(
        consents.c.customer == customers.c.id,
        consents.c.purpose == Purpose.TESTS.value,
        consents.c.withdrawn.is_not(None),
    )
    ranked = consented(customers.c.id, Purpose.PROFILE)
    return or_(consented(customers.c.id, Purpose.TESTS), and_(ranked, ~took_back))


def _others(trial: TrialId, since: datetime) -> Select[Any]:
    """Select who could be asked, whatever he did, besides those of the parameter `but`."""
    able = _could_be_asked(trial, since)
    return select(customers.c.id).where(*able, customers.c.id.not_in(listed("but", BigInteger)))


def _could_be_asked(trial: TrialId, since: datetime) -> tuple[ColumnElement[bool], ...]:
    """Return the conditions on `customers` for each source and for chance alike."""
    his = testers.c.customer == customers.c.id
    declined = testers.c.standing == Standing.DECLINED.value, testers.c.since >= since
    return (
        may_be_asked(),
        consented(customers.c.id, Purpose.AGE),
        customers.c.stopped.is_(None),
        exists().where(contacts.c.customer == customers.c.id, contacts.c.reachable),
        ~exists().where(members.c.customer == customers.c.id),
        ~exists().where(his, testers.c.trial == trial),
        ~exists().where(his, *declined),
    )
