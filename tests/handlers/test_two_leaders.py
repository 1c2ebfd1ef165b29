"""What the clock does about voices is done once: by two at the same instant, and by one that is killed."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TypeVar

import pytest
from sqlalchemy import Connection

from chat.records import Stores
from handlers.reception import Reception
from storage.database import Database
from tests.handlers.front import OWNER, TEAM, Counter, Guest
from tests.handlers.test_published_races import within
from tests.handlers.test_replying import asked, replies
from tests.handlers.test_taps_at_once import tapped
from tests.handlers.test_voices import idea
from tests.storage.locks import meet

pytestmark = pytest.mark.postgres
"""SQLite has one who writes."""

Result = TypeVar("Result")
Deed = Callable[[Connection], None]


@pytest.fixture
async def counter(postgres_url: str) -> AsyncIterator[Counter]:
    """The reception of a company with several processes."""
    database = Database(postgres_url)
    yield Counter(database)
    await database.close()


async def waiting(counter: Counter) -> tuple[Guest, Guest, Guest]:
    """An idea of Ana's that Boris supports; returns the owner, and both."""
    mira, ana, boris = await counter.owner(), counter.guest("2"), counter.guest("3")
    number = await idea(counter, ana, "Audio books")
    await boris.taps(f"support:{number}:1")
    counter.forward(minutes=2)
    for each in (ana, boris):
        await each.hears()
    return mira, ana, boris


async def a_step_is_noted(counter: Counter) -> list[tuple[Guest, str]]:
    mira, ana, boris = await waiting(counter)
    await mira.says("/status 1 considering")
    counter.forward(minutes=11)
    return [(each, "We are considering") for each in (ana, boris)]


async def a_digest_is_told(counter: Counter) -> list[tuple[Guest, str]]:
    heard = await a_step_is_noted(counter)
    await counter.reception.wake()
    counter.forward(hours=6)
    return heard


async def a_launch_is_told(counter: Counter) -> list[tuple[Guest, str]]:
    mira, ana, boris = await waiting(counter)
    await mira.says("/status 1 launched")
    counter.forward(minutes=11)
    await counter.reception.wake()
    return [(each, "is launched") for each in (ana, boris)]


async def a_date_slips(counter: Counter) -> list[tuple[Guest, str]]:
    mira, ana, boris = await waiting(counter)
    await mira.says("/status 1 planned 2026-11-10")
    counter.forward(days=2)
    for _ in range(3):
        await counter.reception.wake()
    for each in (ana, boris):
        await each.hears()
    counter.forward(days=8)
    return [(each, "We promised “Audio books” for a date that has passed") for each in (ana, boris)]


async def a_follow_up_is_asked(counter: Counter) -> list[tuple[Guest, str]]:
    mira, ana, boris = await waiting(counter)
    await mira.says("/status 1 launched follow-up 1")
    counter.forward(minutes=11)
    for _ in range(3):
        await counter.reception.wake()
    counter.forward(days=1)
    return [(each, "How well did it turn out?") for each in (ana, boris)]


async def a_vote_opens(counter: Counter) -> list[tuple[Guest, str]]:
    mira, ana, boris = await waiting(counter)
    await mira.says("/newpoll from 1\nWhich of them?\n- Thicker paper\ncloses: in 3 days")
    await mira.does("/open 1")
    return [(each, "is put to the vote") for each in (ana, boris)]


async def a_merge_is_undone(counter: Counter) -> list[tuple[Guest, str]]:
    mira, ana, boris = await waiting(counter)
    other = await idea(counter, counter.guest("4"), "Books to listen to")
    await mira.does(f"/merge 1 into {other}")
    counter.forward(minutes=11)
    for _ in range(2):
        await counter.reception.wake()
    counter.forward(hours=6)
    for _ in range(2):
        await counter.reception.wake()
    await mira.does("/unmerge 1")
    counter.forward(hours=20)
    return [(each, "stands by itself again") for each in (ana, boris)]


async def an_answer_leaves(counter: Counter) -> list[tuple[Guest, str]]:
    mira, ana = await asked(counter)
    await replies(mira, "At nine.", "mcase:1")
    counter.forward(seconds=21)
    return [(ana, "At nine.")]


async def a_voice_is_filed_by_itself(counter: Counter) -> list[tuple[Guest, str]]:
    mira, ana = await counter.owner(), counter.guest("2")
    await ana.says("When does the shop open?")
    await ana.hears()
    counter.forward(minutes=11)
    return [(ana, "Nothing was tapped"), (mira, "When does the shop open?")]


HAPPENS = [
    a_vote_opens,
    a_merge_is_undone,
    a_step_is_noted,
    a_digest_is_told,
    a_launch_is_told,
    a_date_slips,
    a_follow_up_is_asked,
    an_answer_leaves,
    a_voice_is_filed_by_itself,
]
happens = pytest.mark.parametrize("happens", HAPPENS)
Happens = Callable[[Counter], Awaitable[list[tuple[Guest, str]]]]


async def in_the_end(counter: Counter, wanted: list[tuple[Guest, str]]) -> list[int]:
    """Let the clock look until all is done; return how often each heard what he was to hear."""
    for _ in range(3):
        await counter.reception.wake()
    counter.forward(hours=6)
    for _ in range(3):
        await counter.reception.wake()
    team = {OWNER: TEAM.address}
    return [(await each.hears(team.get(each.person.address, ""))).count(words) for each, words in wanted]


@happens
async def test_what_two_leaders_do_at_the_same_instant_is_done_once(
    counter: Counter, happens: Happens
) -> None:
    wanted = await happens(counter)
    await meet(counter.database, within(counter, Reception.wake), within(counter, Reception.wake))
    assert await in_the_end(counter, wanted) == [1] * len(wanted)
    assert ("open", "poll:2") not in await counter.log()


class Killed(BaseException):
    """The process is gone."""


@happens
async def test_wherever_a_leader_is_killed_what_it_did_is_done_once(
    counter: Counter, happens: Happens
) -> None:
    wanted = await happens(counter)
    run = counter.reception.transactions
    alive = left = 0

    async def mortal(work: Callable[[Stores], Result]) -> Result:
        nonlocal left

        def dies(stores: Stores) -> Result:
            found = work(stores)
            if left == 0:
                raise Killed
            return found

        found = await run(dies)
        left -= 1
        return found

    while True:
        left = alive
        try:
            await replace(counter.reception, transactions=mortal).wake()
        except Killed:
            alive += 1
            continue
        break
    assert await in_the_end(counter, wanted) == [1] * len(wanted)


def by_the_clock(counter: Counter, now: datetime, deed: Callable[[Connection], None]) -> Deed:
    """Let a process do something by a clock of its own."""

    def then(db: Connection) -> None:
        ours, counter.now = counter.now, now
        try:
            deed(db)
        finally:
            counter.now = ours

    return then


@pytest.mark.parametrize("leaves_first", [True, False])
async def test_at_the_last_second_an_answer_is_taken_back_or_leaves(
    counter: Counter, *, leaves_first: bool
) -> None:
    mira, ana = await asked(counter)
    await replies(mira, "At midnight.", "mcase:1")
    sooner, later = (counter.now + timedelta(seconds=each) for each in (19, 21))
    back = by_the_clock(counter, sooner, tapped(counter, mira, "take-back:2"))
    leaves = by_the_clock(counter, later, within(counter, Reception.wake))
    await meet(counter.database, *((leaves, back) if leaves_first else (back, leaves)))
    said = "".join(counter.redrawn)
    counter.now = later
    for _ in range(2):
        await counter.reception.wake()
    assert ("At midnight." in await ana.hears()) is leaves_first
    assert ("is taken back" not in said) is leaves_first, said
    assert ("To be answered by" not in await mira.says("/case 1")) is leaves_first
