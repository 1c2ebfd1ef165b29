"""Both databases, fresh and migrated."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.database import Database
from storage.schema import up_to_date


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty database of each kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'glas.db'}"
    return str(request.getfixturevalue("postgres_url"))


@pytest.fixture
async def empty(address: str) -> AsyncIterator[Database]:
    """A database without any table."""
    opened = Database(address)
    yield opened
    await opened.close()


@pytest.fixture
async def database(empty: Database) -> Database:
    """A database of the newest version."""
    await up_to_date(empty)
    return empty
