"""What takes long to count is counted before the transaction that tells it: no vote waits for it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from bot.storing import Transactions
from customers.news.preferences import Topic
from customers.news.segments import Segment
from storage.news.audience import SegmentRows
from storage.suggestions.triage import TriageRows
from suggestions.triage import Demand
from tests.handlers.front import Counter, Guest
from tests.handlers.test_voices import idea

ASKED = "tell-asked"


class Where:
    """Whether a transaction that writes is open, and what was counted in one and beside."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.writing = False
        self.counted: list[bool] = []
        """True: while somebody wrote."""
        begin, count = Transactions.__call__, SegmentRows.audience

        async def begun(transactions: Transactions, work: Any) -> Any:
            self.writing = True
            try:
                return await begin(transactions, work)
            finally:
                self.writing = False

        def counting(rows: SegmentRows, segment: Segment, topic: Topic) -> Mapping[str, int]:
            self.counted.append(self.writing)
            return count(rows, segment, topic)

        monkeypatch.setattr(Transactions, "__call__", begun)
        monkeypatch.setattr(SegmentRows, "audience", counting)


@pytest.fixture
async def mira(counter: Counter) -> Guest:
    """The owner, who has one reader."""
    mira = await counter.owner()
    await counter.guest("2").taps("news:yes")
    return mira


async def test_the_readers_of_a_broadcast_are_counted_beside_whoever_writes(
    counter: Counter, mira: Guest, monkeypatch: pytest.MonkeyPatch
) -> None:
    where = Where(monkeypatch)
    await mira.says("/broadcast everyone")
    await mira.taps("broadcast:topic:launches")
    assert "1 person" in await mira.hears()
    await mira.says("It is out")
    await mira.taps("broadcast:preview:")
    assert "Readers: 1" in await mira.hears()
    send = next(data for data in mira.buttons if data.startswith("broadcast:send:"))
    await mira.taps(send)
    assert "of 1" in await mira.hears()
    assert where.counted == [False, False, False]


async def test_so_are_those_who_asked_for_news_of_new_votes(
    counter: Counter, mira: Guest, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = await counter.open_poll(mira)
    where = Where(monkeypatch)
    await mira.taps(f"{ASKED}:{number}")
    await mira.hears()
    await mira.taps(next(data for data in mira.buttons if data.startswith(f"{ASKED}-yes")))
    assert where.counted == [False, False]


async def test_for_who_may_not_send_news_nothing_is_counted(
    counter: Counter, mira: Guest, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = await counter.open_poll(mira)
    where, ana = Where(monkeypatch), counter.guest("3")
    await ana.says("/help")
    await ana.taps(f"{ASKED}:{number}")
    await ana.taps("broadcast:topic:launches")
    assert "1 person" not in await ana.hears()
    assert where.counted == []


async def test_demand_is_counted_beside_whoever_writes(
    counter: Counter, mira: Guest, monkeypatch: pytest.MonkeyPatch
) -> None:
    await idea(counter, counter.guest("3"), "Audio books")
    where, demand = Where(monkeypatch), TriageRows.demand

    def counting(rows: TriageRows, *asked: Any, **more: Any) -> list[Demand]:
        where.counted.append(where.writing)
        return demand(rows, *asked, **more)

    monkeypatch.setattr(TriageRows, "demand", counting)
    assert "Audio books" in await mira.says("/triage")
    for list_ in ("all:0", "language:en", "unsized:0"):
        await mira.taps(f"triage:{list_}:0")
    await mira.taps("home:triage")
    assert "Audio books" in counter.redrawn[-1]
    assert True not in where.counted
    assert len(where.counted) >= 5


async def test_where_it_cannot_be_counted_before_it_is_counted_then(
    counter: Counter, mira: Guest, monkeypatch: pytest.MonkeyPatch
) -> None:
    where = Where(monkeypatch)

    async def fails(*_: object) -> None:
        raise ZeroDivisionError

    await mira.says("/broadcast everyone")
    monkeypatch.setattr("bot.storing.Reads.__call__", fails)
    await mira.taps("broadcast:topic:launches")
    assert "1 person" in await mira.hears()
    assert where.counted == [True]
