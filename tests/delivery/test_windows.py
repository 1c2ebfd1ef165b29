"""No window ever sees more than it allows, whatever is sent when and however long it takes."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from dataclasses import dataclass

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from delivery.gate import Gate, Turn
from delivery.windows import Limits, Windows
from tests.delivery.stage import play


@dataclass
class Journey:
    """A message: when it comes, how long its call takes, and at which fraction of that it arrives."""

    chat: str
    comes: float
    takes: float
    arrives: float
    turn: Turn


JOURNEYS = st.lists(
    st.builds(
        Journey,
        chat=st.sampled_from(["1", "2", "3", "-4", "-5"]),
        comes=st.floats(0, 5),
        takes=st.floats(0, 2),
        arrives=st.floats(0, 1),
        turn=st.sampled_from(Turn),
    ),
    max_size=60,
)
LIMITS = st.builds(Limits, overall=st.integers(0, 8), chat=st.integers(0, 3), group=st.integers(0, 5))


async def travel(limits: Limits, journeys: list[Journey]) -> list[tuple[float, str]]:
    """Send all, and return when what arrived where."""
    gate, arrivals = Gate(limits), list[tuple[float, str]]()

    async def one(journey: Journey) -> None:
        await asyncio.sleep(journey.comes)
        async with gate.passing(journey.chat, journey.chat.startswith("-"), journey.turn):
            left = asyncio.get_running_loop().time()
            arrivals.append((left + journey.takes * journey.arrives, journey.chat))
            await asyncio.sleep(journey.takes)

    async with asyncio.TaskGroup() as tasks:
        for journey in journeys:
            tasks.create_task(one(journey))
    return sorted(arrivals)


def most_within(times: list[float], seconds: float) -> int:
    """Return the most arrivals that any stretch of time holds."""
    return max((sum(0 <= at - first < seconds - 1e-6 for at in times) for first in times), default=0)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(LIMITS, JOURNEYS)
def test_no_window_ever_holds_more_than_its_limit(limits: Limits, journeys: list[Journey]) -> None:
    arrivals = play(travel(limits, journeys))
    assert len(arrivals) == len(journeys)
    if limits.overall:
        assert most_within([at for at, _ in arrivals], 1.0) <= limits.overall
    chats = defaultdict(list)
    for at, chat in arrivals:
        chats[chat].append(at)
    for chat, times in chats.items():
        if limits.chat:
            assert most_within(times, 1.0) <= limits.chat
        if limits.group and chat.startswith("-"):
            assert most_within(times, 60.0) <= limits.group


def test_the_allowed_rate_is_used_to_the_full() -> None:
    journeys = [Journey(str(number), 0, 0.002, 0.5, Turn.BROADCAST) for number in range(3000)]
    arrivals = play(travel(Limits(), journeys))
    assert 3000 / (arrivals[-1][0] + 1) >= 0.99 * 30


def test_a_reply_overtakes_the_broadcasts_that_wait() -> None:
    crowd = [Journey(str(number), 0, 0.01, 0.5, Turn.BROADCAST) for number in range(25)]
    reply = Journey("she", 0.5, 0.01, 0.5, Turn.REPLY)
    arrivals = play(travel(Limits(overall=1, chat=1, group=0), [*crowd, reply]))
    assert "she" in [chat for _, chat in arrivals[:3]]


def test_a_chat_that_waits_holds_nobody_else_up() -> None:
    twice = [Journey("slow", 0, 0.1, 0.5, Turn.REPLY) for _ in range(3)]
    other = Journey("other", 0.1, 0.1, 0.5, Turn.BROADCAST)
    arrivals = play(travel(Limits(overall=30, chat=1, group=0), [*twice, other]))
    assert arrivals[1][1] == "other"
    assert arrivals[1][0] < 0.2


def test_a_broadcast_is_not_overtaken_for_ever_by_cards() -> None:
    storm = [Journey(str(number), number / 100, 0.01, 0.5, Turn.CARD) for number in range(1000)]
    broadcast = Journey("news", 2, 0.01, 0.5, Turn.BROADCAST)
    arrivals = play(travel(Limits(), [*storm, broadcast]))
    assert next(at for at, chat in arrivals if chat == "news") < 3.5


def test_a_hold_stops_everybody_for_as_long_as_told_at_the_longest() -> None:
    async def story() -> float:
        gate = Gate(Limits())
        gate.hold(7)
        gate.hold(1)
        async with gate.passing("1", False, Turn.REPLY):
            return asyncio.get_running_loop().time()

    assert play(story()) >= 7


def test_who_gives_up_waiting_leaves_his_place_to_the_next() -> None:
    async def story() -> list[str]:
        gate, passed = Gate(Limits(overall=1, chat=0, group=0)), list[str]()

        async def one(name: str) -> None:
            async with gate.passing(name, False, Turn.REPLY):
                passed.append(name)

        tasks = [asyncio.create_task(one(name)) for name in "abc"]
        await asyncio.sleep(0.5)
        tasks[1].cancel()
        await asyncio.wait(tasks)
        return passed

    assert play(story()) == ["a", "c"]


def test_what_is_remembered_does_not_grow_with_the_number_of_chats() -> None:
    windows, now = Windows(Limits()), 0.0
    for number in range(20_000):
        windows.leave(str(number), number % 10 == 0, now)
        windows.answered(str(number), number % 10 == 0, now)
        now += 0.05
    assert len(windows.closed(now - 0.01)) < 2000
    assert len(windows._chats.known) < 1100
    assert len(windows._groups.known) < 1100
