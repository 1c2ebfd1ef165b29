"""On PostgreSQL a batch of votes reads its own rows alone, also while nobody has counted the rest."""

from __future__ import annotations

import pytest
from sqlalchemy import Connection, bindparam, select, text

from storage import lists
from storage.database import Database
from storage.prepared import Prepared
from storage.schema import up_to_date
from storage.tables import ballots
from tests.storage.voting import NOW, box, open_poll, put, slip

pytestmark = pytest.mark.postgres
VOTERS = 1_500
BATCH = 20
READ = text(
    "SELECT sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)) FROM pg_stat_xact_user_tables"
)


def uncounted(db: Connection) -> None:
    """Have nobody count the tables in the background."""
    for table in ("contacts", "customers", "ballots"):
        db.execute(text(f"ALTER TABLE {table} SET (autovacuum_enabled = off)"))


async def rows_read(url: str) -> int:
    """Let many vote on tables that nobody counts; return how many rows a batch of others reads."""
    database = Database(url)
    try:
        await up_to_date(database)
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


async def test_a_batch_reads_its_own_rows_alone(postgres_url: str) -> None:
    assert await rows_read(postgres_url) < 10 * BATCH


async def test_with_a_list_in_the_condition_it_reads_them_all(
    postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    of_poll = ballots.c.poll == bindparam("poll")
    standing = select(ballots).where(of_poll, lists.among(ballots.c.voter, "voters"))
    monkeypatch.setattr("storage.ballots._STANDING", Prepared(standing))
    assert await rows_read(postgres_url) > VOTERS
