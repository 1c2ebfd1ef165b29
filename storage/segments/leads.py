"""The lead users placed best, of those who agree to be ranked: a hundred, or as many as are asked for."""

from __future__ import annotations

from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, exists, select

from customers.consent import Purpose
from storage.customers.tables import consents, customers, members
from storage.leadusers.tables import scores

EXAMPLE: Final = "leads:100"
USUAL: Final = 100
MOST: Final = 1_000


def clause(argument: str, _: ZoneInfo) -> ColumnElement[bool]:
    """Take the first of the scores as last reckoned, read down their index; nobody of the team is placed.

    The first ones are reckoned anew every night: in their order no more than a day of fading is missing.
    Whose score is 0 has no place. It goes by what was kept, not by the instant of sending: which slice of a
    broadcast somebody is in is asked of the database alone, by an index, and must not change in between.
    Raises ValueError for what is no number from 1 to a thousand.
    """
    if argument and not (argument.isascii() and argument.isdigit() and 1 <= int(argument[:9]) <= MOST):
        raise ValueError(argument)
    his = consents.c.customer == scores.c.customer, consents.c.purpose == Purpose.PROFILE.value
    agreed = exists().where(*his, consents.c.withdrawn.is_(None))
    team = exists().where(members.c.customer == scores.c.customer)
    first = select(scores.c.customer).where(scores.c.bound > 0, agreed, ~team)
    placed = first.order_by(scores.c.bound.desc(), scores.c.customer.desc()).limit(int(argument or USUAL))
    return customers.c.id.in_(placed.subquery().select())
