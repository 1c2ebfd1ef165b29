"""A batch of votes reads its own rows alone, whatever the database knows of the others."""

from __future__ import annotations

import pytest
from sqlalchemy import BigInteger, Connection, bindparam, select, text, true

from storage.database import Database
from storage.lists import listed
from storage.polls import ballots as of_ballots
from storage.polls import rows as of_polls
from storage.polls import voters
from storage.polls.tables import ballots
from storage.prepared import Prepared
from tests.storage.voting import NOW, box, open_poll, put, slip

VOTERS = 1_500
BATCH = 20
READ = text(
    "SELECT coalesce(sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)), 0) "
    "FROM pg_stat_xact_user_tables"
)


def uncounted(db: Connection) -> None:
    """Have nobody count the tables in the background."""
    for table in ("contacts", "customers", "ballots"):
        db.execute(text(f"ALTER TABLE {table} SET (autovacuum_enabled = off)"))


async def rows_read(url: str) -> int:
    """Let many vote on tables that nobody counts; return how many rows a batch of others reads."""
    database = Database(url)
    try:
        await database.run(uncounted)
        poll, commit = await open_poll(database), box(database)
        for first in range(0, VOTERS, 100):
            await put(commit, [slip(voter, voter, poll, 1) for voter in range(first, first + 100)])
        batch = [slip(VOTERS + voter, VOTERS - BATCH // 2 + voter, poll, 2) for voter in range(BATCH)]

        def fold(db: Connection) -> int:
            before = db.execute(READ).scalar_one()
            commit._fold(db, batch, NOW)
            return int(db.execute(READ).scalar_one() - before)

        return await database.run(fold)
    finally:
        await database.close()


@pytest.mark.postgres
async def test_a_batch_reads_its_own_rows_alone(new_postgres_url: str) -> None:
    assert await rows_read(new_postgres_url) < 10 * BATCH


@pytest.mark.postgres
async def test_with_a_list_in_the_condition_it_reads_them_all(
    new_postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    his = ballots.c.voter.in_(listed("voters", BigInteger))
    standing = select(ballots).where(ballots.c.poll == bindparam("poll"), his)
    monkeypatch.setattr("storage.polls.ballots._STANDING", Prepared(standing))
    assert await rows_read(new_postgres_url) > VOTERS


def planned(db: Connection, prepared: Prepared) -> list[str]:
    """How SQLite finds what a statement asks for."""
    written = prepared._on(db.dialect)
    nothing = (None,) * written.sql.count("?")
    rows = db.exec_driver_sql(f"EXPLAIN QUERY PLAN {written.sql}", nothing)
    return [str(row.detail) for row in rows]


def through_an_index(plan: list[str]) -> bool:
    """No table is read whole, and of those with a key of two parts both are used."""
    read = [line for line in plan if "VIRTUAL TABLE" not in line and line.startswith(("SCAN", "SEARCH"))]
    of_two = [line for line in read if line.startswith(("SEARCH ballots", "SEARCH contacts"))]
    return all(line.startswith("SEARCH") for line in read) and all(" AND " in line for line in of_two)


@pytest.mark.parametrize("prepared", [of_ballots._HOLD, of_ballots._STANDING, of_polls._SAID, voters._KNOWN])
@pytest.mark.parametrize("address", ["sqlite"], indirect=True)
async def test_sqlite_finds_all_rows_of_a_batch_by_an_index(prepared: Prepared, database: Database) -> None:
    plan = await database.run(lambda db: planned(db, prepared))
    assert through_an_index(plan), plan


@pytest.mark.parametrize("address", ["sqlite"], indirect=True)
async def test_compared_with_a_truth_a_list_uses_none(database: Database) -> None:
    his = ballots.c.voter.in_(listed("voters", BigInteger)).is_(true())
    standing = Prepared(select(ballots).where(ballots.c.poll == bindparam("poll"), his))
    assert not through_an_index(await database.run(lambda db: planned(db, standing)))
