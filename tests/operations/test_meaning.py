"""Likeness by meaning is asked of a process of its own: begun when needed, never waited for too long."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from bot.likeness import beside
from bot.likeness.beside import Beside
from bot.settings import SettingsWrong
from bot.storing import Reads, Transactions
from bot.unplugged import check_installed
from storage.database import Database
from storage.suggestions.likeness import LikenessRows
from suggestions.meaning import Meanings
from tests.operations import meaning_doubles
from tests.operations.test_settings import loaded
from tests.stage import until
from tests.storage.test_meanings import offered
from usecases.suggestions.saying import meaning as use

LONG = 600.0
"""Seconds: longer than a test takes."""


@pytest.fixture(autouse=True)
def quick() -> None:
    """No process is shared here."""


@asynccontextmanager
async def asked(place: Path, **more: Any) -> AsyncIterator[Beside]:
    """One that waits as long as it takes, unless told otherwise; `place` has the processes that began."""
    times: dict[str, Any] = {"wait": LONG, "hung": LONG, "idle": LONG, "rest": LONG, "work": meaning_doubles}
    meaning = Beside(str(place), **(times | more))
    try:
        yield meaning
    finally:
        meaning.close()


def lives(process: str) -> bool:
    """Whether a process works; one that nobody has waited for yet does not."""
    status = Path(f"/proc/{process}/stat")
    return status.exists() and status.read_text().rpartition(") ")[2][0] != "Z"


def let_go(place: Path) -> None:
    """Let what waits there go on."""
    Path(f"{place}.go").touch()


def begun(place: Path) -> list[str]:
    """The numbers of the processes that left theirs."""
    return place.read_text().split() if place.exists() else []


async def test_nothing_is_begun_before_somebody_needs_it_and_then_once(tmp_path: Path) -> None:
    place = tmp_path / "place"
    async with asked(place) as meaning:
        assert not meaning._process.running
        meaning.wake()
        meaning.wake()
        assert await meaning.alike("words", 3) == [7]
        meaning.wake()
        assert len(begun(place)) == 1


async def test_when_idle_it_ends_and_comes_again_when_needed(tmp_path: Path) -> None:
    place = tmp_path / "place"
    async with asked(place, idle=0.0) as meaning:
        meaning.wake()
        await until(lambda: len(begun(place)) == 1 and not meaning._process.running)
        await until(lambda: not lives(begun(place)[0]))
        assert await meaning.alike("words", 3) == [7]


async def test_while_somebody_needs_it_it_does_not_end(tmp_path: Path) -> None:
    place = tmp_path / "place"
    async with asked(place, idle=0.0) as meaning:
        answer = asyncio.create_task(meaning.alike("wait", 3))
        await until(lambda: len(begun(place)) == 1)
        meaning.wake()
        loop = asyncio.get_running_loop()
        slept = loop.create_future()
        loop.call_later(0, slept.set_result, None)  # behind its own timer, which is of nought seconds
        await slept
        let_go(place)
        assert await answer == [7]
        assert len(begun(place)) == 1


async def test_one_that_was_late_answers_again_once_it_is_through(tmp_path: Path) -> None:
    place = tmp_path / "place"
    async with asked(place, wait=0.0) as meaning:
        assert await meaning.alike("wait", 3) == []
        meaning._wait = LONG
        assert await meaning.alike("words", 3) == []
        await until(lambda: len(begun(place)) == 1)
        let_go(place)
        assert meaning._late is not None
        await asyncio.wait([meaning._late])
        assert await meaning.alike("words", 3) == [7]
        assert len(begun(place)) == 1


async def test_who_asks_one_that_hangs_waits_for_a_moment_and_the_next_for_nothing(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    place = tmp_path / "place"
    async with asked(place, wait=0.0) as meaning:
        assert await meaning.alike("hang", 3) == []
        meaning._wait = LONG
        async with asyncio.timeout(LONG / 2):
            assert await meaning.alike("words", 3) == []
        assert "did not answer" in caplog.text


async def test_one_that_hangs_is_ended_and_another_answers_after_a_rest(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    place = tmp_path / "place"
    async with asked(place, hung=LONG) as meaning:
        hanging = asyncio.create_task(meaning.alike("hang", 3))
        await until(lambda: bool(begun(place)))
        meaning._process.end()
        await until(lambda: not lives(begun(place)[0]))
        hanging.cancel()
    async with asked(tmp_path / "other", hung=0.0, rest=0.0) as meaning:
        assert await meaning.alike("hang", 3) == []
        assert "TimeoutError" in caplog.text
        meaning._hung = LONG
        assert await meaning.alike("words", 3) == [7]


@pytest.mark.parametrize(("words", "told"), [("die", "BrokenProcessPool"), ("fail", "it cannot be read")])
async def test_what_fails_is_told_and_left_alone_for_a_while(
    words: str, told: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with asked(tmp_path / "place") as meaning:
        assert await meaning.alike(words, 3) == []
        assert told in caplog.text
        assert await meaning.alike("words", 3) == []
        meaning.wake()
        assert not meaning._process.running
        meaning._resting_until = 0.0
        assert await meaning.alike("words", 3) == [7]


async def kept_up(database: Database, meaning: Beside, holds: Callable[[tuple[int, int]], bool]) -> None:
    """Let ideas be read until so many are."""
    reads = Reads(database.reading)
    keeping = asyncio.create_task(meaning.keep_up(reads, Transactions(database)))
    try:
        async with asyncio.timeout(LONG / 2):
            while not holds(await reads(lambda stores: stores[Meanings].progress())):  # noqa: ASYNC110
                await asyncio.sleep(0.01)
    finally:
        keeping.cancel()
        await asyncio.wait([keeping])


async def test_ideas_are_read_in_the_background_and_the_log_says_how_many(
    database: Database, tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(beside, "TOLD_EVERY", 8)
    caplog.set_level(logging.INFO, beside.__name__)
    await database.run(lambda db: offered(db, *(f"Idea {number}" for number in range(20))))
    async with asked(tmp_path / "place") as meaning:
        await kept_up(database, meaning, lambda progress: progress == (20, 20))
    assert "has read 8 of 20 ideas" in caplog.text


async def test_while_people_ask_ideas_are_read_one_by_one(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await database.run(lambda db: offered(db, *(f"Idea {number}" for number in range(20))))
    asked_for: list[int] = []
    unread = use.unread

    def noted(stores: Any, most: int) -> Any:
        asked_for.append(most)
        return unread(stores, most)

    monkeypatch.setattr(use, "unread", noted)
    async with asked(tmp_path / "place") as meaning:
        reads, transactions = Reads(database.reading), Transactions(database)
        assert await meaning._read_some(reads, transactions) == 8
        monkeypatch.setattr(beside, "ASKED_LATELY", LONG)
        await meaning.alike("words", 3)
        assert await meaning._read_some(reads, transactions) == 1
        monkeypatch.setattr(beside, "ASKED_LATELY", 0.0)
        assert await meaning._read_some(reads, transactions) == 8
    assert asked_for == [8, 1, 8]


async def test_what_cannot_be_read_waits_and_ends_nothing(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await database.run(lambda db: offered(db, "Audio books"))
    async with asked(tmp_path / "place", rest=0.0) as meaning:
        monkeypatch.setattr(beside, "LOOK", 0.0)
        failing = iter([True])
        real = Transactions(database)

        async def once(work: Callable[..., Any]) -> Any:
            if next(failing, False):
                raise RuntimeError("a race was lost")
            return await real(work)

        reads = Reads(database.reading)
        keeping = asyncio.create_task(meaning.keep_up(reads, once))
        async with asyncio.timeout(LONG / 2):
            while await reads(lambda stores: stores[Meanings].progress()) != (1, 1):  # noqa: ASYNC110
                await asyncio.sleep(0.01)
        keeping.cancel()
        await asyncio.wait([keeping])


async def test_the_real_one_finds_what_means_the_same_and_nothing_that_went(
    database: Database, address: str, tmp_path: Path
) -> None:
    texts = "Please make audiobooks of your novels", "Отворите радњу и недељом", "Bezlepkové dorty prosím"
    stores = await database.run(lambda db: offered(db, *texts))
    assert stores
    meaning = Beside(address, wait=LONG, hung=LONG, idle=LONG)
    try:
        await kept_up(database, meaning, lambda progress: progress == (3, 3))
        assert (await meaning.alike("хочу слушать книги в машине", 3))[:1] == [1]
        assert (await meaning.alike("open on sundays", 3))[:1] == [2]
        await database.run(lambda db: LikenessRows(db).drop(2))
        await kept_up(database, meaning, lambda progress: progress == (3, 3))
        assert 2 not in await meaning.alike("open on sundays", 3)
        assert await meaning.alike("   ", 3) == []
    finally:
        meaning.close()


def test_without_the_extra_the_start_is_refused_in_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    check_installed(loaded(tmp_path, GLAS_LIKENESS="meaning"))
    monkeypatch.setattr("bot.unplugged.find_spec", lambda _: None)
    check_installed(loaded(tmp_path))
    with pytest.raises(SettingsWrong) as refused:
        check_installed(loaded(tmp_path, GLAS_LIKENESS="meaning"))
    assert "pip install '.[meaning]'" in str(refused.value)
    assert "\n" not in str(refused.value)
