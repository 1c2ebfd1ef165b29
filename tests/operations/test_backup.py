"""A backup made while customers vote holds every vote acknowledged before it began."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from pathlib import Path

import pytest
from rich.progress import Progress, TaskID

from bot.commands.backup import backed_up
from bot.settings import Settings
from storage.database import Database
from storage.dialogues.rows import UpdateRows
from storage.schema import up_to_date
from tests.stage import stage
from tests.storage.voting import NOW
from tests.stories.polls import TITLES, ballot, opened

WRITES = 20
NUMBER = b"1234567890"
"""Stands in a table and in its index."""


async def test_a_backup_under_load_holds_what_was_acknowledged_and_starts_again(tmp_path: Path) -> None:
    copy = tmp_path / "copy" / "glas.db"
    copy.parent.mkdir()
    async with stage(tmp_path / "running") as there:
        mira = await there.owner()
        number = await opened(mira)
        early = [await there.person(f"Early {index}") for index in range(5)]
        for person in early:
            await ballot(person, number, TITLES[0])
        late = [await there.person(f"Late {index}") for index in range(5)]
        voting = asyncio.gather(*(ballot(person, number, TITLES[1]) for person in late))
        assert await asyncio.to_thread(backed_up, there.settings, copy) == 0
        await voting
    with sqlite3.connect(copy) as restored:
        votes = [row[0] for row in restored.execute("SELECT votes FROM options ORDER BY choice")]
    assert votes[0] == len(early)
    assert votes[1] <= len(late)
    async with stage(copy.parent) as again:
        mira = await again.owner()
        await mira.does(f"/close {number} restored", "closed")
        assert TITLES[0] in (await mira.asks("/plan", "Launch plan"))["text"]


async def test_a_backup_goes_forward_however_much_is_written_meanwhile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Something is written between any two pages. Without a snapshot of its own, the copy begins anew."""
    copied: list[int] = []
    monkeypatch.setattr("bot.commands.backup.PAGES", 1)
    async with stage(tmp_path / "running") as there:
        await opened(await there.owner())
        await there.sleep()
        path = there.settings.data_dir / "glas.db"

        def writes(_: Progress, __: TaskID, *, completed: int, **___: object) -> None:
            copied.append(completed)
            if len(copied) < WRITES:
                with contextlib.closing(sqlite3.connect(path)) as bot:
                    bot.execute("UPDATE polls SET voters = voters + 1")
                    bot.commit()

        monkeypatch.setattr(Progress, "update", writes)
        assert await asyncio.to_thread(backed_up, there.settings, tmp_path / "copy.db") == 0
        await there.wake()
    assert len(copied) > WRITES
    assert copied == list(range(1, len(copied) + 1))


async def test_a_backup_never_overwrites_and_leaves_nothing_half_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    async with stage(tmp_path / "running") as there:
        standing = tmp_path / "standing.db"
        standing.write_text("mine")
        assert backed_up(there.settings, standing) == 2
        assert standing.read_text() == "mine"
        assert "exists already" in capsys.readouterr().err
        assert backed_up(there.settings, tmp_path / "no" / "folder.db") == 1
    assert _names(tmp_path) == ["running", "standing.db"]


async def database_in(folder: Path) -> Settings:
    """The settings of a bot that has a database, and does not run."""
    settings = Settings.model_validate({"data_dir": folder / "running"})
    settings.data_dir.mkdir()
    database = Database(settings.database)
    await up_to_date(database)
    await database.run(lambda db: UpdateRows(db).first_time("telegram", NUMBER.decode(), NOW))
    await database.close()
    return settings


async def test_a_backup_that_fails_in_its_midst_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: str) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    settings = await database_in(tmp_path)
    monkeypatch.setattr("bot.commands.backup._stamped", full)
    assert await asyncio.to_thread(backed_up, settings, tmp_path / "copy.db") == 1
    assert _names(tmp_path) == ["running"]


async def test_a_damaged_copy_is_no_backup(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    settings = await database_in(tmp_path)
    path = settings.data_dir / "glas.db"
    path.write_bytes(path.read_bytes().replace(NUMBER, NUMBER[::-1], 1))
    assert await asyncio.to_thread(backed_up, settings, tmp_path / "copy.db") == 1
    assert "the copy is damaged" in capsys.readouterr().err
    assert _names(tmp_path) == ["running"]


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())
