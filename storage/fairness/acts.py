"""Who did something when: voted, said something, or supported an idea; read from where it stands."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, Subquery, exists, or_, select, union_all

from storage.customers.tables import customers
from storage.polls.tables import ballots, polls
from storage.suggestions.tables import supporters, voices

_VOTED = ballots.c.voter.is_not(None), ballots.c.choices != ""


def acts(since: datetime, until: datetime) -> Subquery:
    """Select `customer` and `at` of all that was done in a time.

    Ballots are read poll by poll, of those alone that were open then.
    """
    open_then = select(polls.c.id).where(
        polls.c.opened < until, or_(polls.c.closed.is_(None), polls.c.closed >= since)
    )
    voted = select(ballots.c.voter.label("customer"), ballots.c.at.label("at")).where(
        ballots.c.poll.in_(open_then), *_VOTED, within(ballots.c.at, since, until)
    )
    said = select(voices.c.author, voices.c.filed).where(
        voices.c.author.is_not(None), within(voices.c.filed, since, until)
    )
    gave = select(supporters.c.customer, supporters.c.since).where(within(supporters.c.since, since, until))
    return union_all(voted, said, gave).subquery("acts")


def acts_of(people: Select[Any], since: datetime, until: datetime) -> Select[Any]:
    """Select `customer` and `at` of what some customers did in a time, read by their numbers alone."""
    whose = people.subquery("whose")
    voted = select(whose.c.id.label("customer"), ballots.c.at.label("at")).join(
        ballots, ballots.c.voter == whose.c.id
    )
    said = select(whose.c.id, voices.c.filed).join(voices, voices.c.author == whose.c.id)
    gave = select(whose.c.id, supporters.c.since).join(supporters, supporters.c.customer == whose.c.id)
    every = union_all(
        voted.where(*_VOTED, within(ballots.c.at, since, until)),
        said.where(within(voices.c.filed, since, until)),
        gave.where(within(supporters.c.since, since, until)),
    ).subquery("acts")
    return select(every.c.customer, every.c.at)


def acted(since: datetime, until: datetime) -> ColumnElement[bool]:
    """Return the condition on `customers` that somebody did something in a time."""
    he, said = customers.c.id, voices.alias("said")
    return or_(
        exists().where(ballots.c.voter == he, *_VOTED, within(ballots.c.at, since, until)),
        exists().where(said.c.author == he, within(said.c.filed, since, until)),
        exists().where(supporters.c.customer == he, within(supporters.c.since, since, until)),
    )


def within(column: ColumnElement[Any], since: datetime, until: datetime) -> ColumnElement[bool]:
    """Return the condition that an instant lies from one up to another."""
    return (column >= since) & (column < until)
