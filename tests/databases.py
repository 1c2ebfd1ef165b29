"""Both databases, fresh and migrated; and one in memory, for rules that ask nothing of a database."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from storage.database import Database
from storage.schema import up_to_date
from storage.stores import Stores
from storage.tables import metadata


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


@pytest.fixture
def stores() -> Iterator[Stores]:
    """The stores of one transaction over an empty database in memory, made in a moment."""
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        metadata.create_all(connection)
        yield Stores(connection)
    engine.dispose()
