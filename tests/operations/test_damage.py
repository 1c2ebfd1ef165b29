"""A spoiled page is found by a start, by `glas doctor` and by `glas backup`: they read the file through."""

from __future__ import annotations

import asyncio
import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from random import Random

import pytest
from click.testing import CliRunner, Result

from bot.cli import main
from bot.domains import Stores
from bot.process import run
from customers.store import Audit
from storage.database import Database
from storage.errors import Damaged
from storage.soundness import check_whole
from tests.databases import laid_in
from tests.operations.test_backup import database_in
from tests.storage.voting import NOW


def page_size(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("PRAGMA page_size").fetchone()[0])


def spoil(path: Path, page: int, random: Random) -> None:
    """Write over a page, counted from nought."""
    size = page_size(path)
    with path.open("r+b") as file:
        file.seek(page * size)
        file.write(random.randbytes(size))


def test_a_page_that_was_written_over_is_found(tmp_path: Path) -> None:
    whole = laid_in(tmp_path)
    check_whole(whole)
    random, spoiled = Random(9), tmp_path / "a %41? b#.db"
    for page in range(1, whole.stat().st_size // page_size(whole)):
        shutil.copy(whole, spoiled)
        spoil(spoiled, page, random)
        with pytest.raises(Damaged, match="is damaged"):
            check_whole(spoiled)


async def test_a_bot_does_not_start_on_a_damaged_file(tmp_path: Path) -> None:
    settings = await database_in(tmp_path)
    spoil(settings.data_dir / "glas.db", 5, Random(9))
    with pytest.raises(Damaged, match="put a backup in its place"):
        await run(settings)


async def test_the_doctor_names_a_damaged_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = await database_in(tmp_path)
    for name in [name for name in os.environ if name.startswith("GLAS_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("GLAS_DATA_DIR", str(settings.data_dir))
    monkeypatch.chdir(tmp_path)
    well = await doctor()
    assert "ok   The pages of the database are whole." in well.output
    assert well.exit_code == 0
    spoil(settings.data_dir / "glas.db", 5, Random(9))
    told = await doctor()
    assert "BAD  The database " in told.output
    assert "is damaged" in told.output
    assert told.exit_code == 1


async def test_the_doctor_calls_nothing_whole_that_was_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = await database_in(tmp_path)
    monkeypatch.setenv("GLAS_DATA_DIR", str(settings.data_dir))
    monkeypatch.chdir(tmp_path)
    (settings.data_dir / "glas.db").write_bytes(b"my diary" * 1000)
    told = await doctor()
    assert "BAD  The database cannot be used: file is not a database." in told.output
    assert "whole" not in told.output


def test_a_page_that_the_disk_cannot_read_is_damage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    failed = sqlite3.OperationalError("disk I/O error")
    failed.sqlite_errorcode = sqlite3.SQLITE_IOERR | 1 << 8

    def unread(*_: object) -> str:
        raise failed

    monkeypatch.setattr("storage.soundness.flaw_of", unread)
    with pytest.raises(Damaged, match="disk I/O error"):
        check_whole(laid_in(tmp_path))


async def doctor() -> Result:
    """What `glas doctor` says; it has an event loop of its own."""
    return await asyncio.to_thread(CliRunner().invoke, main, ["doctor"])


async def test_a_file_that_is_being_written_to_is_read_through_and_held_up_by_nobody(tmp_path: Path) -> None:
    path = laid_in(tmp_path)
    database = Database(f"sqlite:///{path}")
    await database.run(lambda db: Stores(db)[Audit].note(NOW, None, "close", "poll:1"))
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        check_whole(path)
    await database.close()
