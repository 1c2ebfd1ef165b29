"""`glas export` writes while the bot runs what anyone can check, and nothing before its time."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.commands.exporting import exported
from bot.commands.verifying import verdict_of
from bot.settings import load
from tests.stage import stage
from tests.stories.polls import TITLES, ballot, opened


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
