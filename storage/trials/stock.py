"""Devices and access links of tests, in a table: each in one person's hands at most."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    Row,
    case,
    delete,
    exists,
    func,
    insert,
    or_,
    select,
    update,
)

from customers.people import CustomerId
from storage.lists import listed
from storage.trials.tables import stock, testers
from trials.errors import NoSuchTrial
from trials.stock import Count, Unit, UnitId
from trials.tester import TAKES_A_PLACE
from trials.trial import TrialId

CHUNK = 500


class StockRows:
    """The table of stock (`trials.stock.Stocks`)."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def add(self, trial: TrialId, links: Sequence[str]) -> None:
        """Keep more units: a link each, or devices where that is empty."""
        self._db.execute(insert(stock), [{"trial": trial, "link": link or None} for link in links])

    def known(self, links: Collection[str]) -> set[str]:
        """Return those that are in the stock of any test."""
        found, wanted = set[str](), list(links)
        for start in range(0, len(wanted), CHUNK):
            some = stock.c.link.in_(wanted[start : start + CHUNK])
            found.update(self._db.execute(select(stock.c.link).where(some)).scalars())
        return found

    def take(self, trial: TrialId, customer: CustomerId, handed: datetime | None) -> bool:
        """Set a free unit aside for somebody, unless he has one; tell whether he has one now.

        Free is what is in nobody's hands and set aside for nobody who has a place. `handed`: he gets it now.
        """
        if self.of(trial, customer) is not None:
            return True
        free = select(stock.c.id).where(stock.c.trial == trial, _free()).order_by(stock.c.id).limit(1)
        found = self._db.execute(free.with_for_update(skip_locked=True, of=stock)).scalar()
        if found is None:
            return False
        given = update(stock).where(stock.c.id == found).values(customer=customer, handed=handed)
        self._db.execute(given)
        return True

    def of(self, trial: TrialId, customer: CustomerId) -> Unit | None:
        """Return what somebody was given, or what is set aside for him."""
        his = select(stock).where(stock.c.trial == trial, stock.c.customer == customer)
        row = self._db.execute(his.order_by(stock.c.id).limit(1)).one_or_none()
        return _unit(row) if row is not None else None

    def lock(self, id: UnitId) -> Unit:
        """Return one, held against other transactions. Raises NoSuchTrial."""
        row = self._db.execute(select(stock).where(stock.c.id == id).with_for_update()).one_or_none()
        if row is None:
            raise NoSuchTrial
        return _unit(row)

    def save(self, unit: Unit) -> None:
        """Keep where one is now."""
        values = {"customer": unit.customer, "handed": unit.handed}
        self._db.execute(update(stock).where(stock.c.id == unit.id).values(values))

    def out(self, trial: TrialId, limit: int) -> list[Unit]:
        """Return those that are in somebody's hands or set aside for who has a place, the first ones."""
        query = select(stock).where(stock.c.trial == trial, ~_free()).order_by(stock.c.id).limit(limit)
        return list(map(_unit, self._db.execute(query)))

    def astray(self, trial: TrialId, limit: int) -> list[Unit]:
        """Return devices in the hands of who has no place any more, or has erased himself; the first ones."""
        out = stock.c.trial == trial, stock.c.link.is_(None), stock.c.handed.is_not(None), ~_has_a_place()
        return list(map(_unit, self._db.execute(select(stock).where(*out).order_by(stock.c.id).limit(limit))))

    def remove(self, trial: TrialId, limit: int) -> int:
        """Remove so many free devices, or as many as there are; return how many."""
        free = select(stock.c.id).where(stock.c.trial == trial, stock.c.link.is_(None), _free())
        last = free.order_by(stock.c.id.desc()).limit(limit).with_for_update(skip_locked=True, of=stock)
        found = list(self._db.execute(last).scalars())
        self._db.execute(delete(stock).where(stock.c.id.in_(listed("units", BigInteger))), {"units": found})
        return len(found)

    def count(self, trial: TrialId) -> Count:
        """Count the units of a test."""
        free = func.coalesce(func.sum(case((_free(), 1), else_=0)), 0)
        query = select(func.count(), func.count(stock.c.handed), free).where(stock.c.trial == trial)
        return Count(*self._db.execute(query.select_from(stock)).one())


def _has_a_place() -> ColumnElement[bool]:
    same = testers.c.trial == stock.c.trial, testers.c.customer == stock.c.customer
    return exists().where(*same, testers.c.standing.in_(TAKES_A_PLACE)).correlate(stock)


def _free() -> ColumnElement[bool]:
    return stock.c.handed.is_(None) & or_(stock.c.customer.is_(None), ~_has_a_place())


def _unit(row: Row[Any]) -> Unit:
    return Unit(
        id=UnitId(row.id),
        trial=TrialId(row.trial),
        link=row.link or "",
        customer=CustomerId(row.customer) if row.customer is not None else None,
        handed=row.handed,
    )
