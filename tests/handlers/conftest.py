"""A counter at which nobody waits."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.database import Database
from tests.databases import laid_in
from tests.handlers.front import Counter


@pytest.fixture
async def counter(tmp_path: Path) -> AsyncIterator[Counter]:
    """The reception of a company where nothing has happened yet."""
    database = Database(f"sqlite:///{laid_in(tmp_path)}")
    yield Counter(database)
    await database.close()


@pytest.fixture
async def elsewhere(tmp_path: Path) -> AsyncIterator[Counter]:
    """Another company, to compare what is seen there."""
    (tmp_path / "elsewhere").mkdir()
    database = Database(f"sqlite:///{laid_in(tmp_path / 'elsewhere')}")
    yield Counter(database)
    await database.close()
