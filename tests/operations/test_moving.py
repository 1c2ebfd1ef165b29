"""From SQLite to PostgreSQL with everything: nothing lost, nothing changed, no number given twice."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, select

from bot import reports
from bot.commands.moving import moved
from bot.folder import database_path, folder_held
from bot.settings import Settings
from polls import verification
from polls.poll import PollId
from storage.database import Database
from storage.every_table import every_table
from storage.reading import Reading
from tests.stage import Stage, quiet, stage
from tests.stories.polls import ballot, crowd, opened

pytestmark = pytest.mark.postgres


async def lived_in(there: Stage) -> None:
    """A company's first days: one poll ended, one runs, a draft waits, somebody came and went."""
    mira = await there.owner()
    ended = await opened(mira, pick=2)
    people = await crowd(there, ended, ("Viking",), ("Viking", "Pyramid"), ("Titanic",))
    await mira.does(f"/close {ended} Enough", "is closed")
    await people[0].hears("took part")
    running = await opened(mira, "Which next?", pick=2)
    await ballot(people[0], running, "Samurai")
    await ballot(people[1], running, "Samurai", "Viking")
    last = await there.person("Ђорђе – “gone” \U0001f600")
    await last.asks("/start")
    await last.taps("Erase everything", await last.asks("/forget", "Erase everything"))
    await quiet(there)


@pytest.fixture
async def settings(tmp_path: Path, quick: None) -> Settings:
    async with stage(tmp_path) as there:
        await lived_in(there)
        return there.settings


def everything(db: Connection) -> dict[str, list[tuple[Any, ...]]]:
    """All rows of all tables."""
    return {
        table.name: sorted((tuple(row) for row in db.execute(select(table))), key=repr)
        for table in every_table()
    }


async def read(url: str) -> dict[str, list[tuple[Any, ...]]]:
    database = Database(url)
    try:
        return await database.run(everything)
    finally:
        await database.close()


def prints(settings: Settings) -> dict[str, str]:
    """What the files of the database hold; an empty log is as good as none."""
    path = database_path(settings)
    assert path
    with contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:
        return {"dump": sha256("\n".join(database.iterdump()).encode()).hexdigest()}


async def test_everything_is_there_and_the_source_as_it_was(settings: Settings, postgres_url: str) -> None:
    before = prints(settings)
    assert await asyncio.to_thread(moved, settings, postgres_url) == 0
    assert prints(settings) == before
    kept = await read(settings.database)
    assert kept == await read(postgres_url)
    assert len(kept["leaves"]) >= 7
    assert len(kept["polls"]) == 2


async def test_the_public_file_is_the_same_and_verifies(settings: Settings, postgres_url: str) -> None:
    assert await asyncio.to_thread(moved, settings, postgres_url) == 0
    files = []
    for url in (settings.database, postgres_url):
        reading = Reading(url)
        files.append(await reading.read(lambda db: b"".join(reports.public_file(db, PollId(1)))))
        await reading.close()
    assert files[0] == files[1]
    assert verification.verify(files[1]).exit == 0


async def test_the_bot_goes_on_and_gives_no_number_twice(
    settings: Settings, postgres_url: str, tmp_path: Path
) -> None:
    path = database_path(settings)
    assert path
    with contextlib.closing(sqlite3.connect(path)) as database:
        given = dict(database.execute("SELECT name, seq FROM sqlite_sequence"))
    gone = given["customers"]
    assert gone not in {row[0] for row in (await read(settings.database))["customers"]}
    assert await asyncio.to_thread(moved, settings, postgres_url) == 0
    async with stage(tmp_path / "new", database_url=postgres_url) as there:
        mira = await there.owner()
        third = await opened(mira, "And now?")
        newcomer = await there.person("Newcomer", id=777_777)
        await ballot(newcomer, third, "Viking")
    assert third == given["polls"] + 1
    rows = await read(postgres_url)
    assert max(row[0] for row in rows["customers"]) == gone + 1
    assert max(row[0] for row in rows["audit"]) > given["audit"]


async def test_a_target_that_is_not_empty_is_refused(
    settings: Settings, postgres_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await asyncio.to_thread(moved, settings, postgres_url) == 0
    first = await read(postgres_url)
    assert await asyncio.to_thread(moved, settings, postgres_url) == 1
    assert "the target is not empty" in capsys.readouterr().err
    assert await read(postgres_url) == first


async def test_a_broken_ballot_log_is_found_and_nothing_is_kept(
    settings: Settings, postgres_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = database_path(settings)
    assert path
    with contextlib.closing(sqlite3.connect(path)) as database, database:
        database.execute("UPDATE ballots SET choices = '3' WHERE poll = 1 AND ordinal = 1")
    assert await asyncio.to_thread(moved, settings, postgres_url) == 1
    assert "a ballot of poll 1 does not open leaf" in capsys.readouterr().err
    assert not any((await read(postgres_url)).values())


async def test_a_running_bot_is_not_moved(
    settings: Settings, postgres_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with folder_held(settings):
        assert await asyncio.to_thread(moved, settings, postgres_url) == 1
    assert "another Glas already runs" in capsys.readouterr().err
