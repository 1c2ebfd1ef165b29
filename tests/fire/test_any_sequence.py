"""Any legal sequence of what people and time may do comes to what a plain model says."""

from __future__ import annotations

import asyncio
import contextlib
import random
from collections.abc import AsyncIterator, Callable, Coroutine
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeVar

import httpx
import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from bot.domains import Stores
from polls.poll import PollId, State
from polls.store import Polls
from sandbox.server import running
from storage.database import Database
from storage.dialogues.rows import UpdateRows
from tests.fire.conftest import Many, Note
from tests.fire.model import Model
from tests.fire.post import SECRET, Post, Tap, post
from tests.operations.workers import until
from tests.ports import free_port
from tests.stage import OWNER, Actor, Stage, settings_for
from tests.storage.voting import assert_adds_up
from tests.stories.polls import TITLES, newpoll

Result = TypeVar("Result")

PICK = 2
VOTERS = 3
FIRST = 700_000
MOST_POLLS = 3
LIFE = timedelta(days=3)

picks = st.integers(0, 9)
voters = st.integers(0, VOTERS - 1)
choices = st.integers(0, PICK + 2)
wishes = st.sampled_from([True, True, False])
tappings = st.tuples(picks, voters, choices, wishes)

steps: dict[str, int] = {}
"""How often each thing was done, for the summary."""


@dataclass
class Expected:
    """A poll as the model has it."""

    closes: datetime
    state: State = State.OPEN
    extended: bool = False
    model: Model = field(default_factory=lambda: Model(PICK))
    taps: list[tuple[datetime, dict[str, Any]]] = field(default_factory=list)


@dataclass
class World:
    """A bot behind a webhook, which can be stopped and started, and the owner."""

    there: Stage
    edge: Post
    database: Database
    mira: Actor
    port: int

    async def awake(self) -> None:
        """Start the bot and wait until it is ready."""
        await self.there.wake()

        async def ready() -> bool:
            with contextlib.suppress(httpx.TransportError):
                return (await self.there.http.get(f"http://127.0.0.1:{self.port}/readyz")).status_code == 200
            return False

        await until(ready)

    async def state(self, number: int) -> State:
        """Where a poll stands."""
        return await self.database.run(lambda db: Stores(db)[Polls].get(PollId(number)).state)

    async def counted(self, number: int) -> tuple[State, list[int], int]:
        """A poll's state, its counters and its turnout."""

        def read(stores: Stores) -> tuple[State, list[int], int]:
            found = stores[Polls].get(PollId(number))
            return found.state, list(stores[Polls].votes(found.id)), found.voters

        return await self.database.run(lambda db: read(Stores(db)))


@contextlib.asynccontextmanager
async def world(folder: Path) -> AsyncIterator[World]:
    """Make one, on SQLite."""
    port = free_port()
    url = f"http://127.0.0.1:{port}/telegram"
    async with (
        running() as sandbox,
        httpx.AsyncClient(base_url=sandbox.url, timeout=60) as http,
        post(url, random.Random(1)) as edge,
    ):
        hooked = {"webhook_url": url, "webhook_secret": SECRET, "listen": f"127.0.0.1:{port}"}
        there = Stage(sandbox, http, settings_for(sandbox, folder, **hooked))
        mira = await there.person("Mira", id=OWNER)
        made = World(there, edge, Database(there.settings.database), mira, port)
        try:
            await made.awake()
            yield made
        finally:
            await made.database.close()
            await there.sleep()


class Sequence(RuleBasedStateMachine):
    """What may happen, and what must come of it."""

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.folder = TemporaryDirectory()
        self.stack = contextlib.AsyncExitStack()
        self.polls: dict[int, Expected] = {}
        self.latest = datetime.now(UTC)
        """The latest that the bot's clock has ever shown."""
        self.world: World = self.do(self.stack.enter_async_context(world(Path(self.folder.name))), "start")

    def do(self, work: Coroutine[Any, Any, Result], what: str) -> Result:
        steps[what] = steps.get(what, 0) + 1
        return self.loop.run_until_complete(work)

    def teardown(self) -> None:
        async def adds_up() -> None:
            for number in self.polls:
                await assert_adds_up(self.world.database, PollId(number))

        try:
            self.loop.run_until_complete(adds_up())
        finally:
            self.loop.run_until_complete(self.stack.aclose())
            self.loop.close()
            self.folder.cleanup()

    def one(self, pick: int) -> tuple[int, Expected]:
        return list(self.polls.items())[pick % len(self.polls)]

    @precondition(lambda self: len(self.polls) < MOST_POLLS)
    @rule()
    def opens(self) -> None:
        number = len(self.polls) + 1
        self.polls[number] = Expected(self.world.there.hands.now() + LIFE)

        async def opened() -> None:
            await self.world.mira.asks(newpoll(f"Question {number}?", pick=PICK), "Preview")
            await self.world.mira.does(f"/open {number}", "is open")

        self.do(opened(), "open")

    @precondition(lambda self: self.polls)
    @rule(pick=picks, voter=voters, choice=choices, on=wishes)
    def taps(self, pick: int, voter: int, choice: int, on: bool) -> None:
        number, poll = self.one(pick)
        tap = Tap(FIRST + voter, number, choice, on and choice > 0)
        update = self.world.edge.tapped(tap)
        toast = self.do(self.world.edge.deliver(update), "tap")
        if poll.state is State.OPEN:
            poll.taps.append((self.latest, update))
            poll.model.taken(tap, toast)
            assert toast
            assert poll.model.wrong == []
        else:
            assert "not counted" in toast or "without a result" in toast, toast

    @precondition(lambda self: self.polls)
    @rule(wanted=st.lists(tappings, min_size=3, max_size=9))
    def tap_on_and_on(self, wanted: list[tuple[int, int, int, bool]]) -> None:
        """Taps are most of what happens, and hypothesis picks every rule about as often."""
        for each in wanted:
            self.taps(*each)

    @property
    def old(self) -> list[dict[str, Any]]:
        """Updates that the messenger may send again: it keeps them for a day."""
        young = self.latest - timedelta(hours=23)
        return [update for poll in self.polls.values() for at, update in poll.taps if at > young]

    @precondition(lambda self: self.old)
    @rule(pick=st.integers(0, 99))
    def comes_again(self, pick: int) -> None:
        old = self.old
        assert self.do(self.world.edge.deliver(old[pick % len(old)]), "duplicate") == ""

    @precondition(lambda self: self.polls)
    @rule(pick=st.integers(0, 9))
    def closes(self, pick: int) -> None:
        number, poll = self.one(pick)
        wanted = "without a result" if poll.state is State.VOID else f"Poll {number} is closed"
        self.do(self.world.mira.does(f"/close {number} Enough", wanted), "close")
        poll.state = State.CLOSED if poll.state is State.OPEN else poll.state

    @precondition(lambda self: self.polls)
    @rule(pick=st.integers(0, 9))
    def extends(self, pick: int) -> None:
        number, poll = self.one(pick)
        may = poll.state is State.OPEN and not poll.extended
        refused = {State.OPEN: "once is the limit", State.VOID: "without a result", State.CLOSED: "is closed"}
        wanted = "now closes" if may else refused[poll.state]
        self.do(self.world.mira.does(f"/extend {number} in 9 days Holidays", wanted), "extend")
        if may:
            poll.closes, poll.extended = self.world.there.hands.now() + timedelta(days=9), True

    @precondition(lambda self: self.polls)
    @rule(pick=st.integers(0, 9), really=st.integers(0, 3))
    def voids(self, pick: int, really: int) -> None:
        number, poll = self.one(pick)
        if really == 0:
            wanted = "is closed" if poll.state is State.CLOSED else "without a result"
            self.do(self.world.mira.does(f"/void {number} A mistake", wanted), "void")
            poll.state = State.VOID if poll.state is State.OPEN else poll.state

    @precondition(lambda self: self.polls)
    @rule(really=st.integers(0, 2))
    def restarts(self, really: int) -> None:
        if really:
            return

        async def again() -> None:
            await self.world.there.sleep()
            await self.world.awake()

        self.do(again(), "restart")

    @rule(hours=st.sampled_from([-2, -1, 1, 2, 5, 30, 80]))
    def time_jumps(self, hours: int) -> None:
        self.world.there.hands.forward(hours=hours)
        now = self.world.there.hands.now()
        self.latest = max(self.latest, now)
        for number, poll in self.polls.items():
            if poll.state is State.OPEN and now >= poll.closes:
                poll.state = State.CLOSED
                self.do(self.closed(number), "closing time")

    async def closed(self, number: int) -> None:
        async def is_closed() -> bool:
            return await self.world.state(number) is State.CLOSED

        await until(is_closed)

    @invariant()
    def is_what_the_model_says(self) -> None:
        for number, poll in self.polls.items():
            found = self.loop.run_until_complete(self.world.counted(number))
            assert found == (poll.state, poll.model.votes(len(TITLES)), poll.model.voters)


def anything_goes(sequences: int, length: int, note: Note) -> None:
    """Try so many sequences of so many steps at the most. Raises AssertionError."""
    steps.clear()

    class Noted(Sequence):
        def teardown(self) -> None:
            super().teardown()
            if steps["start"] % 10 == 0:
                note(f"{steps['start']} sequences, {sum(steps.values())} steps")

    run_state_machine_as_test(
        Noted,
        settings=settings(
            max_examples=sequences,
            stateful_step_count=length,
            deadline=None,
            database=None,
            derandomize=True,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_any_sequence_matches_the_model(many: Many, note: Note) -> None:
    sequences, length = many(2, 150), many(25, 60)
    anything_goes(sequences, length, note)
    done = ", ".join(f"{what} {times}" for what, times in sorted(steps.items()))
    note(f"{sequences} sequences of up to {length} steps match the model ({done})")


def counts_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    """An update that comes again has its effect again."""
    monkeypatch.setattr(UpdateRows, "first_times", lambda _, __, numbers, ___: set(numbers))


def takes_late_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody looks at the closing time."""
    monkeypatch.setattr("polls.voting.check_open", lambda *_: None)


def repeats(sequence: Sequence) -> None:
    """Somebody votes, and his tap comes again."""
    sequence.opens()
    sequence.taps(pick=0, voter=0, choice=1, on=True)
    sequence.comes_again(pick=0)


def votes_late(sequence: Sequence) -> None:
    """Somebody votes after the close."""
    sequence.opens()
    sequence.closes(pick=0)
    sequence.taps(pick=0, voter=0, choice=1, on=True)


def goes(told: Callable[[Sequence], None]) -> None:
    """One sequence, told by hand. Raises AssertionError."""
    sequence = Sequence()
    try:
        told(sequence)
        sequence.is_what_the_model_says()
    finally:
        sequence.teardown()


@pytest.mark.parametrize(
    ("mutant", "told"), [(counts_twice, repeats), (takes_late_ones, votes_late)], ids=["twice", "late"]
)
def test_without_the_rule_the_model_tells(
    mutant: Callable[[pytest.MonkeyPatch], None],
    told: Callable[[Sequence], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    goes(told)
    mutant(monkeypatch)
    with pytest.raises(AssertionError):
        goes(told)
