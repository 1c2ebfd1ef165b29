"""A process of ours that dies is followed by another; it goes when the bot goes, however that goes."""

from __future__ import annotations

import asyncio
import os
import signal
import threading
from concurrent.futures.process import BrokenProcessPool
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from bot.processes import OwnProcess
from tests.forking import forked
from tests.operations.working import dies_the_first_time, has_it_done, says_who_it_is_and_stays
from tests.stage import until


@pytest.fixture(autouse=True)
def quick() -> None:
    """No process is shared here."""


def lives(place: Path) -> bool:
    """Whether the process does that left its number there; one that nobody has waited for yet does not."""
    status = Path(f"/proc/{place.read_text()}/stat")
    return status.exists() and status.read_text().rpartition(") ")[2][0] != "Z"


class Slow:
    """The end of the pipe that lets a process go: whoever works there hears of it before the call returns."""

    def __init__(self, leaving: Connection | None, heard: threading.Event) -> None:
        self.leaving, self.heard = leaving, heard

    def close(self) -> None:
        assert self.leaving is not None
        self.leaving.close()
        self.heard.wait()


async def test_work_whose_process_died_is_done_by_another(tmp_path: Path) -> None:
    own = OwnProcess()
    assert await own.run(dies_the_first_time, tmp_path / "mark") == "done"
    own.close()


async def test_who_is_let_go_ends_in_the_midst_of_his_work_and_nobody_follows_him(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own, place = OwnProcess(), tmp_path / "process"
    working = asyncio.create_task(own.run(says_who_it_is_and_stays, place))
    await until(place.exists)
    monkeypatch.setattr("bot.processes.ProcessPoolExecutor", None)
    closing = asyncio.create_task(asyncio.to_thread(own.close))
    try:
        await until(lambda: not lives(place))
    finally:
        if lives(place):
            os.kill(int(place.read_text()), signal.SIGKILL)
    with pytest.raises(BrokenProcessPool):
        await working
    await closing


async def test_who_worked_there_may_hear_of_it_before_it_is_let_go_to_the_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own, place, heard = OwnProcess(), tmp_path / "process", threading.Event()
    working = asyncio.create_task(own.run(says_who_it_is_and_stays, place))
    await until(place.exists)
    working.add_done_callback(lambda _: heard.set())
    monkeypatch.setattr(own, "_leaving", Slow(own._leaving, heard))
    await asyncio.to_thread(own.close)
    with pytest.raises(BrokenProcessPool):
        await working


async def test_who_was_let_go_begins_no_other(tmp_path: Path) -> None:
    own = OwnProcess()
    own.close()
    with pytest.raises(BrokenProcessPool):
        await own.run(dies_the_first_time, tmp_path / "mark")


async def test_when_the_bot_is_killed_its_process_goes(tmp_path: Path) -> None:
    place = tmp_path / "process"
    errors = tmp_path / "errors"
    bot = await forked(has_it_done, str(place), env=os.environ, folder=tmp_path, errors=errors)
    await until(place.exists)
    bot.kill()
    await bot.wait()
    await until(lambda: not lives(place))
