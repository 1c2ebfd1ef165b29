"""What PostgreSQL reads for each look at voices: by its own account, so that no other work changes it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import timedelta
from typing import Any, Final

from msgspec import Struct
from sqlalchemy import Connection, event

from benchmarks.voices.filling import NOW, Filled, author
from bot.domains import Stores
from customers.people import CustomerId
from suggestions.digest import Digests
from suggestions.kind import Kind
from suggestions.store import Alerts, Order, Voices
from suggestions.triage import Triage
from suggestions.voice import Status
from suggestions.weekly import Weekly

LARGE: Final = 5_000
"""Rows of a table; who reads all of so many reads too much."""
SHOWN: Final = 8
SLICE: Final = 200
WEEK: Final = timedelta(weeks=1)

UNBOUND: Final = frozenset({"triage"})
"""Also reads everybody who supports the ideas it shows, and what languages they speak."""

Asked = tuple[str, Any]


class Reads(Struct, frozen=True):
    """What one look read."""

    pages: int
    """Pages of 8 kB, each as often as it was looked into."""
    rows: int
    """The most rows that one step of it took."""
    milliseconds: float
    scanned: tuple[str, ...]
    """Large tables of which it read every row."""


def looks(filled: Filled) -> Mapping[str, Callable[[Stores], object]]:
    """What is looked at again and again, by what it is called."""
    who, last = author(1, filled.people), NOW - WEEK
    return {
        **{f"board: {order}": _board(order, who) for order in Order},
        "inbox": lambda stores: stores[Voices].queue(NOW, SHOWN),
        "inbox: how many": lambda stores: stores[Voices].queued(),
        "late": lambda stores: stores[Voices].late(NOW, SHOWN, "alerted"),
        "late: how many": lambda stores: stores[Weekly].late(NOW),
        "the clock": _clock,
        "new ideas that wait": lambda stores: stores[Voices].unpublished(SHOWN),
        "hidden ideas": lambda stores: stores[Voices].hidden(SHOWN),
        "planned": lambda stores: stores[Voices].standing(Status.PLANNED, SHOWN),
        "promises": lambda stores: stores[Voices].promised(SHOWN),
        "what one person said": lambda stores: stores[Voices].of(who, SHOWN),
        "his limits": lambda stores: stores[Voices].filed_since(who, Kind.IDEA, NOW - WEEK, SHOWN),
        "what one person supports": lambda stores: stores[Voices].supporters.by(who),
        "digest of 200": lambda stores: stores[Digests].take(range(1, SLICE + 1), NOW),
        "200 of an idea's supporters": lambda stores: stores[Voices].followers.hearing(
            [filled.popular], filled.people // 2, SLICE
        ),
        "triage": lambda stores: stores[Triage].demand(SLICE),
        "triage: how many": lambda stores: stores[Triage].undecided(),
        "week: what came to stand": lambda stores: stores[Weekly].stepped(Status.LAUNCHED, last, NOW),
        "week: what is promised": lambda stores: stores[Weekly].promised(),
    }


def _board(order: Order, who: CustomerId) -> Callable[[Stores], object]:
    return lambda stores: stores[Voices].board(order, NOW, who)


def _clock(stores: Stores) -> None:
    """All that the clock asks when it wakes."""
    voices, digests = stores[Voices], stores[Digests]
    voices.unsorted(NOW, SLICE)
    voices.next_unsorted()
    voices.lines.leaving(NOW, SLICE)
    voices.lines.on_their_way(SLICE)
    voices.lines.next_leaving()
    voices.steps.due(NOW, SLICE)
    voices.steps.next_due()
    voices.steps.slipping(NOW, SLICE)
    voices.steps.next_slipping(NOW)
    voices.steps.asking(NOW, SLICE)
    voices.steps.next_asking(NOW)
    digests.due(NOW, SLICE)
    digests.next_due()
    stores[Alerts].asking(NOW, SLICE)


def read(db: Connection, look: Callable[[Stores], object]) -> Reads:
    """Look, then have each statement explained that this took."""
    with _heard(db) as asked:
        look(Stores(db))
    plans = [_explained(db, each) for each in asked]
    large = set(db.exec_driver_sql(_LARGE, (LARGE,)).scalars())
    return Reads(
        sum(each["Plan"]["Shared Hit Blocks"] + each["Plan"]["Shared Read Blocks"] for each in plans),
        max((rows for each in plans for rows in _rows(each["Plan"])), default=0),
        sum(each["Execution Time"] for each in plans),
        tuple(sorted({table for each in plans for table in _scanned(each["Plan"])} & large)),
    )


_LARGE: Final = "SELECT relname FROM pg_class WHERE relkind = 'r' AND reltuples >= $1"


@contextmanager
def _heard(db: Connection) -> Iterator[list[Asked]]:
    """Note what is asked of the database."""
    asked: list[Asked] = []

    def hear(_: Any, __: Any, statement: str, parameters: Any, *___: Any) -> None:
        asked.append((statement, parameters))

    event.listen(db, "before_cursor_execute", hear)
    try:
        yield asked
    finally:
        event.remove(db, "before_cursor_execute", hear)


def _explained(db: Connection, asked: Asked) -> Any:
    statement, parameters = asked
    found = db.exec_driver_sql(
        f"EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) {statement}", parameters
    ).scalar_one()
    return (json.loads(found) if isinstance(found, str) else found)[0]


def _scanned(plan: Any) -> Iterator[str]:
    """The tables of which every row is read, and the indexes of which every entry is."""
    whole = plan["Node Type"] == "Seq Scan"
    if whole or (plan["Node Type"].startswith("Index") and "Index Cond" not in plan and not _stops(plan)):
        yield plan["Relation Name"]
    for each in plan.get("Plans", ()):
        yield from _scanned(each)


def _stops(plan: Any) -> bool:
    return _taken(plan) < LARGE


def _rows(plan: Any) -> Iterator[int]:
    """How many rows each step took, and passed over."""
    yield _taken(plan)
    for each in plan.get("Plans", ()):
        yield from _rows(each)


def _taken(plan: Any) -> int:
    return int((plan["Actual Rows"] + plan.get("Rows Removed by Filter", 0)) * plan["Actual Loops"])
