"""Over the tables too the score finds the lead users, and nobody gets in by being busy, loud or rich."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from customers.people import CustomerId
from storage.database import Database
from tests.databases import laid_in
from tests.leadusers.populations import SHARES, Sort
from tests.leadusers.stored import Lived, lived, ranking

EVERYBODY = sum(SHARES.values())
TENTH = EVERYBODY // 10
CHANCE = SHARES[Sort.LEAD] / EVERYBODY


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    """A database where nothing has happened yet."""
    made = Database(f"sqlite:///{laid_in(tmp_path)}")
    yield made
    await made.close()


def precision(found: list[CustomerId], of: Lived, sort: Sort = Sort.LEAD) -> float:
    """Return how many of these are of a sort, from 0 to 1."""
    return sum(of.people[each] is sort for each in found) / len(found)


async def test_most_lead_users_are_among_the_first_tenth_of_what_is_stored(database: Database) -> None:
    of = await lived(database, 1)
    first = [who for who, _ in await ranking(database, TENTH)]
    busiest = sorted(of.activity, key=lambda each: of.activity[each], reverse=True)[:TENTH]
    assert precision(first, of) >= 6 * CHANCE
    assert precision(first, of) > 2 * precision(busiest, of)
    assert precision(first[: SHARES[Sort.LEAD]], of) >= 0.5
    for outside in (Sort.ENTHUSIAST, Sort.SPAMMER, Sort.RING, Sort.HUNTER):
        assert precision(first[: SHARES[Sort.LEAD]], of, outside) <= 0.1, outside


async def test_complaints_and_money_change_no_score(database: Database, tmp_path: Path) -> None:
    await lived(database, 3, part=5)
    elsewhere = tmp_path / "with"
    elsewhere.mkdir()
    other = Database(f"sqlite:///{laid_in(elsewhere)}")
    try:
        await lived(other, 3, part=5, complaints=True, money=True)
        found = await ranking(database, EVERYBODY)
        assert len(found) >= 2
        assert await ranking(other, EVERYBODY) == found
    finally:
        await other.close()
