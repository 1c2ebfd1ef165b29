"""Nobody gains by supporting himself, from one account or from two; nor a ring of friends."""

from __future__ import annotations

from pathlib import Path

from storage.database import Database
from tests.databases import laid_in
from tests.handlers.front import Counter
from tests.handlers.ranked import EVER, agrees, evidence
from tests.handlers.test_early_ideas import board, came, ends, supports


async def lifted(folder: Path, *, himself: bool = False, accounts: int = 0, ring: bool = False) -> float:
    """Return by how much the author of an idea that is launched beats anybody, with such support for it."""
    counter = _at(folder)
    try:
        authors = await board(counter)
        await agrees(counter, authors[0], since=EVER)
        for each in range(40, 43):
            await supports(await came(counter, str(each)), 2)
        if himself:
            await authors[0].taps("support:1:1")
        for each in range(accounts):
            await supports(await came(counter, str(60 + each)), 1)
        if ring:
            for number, friend in enumerate(authors, 1):
                for idea in set(range(1, 6)) - {number}:
                    await friend.taps(f"support:{idea}:1")
        await ends(counter, 1, 2, 3, 4, 5)
        (row,) = await evidence(counter, authors[0])
        return row.known.worth - row.known.expected
    finally:
        await counter.database.close()


def _at(folder: Path) -> Counter:
    folder.mkdir()
    return Counter(Database(f"sqlite:///{laid_in(folder)}"))


async def test_his_own_support_of_his_idea_is_nothing(tmp_path: Path) -> None:
    alone = await lifted(tmp_path / "alone")
    assert alone > 0
    assert await lifted(tmp_path / "himself", himself=True) == alone


async def test_a_second_account_takes_from_him_what_it_gives(tmp_path: Path) -> None:
    alone = await lifted(tmp_path / "alone")
    assert await lifted(tmp_path / "one", accounts=1) < alone
    assert await lifted(tmp_path / "three", accounts=3) < await lifted(tmp_path / "two", accounts=2)


async def test_a_ring_of_friends_who_support_each_other_gains_nothing(tmp_path: Path) -> None:
    assert await lifted(tmp_path / "ring", ring=True) <= 0
