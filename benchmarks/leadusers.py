"""Scores of a million customers with ten million pieces of evidence: rebuilt, brought up to date, listed.

Each is measured in a process of its own, on the same database.
"""

from __future__ import annotations

import asyncio
import secrets
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from time import perf_counter, process_time
from typing import Final, TypeVar

from sqlalchemy import Connection, delete, func, insert, select, update

from benchmarks.apart import in_a_process, tell
from benchmarks.databases import opened
from benchmarks.figures import Figure, Run, say
from bot.domains import Stores
from customers.people import CustomerId
from leadusers.evidence import SettledId
from leadusers.gain import Need
from leadusers.store import Scores, Settling
from storage.leadusers.tables import evidence, settled
from storage.suggestions.tables import supporters
from suggestions.kind import Kind
from suggestions.store import Voices
from suggestions.voice import Status, Voice
from texts.rendering import Reader
from usecases.company import Company
from usecases.leadusers import reckoning, scoring, settling
from usecases.work import Work

Result = TypeVar("Result")
CUSTOMERS: Final = 1_000_000
EACH: Final = 10
"""So many pieces of evidence has everybody."""
SETTLED: Final = 1_000
"""Polls, and ideas together, over two years."""
UPDATES: Final = 5_000
"""So many supported early what settles while updates are measured."""
ANSWERS: Final = 200
IDEAS: Final = 6
"""So many ideas settle then, the first of them launched."""
NOW: Final = datetime(2026, 12, 1, tzinfo=UTC)
COMPANY: Final = Company(Reader("en", "UTC", zone_chosen=False), frozenset(), None)
REBUILD_SECONDS, FIRST_MILLISECONDS, UPDATE_MILLISECONDS = 60.0, 50.0, 1.0

NUMBERS: Final = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
PEOPLE: Final = f"""{NUMBERS} INSERT INTO customers (id, language, language_chosen, zone, name, joined)
    SELECT i, 'en', 0, '', '', '2025-01-01 00:00:00.000000' FROM n"""
ENDED: Final = f"""{NUMBERS} INSERT INTO lead_settled (id, origin, at, base, spread)
    SELECT i, 'ideas', datetime('2026-12-01', '-' || ((i * 7919) % 730) || ' days') || '.000000', 0.3, 0.2
    FROM n"""
EVIDENCE: Final = f"""{NUMBERS}, e(k) AS (SELECT 0 UNION ALL SELECT k + 1 FROM e WHERE k < {EACH - 1})
    INSERT INTO lead_evidence (customer, settled, at, early, won, worth, expected, spread)
    SELECT n.i, s.id, s.at, 2, (n.i * 31 + k * 17) % 3, ((n.i * 31 + k * 17) % 3) * 0.9, 0.6, 0.4
    FROM n, e JOIN lead_settled s ON s.id = 1 + (n.i * 13 + k * 97) % {SETTLED}"""
SCORES: Final = f"""{NUMBERS} INSERT INTO lead_scores
    (customer, since, early, hits, expected, variance, need, reckoned)
    SELECT i, '2025-01-01 00:00:00.000000', 0, 0, 0, 0,
    '{{"answers":[' || (1 + i % 5) || ',' || (1 + i / 5 % 5) || ',4],"answered":"2026-'
    || printf('%02d', 1 + i % 11) || '-01T00:00:00Z","asks":0.0,"solved":null,"means":null}}',
    '2026-12-01 00:00:00.000000' FROM n"""


def figures(run: Run) -> Iterator[Figure]:
    """Yield what a rebuild takes, an update, and the list of the first hundred."""
    people = run.size(CUSTOMERS, 20_000)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "glas.db"
        say(f"{people:,} customers with {EACH} pieces of evidence each")
        asyncio.run(_filled(path, people))
        rebuilt = [in_a_process(__name__, "rebuild", str(path))]
        lists = run.in_turns(lambda: in_a_process(__name__, "first", str(path)))
        updates = run.in_turns(lambda: in_a_process(__name__, "updates", str(path)))
        answers = run.in_turns(lambda: in_a_process(__name__, "answers", str(path)))
    yield Figure(
        what=f"scores of {people:,} rebuilt, {EACH} pieces each: processor",
        unit="s",
        rounds=tuple(each.seconds for each in rebuilt),
        bar=REBUILD_SECONDS,
        digits=1,
    )
    yield Figure(what="… memory", unit="MB", rounds=tuple(each.megabytes for each in rebuilt), digits=0)
    yield Figure(
        what="list of the first hundred",
        unit="ms",
        rounds=tuple(1000 * each.seconds for each in lists),
        bar=FIRST_MILLISECONDS,
        digits=1,
    )
    yield Figure(
        what=f"score updated where {UPDATES:,} supported what settles",
        unit="ms",
        rounds=tuple(1000 * each.seconds / UPDATES for each in updates),
        bar=UPDATE_MILLISECONDS,
        digits=2,
    )
    yield Figure(
        what="score updated by an answer, committed each time",
        unit="ms",
        rounds=tuple(1000 * each.seconds / ANSWERS for each in answers),
        digits=2,
    )


async def _filled(path: Path, people: int) -> None:
    async with opened(f"sqlite:///{path}"):
        pass
    db = sqlite3.connect(path)
    db.execute("PRAGMA synchronous=OFF")
    with db:
        db.execute(PEOPLE, (people,))
        db.execute(ENDED, (SETTLED,))
        db.execute(EVIDENCE, (people,))
        db.execute(SCORES, (people,))
    db.close()
    async with opened(f"sqlite:///{path}") as database:
        await database.run(lambda db: _ended(db, people // UPDATES))


def _ended(db: Connection, step: int) -> None:
    """Let ideas end that many supported early, one here and one there, and settle."""
    work = Work(Stores(db), NOW, secrets.token_bytes, COMPANY)
    filed, ended = NOW - timedelta(days=20), NOW - timedelta(days=1)
    for each in range(IDEAS):
        voice = Voice(
            kind=Kind.IDEA,
            status=Status.DECLINED if each else Status.LAUNCHED,
            author=CustomerId(each + 1),
            title="A seat",
            begun=filed,
            latest=filed,
            filed=filed,
            published=filed,
            since=ended,
        )
        idea = work.stores[Voices].add(voice).id
        supported = [who for who in range(UPDATES) if not each or who % IDEAS == each]
        rows = [{"idea": idea, "customer": step * (who + 1), "since": filed} for who in supported]
        db.execute(insert(supporters), rows)
    settling.settle_ideas(work)


async def _measured(what: str, path: Path) -> float:
    """Return the seconds that one of them takes: a rebuild of the processor, all else by the wall."""
    async with opened(f"sqlite:///{path}") as database:

        async def run(work: Callable[[Work], Result]) -> Result:
            def worked(db: Connection) -> Result:
                return work(Work(Stores(db), NOW, secrets.token_bytes, COMPANY))

            return await database.run(worked)

        await run(lambda work: work.stores[Scores].find(CustomerId(1)))
        latest = await database.run(_unwritten)
        clock = process_time if what == "rebuild" else perf_counter
        began = clock()
        match what:
            case "rebuild":
                while await run(reckoning.unfinished):
                    await run(reckoning.rebuild)
            case "first":
                await run(lambda work: reckoning.leading(work, 100))
            case "updates":
                while await run(lambda work: work.stores[Settling].unwritten(1)):
                    await run(partial(settling.write, id=latest))
            case _:
                for each in range(1, ANSWERS + 1):
                    await run(partial(_answered, customer=CustomerId(each * 7)))
        return clock() - began


def _unwritten(db: Connection) -> SettledId:
    """Take the evidence back that a round before left of what settled last; return which that is."""
    latest = db.execute(select(func.max(settled.c.id))).scalar_one()
    db.execute(delete(evidence).where(evidence.c.settled == latest))
    db.execute(update(settled).where(settled.c.id == latest).values(cursor=0))
    return SettledId(latest)


def _answered(work: Work, customer: CustomerId) -> None:
    scoring.learned(work, customer, Need(answers=(4, 5, 5, 4), answered=NOW, means=True))


if __name__ == "__main__":
    tell(asyncio.run(_measured(sys.argv[1], Path(sys.argv[2]))))
