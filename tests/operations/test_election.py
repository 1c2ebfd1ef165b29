"""One process leads, another takes over, and never do two at once."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any, cast

import asyncpg
import pytest

from bot.workers.election import CERTAIN, Elected, _beat
from bot.workers.tenure import NoLeader, Tenure, TenuredMessenger, TenuredOutbox
from chat.ports import Fate, Outgoing, Settled
from delivery.gate import GateClosed
from storage import leadership
from storage.leadership import Lost, candidate
from tests.databases import cut_leader
from tests.stage import until

NOW = datetime(2026, 5, 4, tzinfo=UTC)


class Duty:
    """A term that only remembers."""

    def __init__(self, tenure: Tenure, all_of_them: list[Duty]) -> None:
        self.tenure = tenure
        self.woken = 0
        self.stopped = asyncio.Event()
        self.together = [duty for duty in all_of_them if duty.tenure.certain]
        all_of_them.append(self)

    async def run(self) -> None:
        await self.stopped.wait()

    def stop(self) -> None:
        self.stopped.set()

    def wake(self) -> None:
        self.woken += 1


class Town:
    """Candidates on one database, and every term that was begun."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.duties: list[Duty] = []

    @contextlib.asynccontextmanager
    async def candidate(self) -> AsyncIterator[Elected]:
        elected = Elected(self.url, lambda tenure: Duty(tenure, self.duties))
        running = asyncio.create_task(elected.run())
        try:
            yield elected
        finally:
            elected.stop()
            await running

    def cut_in_a_stall(self) -> None:
        """Cut it while this process stands still, so that it knows nothing of it when it goes on."""
        cutting = threading.Thread(target=lambda: asyncio.run(cut_leader(self.url, certain=True)))
        cutting.start()
        cutting.join()


@pytest.fixture
def town(postgres_url: str) -> Town:
    return Town(postgres_url)


@pytest.mark.postgres
async def test_one_leads_and_the_next_only_after_it_stopped(town: Town) -> None:
    async with town.candidate() as first:
        await until(lambda: first.leads)
        async with town.candidate() as second:
            await asyncio.sleep(1.5)  # it tries, and tries again
            assert not second.leads
            assert len(town.duties) == 1
            first.stop()
            await until(lambda: second.leads)
            assert not first.leads
    assert town.duties[0].tenure.over
    assert town.duties[1].together == []


@pytest.mark.postgres
async def test_a_leader_whose_connection_is_cut_stops_and_somebody_takes_over(town: Town) -> None:
    async with town.candidate() as first, town.candidate() as second:
        await until(lambda: first.leads or second.leads)
        await until(lambda: not (first._at_once or second._at_once))  # the other has been refused
        await cut_leader(town.url)
        await until(lambda: town.duties[0].tenure.over and town.duties[0].stopped.is_set())
        await until(lambda: len(town.duties) == 2 and (first.leads or second.leads))
        assert not (first.leads and second.leads)
    assert town.duties[1].together == []


@pytest.mark.postgres
async def test_a_leader_is_not_cut_with_that_of_another_database(town: Town, new_postgres_url: str) -> None:
    async with candidate(town.url) as ours, candidate(new_postgres_url) as another:
        assert await ours.won()
        assert await another.won()
        await cut_leader(new_postgres_url)
        await ours.beat()
        with pytest.raises(Lost):
            await another.beat()


async def is_lost_after_a_stall(town: Town) -> None:
    """A process stood still until its session was ended, then asks, at one moment or another."""
    for turns in range(4):
        async with candidate(town.url) as standing:
            assert await standing.won()
            town.cut_in_a_stall()
            for _ in range(turns):
                await asyncio.sleep(0)
            with pytest.raises(Lost):
                await standing.beat()


@pytest.mark.postgres
async def test_a_connection_that_was_cut_in_a_stall_is_lost(town: Town) -> None:
    await is_lost_after_a_stall(town)


@pytest.mark.postgres
async def test_a_word_too_late_would_end_the_process(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    known = tuple(kind for kind in leadership._FAILURES if kind is not asyncpg.InternalClientError)
    monkeypatch.setattr(leadership, "_FAILURES", known)
    with pytest.raises(asyncpg.InternalClientError):
        await is_lost_after_a_stall(town)


@pytest.mark.postgres
async def test_the_leader_hears_what_others_committed(town: Town) -> None:
    async with town.candidate() as first:
        await until(lambda: first.leads)
        async with town.candidate() as second:
            second.wake()
            await until(lambda: town.duties[0].woken == 1)
            first.wake()
            assert town.duties[0].woken == 2


@pytest.mark.postgres
async def test_what_ends_a_term_badly_ends_the_process(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    async def fails(self: Duty) -> None:
        raise PermissionError

    monkeypatch.setattr(Duty, "run", fails)
    with pytest.raises(PermissionError):
        await Elected(town.url, lambda tenure: Duty(tenure, town.duties)).run()


class Rows:
    """An outbox that remembers what it was told, and is out of reach for some calls."""

    def __init__(self, failures: int = 0) -> None:
        self.failures = failures
        self.written: list[int] = []

    async def claim(self, limit: int, busy: object, now: datetime) -> list[str]:
        return ["parcel"]

    async def settle(self, settled: list[Settled], now: datetime) -> None:
        if self.failures:
            self.failures -= 1
            raise ConnectionError
        self.written += [each.id for each in settled]

    async def recover(self, now: datetime) -> int:
        return 1


class Wire:
    """A messenger that takes everything."""

    limit = caption_limit = file_limit = 4096

    async def send(self, chat: str, outgoing: Outgoing) -> str:
        return "sent"


FATES = [Settled(id=1, fate=Fate.SENT), Settled(id=2, fate=Fate.PENDING, due=NOW)]


async def test_who_is_not_certain_to_lead_takes_and_sends_nothing() -> None:
    tenure = Tenure(until=asyncio.get_running_loop().time() + 100)
    outbox, messenger = TenuredOutbox(cast(Any, Rows()), tenure), TenuredMessenger(cast(Any, Wire()), tenure)
    assert await outbox.claim(1, (), NOW)
    assert await messenger.send("1", Outgoing(text="x"))
    assert await outbox.recover(NOW) == 1
    tenure.extend(asyncio.get_running_loop().time() - 1)
    assert await outbox.claim(1, (), NOW) == ()
    with pytest.raises(GateClosed):
        await messenger.send("1", Outgoing(text="x"))
    with pytest.raises(NoLeader):
        await outbox.recover(NOW)
    with pytest.raises(NoLeader):
        await outbox.settle(FATES, NOW)


async def test_who_leads_no_more_still_writes_down_what_was_sent_and_nothing_else() -> None:
    rows = Rows(failures=3)
    await TenuredOutbox(cast(Any, rows), Tenure.ended()).settle(FATES, NOW)
    assert rows.written == [1]


class Slow:
    """A connection on which an answer is long on its way."""

    answered = 0.0

    async def beat(self) -> None:
        loop = asyncio.get_running_loop()
        asked = loop.time()
        while loop.time() <= asked:  # noqa: ASYNC110
            await asyncio.sleep(0)
        self.answered = loop.time()


async def test_a_tenure_counts_from_the_question_not_from_the_answer() -> None:
    standing, tenure = Slow(), Tenure(until=0.0)
    await _beat(cast(Any, standing), tenure)
    assert tenure.certain
    assert tenure._until < standing.answered + CERTAIN
