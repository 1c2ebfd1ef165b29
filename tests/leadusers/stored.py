"""A synthetic population that lives a year in the tables: ideas come, are supported, and end."""

from __future__ import annotations

import random
import secrets
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from typing import NamedTuple, TypeVar

from sqlalchemy import Connection, insert, select

from bot.domains import Stores
from customers.people import Contact, CustomerId
from customers.store import Customers
from leadusers.fading import EPOCH
from leadusers.gain import Need
from leadusers.store import Settling
from leadusers.weights import DEFAULTS
from storage.customers.tables import tiers
from storage.database import Database
from storage.suggestions.tables import supporters, voices
from suggestions.kind import Kind
from suggestions.voice import Status
from tests.handlers.front import READER
from tests.leadusers.populations import NOW, SHARES, Idea, Sort, idea, liking, need
from usecases.company import Company
from usecases.leadusers import reckoning, scoring, settling
from usecases.work import Work

Result = TypeVar("Result")
MONTHS = 12
A_MONTH = 12
"""So many ideas come in a month."""
COMPANY = Company(READER, frozenset(), None)


class Lived(NamedTuple):
    """Who is what, and how often each supported anything."""

    people: dict[CustomerId, Sort]
    activity: dict[CustomerId, int]


async def at(database: Database, now: datetime, does: Callable[[Work], Result]) -> Result:
    """Do something in one transaction at an instant."""
    return await database.run(lambda db: does(Work(Stores(db), now, secrets.token_bytes, COMPANY)))


async def lived(
    database: Database, seed: int, *, part: int = 1, complaints: bool = False, money: bool = False
) -> Lived:
    """Let a thousand people, or a part of these, live a year; some of them complain, or spend much."""
    chance = random.Random(seed)
    begun = NOW - timedelta(days=31 * MONTHS)
    sorts = [sort for sort, many in SHARES.items() for _ in range(many // part)]
    people = await at(database, begun, lambda work: _arrive(work, sorts))
    activity = dict.fromkeys(people, 0)
    for month in range(MONTHS):
        since = begun + timedelta(days=31 * month)
        ideas = [idea(month * A_MONTH + each, chance) for each in range(A_MONTH)]
        chosen = {
            who: [each for each in range(A_MONTH) if chance.random() < liking(sort, ideas[each])]
            for who, sort in people.items()
        }
        for who, his in chosen.items():
            activity[who] += len(his)
        await database.run(partial(_month, day=since, ideas=ideas, chosen=chosen))
        await _settled(database, since + timedelta(days=30))
    needs = {who: need(sort, chance) for who, sort in people.items()}
    await at(database, NOW, partial(_learn, needs=needs))
    await database.run(lambda db: _besides(db, people, complaints=complaints, money=money))
    return Lived(people, activity)


def _arrive(work: Work, sorts: list[Sort]) -> dict[CustomerId, Sort]:
    found = {}
    for place, sort in enumerate(sorts, 100):
        him = work.stores[Customers].arrive(Contact("telegram", str(place)), "en", work.now)
        scoring.begin(work, him.id, EPOCH)
        found[him.id] = sort
    return found


def _learn(work: Work, needs: dict[CustomerId, Need]) -> None:
    for who, his in needs.items():
        scoring.learned(work, who, his)


def _month(db: Connection, day: datetime, ideas: list[Idea], chosen: dict[CustomerId, list[int]]) -> None:
    """Publish ideas, let them be supported on the next day, and end each three weeks later."""
    first = db.execute(select(voices.c.id).order_by(voices.c.id.desc()).limit(1)).scalar() or 0
    db.execute(insert(voices), [_voice(first + at, day, each) for at, each in enumerate(ideas, 1)])
    rows = [
        {"idea": first + 1 + each, "customer": who, "since": day + timedelta(days=1)}
        for who, his in chosen.items()
        for each in his
    ]
    db.execute(insert(supporters), rows)


def _voice(number: int, day: datetime, of: Idea) -> dict[str, object]:
    ended = day + timedelta(days=21)
    status = Status.LAUNCHED if of.launched else Status.DECLINED
    stood = {"begun": day, "latest": day, "filed": day, "published": day, "since": ended}
    return {"id": number, "kind": Kind.IDEA.value, "status": status.value, "title": f"Idea {number}"} | stood


async def _settled(database: Database, now: datetime) -> None:
    """Let the clock settle what has ended, and write all evidence of it."""
    await at(database, now, settling.settle_ideas)
    while found := await at(database, now, lambda work: work.stores[Settling].unwritten(1)):
        await at(database, now, partial(settling.write, id=found[0]))


def _besides(db: Connection, people: dict[CustomerId, Sort], *, complaints: bool, money: bool) -> None:
    """Let half of all complain three times each, and the other half bring much money."""
    half = list(people)[::2]
    if complaints:
        stood = dict.fromkeys(("begun", "latest", "filed", "since"), NOW)
        said = {"kind": Kind.COMPLAINT.value, "status": Status.NEW.value, "title": "Broken"} | stood
        db.execute(insert(voices), [said | {"author": who} for who in half for _ in range(3)])
    if money:
        best = {"name": "Gold", "rank": 1, "since": NOW}
        db.execute(insert(tiers), [best | {"customer": who} for who in people if who not in set(half)])


async def ranking(database: Database, size: int) -> list[tuple[CustomerId, float]]:
    """Return the first as the team would see them now, each with his score."""
    places = await at(database, NOW, lambda work: reckoning.leading(work, size, DEFAULTS))
    return [(each.customer, each.value) for each in places]
