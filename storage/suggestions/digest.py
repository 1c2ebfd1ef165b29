"""Who is to be told of which step of an idea, in a table."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    Text,
    and_,
    bindparam,
    cast,
    delete,
    exists,
    func,
    select,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite

from chat.ports import Fate
from customers.news.preferences import Topic
from customers.people import CustomerId
from storage.customers.tables import customers
from storage.delivery.outbox import UNSENT, drop_of
from storage.delivery.restored import last_found
from storage.delivery.row_locks import hold_rows, staying
from storage.delivery.tables import outbox
from storage.lists import listed
from storage.news.preferences import quiet_of, with_hours
from storage.news.tables import mutes
from storage.suggestions.tables import idea_news
from suggestions.digest import DigestHours, Fates, Waiting
from suggestions.voice import StepId


class DigestRows:
    """Who is to be told of which step, and when (see `suggestions.digest.Digests`)."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection
        self._insert = (sqlite if connection.dialect.name == "sqlite" else postgresql).insert

    def add(self, step: StepId, people: Mapping[CustomerId, datetime]) -> None:
        """Note for each when he is told; who is noted already stays as he is."""
        rows = [{"step": step, "customer": each, "due": due, "key": ""} for each, due in people.items()]
        if rows:
            self._db.execute(self._insert(idea_news).on_conflict_do_nothing(), rows)

    def hours(self, people: Collection[CustomerId]) -> Mapping[CustomerId, DigestHours]:
        """Return when each wants to hear something, however many they are. Who is erased is left out."""
        off = mutes.c.customer == customers.c.id, mutes.c.topic == Topic.IDEAS.value
        query = (
            with_hours()
            .add_columns(mutes.c.topic)
            .outerjoin(mutes, and_(*off))
            .where(customers.c.id.in_(listed("people", BigInteger)))
        )
        found: dict[CustomerId, DigestHours] = {}
        for row in self._db.execute(staying(query), {"people": list(people)}):
            found[CustomerId(row.id)] = DigestHours(row.zone, quiet_of(row), digests=row.topic is None)
        return found

    def due(self, now: datetime, limit: int) -> Sequence[CustomerId]:
        """Return who is to be told something now, whoever waits longest first."""
        query = select(idea_news.c.customer).where(idea_news.c.due <= now)
        query = query.order_by(idea_news.c.due, idea_news.c.customer).limit(limit)
        return list(dict.fromkeys(map(CustomerId, self._db.execute(query).scalars())))

    def next_due(self) -> datetime | None:
        """Return when the next one is told; None when nobody waits."""
        query = select(idea_news.c.due).where(idea_news.c.due.is_not(None))
        return self._db.execute(query.order_by(idea_news.c.due).limit(1)).scalar()

    def take(self, people: Collection[CustomerId], now: datetime) -> Mapping[CustomerId, Sequence[Waiting]]:
        """Return what each of these is to be told now, the earliest step first, held against any change."""
        query = select(idea_news).where(idea_news.c.customer.in_(people), idea_news.c.due <= now)
        query = query.order_by(idea_news.c.customer, idea_news.c.step).with_for_update()
        taken: dict[CustomerId, list[Waiting]] = {}
        for row in self._db.execute(query):
            taken.setdefault(CustomerId(row.customer), []).append(Waiting(StepId(row.step), row.due))
        return taken

    def put_off(self, customer: CustomerId, now: datetime, until: datetime) -> None:
        """Let what is due now for someone wait until later."""
        his = idea_news.c.customer == customer, idea_news.c.due <= now
        self._db.execute(update(idea_news).where(*his).values(due=until))

    def done(self, told: Mapping[CustomerId, Mapping[StepId, str]]) -> None:
        """Note under what key each is told of his steps; under none: he hears nothing of it."""
        rows = [
            {"_step": step, "_customer": customer, "_key": key}
            for customer, steps in told.items()
            for step, key in steps.items()
        ]
        if rows:
            its = idea_news.c.step == bindparam("_step"), idea_news.c.customer == bindparam("_customer")
            self._db.execute(update(idea_news).where(*its).values(due=None, key=bindparam("_key")), rows)

    def unsend(self, customer: CustomerId) -> None:
        """Drop digests that wait to be sent to someone who wants none any more."""
        digests = outbox.c.key.startswith("digest:"), UNSENT
        query = select(outbox.c.key).where(outbox.c.customer == customer, *digests)
        keys = [key.rpartition(":")[0] for key in self._db.execute(query).scalars()]
        drop_of(self._db, customer, *digests)
        his = idea_news.c.customer == customer, idea_news.c.key.in_(keys)
        self._db.execute(update(idea_news).where(*his).values(key=""))

    def unsend_steps(
        self, steps: Collection[StepId], now: datetime, customer: CustomerId | None = None
    ) -> None:
        """Drop the letters about these steps that wait to be sent, and let digests be put together anew."""
        noted: list[ColumnElement[bool]] = [
            idea_news.c.step.in_(listed("steps", BigInteger).params(steps=list(steps)))
        ]
        if customer is not None:
            noted.append(idea_news.c.customer == customer)
        lettered = *noted, idea_news.c.key == "step:" + cast(idea_news.c.step, Text)
        letters = outbox.c.key.in_(select(_its_key()).where(*lettered)), UNSENT
        hold_rows(self._db, *letters)
        self._db.execute(delete(outbox).where(*letters))
        left = exists().where(outbox.c.key == _its_key())
        self._db.execute(update(idea_news).where(*lettered, ~left).values(key=""))
        self._anew(noted, now)

    def _anew(self, noted: Sequence[ColumnElement[bool]], now: datetime) -> None:
        """Drop digests that wait to be sent and tell of what is noted so; all that they told is due again.

        What was held back since a backup was started is due since then: so it is held back anew.
        """
        digests = *noted, idea_news.c.key.startswith("digest:")
        waiting = outbox.c.key.in_(select(_its_key()).where(*digests)), UNSENT
        hold_rows(self._db, *waiting)
        dropped = delete(outbox).where(*waiting).returning(outbox.c.customer, outbox.c.key, outbox.c.fate)
        since = {Fate.UNCERTAIN.value: last_found(self._db) or now}
        told = [
            {"_customer": row.customer, "_key": row.key.rpartition(":")[0], "_due": since.get(row.fate, now)}
            for row in self._db.execute(dropped)
        ]
        if told:
            his = idea_news.c.customer == bindparam("_customer"), idea_news.c.key == bindparam("_key")
            self._db.execute(update(idea_news).where(*his).values(due=bindparam("_due"), key=""), told)

    def told(self, step: StepId, after: int = 0, limit: int | None = None) -> Sequence[CustomerId]:
        """Return who was told of a step, in the order of their numbers behind one."""
        behind = idea_news.c.step == step, idea_news.c.customer > after
        query = select(idea_news.c.customer).where(*behind, idea_news.c.key != "")
        rows = self._db.execute(query.order_by(idea_news.c.customer).limit(limit))
        return [CustomerId(each) for each in rows.scalars()]

    def fates(self, step: StepId) -> Fates:
        """Count what became of telling a step."""
        waits, keyed = idea_news.c.due.is_not(None), idea_news.c.key != ""
        query = (
            select(waits.label("waits"), keyed.label("keyed"), outbox.c.fate, func.count().label("people"))
            .outerjoin_from(idea_news, outbox, and_(keyed, outbox.c.key == _its_key()))
            .where(idea_news.c.step == step)
            .group_by(waits, keyed, outbox.c.fate)
        )
        counts = dict.fromkeys(("told", "waiting", "unreachable", "uncertain", "unwanted"), 0)
        for row in self._db.execute(query):
            counts[_what(row.waits, row.keyed, row.fate)] += row.people
        return Fates(people=sum(counts.values()), **counts)


def _its_key() -> ColumnElement[str]:
    """The dedupe key of what someone is told of a step."""
    return idea_news.c.key + ":" + cast(idea_news.c.customer, Text)


def _what(waits: bool, keyed: bool, fate: str | None) -> str:
    """Say what became of telling someone."""
    if waits or fate in {Fate.PENDING.value, Fate.SENDING.value}:
        return "waiting"
    if not keyed:
        return "unwanted"
    if fate in {Fate.SENT.value, Fate.UNCERTAIN.value}:
        return "told" if fate == Fate.SENT.value else "uncertain"
    return "unreachable"
