"""`glas export` writes while the bot runs what anyone can check, and nothing before its time."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.attachments import AttachmentMaker
from bot.commands.exporting import exported
from bot.commands.verifying import verdict_of
from bot.domains import Stores
from bot.settings import Settings, load
from chat.answers import PublicFile
from customers.store import Audit
from polls import lifecycle
from polls.poll import Poll
from polls.store import Polls
from polls.verification import verify
from storage.database import Database
from tests.stage import stage
from tests.storage.locks import written_meanwhile
from tests.storage.voting import NOW, box, open_poll, put, slip
from tests.stories.polls import TITLES, ballot, opened
from texts.rendering import Reader

READER = Reader("en", "UTC", zone_chosen=True)


async def closed(database: Database) -> Poll:
    """A poll in which two have voted."""
    poll = await open_poll(database)
    await put(box(database), [slip(number, number, poll, 1) for number in (1, 2)])
    return (await database.run(lambda db: ended(Stores(db), poll))).poll


def ended(stores: Stores, poll: Poll) -> lifecycle.Closing:
    return lifecycle.close_early(stores[Polls], poll.id, "Enough", NOW, secrets.token_bytes)


async def test_a_file_is_written_while_somebody_writes_to_the_database(
    database: Database, address: str, tmp_path: Path
) -> None:
    settings = Settings.model_validate({"database_url": address})
    await closed(database)
    async with written_meanwhile(database, lambda db: Stores(db)[Audit].note(NOW, None, "close", "poll:1")):
        assert await asyncio.to_thread(exported, settings, "poll-1", tmp_path) == 0
    assert verdict_of(tmp_path / "poll-1.json", None, None, "en") == 0


async def test_a_file_that_nobody_takes_is_not_held_only_its_size_is_told(database: Database) -> None:
    poll = await closed(database)
    small, large = AttachmentMaker(database.reading, most=100_000), AttachmentMaker(database.reading, most=10)
    whole = await small.make(PublicFile(poll.id), READER)
    assert verify(whole.content).exit == 0
    told = await large.make(PublicFile(poll.id), READER)
    assert (told.content, told.size) == (b"", whole.size)


async def test_a_file_that_cannot_be_written_to_its_end_leaves_nothing(
    database: Database, address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks_off(*_: object) -> Iterator[bytes]:
        yield b"{"
        raise OSError("No space left on device")

    await closed(database)
    folder, settings = tmp_path / "files", Settings.model_validate({"database_url": address})
    folder.mkdir()
    monkeypatch.setattr("bot.reports.public_file", breaks_off)
    assert await asyncio.to_thread(exported, settings, "poll-1", folder) == 1
    assert _names(folder) == []


async def test_the_public_file_of_a_running_bot_is_written_and_verifies(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    async with stage(tmp_path / "running") as there:
        mira = await there.owner()
        number = await opened(mira)
        for index in range(5):
            await ballot(await there.person(f"Ana {index}"), number, TITLES[index % 2])

        async def export(name: str) -> int:
            return await asyncio.to_thread(exported, there.settings, name, tmp_path)

        assert await export(f"poll-{number}.json") == 1
        assert "or it still runs" in capsys.readouterr().err
        await mira.does(f"/close {number} enough", "closed")
        assert await export(f"poll-{number}") == 0
        assert await export(f"poll-{number}.json") == 2
        assert "exists already" in capsys.readouterr().err
        assert await export("draw-99.json") == 1
        assert await export("glas.db") == 2
        assert await export("poll-99999999.json") == 1
    assert verdict_of(tmp_path / f"poll-{number}.json", None, None, "en") == 0
    assert _names(tmp_path) == [f"poll-{number}.json", "running"]
    assert not [name for name in _names(tmp_path / "running") if name.startswith("export")]


def test_without_a_database_it_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GLAS_DATA_DIR", str(tmp_path))
    assert exported(load(tmp_path / "no settings"), "poll-1.json", tmp_path) == 1
    assert "there is no database" in capsys.readouterr().err


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())
