"""A restored backup tells nobody twice of draws and prizes, and buys nothing twice."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection

from bot.commands.backup import backed_up
from bot.domains import Stores
from chat.records import Restorals
from messengers.telegram.presents import Presents
from tests.fire.restoring import Restored, started
from tests.stage import PATIENCE, Json, Stage, quiet, stage
from tests.stories.polls import crowd, newpoll
from tests.stories.prizes import drawn, first_who_hears, holders, stocked, told, winner

PREPARED = Callable[[Stage], Awaitable[None]]


async def voted(there: Stage) -> None:
    """A poll with a prize, and people who voted."""
    mira = await there.owner()
    await mira.asks(newpoll(prizes="1 x Mug"), "Preview")
    await mira.does("/open 1", "is open")
    await crowd(there, 1, ("Viking",), ("Viking",))


async def won(there: Stage) -> None:
    """Somebody has won and not claimed."""
    await winner(there, await there.owner(), "1 x Mug")


async def waited(there: Stage) -> None:
    """One of two winners has the only code set aside, and the other waits for one."""
    mira = await there.owner()
    await stocked(mira, b"CODE-1\n", "Cup")
    second = (await holders(await drawn(there, mira, "2 x Cup as code", voters=2)))[2]
    await second.taps("Claim", await told(second))
    await second.hears("code is not here yet")


async def copied(there: Stage, folder: Path) -> Path:
    """Make a backup."""
    copy = folder / "copy" / "glas.db"
    copy.parent.mkdir()
    assert await asyncio.to_thread(backed_up, there.settings, copy) == 0
    return copy


@contextlib.asynccontextmanager
async def started_on(copy: Path, days: float) -> AsyncIterator[Restored]:
    """Start a bot on a backup so many days later."""
    async with started(f"sqlite:///{copy}", copy.parent, timedelta(days=days)) as again:
        await again.mira.hears("from a backup made")
        yield again


@contextlib.asynccontextmanager
async def restored(folder: Path, prepared: PREPARED, days: float) -> AsyncIterator[Restored]:
    """Prepare, make a backup, and start a bot on it so many days later."""
    async with stage(folder / "running", claim_days=8) as there:
        await prepared(there)
        await quiet(there)
        copy = await copied(there, folder)
    async with started_on(copy, days) as again:
        yield again


DUE = (
    pytest.param(voted, 4, 6, id="a draw"),
    pytest.param(won, 4.1, 1, id="a reminder"),
    pytest.param(won, 8.1, 3, id="a time that passed"),
    pytest.param(waited, 8.1, 3, id="a code set free"),
)
"""What was prepared, how many days later it comes due, and how many messages it comes to."""


async def happened(again: Restored, messages: int) -> Json:
    """Wait until all that comes of it is held back, or somebody was told of it all the same."""
    async with asyncio.timeout(PATIENCE):
        while True:
            if again.spoken_to or await again.database.run(_held) >= messages:
                return await again.mira.asks("/held")
            await asyncio.sleep(0.05)


def _held(db: Connection) -> int:
    found = Stores(db)[Restorals].newest()
    return found.held if found is not None else 0


async def tells_nobody(folder: Path, prepared: PREPARED, days: float, messages: int) -> None:
    """What came due meanwhile happens, and is told when the team says so. Raises AssertionError."""
    async with restored(folder, prepared, days) as again:
        held = await happened(again, messages)
        await quiet(again.there)
        assert again.spoken_to == []
        await again.mira.forges("held:send", held)
        await again.mira.hears("being sent")
        await quiet(again.there)
        assert again.spoken_to


@pytest.mark.parametrize(("prepared", "days", "messages"), DUE)
async def test_what_came_due_meanwhile_is_held_back(
    prepared: PREPARED, days: float, messages: int, tmp_path: Path
) -> None:
    await tells_nobody(tmp_path, prepared, days, messages)


@pytest.mark.parametrize(("prepared", "days", "messages"), DUE)
async def test_without_the_rule_it_would_be_told(
    prepared: PREPARED, days: float, messages: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.delivery.outbox.is_late", lambda *_: False)
    with pytest.raises(AssertionError):
        await tells_nobody(tmp_path, prepared, days, messages)


async def while_buying(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a backup just when a gift is being bought."""
    begun, made = asyncio.Event(), asyncio.Event()

    async def slowly(*_: object) -> None:
        begun.set()
        await made.wait()

    async with stage(folder / "running") as there:
        person, message, _ = await winner(there, await there.owner(), "1 x 🧸 as gift")
        with monkeypatch.context() as patched:
            patched.setattr(Presents, "hand_over", slowly)
            await person.taps("Claim", message)
            await begun.wait()
            copy = await copied(there, folder)
            made.set()
            await quiet(there)
    return copy


async def test_a_present_that_waited_in_it_is_left_to_the_team_and_not_sent_with_the_rest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with started_on(await while_buying(tmp_path, monkeypatch), 0) as again:
        await first_who_hears([again.mira], "we do not know whether Telegram delivered it")
        assert again.spoken_to == []
        await again.mira.asks("/held", "No messages are held back")
        await quiet(again.there)
        calls = [call.method for call in again.there.sandbox.world.feed.calls]
        assert "sendGift" not in calls
        assert "getAvailableGifts" not in calls
