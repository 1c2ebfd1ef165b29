"""What becomes of a customer's own row and of his consents when two accounts of his become one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, or_, select, update

from customers.consent import Purpose
from customers.people import CustomerId
from storage.customers.referrals import united
from storage.customers.tables import account_links, consents, customers


def unite(db: Connection, goes: CustomerId, stays: CustomerId, now: datetime) -> None:
    """Let consents follow, the stricter of both; end what was begun to link. Nobody invites himself."""
    ends = or_(account_links.c.customer.in_((goes, stays)), account_links.c.joins.in_((goes, stays)))
    db.execute(delete(account_links).where(ends))
    for purpose in Purpose:
        _stricter(db, purpose, goes, stays, now)
    db.execute(update(consents).where(consents.c.customer == goes).values(customer=stays))
    united(db, goes, stays)
    _own_row(db, goes, stays)


def _stricter(db: Connection, purpose: Purpose, goes: CustomerId, stays: CustomerId, now: datetime) -> None:
    """Let one consent stand where one did, none where either was taken back: nothing is revived.

    Of two that stand the younger goes without a trace: nobody took it back, and the elder proves the same.
    """
    his, others = _given(db, purpose, stays), _given(db, purpose, goes)
    standing = [row for row in (*his, *others) if row.withdrawn is None]
    refused = any(given and all(row.withdrawn for row in given) for given in (his, others))
    first = min(standing, key=lambda row: row.given, default=None)
    ended = [row.id for row in standing if refused]
    twice = [row.id for row in standing if not refused and row is not first]
    db.execute(update(consents).where(consents.c.id.in_(ended)).values(withdrawn=now))
    db.execute(delete(consents).where(consents.c.id.in_(twice)))


def _given(db: Connection, purpose: Purpose, customer: CustomerId) -> Sequence[Row[Any]]:
    where = consents.c.customer == customer, consents.c.purpose == purpose.value
    return db.execute(select(consents).where(*where)).all()


def _own_row(db: Connection, goes: CustomerId, stays: CustomerId) -> None:
    """Keep since when he is here; language, zone and name stay those of the account that stays."""
    rows = {row.id: row for row in db.execute(select(customers).where(customers.c.id.in_((goes, stays))))}
    votes = consents.c.purpose == Purpose.VOTES.value, consents.c.withdrawn.is_(None)
    agreed = db.execute(select(consents.c.given).where(consents.c.customer == stays, *votes)).scalar()
    values = {"joined": min(rows[goes].joined, rows[stays].joined), "agreed": agreed}
    db.execute(update(customers).where(customers.c.id == stays).values(values))
