"""What is not moved from SQLite to PostgreSQL, and that nothing of it is kept there."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, insert, select, text

from storage import moving
from storage.customers.tables import customers
from storage.database import Database
from storage.errors import InUse, NotEmpty, NotWhole
from storage.leadership import LOCK, candidate
from storage.schema import migrate, up_to_date
from tests.storage.voting import NOW


@pytest.fixture
async def source(tmp_path: Path) -> Path:
    """A database of one customer."""
    path = tmp_path / "glas.db"
    database = Database(f"sqlite:///{path}")
    await up_to_date(database)
    await database.run(lambda db: db.execute(insert(customers).values(language="en", joined=NOW)))
    await database.close()
    return path


async def move(source: Path, target: Database) -> None:
    with moving.source(source) as db:
        await moving.move(db, target, lambda *_: None)


@pytest.mark.postgres
async def test_a_target_that_is_in_use_or_has_other_tables_or_lost_a_row_is_left_empty(
    source: Path, postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = Database(postgres_url)
    await target.run(lambda db: db.execute(text("CREATE TABLE diary (word text)")))
    with pytest.raises(NotEmpty, match="diary"):
        await move(source, target)
    await target.run(lambda db: db.execute(text("DROP TABLE diary")))
    async with candidate(postgres_url) as leader:
        assert await leader.won()
        with pytest.raises(InUse):
            await move(source, target)
    await let_go(target)
    with monkeypatch.context() as losing:
        losing.setattr(moving, "_copy", lost)
        with pytest.raises(NotWhole, match="rows are missing in customers"):
            await move(source, target)
    assert await target.run(people) == []
    await move(source, target)
    assert await target.run(people) == [1]
    await target.close()


async def let_go(target: Database) -> None:
    """Wait until the server has noticed that the leader is gone: its connection ends without a farewell."""
    held = text(
        "SELECT count(*) FROM pg_locks JOIN pg_database ON oid = database"
        " WHERE locktype = 'advisory' AND objid = :lock AND datname = current_database()"
    )
    while await target.run(lambda db: db.execute(held, {"lock": LOCK & 0xFFFFFFFF}).scalar_one()):  # noqa: ASYNC110
        await asyncio.sleep(0.01)


async def lost(*_: Any) -> None:
    """A table of which no row arrives."""


def people(db: Connection) -> list[int]:
    return list(db.execute(select(customers.c.id)).scalars())


async def test_a_database_of_an_older_version_is_not_moved(source: Path) -> None:
    database = Database(f"sqlite:///{source}")
    await migrate(database, "0007")
    await database.close()
    with pytest.raises(NotWhole, match="newest version"), moving.source(source):
        pass
