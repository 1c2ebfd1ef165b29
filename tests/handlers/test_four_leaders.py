"""Four processes come back after three days, over a change of the clocks: each notice is told once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, time, timedelta

import pytest

from storage.database import Database
from tests.handlers.front import TEAM, Counter, Guest
from tests.handlers.test_voices import idea

pytestmark = pytest.mark.postgres
"""SQLite has one process."""

PROCESSES = 4
DOWN = timedelta(days=3)
CONSIDERED, ASKED = "We are considering", "How well did it turn out?"
SLIPPED, LAUNCHED = "for a date that has passed", "is launched"


@pytest.fixture
async def counters(postgres_url: str) -> AsyncIterator[list[Counter]]:
    """The receptions of one company, each in a process of its own."""
    databases = [Database(postgres_url) for _ in range(PROCESSES)]
    yield [Counter(each, morning=time(9), weekly=time(9)) for each in databases]
    for each in databases:
        await each.close()


async def look(counters: list[Counter], now: datetime) -> None:
    """Let all of them look at the clock at one instant, again and again, and after what is silent."""
    for each in counters:
        each.now = now
    for _ in range(4):
        await asyncio.gather(*(each.reception.wake() for each in counters))
        await asyncio.gather(*(each.reception.look_after() for each in counters))


async def told(counter: Counter, chats: tuple[str, ...]) -> dict[str, list[str]]:
    """What is on its way to each of these."""
    return {chat: await counter.heard(chat) for chat in chats}


def count(found: list[str], words: str) -> int:
    return sum(words in each for each in found)


async def begun(counter: Counter) -> Guest:
    """Four ideas that Boris supports, on their ways, and a question that nobody answers."""
    mira, ana, boris = await counter.owner(), counter.guest("2"), counter.guest("3")
    for number, text in enumerate(("Audio books", "Green covers", "Large letters"), 1):
        await idea(counter, ana, text)
        await boris.taps(f"support:{number}:1")
        counter.forward(minutes=2)
    await ana.says("When does the shop open?")
    await ana.taps("said:4:question")
    await mira.says("/status 2 launched follow-up 3")
    return mira


@pytest.mark.parametrize(
    "monday", [datetime(2026, 10, 26, 8, 30, tzinfo=UTC), datetime(2027, 3, 29, 7, 30, tzinfo=UTC)]
)
async def test_after_three_days_four_processes_tell_each_notice_once(
    counters: list[Counter], monday: datetime
) -> None:
    counter, friday = counters[0], monday - DOWN
    counter.now = monday - timedelta(days=6)
    mira = await begun(counter)
    await mira.says(f"/status 3 planned {friday + timedelta(days=1):%Y-%m-%d}")
    await look(counters, counter.now + timedelta(minutes=11))
    await look(counters, counter.now + timedelta(hours=14))
    counter.now = friday
    await mira.says("/status 1 considering")
    before = await told(counter, ("1", "2", "3", TEAM.address))
    assert [count(before["3"], each) for each in (LAUNCHED, CONSIDERED, ASKED, SLIPPED)] == [1, 0, 0, 0]
    await look(counters, monday)
    await look(counters, monday + timedelta(minutes=20))
    await look(counters, monday.replace(hour=18, minute=10))  # what was asked on Monday is in its digest
    after = await told(counter, ("1", "2", "3", TEAM.address))
    for each in "23":
        assert [count(after[each], words) for words in (LAUNCHED, CONSIDERED, ASKED, SLIPPED)] == [1, 1, 1, 1]
    since = {chat: found[len(before[chat]) :] for chat, found in after.items()}
    team = ("Good morning", "twice as long as we promised", "is open and closes on")
    assert [count(since[TEAM.address], each) for each in team] == [1, 1, 1]
    assert count(since["1"], "The week of our customers’ voices") == 1
    assert {chat: len(found) for chat, found in since.items()} == {"1": 3, "2": 3, "3": 3, TEAM.address: 3}
