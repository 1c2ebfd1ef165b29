"""Filing, supporting and telling 100,000 supporters among 1,000,000 voices, beside the same among 1,000."""

from __future__ import annotations

import asyncio
import secrets
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import timedelta
from itertools import count
from pathlib import Path
from statistics import median
from time import process_time
from typing import Final

from sqlalchemy import Connection

from benchmarks import databases
from benchmarks.databases import opened
from benchmarks.figures import Figure, Run, say
from benchmarks.voices import reads
from benchmarks.voices.filling import NOW, Filled, author, fill, words
from bot.domains import Stores
from customers.people import CustomerId
from polls import lifecycle
from polls.poll import Terms
from polls.store import Polls
from storage.database import Database
from suggestions import supporting
from suggestions.digest import Digests
from suggestions.kind import Kind
from suggestions.store import Order, Voices
from suggestions.voice import Line, Part, Status, VoiceId
from texts.rendering import Reader
from usecases.company import Company
from usecases.outbox import write
from usecases.polls import announcing
from usecases.suggestions.plan import ballots, digest, steps
from usecases.suggestions.saying import filing
from usecases.work import Work

FLAT: Final = 1.5
"""How many times as much the most voices may cost as the fewest, and still be called flat."""
PAGES: Final = 5_000.0
"""Pages of 8 kB that a look may read on PostgreSQL; all voices are some 25,000."""
BOARD: Final = 100.0
"""Milliseconds of processor time for an order of the board among the most voices."""
TIMES: Final = 40
"""Voices that are filed, and ideas supported, in one round."""
STEPS: Final = 3
"""Steps of which all supporters are told, in one round."""

AT_ONCE: Final = 200
"""People who are told in one transaction, as the clock does it."""

COMPANY: Final = Company(
    Reader("en", "UTC", zone_chosen=False), frozenset(), None, ("telegram",), ideas_open=True
)
OWNER: Final = CustomerId(1)
_numbers: Final = count(1)

Full = tuple[Database, Filled]
Costs = Mapping[str, float]
"""Milliseconds of processor time, by what took them."""


class _UndoneError(Exception):
    """Takes a transaction back."""


def figures(run: Run) -> Iterator[Figure]:
    """Fill two databases, and yield what each thing costs in both, and the one against the other."""
    few, many, people = 1_000, run.size(1_000_000, 20_000), run.size(100_000, 5_000)
    turns = _measured((few, many), people, run)
    for what in turns[0][0]:
        name = what.replace("SUPPORTERS", f"{people:,} supporters")
        for place, size in enumerate((few, many)):
            rounds = tuple(turn[place][what] for turn in turns)
            bar = BOARD if what.startswith("board") and size == many else None
            yield Figure(what=f"{name}, {size:,} voices", unit="CPU-ms", rounds=rounds, bar=bar, digits=2)
        if not what.startswith("board"):
            ratios = tuple(turn[1][what] / turn[0][what] for turn in turns)
            yield Figure(what="… against the fewest", unit="times", rounds=ratios, bar=FLAT, digits=2)
    if not run.stopped:
        yield from asyncio.run(_on_postgres(few, many, people))


def _measured(sizes: tuple[int, int], people: int, run: Run) -> list[list[Costs]]:
    """Return, for each round that is complete, the costs in the smaller and in the larger database."""
    with tempfile.TemporaryDirectory() as folder, asyncio.Runner() as runner:
        stack = AsyncExitStack()
        try:
            both = runner.run(_filled(Path(folder), sizes, people, stack))
            return run.in_turns(lambda: runner.run(_turn(both)))
        finally:
            runner.run(stack.aclose())


async def _filled(folder: Path, sizes: tuple[int, int], people: int, stack: AsyncExitStack) -> Sequence[Full]:
    """Fill databases, which stay open as long as the stack."""
    say(f"filling databases with {sizes[0]:,} and {sizes[1]:,} voices")
    addresses = [f"sqlite:///{folder}/{size}.db" for size in sizes]
    files = [await stack.enter_async_context(opened(address)) for address in addresses]
    return [(each, await fill(each, size, people)) for each, size in zip(files, sizes, strict=True)]


async def _turn(both: Sequence[Full]) -> list[Costs]:
    return [await _costs(database, filled) for database, filled in both]


async def _on_postgres(few: int, many: int, people: int) -> list[Figure]:
    """Return what each look reads on PostgreSQL among the fewest and the most."""
    if not databases.POSTGRES:
        return [Figure(what="voices on PostgreSQL", unit="", unmeasured=databases.NO_POSTGRES)]
    found = [await _reads(few, people), await _reads(many, people)]
    figures: list[Figure] = []
    for what in found[0]:
        bar = None if what in reads.UNBOUND else PAGES
        for size, each in zip((few, many), (found[0][what], found[1][what]), strict=True):
            scanned = f" (all of {', '.join(each.scanned)})" if each.scanned else ""
            name = f"PostgreSQL, {what}, {size:,} voices{scanned}: pages read"
            figures.append(Figure(what=name, unit="", rounds=(each.pages,), bar=bar, digits=0))
        figures.append(Figure(what="… in", unit="ms", rounds=(found[1][what].milliseconds,), digits=2))
    whole = sum(bool(each.scanned) for what, each in found[1].items() if what not in reads.UNBOUND)
    return [*figures, Figure(what="… looks that read all of a large table", unit="", rounds=(whole,), bar=0)]


async def _reads(size: int, people: int) -> Mapping[str, reads.Reads]:
    """Fill a database on PostgreSQL, have its rows counted as it does by itself, and look."""
    say(f"filling a database on PostgreSQL with {size:,} voices")
    async with databases.fresh_postgres() as url, databases.opened(url) as database:
        filled = await fill(database, size, people)
        await database.run(lambda db: db.exec_driver_sql("ANALYZE"))
        return {
            what: await database.run(lambda db, *, look=look: reads.read(db, look))  # type: ignore[misc]
            for what, look in reads.looks(filled).items()
        }


async def _costs(database: Database, filled: Filled) -> Costs:
    """What each thing costs; all of it is undone."""
    return {
        "filing an idea": await _each(database, TIMES, lambda db: _file(db, filled)),
        "supporting the most supported idea": await _each(database, TIMES, lambda db: _support(db, filled)),
        "a launch told to SUPPORTERS": await _each(
            database, STEPS, lambda db: _tell(db, filled, Status.LAUNCHED)
        ),
        "a digest told to SUPPORTERS": await _each(
            database, STEPS, lambda db: _tell(db, filled, Status.CONSIDERING)
        ),
        "opening a poll on an idea of SUPPORTERS": await _each(
            database, TIMES, lambda db: _put_to_vote(db, filled)
        ),
        "the inbox, what is late, what waits for the clock": await _each(database, TIMES, _look),
    } | {
        f"board: {order}": await _each(database, TIMES, lambda db, order=order: _board(db, order, filled))  # type: ignore[misc]
        for order in (Order.TOP, Order.NEW, Order.RISING, Order.LAUNCHED)
    }


async def _each(database: Database, times: int, work: Callable[[Connection], object]) -> float:
    """The median of some times in milliseconds, after one that warms up; each is undone."""
    took = [await _undone(database, work) for _ in range(times + 1)]
    return median(took[1:])


async def _undone(database: Database, work: Callable[[Connection], object]) -> float:
    took: list[float] = []

    def timed(db: Connection) -> None:
        began = process_time()
        work(db)
        took.append(1000 * (process_time() - began))
        raise _UndoneError

    try:
        await database.run(timed)
    except _UndoneError:
        return took[-1]
    raise AssertionError


def _work(db: Connection) -> Work:
    return Work(Stores(db), NOW + timedelta(minutes=2), secrets.token_bytes, COMPANY)


def _file(db: Connection, filled: Filled) -> None:
    """Say something, and file it as an idea; the team and its author are told."""
    work, number = _work(db), filled.voices + next(_numbers)
    who = author(number, filled.people)
    line = Line(voice=VoiceId(0), part=Part.WORDS, by=who, at=work.now, text=words(number))
    write(filing.hear(work, who, line, (Kind.IDEA,)), work.stores, work.now)
    voice = work.stores[Voices].latest_of(who)
    assert voice is not None
    assert voice.status is Status.SAID
    write(filing.file(work, voice, Kind.IDEA)[1], work.stores, work.now)


def _support(db: Connection, filled: Filled) -> None:
    who = CustomerId(10 * filled.people + filled.voices + next(_numbers))
    _, new = supporting.support(Stores(db)[Voices], filled.popular, who, NOW)
    assert new


def _tell(db: Connection, filled: Filled, status: Status) -> None:
    """Let an idea stand there, and write it to everybody who waits for it, at once or in his digest."""
    work = _work(db)
    _, step, _ = steps.step(work, filled.step, status, OWNER)
    later = replace(work, now=work.now + timedelta(minutes=11))
    while (made := later.stores[Voices].steps.get(step.id)) is not None and made.due is not None:
        steps.note(later, step.id)
    due = later.stores[Digests].next_due()
    assert due is not None
    then = replace(later, now=max(due, later.now))
    while people := then.stores[Digests].due(then.now, AT_ONCE):
        write(digest.tell(then, people), then.stores, then.now)


def _put_to_vote(db: Connection, filled: Filled) -> None:
    """Open a poll on an idea that everybody waits for: who waits is told later."""
    work, polls = _work(db), Stores(db)[Polls]
    closes = work.now + timedelta(days=3)
    draft = polls.add(Terms(question="Which?", options=("This", "That"), closes=closes), OWNER, work.now)
    ballots.link(work, draft.id, ballots.ideas(work, [filled.step]))
    poll = lifecycle.open_(polls, draft.id, work.now, work.entropy, COMPANY.manner)
    write(announcing.opened_by_itself(poll, work), work.stores, work.now)


def _board(db: Connection, order: Order, filled: Filled) -> None:
    found = Stores(db)[Voices].board(order, NOW, author(1, filled.people))
    assert found, order


def _look(db: Connection) -> None:
    voices = Stores(db)[Voices]
    voices.waiting(100)
    voices.late(NOW, 100)
    voices.unpublished(100)
    voices.unsorted(NOW, 100)
    voices.next_unsorted()
    voices.lines.leaving(NOW, 100)
    voices.steps.due(NOW, 100)
