"""Two connections to one SQLite file: what one reads, no other changes before it has written."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import OperationalError

from storage.database import Database

A_MOMENT = 0.3
"""Seconds in which the other one could read as well, if it were let."""


async def counted_by_two(path: Path) -> int:
    """Let two processes count one up, each giving the other time to read the same number."""
    url = f"sqlite:///{path}"
    both = Database(url), Database(url)
    read = Event(), Event()

    def one_more(mine: Event, others: Event) -> Callable[[Connection], None]:
        def count(db: Connection) -> None:
            number = db.execute(text("SELECT number FROM counter")).scalar_one()
            mine.set()
            others.wait(A_MOMENT)
            db.execute(text("UPDATE counter SET number = :number"), {"number": number + 1})

        return count

    def begin(db: Connection) -> None:
        db.execute(text("CREATE TABLE counter (number INTEGER)"))
        db.execute(text("INSERT INTO counter VALUES (0)"))

    def found(db: Connection) -> int:
        return int(db.execute(text("SELECT number FROM counter")).scalar_one())

    try:
        await both[0].run(begin)
        await both[1].reach()
        await asyncio.gather(both[0].run(one_more(*read)), both[1].run(one_more(*reversed(read))))
        return await both[0].run(found)
    finally:
        for each in both:
            await each.close()


async def test_no_update_is_lost(tmp_path: Path) -> None:
    assert await counted_by_two(tmp_path / "two.db") == 2


@pytest.mark.parametrize("begin", ["BEGIN", "SELECT 1"])
async def test_without_begin_immediate_one_is_lost_or_refused(
    begin: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.sqlite.BEGIN", begin)
    with pytest.raises((AssertionError, OperationalError)):
        assert await counted_by_two(tmp_path / "two.db") == 2
