"""Everything that is kept, copied from SQLite to PostgreSQL, and compared before it is committed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import asyncpg
from msgspec import Struct
from sqlalchemy import Connection, Table, create_engine, func, inspect, select, text
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.pool import StaticPool

from polls.ballotlog import commitment, genesis, leaf_hash
from polls.poll import PollId
from storage.database import Database
from storage.errors import InUse, NotEmpty, NotWhole
from storage.every_table import every_table
from storage.file import opened_to_read
from storage.leadership import LOCK
from storage.polls.ballots import BallotRows
from storage.polls.rows import PollRows, split
from storage.polls.tables import ballots, leaves, polls
from storage.postgresql import PostgresEngine
from storage.schema import current, known_versions, up_to_date

CHUNK: Final = 5_000

Progress = Callable[[str, int, int], None]
"""Hears a table's name, how many of its rows were copied, and how many there are."""


class Logged(Struct, frozen=True):
    """A poll's ballot log, recomputed leaf by leaf, and the ballots that open their leaves."""

    poll: int
    head: str
    leaves: int
    ballots: int


@contextmanager
def source(path: Path) -> Iterator[Connection]:
    """Open a SQLite database for reading alone. Raises NotWhole when it is not of the newest version."""
    engine = create_engine(
        "sqlite://",
        creator=lambda: opened_to_read(path, check_same_thread=False),
        poolclass=StaticPool,
        hide_parameters=True,
    )
    try:
        with engine.connect() as db:
            if _version(db) != known_versions()[-1]:
                raise NotWhole(
                    "the database is not of the newest version: start Glas once, or run glas migrate"
                )
            yield db
    finally:
        engine.dispose()


def _version(db: Connection) -> str:
    if not inspect(db).has_table("alembic_version"):
        return ""
    return str(db.execute(text("SELECT version_num FROM alembic_version")).scalar())


async def move(db: Connection, target: Database, progress: Progress) -> list[Logged]:
    """Copy every row in one transaction of the target, and commit only when all of it is the same there.

    Returns the ballot logs. Raises NotEmpty, InUse, NotWhole; then the target is as a new database is.
    """
    if await current(target) not in {"", *known_versions()}:
        raise NotEmpty("a newer Glas has used the target")
    await target.run(_refuse_others)
    await up_to_date(target)
    assert isinstance(target.engine, PostgresEngine)
    async with target.engine.transaction() as there:
        await _take(there)
        for table in every_table():
            await _copy(db, there, table, progress)
        await there.run_sync(lambda pg: _number(db, pg))
        counted = [table.name for table in every_table() if _count(db, table) != await _rows(there, table)]
        if counted:
            raise NotWhole(f"rows are missing in {', '.join(counted)}: nothing was kept")
        here, moved = logs(db), await there.run_sync(logs)
        if here != moved:
            raise NotWhole("a ballot log is not the same in the target: nothing was kept")
        return moved


def _refuse_others(pg: Connection) -> None:
    ours = {table.name for table in every_table()} | {"alembic_version"}
    others = sorted(set(inspect(pg).get_table_names()) - ours)
    if others:
        raise NotEmpty(f"the target is not empty: it has {', '.join(others[:5])}")


async def _take(there: AsyncConnection) -> None:
    """Hold the target against other processes; refuse one that has a row."""
    if not await there.scalar(text(f"SELECT pg_try_advisory_xact_lock({LOCK})")):
        raise InUse("a Glas runs on the target: stop it")
    for table in every_table():
        if await _rows(there, table):
            raise NotEmpty(f"the target is not empty: it has rows in {table.name}")


async def _copy(db: Connection, there: AsyncConnection, table: Table, progress: Progress) -> None:
    """Copy one table by COPY, oldest first: a runoff comes after the poll it is of."""
    driver: Any = (await there.get_raw_connection()).driver_connection
    names, total, done = [column.name for column in table.columns], _count(db, table), 0
    query = select(table).order_by(*table.primary_key.columns).execution_options(yield_per=CHUNK)
    progress(table.name, done, total)
    for chunk in db.execute(query).partitions():
        rows = [tuple(row) for row in chunk]
        try:
            await driver.copy_records_to_table(table.name, records=rows, columns=names)
        except (asyncpg.PostgresError, ValueError) as error:
            raise NotWhole(f"{table.name} cannot be written there ({type(error).__name__})") from None
        done += len(rows)
        progress(table.name, done, total)


def _number(db: Connection, pg: Connection) -> None:
    """Let the next row get the number it would have got: none is given twice, also after its row is gone."""
    given: dict[str, int] = {
        row.name: row.seq for row in db.execute(text("SELECT name, seq FROM sqlite_sequence"))
    }
    for table in every_table():
        if "id" not in table.columns:
            continue
        last = max(given.get(table.name, 0), db.execute(select(func.max(table.c.id))).scalar() or 0)
        setting = text("SELECT setval(pg_get_serial_sequence(:name, 'id'), :number, :used)")
        pg.execute(setting, {"name": table.name, "number": max(last, 1), "used": last > 0})


def _count(db: Connection, table: Table) -> int:
    return int(db.execute(select(func.count()).select_from(table)).scalar_one())


async def _rows(there: AsyncConnection, table: Table) -> int:
    return await there.run_sync(lambda pg: _count(pg, table))


def logs(db: Connection) -> list[Logged]:
    """Recompute the ballot log of every poll, and open every ballot. Raises NotWhole at the first flaw."""
    numbers: Sequence[int] = db.execute(select(polls.c.id).order_by(polls.c.id)).scalars().all()
    return [_logged(db, number) for number in numbers]


def _logged(db: Connection, number: int) -> Logged:
    row = db.execute(select(polls.c.head, polls.c.leaves).where(polls.c.id == number)).one()
    poll = PollRows(db).get(PollId(number))
    head = genesis(poll.id, poll.terms, poll.commitment, poll.draw_commitment) if row.head else ""
    count = 0
    for count, leaf in enumerate(BallotRows(db).log(poll.id), 1):
        head = leaf_hash(head, count, leaf.pseudonym, leaf.commitment)
        if (leaf.seq, leaf.hash) != (count, head):
            raise NotWhole(f"the ballot log of poll {number} is broken at leaf {leaf.seq}")
    if (head, count) != (row.head, row.leaves):
        raise NotWhole(f"the ballot log of poll {number} does not end as the poll says")
    return Logged(number, head, count, _opened(db, number))


def _opened(db: Connection, number: int) -> int:
    """Count the ballots of a poll; each must open its leaf."""
    query = (
        select(ballots.c.nonce, ballots.c.choices, ballots.c.leaf, leaves.c.commitment)
        .outerjoin(leaves, (leaves.c.poll == ballots.c.poll) & (leaves.c.seq == ballots.c.leaf))
        .where(ballots.c.poll == number)
        .execution_options(yield_per=CHUNK)
    )
    count = 0
    for row in db.execute(query):
        if commitment(row.nonce, split(row.choices)) != row.commitment:
            raise NotWhole(f"a ballot of poll {number} does not open leaf {row.leaf}")
        count += 1
    return count
