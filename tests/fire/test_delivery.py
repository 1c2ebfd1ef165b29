"""A broadcast under fire: killed, blocked, told to wait, unanswered; every recipient is accounted for, once.

Simulated are the time and the messenger; outbox, windows and the engine are the real ones, on SQLite.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import pytest
from sqlalchemy import Connection, select, update

from bot.domains import Stores
from chat.answers import Lane, Message, Say, To
from chat.ports import AnswerLost, Fate, Parcel, SendHistory, Settled
from chat.records import BroadcastWords, Outbox
from customers.consent import Purpose
from customers.news import broadcast as rules
from customers.news.broadcast import Broadcasts, Content, Counts, Plan
from customers.news.preferences import Topic
from customers.news.segments import Segments, read_segment
from customers.people import Contact, CustomerId
from customers.store import Customers
from delivery.engine import Delivery
from delivery.gate import Gate
from delivery.line import Line
from delivery.posting import Posting
from delivery.windows import Limits, Window
from handlers.news.message import messages
from storage.database import Database
from storage.delivery import recovering
from storage.delivery.queue import OutboxQueue
from storage.delivery.tables import outbox
from storage.news import filling
from storage.news.tables import broadcasts
from storage.reading import Reading
from tests.databases import laid_in
from tests.delivery.stage import ENGLISH, MIDNIGHT, Maker, Simulated, clock
from tests.fire.conftest import Many, Note
from tests.fire.mortal import Life, MortalMessenger, MortalOutbox, Troubled, overfull
from texts import keys

Result = TypeVar("Result")
HELLO = Message(texts=(keys.kept(),))
WORDS = "The tote bags are here."
GROUP, MOVED = "-100", "-100500"
LIMITS = Limits()


class AtOnce(Reading):
    """Reads in the writer's turn: a thread of its own would need time that nobody lets pass."""

    def __init__(self, database: Database) -> None:
        super().__init__("")
        self._database = database

    async def read(self, work: Callable[[Connection], Result]) -> Result:
        """Do it at once."""
        return await self._database.run(work)


@dataclass
class Ordeal:
    """A broadcast to `recipients`, `kills` and all, and at least `seconds` of other traffic beside it."""

    folder: Path
    recipients: int
    kills: int
    seconds: float
    seed: int
    counts: Counts = field(default_factory=Counts)
    uncertain: set[str] = field(default_factory=set)
    told: Troubled = field(init=False)

    def __post_init__(self) -> None:
        self.chance = random.Random(self.seed)
        self.people = [str(500_000 + number) for number in range(self.recipients)]
        self.blocked = set(self.chance.sample(self.people, round(self.recipients * 0.03)))

    def run(self) -> Ordeal:
        with asyncio.Runner(loop_factory=Simulated) as runner:
            runner.run(self._run())
        return self

    async def _run(self) -> None:
        self.told = Troubled(self.chance, self.blocked, {GROUP: MOVED})
        self.database = Database(f"sqlite+aiosqlite:///{laid_in(self.folder)}")
        self.database.reading = AtOnce(self.database)
        await self.database.run(self._begin)
        chatter = asyncio.create_task(self._chatter())
        dead = [await self._life(self._time_to_die()) for _ in range(self.kills)]
        life, running, delivery = self._born()
        await chatter
        async for _ in seconds_until(self._settled):
            pass
        delivery.stop()
        await running
        for task in dead:
            task.cancel()
        await asyncio.gather(*dead, return_exceptions=True)
        await self.database.close()
        assert not life.over

    def _begin(self, db: Connection) -> None:
        stores = Stores(db)
        for address in self.people:
            customer = stores[Customers].arrive(Contact("test", address), "en", MIDNIGHT)
            stores[Customers].give(customer.id, Purpose.NEWS, "yes", MIDNIGHT)
        plan = Plan(
            segment=read_segment("everyone", "UTC"),
            topic=Topic.LAUNCHES,
            content=Content(words={"en": WORDS}),
        )
        audience = stores[Segments].audience(plan.segment, plan.topic)
        begun = rules.start(stores[Broadcasts], plan, audience, CustomerId(1), MIDNIGHT)
        stores[BroadcastWords].word(begun.id, messages(plan.content))

    async def _chatter(self) -> None:
        """Beside the broadcast people are answered, and a group that moves is written to.

        Who blocked us hears nothing of this: he would be out of the broadcast before his slice.
        """
        there = [person for person in self.people if person not in self.blocked]
        until = asyncio.get_running_loop().time() + self.seconds
        while asyncio.get_running_loop().time() < until:
            await asyncio.sleep(self.chance.uniform(0.2, 2))
            to = To("test", self.chance.choice([GROUP, self.chance.choice(there)]))
            say = Say(message=HELLO, lane=self.chance.choice([Lane.REPLY, Lane.NOTICE]))
            await self.database.run(partial(_put, say, to))

    def _born(self) -> tuple[Life, asyncio.Task[None], Delivery]:
        """A new process: it knows what is in the rows and nothing else."""
        life = Life()
        rows = MortalOutbox(OutboxQueue(self.database, ENGLISH), life)
        line = Line(MortalMessenger(self.told, life), LIMITS)
        delivery = Delivery(rows, {"test": line}, Maker(), clock)
        return life, asyncio.create_task(delivery.run()), delivery

    async def _life(self, death: Callable[[], Any]) -> asyncio.Task[None]:
        life, running, _ = self._born()
        await death()
        life.over = True
        await asyncio.sleep(self.chance.uniform(0.05, 0.5))
        return running

    def _time_to_die(self) -> Callable[[], Any]:
        """Now and then, or just when it has been told to wait."""

        async def at_any_moment() -> None:
            await asyncio.sleep(self.chance.uniform(0.5, self.recipients / 30 / self.kills))

        async def told_to_wait() -> None:
            self.told.asked_to_wait.clear()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(30):
                    await self.told.asked_to_wait.wait()
            await asyncio.sleep(0.1)

        return self.chance.choice([at_any_moment, told_to_wait])

    async def _settled(self) -> bool:
        def look(db: Connection) -> bool:
            self.counts = Stores(db)[Broadcasts].counts(1)
            left = select(outbox.c.id).where(outbox.c.fate.in_(["pending", "sending"])).limit(1)
            unsure = select(outbox.c.chat).where(
                outbox.c.fate == "uncertain", outbox.c.broadcast.is_not(None)
            )
            self.uncertain = set(db.execute(unsure).scalars())
            return self.counts.exhausted and not self.counts.later and db.execute(left).first() is None

        return await self.database.run(look)


async def seconds_until(holds: Callable[[], Awaitable[bool]]) -> AsyncIterator[None]:
    """Let seconds pass until it holds."""
    while not await holds():
        yield
        await asyncio.sleep(1)


def _put(say: Say, to: To, db: Connection) -> None:
    Stores(db)[Outbox].put(say, to, clock())


def check(ordeal: Ordeal) -> None:
    """Everyone is accounted for, once; no window was overfull; nothing left while we were to wait."""
    counts, told = ordeal.counts, ordeal.told
    assert counts.sent + counts.failed + counts.blocked + counts.uncertain == ordeal.recipients
    assert (counts.failed, counts.dropped) == (0, 0)
    times = Counter({chat: texts.count(WORDS) for chat, texts in told.came.items() if chat in ordeal.people})
    twice = {chat for chat, number in times.items() if number > 1}
    assert twice == set()
    missed = {chat for chat in ordeal.people if WORDS not in "".join(told.came[chat])}
    assert missed <= ordeal.blocked | ordeal.uncertain
    assert len(ordeal.uncertain) == counts.uncertain
    assert list(overfull([at for at, _ in told.arrivals], LIMITS.overall, 1.0)) == []
    by_chat = defaultdict(list)
    for at, chat in told.arrivals:
        by_chat[chat].append(at)
    for chat, arrivals in by_chat.items():
        assert list(overfull(arrivals, LIMITS.chat, 1.0)) == []
        if chat.startswith("-"):
            assert list(overfull(arrivals, LIMITS.group, 60.0)) == []
    assert told.left_too_early == []


@pytest.mark.parametrize("seed", [1, pytest.param(2, marks=pytest.mark.soak)])
def test_every_recipient_is_accounted_for_once(seed: int, tmp_path: Path, many: Many, note: Note) -> None:
    ordeal = Ordeal(tmp_path, many(300, 10_000), many(3, 10), many(30, 3600), seed).run()
    check(ordeal)
    assert "Nothing was erased" in "".join(ordeal.told.came[MOVED])
    counts = ordeal.counts
    note(
        f"{ordeal.recipients:,} recipients, {ordeal.kills} kills: {counts.sent:,} sent, "
        f"{counts.blocked} blocked, {counts.uncertain} uncertain"
    )


def fails(tmp_path: Path) -> None:
    """The same ordeal is not passed."""
    for seed in (1, 2, 3):
        folder = tmp_path / str(seed)
        folder.mkdir()
        ordeal = Ordeal(folder, 400, 4, 20, seed).run()
        try:
            check(ordeal)
        except AssertionError:
            return
    pytest.fail("nothing went wrong although a guard was gone")


async def put_back(self: OutboxQueue, now: datetime) -> int:
    """A recovery that sends again what was under way."""
    sending = update(outbox).where(outbox.c.fate == "sending").values(fate="pending", due=now)
    return await self._database.run(lambda db: db.execute(sending).rowcount)


def try_again(self: Posting, parcel: Parcel, error: AnswerLost) -> Settled:
    """A lost answer taken for a failure."""
    return self._again(parcel, error)


def not_stepped(db: Connection, running: Any) -> Any:
    """A slice whose step is lost once."""
    rows = filling_next(db, running)
    if not lost_steps:
        lost_steps.append(running.id)
        db.execute(update(broadcasts).values(cursor=0))
    return rows


filling_next = filling._next
lost_steps: list[int] = []


def at_once(self: Window, now: float) -> None:
    """A place that is free as soon as the answer came."""
    self._under_way -= 1


async def nothing_before(self: OutboxQueue, now: datetime) -> SendHistory:
    """What others were asked and sent is forgotten with them."""
    return SendHistory({})


MUTANTS: dict[str, tuple[Any, str, Any]] = {
    "what was under way is sent again": (OutboxQueue, "recover", put_back),
    "a lost answer counts as a failure": (Posting, "_lost", try_again),
    "the cursor's step is not the slice's": (filling, "_next", not_stepped),
    "what was under way is not counted": (recovering, "tally", lambda *_: None),
    "places are free at once": (Window, "answered", at_once),
    "a request to wait is not heard": (Gate, "hold", lambda self, seconds: None),
    "what was asked and sent dies with the process": (OutboxQueue, "past", nothing_before),
}


@pytest.mark.soak
@pytest.mark.parametrize("mutant", MUTANTS)
def test_without_a_guard_it_does_not_add_up(
    mutant: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lost_steps.clear()
    monkeypatch.setattr(*MUTANTS[mutant])
    fails(tmp_path)


def test_a_fate_is_one_of_four() -> None:
    assert {fate.value for fate in Fate} - {"pending", "sending"} == {
        "sent",
        "failed",
        "blocked",
        "uncertain",
    }
