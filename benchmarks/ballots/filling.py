"""Databases filled with ballots without a messenger: by the domain's own rules, in large transactions."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from datetime import UTC, datetime

from sqlalchemy import Connection, insert

from benchmarks.databases import OPTIONS, open_poll
from customers.people import CustomerId
from polls.ballots import Mark, Marked
from polls.poll import Choice, PollId
from polls.voting import mark_all
from storage.customers.tables import contacts, customers
from storage.database import Database
from storage.polls.ballots import BallotRows

AT_ONCE = 10_000
FIRST = 10_000
"""The address of the first voter at the messenger, and his number as a customer."""


async def people(database: Database, number: int) -> None:
    """Let so many customers join."""
    for some in _parts(number):
        await database.run(lambda db, some=some: _join(db, some))  # type: ignore[misc]


async def ballots(database: Database, number: int) -> PollId:
    """Open a poll and let that many people vote in it, one choice each; every vote is a leaf of its log."""
    poll = await database.run(lambda db: open_poll(db).id)
    for some in _parts(number):
        await database.run(lambda db, some=some: _vote(db, poll, some))  # type: ignore[misc]
    return poll


def _parts(number: int) -> Iterator[range]:
    for begin in range(0, number, AT_ONCE):
        yield range(begin, min(begin + AT_ONCE, number))


def _join(db: Connection, some: range) -> None:
    now = datetime.now(UTC)
    db.execute(insert(customers), [{"id": FIRST + each, "language": "en", "joined": now} for each in some])
    db.execute(
        insert(contacts),
        [{"messenger": "telegram", "address": str(FIRST + each), "customer": FIRST + each} for each in some],
    )


def _vote(db: Connection, poll: PollId, some: range) -> None:
    """Take one mark of each. Raises RuntimeError when a rule refuses one."""
    marks = [Mark(poll, CustomerId(FIRST + each), Choice(1 + each % OPTIONS), on=True) for each in some]
    taken = mark_all(BallotRows(db), marks, datetime.now(UTC), secrets.token_bytes)
    if not all(isinstance(each, Marked) for each in taken):
        raise RuntimeError("a mark was refused")
