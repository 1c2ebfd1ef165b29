"""Those who took part in an early-access test: they have or had a place to the end of it."""

from __future__ import annotations

from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Connection, select

from customers.news.errors import TestSecret
from storage.customers.tables import customers
from storage.segments import number
from storage.trials.tables import testers, trials
from trials.tester import TAKES_A_PLACE

EXAMPLE: Final = "testers:3"
NAMED: Final = trials.c.id


def clause(argument: str, _: ZoneInfo) -> ColumnElement[bool]:
    """Take the testers of a test, by its number; who left it is none of them any more. Raises ValueError."""
    there = testers.c.standing.in_([each.value for each in TAKES_A_PLACE])
    return customers.c.id.in_(select(testers.c.customer).where(testers.c.trial == number(argument), there))


def refuse(db: Connection, argument: str) -> None:
    """Raise TestSecret while nobody outside may know that there is such a test.

    News and draws are for those alone who may read tests; of a number that is no test it is nobody.
    """
    test = number(argument)
    secret = select(trials.c.stage).where(trials.c.id == test, trials.c.announced.is_(None))
    stage = db.execute(secret).scalar_one_or_none()
    if stage is not None:
        raise TestSecret(test, stage)
