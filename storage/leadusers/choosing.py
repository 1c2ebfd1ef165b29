"""Who chose what blindly: which ideas somebody supported early or proposed, and which options are his own."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, Connection, Select, and_, case, literal_column, select, union

from customers.people import CustomerId
from leadusers.evidence import SettledId
from polls.poll import PollId
from storage.leadusers.tables import ideas, scores
from storage.lists import listed
from storage.suggestions.tables import supporters, voice_options, voices


def own_options(db: Connection, polls: Collection[PollId]) -> dict[tuple[PollId, int], set[int]]:
    """Return which options of polls were made from whose ideas: choosing his own is to nobody's credit."""
    query = select(voice_options.c.poll, voice_options.c.choice, voices.c.author)
    query = query.join(voices, voices.c.id == voice_options.c.voice)
    query = query.where(voice_options.c.poll.in_(listed("polls", BigInteger)), voices.c.author.is_not(None))
    found: dict[tuple[PollId, int], set[int]] = defaultdict(set)
    for poll, choice, author in db.execute(query, {"polls": list(polls)}):
        found[PollId(poll), author].add(choice)
    return found


def roots(which: Any, before: datetime | None = None) -> Any:
    """Return a query of with which idea each of some was merged in the end; itself where it was not.

    `which` is a query of their numbers, or these. Its columns are idea and root. Given an instant, only those
    count as merged that were by then.
    """
    into: Any = voices.c.into if before is None else case((voices.c.since < before, voices.c.into))
    first = select(voices.c.id.label("idea"), voices.c.id.label("at"), into.label("into"))
    up = first.where(voices.c.id.in_(which)).cte("up", recursive=True)
    further = select(up.c.idea, voices.c.id, into).join(voices, voices.c.id == up.c.into)
    up = up.union(further)
    return select(up.c.idea, up.c.at.label("root")).where(up.c.into.is_(None)).subquery("roots")


def blind_choices(*more: Any) -> Any:
    """Return a query of who chose which idea blindly, and when: by supporting it early, or proposing it.

    Its columns are idea, customer, at and settled. Under a number below 0 stands who was erased.
    """
    early = and_(ideas.c.idea == supporters.c.idea, supporters.c.since < ideas.c.until)
    supported = select(ideas.c.idea, supporters.c.customer, supporters.c.since.label("at"), ideas.c.settled)
    proposed = select(
        ideas.c.idea, voices.c.author.label("customer"), voices.c.begun.label("at"), ideas.c.settled
    )
    return union(
        supported.join(supporters, early).where(*more),
        proposed.join(voices, voices.c.id == ideas.c.idea).where(voices.c.author.is_not(None), *more),
    ).subquery("blind")


def agreed_choosers(
    db: Connection, settled: SettledId, after: int, limit: int
) -> dict[CustomerId, tuple[int, ...]]:
    """Return what the next of those who agreed chose among some ideas: so many, by their numbers."""
    blind = blind_choices(ideas.c.settled == settled)
    counted = and_(scores.c.customer == blind.c.customer, blind.c.at >= scores.c.since)
    people: Select[Any] = select(blind.c.customer).join(scores, counted).where(blind.c.customer > after)
    people = people.distinct().order_by(blind.c.customer).limit(limit)
    last = db.execute(
        select(people.subquery().c.customer).order_by(literal_column("1").desc()).limit(1)
    ).scalar()
    if last is None:
        return {}
    query = select(blind.c.customer, blind.c.idea).join(scores, counted)
    query = query.where(blind.c.customer > after, blind.c.customer <= last)
    found: dict[CustomerId, tuple[int, ...]] = {}
    for customer, idea in db.execute(query.distinct()):
        found[CustomerId(customer)] = (*found.get(CustomerId(customer), ()), idea)
    return found


def supported_by(db: Connection, customer: CustomerId, since: datetime) -> dict[SettledId, tuple[int, ...]]:
    """Return which of the ideas that have settled somebody chose blindly from an instant on."""
    early = and_(ideas.c.idea == supporters.c.idea, supporters.c.since < ideas.c.until)
    supported = select(ideas.c.settled, ideas.c.idea).join(supporters, early)
    supported = supported.where(supporters.c.customer == customer, supporters.c.since >= since)
    proposed = select(ideas.c.settled, ideas.c.idea).join(voices, voices.c.id == ideas.c.idea)
    proposed = proposed.where(voices.c.author == customer, voices.c.begun >= since)
    found: dict[SettledId, tuple[int, ...]] = {}
    for settled, idea in db.execute(union(supported, proposed)):
        if settled is not None:
            found[SettledId(settled)] = (*found.get(SettledId(settled), ()), idea)
    return found
