"""`/fairness` among 1,000,000 customers: what counting the groups and reading who stays take."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from time import perf_counter
from typing import Any, Final
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Table, insert

from benchmarks import databases
from benchmarks.figures import Figure, Run
from bot.domains import Stores
from fairness.cohorts import Histories, cohort_table
from fairness.report import Counts, report
from storage.customers.tables import consents, customers
from storage.database import Database
from storage.polls.tables import ballots, polls
from storage.suggestions.tables import supporters, voices
from suggestions.reply_by import USUAL_RULES

NOW: Final = datetime(2026, 11, 30, 12, tzinfo=UTC)
YEARS: Final = timedelta(days=730)
AT_ONCE: Final = 10_000
POLLS: Final = 24
"""One a month for two years; each tenth customer votes in each."""
BAR: Final = 15.0
"""Seconds for each of both: nobody who votes waits meanwhile, and who asked reads it within a minute."""


def figures(run: Run) -> Iterator[Figure]:
    """Fill a database with so many customers, and yield what both take."""
    number = run.size(1_000_000, 20_000)
    with tempfile.TemporaryDirectory() as folder:
        yield from asyncio.run(_measured(f"sqlite:///{folder}/glas.db", number, run))


async def _measured(url: str, number: int, run: Run) -> list[Figure]:
    async with databases.opened(url) as database:
        await _fill(database, number)
        read = database.reading.read
        took: dict[str, list[float]] = {"the groups": [], "who stays": []}
        for _ in run.turns():
            for what, work in (("the groups", _groups), ("who stays", _stays)):
                begun = perf_counter()
                await read(work)
                took[what].append(perf_counter() - begun)
    name = "/fairness: {}, {:,} customers, {:,} ballots"
    return [
        Figure(
            what=name.format(what, number, number * POLLS // 10),
            unit="s",
            rounds=tuple(times),
            bar=BAR,
            digits=2,
        )
        for what, times in took.items()
    ]


def _groups(db: Connection) -> object:
    return report(Stores(db)[Counts], NOW, USUAL_RULES.hours)


def _stays(db: Connection) -> object:
    return cohort_table(Stores(db)[Histories], NOW, ZoneInfo("UTC"))


async def _fill(database: Database, number: int) -> None:
    month = YEARS / POLLS
    for poll in range(1, POLLS + 1):
        opened = NOW - YEARS + (poll - 1) * month
        row = {"opened": opened, "closed": opened + month, "closes": opened + month, "created": opened}
        rules = {"creator": 1, "pick": 1, "seats": 1, "binding": False, "quorum": 0}
        await database.run(partial(_one, polls, {"id": poll} | row | rules))
    tables: tuple[tuple[Table, int, Callable[[int], dict[str, Any]]], ...] = (
        (customers, number, partial(_customer, number)),
        (
            consents,
            number // 20,
            lambda at: {"customer": at * 20, "purpose": "tests", "given": NOW, "wording": ""},
        ),
        (voices, number // 5, partial(_voice, number)),
        (supporters, number // 5, partial(_support, number)),
        (ballots, number * POLLS // 10, partial(_ballot, number)),
    )
    for table, rows, made in tables:
        for begin in range(1, rows + 1, AT_ONCE):
            some = [made(at) for at in range(begin, min(begin + AT_ONCE, rows + 1))]
            await database.run(partial(_one, table, some))


def _one(table: Table, rows: Any, db: Connection) -> None:
    db.execute(insert(table), rows)


def _customer(number: int, at: int) -> dict[str, Any]:
    """They came evenly over two years."""
    language = ("en", "sr", "pl", "ru", "bg", "cs")[at % 6]
    return {"id": at, "language": language, "joined": NOW - YEARS + YEARS * at / (number + 1), "name": ""}


def _voice(number: int, at: int) -> dict[str, Any]:
    said = NOW - YEARS + YEARS * at / (number // 5 + 1)
    kind = ("idea", "complaint", "question", "praise")[at % 4]
    row = {
        "id": at,
        "kind": kind,
        "status": "new",
        "author": at * 7919 % number + 1,
        "filed": said,
        "begun": said,
    }
    answered = said + timedelta(hours=at % 30)
    promised = {"reply_by": said + timedelta(hours=24), "answered": answered, "stopped": answered}
    return row | promised | {"latest": said, "since": said}


def _support(number: int, at: int) -> dict[str, Any]:
    given = NOW - YEARS + YEARS * at / (number // 5 + 1)
    return {"idea": 4 * (at % 50 + 1), "customer": at * 104_729 % number + 1, "since": given}


def _ballot(number: int, at: int) -> dict[str, Any]:
    """Each tenth of them in each poll, a week after it opened."""
    each = number // 10
    poll, ordinal = (at - 1) // each, (at - 1) % each + 1
    on = NOW - YEARS + poll * (YEARS / POLLS) + timedelta(days=7)
    voter = (ordinal * 10 + poll) % number + 1
    row = {"poll": poll + 1, "ordinal": ordinal, "voter": voter, "choices": "1", "revision": 1}
    return row | {"leaf": ordinal, "at": on}
