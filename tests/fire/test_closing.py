"""Closing is a clean cut: what was acknowledged before it is counted, and every later tap is told."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from sqlalchemy import func, select

from polls.poll import PollId
from storage.polls.rows import PollRows
from tests.fire.conftest import Many, Note
from tests.fire.hall import Hall, hall
from tests.fire.post import Tap
from tests.stage import Actor
from tests.storage.voting import assert_adds_up
from tests.stories.polls import TAKEN, TITLES, opened

VOTERS = 40
FIRST = 700_000
SPREAD = 0.03
"""Seconds in which the taps of a race set out, and within which the cut falls: one came before, one after."""


class Race(NamedTuple):
    """How many were counted, and how many were told that they came too late."""

    counted: int
    late: int


async def race(inside: Hall, mira: Actor, turn: int) -> Race:
    """Forty people vote while the poll closes, by the team or by the clock. Raises AssertionError."""
    chance = inside.edge.chance
    number = await opened(mira, f"Race {turn}?")
    taps = [Tap(FIRST + voter, number, chance.randint(1, len(TITLES))) for voter in range(VOTERS)]

    async def votes(tap: Tap) -> tuple[Tap, str]:
        await asyncio.sleep(chance.uniform(0, SPREAD))
        return tap, await inside.edge.tap(tap)

    async def closes() -> None:
        await asyncio.sleep(chance.uniform(0, SPREAD))
        if turn % 2:
            inside.hands.forward(days=4)
        else:
            await mira.does(f"/close {number} Enough", f"Poll {number} is closed")

    told = [await votes(taps[0])]
    async with asyncio.TaskGroup() as group:
        voting = [group.create_task(votes(tap)) for tap in taps[1:-1]]
        group.create_task(closes())
    outcome = await inside.outcome(number)
    told += [*(task.result() for task in voting), await votes(taps[-1])]
    counted = [tap for tap, toast in told if toast.startswith(TAKEN)]
    late = [tap for tap, toast in told if "was not counted" in toast]
    assert len(counted) + len(late) == VOTERS, [toast for _, toast in told]
    assert outcome.voters == len(counted)
    by_choice = Counter(tap.choice for tap in counted)
    assert {standing.choice: standing.votes for standing in outcome.standings} == {
        choice: by_choice[choice] for choice in range(1, len(TITLES) + 1)
    }
    await assert_adds_up(inside.database, PollId(number))
    assert counted
    assert late
    return Race(len(counted), len(late))


async def races(folder: Path, address: str, times: int, seed: int, note: Callable[[str], None]) -> None:
    """So many races, one after the other."""
    kind, bots = ("SQLite", 1) if address.startswith("sqlite") else ("PostgreSQL, two workers", 2)
    counted = late = 0
    async with hall(folder, address, bots=bots, seed=seed) as inside:
        mira = await inside.there.owner()
        for turn in range(times):
            run = await race(inside, mira, turn)
            counted, late = counted + run.counted, late + run.late
            if (turn + 1) % 25 == 0 or turn + 1 == times:
                note(
                    f"{kind}: {turn + 1} races of {VOTERS} voters against a close, with voters on both sides "
                    f"of the cut: {counted} acknowledged and counted, {late} told too late"
                )


async def test_counted_is_what_was_acknowledged_before_the_cut(
    address: str, tmp_path: Path, many: Many, note: Note
) -> None:
    await races(tmp_path, address, many(4, 500), 1, note)


def closes_late(monkeypatch: pytest.MonkeyPatch) -> None:
    """A ballot is taken whenever it comes."""
    monkeypatch.setattr("polls.voting.check_open", lambda *_: None)


def holds_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Closing counts without holding the poll, and takes its time."""
    secret = PollRows.secret

    def slowly(self: PollRows, poll: PollId) -> bytes:
        self._db.execute(select(func.pg_sleep(SPREAD)))
        return secret(self, poll)

    monkeypatch.setattr(PollRows, "lock", PollRows.get)
    monkeypatch.setattr(PollRows, "secret", slowly)


async def test_a_ballot_taken_whenever_it_comes_breaks_it(
    address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closes_late(monkeypatch)
    with pytest.raises(AssertionError):
        await races(tmp_path, address, 1, 2, lambda _: None)


@pytest.mark.soak
@pytest.mark.postgres
async def test_closing_without_the_lock_breaks_it(
    postgres_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    holds_nothing(monkeypatch)
    with pytest.raises(AssertionError):
        await races(tmp_path, postgres_url, 120, 2, lambda _: None)
