"""A counter at which nobody waits."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.database import Database
from storage.schema import up_to_date
from tests.handlers.front import Counter


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty database of the newest version, to be copied: a second for all tests together."""
    path = tmp_path_factory.mktemp("handlers") / "glas.db"

    async def migrate() -> None:
        opened = Database(f"sqlite:///{path}")
        await up_to_date(opened)
        await opened.close()

    asyncio.run(migrate())
    return path


@pytest.fixture
async def counter(migrated: Path, tmp_path: Path) -> AsyncIterator[Counter]:
    """The reception of a company where nothing has happened yet."""
    database = Database(f"sqlite:///{shutil.copy(migrated, tmp_path)}")
    yield Counter(database)
    await database.close()
