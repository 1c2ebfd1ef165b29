"""What was asked about, the links that are passed on, and the marks of those who came by them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Connection,
    Row,
    Select,
    Table,
    delete,
    exists,
    func,
    insert,
    select,
    update,
)

from customers.consent import Purpose
from customers.people import CustomerId
from leadusers.pyramiding import Asking, AskingId, NoSuchLink, Way
from storage.customers.consented import consented
from storage.customers.tables import contacts, customers, members
from storage.leadusers.tables import pyramid_links, pyramids, recommended
from storage.rows import first_of
from storage.upserts import add


class PyramidRows:
    """The tables of pyramiding (`leadusers.pyramiding.Pyramids`)."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def add(self, asking: Asking) -> Asking:
        """Keep a new one; return it with its number."""
        values = {"topic": asking.topic, "at": asking.at}
        return self.get(AskingId(first_of(self._db.execute(insert(pyramids).values(values)))))

    def get(self, id: AskingId) -> Asking:
        """Return one. Raises NoSuchLink."""
        row = self._db.execute(_askings().where(pyramids.c.id == id)).one_or_none()
        if row is None:
            raise NoSuchLink
        return _asking(row)

    def latest(self, limit: int) -> list[Asking]:
        """Return the newest, the newest first."""
        query = _askings().order_by(pyramids.c.id.desc()).limit(limit)
        return list(map(_asking, self._db.execute(query)))

    def link(self, asking: AskingId, customer: CustomerId, token: str, at: datetime) -> bool:
        """Keep somebody's link; returns whether he had none for it."""
        return add(self._db, pyramid_links, pyramid=asking, customer=customer, token=token, at=at, came=0)

    def lock(self, token: str) -> Way:
        """Return what a link is, held against other transactions. Raises NoSuchLink."""
        query = select(pyramid_links).where(pyramid_links.c.token == token)
        row = self._db.execute(query.with_for_update()).one_or_none()
        if row is None:
            raise NoSuchLink
        return Way(self.get(AskingId(row.pyramid)), CustomerId(row.customer), row.came)

    def may_be_asked(self, people: Collection[CustomerId], since: datetime) -> set[CustomerId]:
        """Return who of them has a profile, can be written to and was asked nothing of the kind since then.

        Nobody of the team is among them.
        """
        his = pyramid_links.c.customer == customers.c.id, pyramid_links.c.at >= since
        query = select(customers.c.id).where(
            customers.c.id.in_(people),
            consented(customers.c.id, Purpose.PROFILE),
            customers.c.stopped.is_(None),
            exists().where(contacts.c.customer == customers.c.id, contacts.c.reachable),
            ~exists().where(members.c.customer == customers.c.id),
            ~exists().where(*his),
        )
        return set(map(CustomerId, self._db.execute(query).scalars()))

    def mark(self, way: Way, customer: CustomerId, at: datetime) -> bool:
        """Keep that somebody was recommended, and that one more came by a link; not by which.

        Returns whether he had no mark of it.
        """
        if not add(self._db, recommended, pyramid=way.asking.id, customer=customer, at=at):
            return False
        his = pyramid_links.c.pyramid == way.asking.id, pyramid_links.c.customer == way.customer
        self._db.execute(update(pyramid_links).where(*his).values(came=pyramid_links.c.came + 1))
        return True

    def has_mark(self, asking: AskingId, customer: CustomerId) -> bool:
        """Tell whether somebody was recommended for something."""
        his = recommended.c.pyramid == asking, recommended.c.customer == customer
        return bool(self._db.execute(select(exists().where(*his))).scalar_one())

    def recommended(self, asking: AskingId) -> list[CustomerId]:
        """Return who came and agreed, in an order that tells of nobody by whose link."""
        query = select(recommended.c.customer).where(recommended.c.pyramid == asking)
        found = self._db.execute(query.order_by(recommended.c.customer)).scalars()
        return list(map(CustomerId, found))

    def topics(self, customer: CustomerId) -> Sequence[str]:
        """Return for what somebody was recommended, the newest first."""
        return [row["topic"] for row in topics_of(self._db, customer)]

    def forget(self, customer: CustomerId) -> None:
        """Keep nothing of somebody any more: neither his links nor his marks."""
        for table in (pyramid_links, recommended):
            self._db.execute(delete(table).where(table.c.customer == customer))


def _askings() -> Select[Any]:
    asked, came = (
        select(func.count()).select_from(table).where(table.c.pyramid == pyramids.c.id).scalar_subquery()
        for table in (pyramid_links, recommended)
    )
    return select(pyramids, asked.label("asked"), came.label("came"))


def _asking(row: Row[Any]) -> Asking:
    return Asking(id=AskingId(row.id), topic=row.topic, at=row.at, asked=row.asked, came=row.came)


def topics_of(db: Connection, customer: CustomerId) -> list[dict[str, Any]]:
    """Return for what somebody was recommended and since when, the newest first."""
    return _his(db, recommended, customer)


def asked_of(db: Connection, customer: CustomerId) -> list[dict[str, Any]]:
    """Return about what somebody was asked who knows more of it, and when, the newest first."""
    return _his(db, pyramid_links, customer)


def _his(db: Connection, table: Table, customer: CustomerId) -> list[dict[str, Any]]:
    query = select(pyramids.c.topic, table.c.at).join(pyramids, pyramids.c.id == table.c.pyramid)
    query = query.where(table.c.customer == customer).order_by(table.c.pyramid.desc())
    return [dict(row) for row in db.execute(query).mappings()]
