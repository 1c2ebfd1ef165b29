"""A backup made while customers vote restores: every ballot is in it, and no notice is sent again."""

from __future__ import annotations

import asyncio
import contextlib
import random
import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import DatabaseError

from bot.domains import Stores
from chat.ports import Fate
from polls.errors import NoSuchPoll
from polls.poll import PollId, State
from polls.store import Polls
from storage.delivery.tables import outbox
from storage.file import opened_to_read
from tests.fire.conftest import Many, Note
from tests.fire.hall import Hall, hall
from tests.fire.model import Model
from tests.fire.post import Tap
from tests.fire.restoring import Restored, in_place, made, started
from tests.operations.workers import until
from tests.stage import OWNER, words
from tests.storage.voting import assert_adds_up, ballots_of
from tests.stories.polls import TITLES, opened

FIRST = 700_000
WAITING = 60
"""So many are told of a first poll's end, one in a second: most of them not yet when the backups are made."""
PICK = 3


@dataclass
class Voting:
    """People who go on voting in the second poll, and what was acknowledged to each so far."""

    inside: Hall
    number: int
    model: Model = field(default_factory=lambda: Model(PICK))
    history: dict[str, list[tuple[int, ...]]] = field(default_factory=dict)

    def heard(self, tap: Tap, toast: str) -> None:
        """A tap was acknowledged."""
        self.model.taken(tap, toast)
        standing = tuple(sorted(self.model.ballots.get(tap.voter, ())))
        self.history.setdefault(str(tap.voter), [()]).append(standing)

    async def go_on(self) -> None:
        """Vote until cancelled."""
        chance = random.Random(3)
        self.inside.edge.answered = self.heard
        for turn in range(1_000_000):
            voters = range(FIRST + 10_000, FIRST + 10_000 + 30 + turn)
            some = chance.sample(voters, 10)
            choice = chance.randint(1, len(TITLES))
            await self.inside.edge.crowd(
                [[Tap(voter, self.number, choice, chance.random() < 0.8)] for voter in some]
            )
            await asyncio.sleep(0.1)  # they vote beside the backup, not instead of it


@contextlib.asynccontextmanager
async def busy(folder: Path, address: str, told: int = WAITING) -> AsyncIterator[Voting]:
    """A bot with results of one poll to send, slowly, and people who vote in another."""
    async with hall(folder, address, rate_overall=1) as inside:
        mira = await inside.there.owner()
        first = await opened(mira, "First?")
        await inside.edge.crowd([[Tap(FIRST + voter, first, 1)] for voter in range(told)])
        second = await opened(mira, "Second?", pick=PICK)
        voting = Voting(inside, second)
        going = asyncio.create_task(voting.go_on())
        await mira.does(f"/close {first} Enough", "is closed")
        await inside.outcome(first)
        try:
            yield voting
        finally:
            going.cancel()
            await asyncio.wait([going])


async def waiting(restored: Restored, *fates: Fate, besides: str = "") -> int:
    """How many messages have one of these fates, besides those to somebody."""
    found = outbox.c.fate.in_([fate.value for fate in fates]), outbox.c.chat != besides
    count = select(func.count()).select_from(outbox).where(*found)
    return await restored.database.run(lambda db: int(db.execute(count).scalar_one()))


async def quiet(restored: Restored) -> None:
    """Wait until nothing is left to be sent."""

    async def nothing() -> bool:
        return not await waiting(restored, Fate.PENDING, Fate.SENDING)

    await until(nothing)


async def holds_every_ballot(restored: Restored, voting: Voting, acknowledged: dict[str, int]) -> None:
    """What had been acknowledged when the backup began stands in it, or what that voter did later."""
    poll = PollId(voting.number)
    await assert_adds_up(restored.database, poll)
    kept = await ballots_of(restored.database, poll)
    for voter, taps in acknowledged.items():
        assert kept.get(voter, ()) in voting.history[voter][taps:], voter


async def tells_nobody_again(restored: Restored, voting: Voting, ahead: timedelta) -> None:
    """The owner hears of the backup, no customer hears anything, and results wait for the team."""
    told = await restored.mira.hears("from a backup made")
    if ahead:
        poll = PollId(voting.number)

        async def closed() -> bool:
            found = await restored.database.run(lambda db: Stores(db)[Polls].get(poll))
            return found.state is State.CLOSED

        await until(closed)
    await quiet(restored)
    assert restored.spoken_to == []
    assert "held back" in words(told) or "hold" in words(told)


async def restores(folder: Path, address: str, times: int, note: Note, told: int = WAITING) -> None:
    """Make so many backups under load, and start a bot on each. Raises AssertionError."""
    ballots = held = 0
    async with busy(folder / "running", address, told) as voting:
        for turn in range(times):
            file = folder / f"backup-{turn}"
            acknowledged = {voter: len(taken) - 1 for voter, taken in voting.history.items()}
            await asyncio.to_thread(made, voting.inside.there, address, file)
            ahead = timedelta(days=4 * (turn % 2))
            there = folder / f"restored-{turn}"
            async with in_place(file, there, address) as copy, started(copy, there, ahead) as restored:
                await holds_every_ballot(restored, voting, acknowledged)
                await tells_nobody_again(restored, voting, ahead)
                ballots += len(acknowledged)
                unsent = await waiting(restored, Fate.UNCERTAIN)
                assert unsent, "nothing waited in the backup that could have been sent again"
                held += unsent
            if (turn + 1) % 5 == 0 or turn + 1 == times:
                note(
                    f"{turn + 1} backups under load, each restored and started: {ballots} acknowledged "
                    f"ballots found in them, every log verifies, {held} messages held back, none sent again"
                )


async def test_a_backup_under_load_restores_and_sends_nothing_again(
    address: str, tmp_path: Path, many: Many, note: Note
) -> None:
    await restores(tmp_path, address, many(2, 50), note, many(WAITING, 3_000))


async def test_without_the_hold_it_sends_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def told(restored: Restored, voting: Voting, ahead: timedelta) -> None:
        await quiet(restored)
        assert restored.spoken_to == []

    monkeypatch.setattr("bot.process.hold", lambda db, now: False)
    monkeypatch.setattr("tests.fire.test_backups.tells_nobody_again", told)
    with pytest.raises(AssertionError):
        await restores(tmp_path, f"sqlite:///{tmp_path / 'glas.db'}", 1, lambda _: None)


async def test_a_plain_copy_of_the_file_does_not_hold_every_ballot(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with contextlib.ExitStack() as readers:

        def copied(path: Path, file: Path) -> None:
            # Who reads keeps later ballots out of the file itself: the next copy lacks them for certain.
            reader = readers.enter_context(contextlib.closing(opened_to_read(path, False)))
            reader.execute("BEGIN").execute("SELECT count(*) FROM ballots").fetchone()
            shutil.copy(path, file)

        monkeypatch.setattr("bot.commands.backup.snapshot", copied)
        with pytest.raises((AssertionError, NoSuchPoll, DatabaseError)):
            await restores(tmp_path, f"sqlite:///{tmp_path / 'glas.db'}", 2, lambda _: None)


async def test_the_team_decides_what_becomes_of_what_is_held(address: str, tmp_path: Path) -> None:
    async with busy(tmp_path / "running", address) as voting:
        file = tmp_path / "backup"
        await asyncio.to_thread(made, voting.inside.there, address, file)
    there = tmp_path / "restored"
    async with in_place(file, there, address) as copy, started(copy, there, timedelta()) as restored:
        told = await restored.mira.hears("from a backup made")
        held = await waiting(restored, Fate.UNCERTAIN, besides=str(OWNER))
        assert held
        await restored.mira.taps("Send all", told)
        await restored.mira.hears("being sent")
        await quiet(restored)
        assert len(restored.spoken_to) == len({*restored.spoken_to}) == held
        assert "No messages are held back" in words(await restored.mira.asks("/held", "held back"))
