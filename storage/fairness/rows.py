"""How the groups of loyalty fare, counted over the tables; nothing is kept of it.

The sizes are counted from who did something in the season, never customer by customer; what few people got is
counted for these, whose group is asked of each.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import ColumnElement, Connection, Executable, Select, and_, case, exists, func, select

from customers.consent import Purpose
from customers.people import CustomerId
from fairness.cohorts import Sample
from fairness.loyalty import Group
from fairness.report import Lively, Measure, Segment
from storage.customers.consented import consented
from storage.customers.tables import customers, members, tiers
from storage.draws.tables import entries, falls, wins
from storage.fairness.acts import acted, acts, acts_of, within
from storage.suggestions.promises import waited
from storage.suggestions.tables import voices
from storage.trials.candidates import may_be_asked
from storage.trials.tables import testers, trial_cases
from suggestions.kind import Kind
from suggestions.voice import Status

NEWEST: Final = 20_000
"""Of so many answers, the newest, it is looked at how long they took."""

Counted = Mapping[Group, tuple[int, int]]


class FairnessRows:
    """How the groups fare (see `fairness.report.Counts`)."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def sizes(self, since: datetime, until: datetime) -> Mapping[Group, int]:
        """Count the people of each group, of a season from one instant up to another."""
        complaining = _complained(since, until)
        others = select(func.count()).select_from(customers).where(_customer(until), ~complaining)
        new = customers.c.joined >= since
        did = acts(since, until)
        came_back = others.where(~new, customers.c.id.in_(select(did.c.customer)))
        every, newcomers, returning = (
            self._db.execute(query).scalar_one() for query in (others, others.where(new), came_back)
        )
        complained = select(func.count()).select_from(customers).where(_customer(until), complaining)
        return {
            Group.COMPLAINING: self._db.execute(complained).scalar_one(),
            Group.NEW: newcomers,
            Group.RETURNING: returning,
            Group.SILENT: every - newcomers - returning,
        }

    def measured(self, measure: Measure, since: datetime, until: datetime) -> Counted:
        """Count for each group how many got one of `COUNTED`, and of how many.

        Of `WON` only how many got it matters.
        """
        by_group = {
            Measure.WON: self._won,
            Measure.INVITED: self._invited,
            Measure.ANSWERED: self._answered,
        }
        return by_group[measure](since, until)

    def answers(
        self, since: datetime, until: datetime
    ) -> Mapping[Group, Sequence[tuple[datetime, datetime]]]:
        """Return for each group when something was filed in that time, and when it was first answered."""
        newest = select(_group(since, until), voices.c.filed, voices.c.answered).join(
            customers, customers.c.id == voices.c.author
        )
        newest = newest.where(_customer(until), _meant(since, until), voices.c.answered.is_not(None))
        found: dict[Group, list[tuple[datetime, datetime]]] = defaultdict(list)
        for group, filed, answered in self._db.execute(newest.order_by(voices.c.id.desc()).limit(NEWEST)):
            found[Group(group)].append((filed, answered))
        return found

    def lively(self, months: Sequence[tuple[datetime, datetime]]) -> Mapping[Segment, Lively]:
        """Count who did something in each of these months, the last one first."""
        counted: dict[Segment, list[int]] = defaultdict(lambda: [0] * len(months))
        for place, (since, until) in enumerate(months):
            did = acts(since, until)
            people = select(did.c.customer).where(did.c.customer.not_in(_team())).distinct().subquery()
            for kind, name, key in (
                ("language", customers.c.language, customers.c.id),
                ("tier", tiers.c.name, tiers.c.customer),
            ):
                query = select(name, func.count()).join(people, people.c.customer == key).group_by(name)
                for named, count in self._db.execute(query):
                    counted[Segment(kind, named)][place] = count
        return {segment: Lively(now, sum(before)) for segment, (now, *before) in counted.items()}

    def _won(self, since: datetime, until: datetime) -> Counted:
        won = (
            select(entries.c.customer)
            .join(wins, and_(wins.c.draw == entries.c.draw, wins.c.ordinal == entries.c.ordinal))
            .where(within(wins.c.at, since, until), entries.c.customer.is_not(None))
        )
        fell = exists().where(falls.c.draw == wins.c.draw, falls.c.ordinal == wins.c.ordinal)
        return self._by_group(customers.c.id.in_(won.where(~fell)), since, until)

    def _invited(self, since: datetime, until: datetime) -> Counted:
        agreed = may_be_asked() & consented(customers.c.id, Purpose.AGE)
        asked = exists().where(testers.c.customer == customers.c.id, within(testers.c.invited, since, until))
        return self._by_group(agreed, since, until, hits=asked)

    def _answered(self, since: datetime, until: datetime) -> Counted:
        due = _meant(since, until), within(voices.c.reply_by, since, until), waited()
        kept = case((voices.c.stopped <= voices.c.reply_by, 1), else_=0)
        group = _group(since, until)
        query = select(group, func.sum(kept), func.count()).select_from(voices)
        query = query.join(customers, customers.c.id == voices.c.author).where(_customer(until), *due)
        return self._counted(query.group_by(group))

    def _by_group(
        self,
        who: ColumnElement[bool],
        since: datetime,
        until: datetime,
        hits: ColumnElement[bool] | None = None,
    ) -> Counted:
        """Count some customers by group, and those of them of whom something is true."""
        got = func.count() if hits is None else func.sum(case((hits, 1), else_=0))
        group = _group(since, until)
        query = select(group, got, func.count()).select_from(customers).where(who, _customer(until))
        return self._counted(query.group_by(group))

    def _counted(self, query: Executable) -> Counted:
        return {Group(row[0]): (int(row[1]), row[2]) for row in self._db.execute(query)}


class HistoryRows:
    """Who came when, and did something when (see `fairness.cohorts.Histories`)."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def sample(self, since: datetime, until: datetime, most: int) -> Sample:
        """Return a sample of at most so many of those who came in that time; the team is not among them."""
        came = within(customers.c.joined, since, until), customers.c.id.not_in(_team())
        of = self._db.execute(select(func.count()).select_from(customers).where(*came)).scalar_one()
        each = max(1, -(-of // most))
        some = select(customers.c.id, customers.c.joined).where(*came, customers.c.id % each == 0)
        rows = self._db.execute(some.order_by(customers.c.id).limit(most))
        return Sample(of, each, [(CustomerId(row[0]), row[1]) for row in rows])

    def acts(self, sample: Sample, since: datetime, until: datetime) -> Iterator[tuple[CustomerId, datetime]]:
        """Yield who of a sample voted, said or supported something, and when."""
        known = {customer for customer, _ in sample.people}
        came = within(customers.c.joined, since, until), customers.c.id % sample.each == 0
        for customer, at in self._db.execute(acts_of(select(customers.c.id).where(*came), since, until)):
            if customer in known:
                yield CustomerId(customer), at


def _team() -> Select[tuple[int]]:
    return select(members.c.customer)


def _customer(until: datetime) -> ColumnElement[bool]:
    """Return the condition on `customers` that he is none of the team, and was here then."""
    return and_(customers.c.joined < until, customers.c.id.not_in(_team()))


def _complained(since: datetime, until: datetime) -> ColumnElement[bool]:
    """Return the condition on `customers` that he complained; who is stuck in a test helps us."""
    complaints = voices.alias("complaints")
    stuck = exists().where(trial_cases.c.voice == complaints.c.id)
    his = complaints.c.kind == Kind.COMPLAINT.value, complaints.c.author.is_not(None), ~stuck
    return customers.c.id.in_(
        select(complaints.c.author).where(*his, within(complaints.c.filed, since, until))
    )


def _group(since: datetime, until: datetime) -> ColumnElement[str]:
    """Return the group of a row of `customers`, as `fairness.loyalty.group_of` has it."""
    return case(
        (_complained(since, until), Group.COMPLAINING.value),
        (customers.c.joined >= since, Group.NEW.value),
        (acted(since, until), Group.RETURNING.value),
        else_=Group.SILENT.value,
    ).label("loyalty")


def _meant(since: datetime, until: datetime) -> ColumnElement[bool]:
    """Return the condition on `voices` that something was filed then, and not taken back."""
    return and_(within(voices.c.filed, since, until), voices.c.status != Status.WITHDRAWN.value)
