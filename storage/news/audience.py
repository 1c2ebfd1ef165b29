"""Who gets news: in the segment, agreed to news, wants the topic, can be reached, and did not stop."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Select, and_, exists, func, select

from customers.consent import Purpose
from customers.news.preferences import Topic
from customers.news.segments import Segment
from customers.people import CustomerId
from storage.customers.bans import BanRows
from storage.customers.reaching import best_first
from storage.customers.tables import consents, contacts, customers, members
from storage.news.tables import mutes, quiet_hours
from storage.segments import KINDS, check, check_numbers, condition

CHUNK: Final = 500
"""So many people are asked after at once."""


class SegmentRows:
    """The segments over the tables (`customers.news.segments.Segments`)."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def known(self) -> list[str]:
        """Return an example of each segment there is."""
        return [kind.EXAMPLE for kind in KINDS.values()]

    def check(self, segment: Segment) -> None:
        """Raise NoSuchSegment, WrongArgument, IdeaHidden or TestSecret for one that cannot be asked for."""
        check(self._db, segment)

    def check_numbers(self, segment: Segment) -> None:
        """Raise what `check` does for one that is none, NothingThere, NoIdea or IdeaWithdrawn."""
        check_numbers(self._db, segment)

    def people(self, segment: Segment) -> Sequence[CustomerId]:
        """Return all who are in a segment, whether they want news or not. Raises as `audience` does."""
        check(self._db, segment)
        query = select(customers.c.id).where(condition(segment)).order_by(customers.c.id)
        return [CustomerId(row[0]) for row in self._db.execute(query)]

    def holds(self, segment: Segment, customer: CustomerId) -> bool:
        """Tell whether somebody is in a segment. Raises as `audience` does."""
        query = select(customers.c.id).where(customers.c.id == customer, condition(segment))
        return self._db.execute(query).one_or_none() is not None

    def within(self, segment: Segment, people: Collection[CustomerId]) -> set[CustomerId]:
        """Return who of these people is in a segment. Raises as `audience` does."""
        asked, found = sorted(people), set[CustomerId]()
        for begin in range(0, len(asked), CHUNK):
            some = customers.c.id.in_(asked[begin : begin + CHUNK])
            found |= set(self._db.execute(select(customers.c.id).where(some, condition(segment))).scalars())
        return found

    def eligible(self, segment: Segment) -> int:
        """Count who of a segment would hold a ticket: not of the team, not banned. Raises as `audience`."""
        check(self._db, segment)
        team = select(members.c.customer)
        query = select(customers.c.id).where(condition(segment), customers.c.id.not_in(team))
        came = int(self._db.execute(select(func.count()).select_from(query.subquery())).scalar_one())
        return came - len(set(BanRows(self._db).among(query)))

    def audience(self, segment: Segment, topic: Topic) -> Mapping[str, int]:
        """Count who would get news now, by language. Raises NoSuchSegment, WrongArgument."""
        check(self._db, segment)
        reached = exists().where(contacts.c.customer == customers.c.id, contacts.c.reachable)
        query = (
            select(customers.c.language, func.count())
            .where(wanted(segment, topic), reached)
            .group_by(customers.c.language)
        )
        return {row[0]: row[1] for row in self._db.execute(query)}


def wanted(segment: Segment, topic: Topic) -> ColumnElement[bool]:
    """Return the condition on `customers`: in the segment, agreed, not muted, not stopped."""
    agreed = exists().where(
        consents.c.customer == customers.c.id,
        consents.c.purpose == Purpose.NEWS.value,
        consents.c.withdrawn.is_(None),
    )
    muted = exists().where(mutes.c.customer == customers.c.id, mutes.c.topic == topic.value)
    return and_(condition(segment), customers.c.stopped.is_(None), agreed, ~muted)


def recipients(segment: Segment, topic: Topic) -> Select[Any]:
    """Select where each is reached, his language, zone and quiet hours, by his number.

    Who is reached in several places comes once for each, first for the one in which he is written to.
    """
    return (
        select(
            customers.c.id,
            customers.c.language,
            customers.c.zone,
            quiet_hours.c.start,
            quiet_hours.c.end,
            contacts.c.messenger,
            contacts.c.address,
        )
        .join(contacts, and_(contacts.c.customer == customers.c.id, contacts.c.reachable))
        .outerjoin(quiet_hours, quiet_hours.c.customer == customers.c.id)
        .where(wanted(segment, topic))
        .order_by(customers.c.id, *best_first())
    )
