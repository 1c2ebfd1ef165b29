"""What the database raises: what may be well in a moment comes again, what it refuses is a fault of ours."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest
from sqlalchemy.exc import IntegrityError, InterfaceError, OperationalError

from bot.commands.migrating import migrated
from bot.folder import folder_held
from bot.settings import Settings
from bot.storing import Box, Transactions
from chat.ports import NotNow

NAMED = {"name": "Canary"}
CAUSE = sqlite3.Error("the server is gone")
BUSY = sqlite3.OperationalError("the server is gone")
BUSY.sqlite_errorcode = sqlite3.SQLITE_BUSY
COMES_AGAIN = [
    OperationalError("INSERT", NAMED, BUSY),
    InterfaceError("INSERT", NAMED, CAUSE),
    IntegrityError("INSERT", NAMED, CAUSE, connection_invalidated=True),
    ConnectionRefusedError("the server is gone"),
]


class Failing:
    """A database and a group commit of which every call fails."""

    def __init__(self, error: Exception) -> None:
        self._error = error

    async def run(self, work: object) -> None:
        raise self._error

    async def mark(self, slip: object, tell: object) -> None:
        raise self._error


def ways(error: Exception) -> list[Callable[[], Any]]:
    """What a handler does, and a tap on a ballot."""
    failing = cast(Any, Failing(error))
    return [
        lambda: Transactions(failing)(cast(Any, None)),
        lambda: Box(failing).mark(*cast(Any, (None, None))),
    ]


@pytest.mark.parametrize("error", COMES_AGAIN, ids=lambda error: type(error).__name__)
async def test_what_may_be_well_in_a_moment_is_not_taken_for_done(error: Exception) -> None:
    for way in ways(error):
        with pytest.raises(NotNow) as told:
            await way()
        assert str(told.value) == "the server is gone", "statement and parameters may name people"


async def test_a_row_that_is_refused_would_be_refused_again() -> None:
    for way in ways(IntegrityError("INSERT", NAMED, CAUSE)):
        with pytest.raises(IntegrityError):
            await way()


async def test_a_database_is_not_migrated_while_a_bot_runs_on_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = Settings.model_validate({"data_dir": tmp_path})
    with folder_held(settings):
        assert await asyncio.to_thread(migrated, settings, "head") == 1
        assert "another Glas already runs" in capsys.readouterr().err
    assert await asyncio.to_thread(migrated, settings, "head") == 0
    assert await asyncio.to_thread(migrated, settings, "9999") == 2
    assert "there is no version 9999" in capsys.readouterr().err
