"""Clocks fire once, and never early: over changes to summer time, steps, kills, and days of downtime."""

from __future__ import annotations

import asyncio
import contextlib
import re
import secrets
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

import asyncpg
import httpx
import pytest
from sqlalchemy import make_url

from bot.domains import HOUSE
from bot.storing import Box, Reads, Transactions
from chat.answers import Menu
from customers.entropy import Entropy
from handlers.reception import Reception
from polls import lifecycle
from polls.poll import PollId
from polls.store import Polls
from sandbox.server import running
from storage.database import Database
from storage.polls.group_commit import GroupCommit
from tests.fire import clockwork
from tests.fire.conftest import Many, Note
from tests.fire.deadlines import ZONES, changes, instant, typed
from tests.forking import Forked, forked
from tests.stage import OWNER, Actor, Stage, settings_for, words
from tests.stories.polls import newpoll
from tests.stories.process import environment, killed, swept
from texts.rendering import Reader
from usecases.company import Company

pytestmark = pytest.mark.postgres
ROOT = Path(__file__).parents[2]
YEAR = 2037
FEW, PROCESSES = 2, 4
"""So many processes in the short form, and in the long one."""
PATIENCE = 120.0
"""Seconds until what is due and not done fails the test; never a measure of speed."""
TEAM_CHAT = -4000000001
WAITING = "SELECT 1 FROM outbox WHERE fate IN ('pending', 'sending')"
CLOSED = "SELECT count(*) AS times FROM audit WHERE action = 'close' GROUP BY subject"
APART = timedelta(hours=3)
"""A poll that opens and closes within one step of the clock is a draft again, by the rules."""


@dataclass
class House:
    """Some processes on one database, their common clock, and the deadlines that were set."""

    there: Stage
    database_url: str
    hands: Path
    mutant: str
    random: Random
    zone: ZoneInfo
    size: int = FEW
    """How many processes run."""
    ahead: timedelta = timedelta()
    high: datetime = datetime(2000, 1, 1, tzinfo=UTC)
    processes: list[Forked] = field(default_factory=list)
    opens: dict[int, datetime] = field(default_factory=dict)
    closes: dict[int, datetime] = field(default_factory=dict)

    def now(self) -> datetime:
        return datetime.now(UTC) + self.ahead

    def turn(self, to: datetime) -> None:
        """Set the clock, of all processes at once."""
        self.ahead = to - datetime.now(UTC)
        fresh = self.hands.with_suffix(".new")
        fresh.write_text(str(self.ahead.total_seconds()), "ascii")
        fresh.replace(self.hands)
        self.high = max(self.high, to)

    async def start(self) -> None:
        """Have all processes run."""
        more = {"GLAS_DATABASE_URL": self.database_url, "GLAS_TEAM_CHAT": f"telegram:{TEAM_CHAT}"}
        env, errors = environment(self.there.settings, **more), self.there.settings.data_dir / "errors.txt"
        words = str(self.hands), self.mutant
        while len(self.processes) < self.size:
            started = await forked(clockwork.main, *words, env=env, folder=ROOT, errors=errors)
            self.processes.append(started)

    async def kill(self, number: int) -> None:
        """Kill so many of them, without a word."""
        for _ in range(number):
            process = self.processes.pop(self.random.randrange(len(self.processes)))
            await killed(process)
            swept(process)

    async def asked(self, query: str) -> list[asyncpg.Record]:
        """Look into the database, from outside."""
        return await asked(self.database_url, query)

    async def make(self, mira: Actor, change: datetime, *, scheduled: bool) -> None:
        """Type deadlines near a change; one in an hour that the clocks skip is refused."""
        walls = sorted(typed(self.random, self.zone, change) for _ in range(2))
        first, last = (instant(wall, self.zone) for wall in walls)
        if first is not None and last is not None and last - first < APART * scheduled:
            return
        times = {"closes": str(walls[1])[:16]} | ({"opens": str(walls[0])[:16]} if scheduled else {})
        answer = words(await mira.asks(newpoll(f"Until {walls[1]}?", ("A", "B"), **times)))
        if last is None or (scheduled and first is None):
            assert "clocks go forward" in answer, answer
            return
        found = re.search(r"#(\d+)", answer)
        assert found, answer
        number = int(found[1])
        self.closes[number] = last
        if scheduled and first is not None:
            self.opens[number] = first
        else:
            await mira.does(f"/open {number}", "is open")

    async def settle(self) -> None:
        """Wait until all that is due has come to pass; what is not due yet must not."""
        until = asyncio.get_running_loop().time() + PATIENCE
        while late := self._late(await self.asked("SELECT id, state FROM polls")):
            assert all(each.returncode is None for each in self.processes), "a process ended by itself"
            assert asyncio.get_running_loop().time() < until, f"due, and not done: {late}"
            await asyncio.sleep(0.05)

    def _late(self, found: list[asyncpg.Record]) -> set[tuple[int, str]]:
        states = {row["id"]: row["state"] for row in found}
        for number, closes in self.closes.items():
            assert states[number] != "closed" or closes <= self.high, f"{number} closed early"
        for number, opens in self.opens.items():
            assert states[number] == "scheduled" or opens <= self.high, f"{number} opened early"
        now = self.now()
        due = {(each, "open") for each, closes in self.closes.items() if closes <= now}
        due |= {(each, "scheduled") for each, opens in self.opens.items() if opens <= now}
        return due & set(states.items())

    async def pass_through(self, change: datetime, kills: int) -> None:
        """Let the hours around a change pass, in steps forward and back, with a kill now and then."""
        begin, end = change - timedelta(hours=6), change + timedelta(hours=6)
        self.turn(begin)
        striking = set(self.random.sample(range(10), kills))
        step = 0
        while self.now() < end:
            leap = self.random.choice((timedelta(hours=2), timedelta(hours=-2), *[timedelta(minutes=47)] * 4))
            self.turn(self.now() + leap)
            if step in striking:
                await self.kill(1)
            await self.settle()
            await self.start()
            step += 1

    async def sleep_through(self, change: datetime) -> None:
        """Run until a change, and be down for three days from then on."""
        self.turn(change)
        await self.settle()
        await self.kill(self.size)
        self.turn(change + timedelta(days=3))
        await self.start()
        await self.settle()

    async def told(self) -> None:
        """Each deadline had its effect once, never early, and was told. What was on its way is told again."""
        noted = await self.asked("SELECT at, action, subject FROM audit WHERE actor IS NULL")
        assert max(Counter((row["action"], row["subject"]) for row in noted).values()) == 1
        fired = {(row["action"], int(row["subject"].removeprefix("poll:"))): row["at"] for row in noted}
        due = {("close", each): at for each, at in self.closes.items()}
        due |= {("open", each): at for each, at in self.opens.items()}
        assert {key: at for key, at in due.items() if key not in fired or fired[key] < at} == {}
        assert set(fired) == set(due)
        async with asyncio.timeout(PATIENCE):
            while await self.asked(WAITING):  # noqa: ASYNC110
                await asyncio.sleep(0.05)
        heard = set(await Actor(self.there.http, OWNER).heard(chat=TEAM_CHAT))
        assert sum("closed" in text for text in heard) == len(self.closes)


async def asked(url: str, query: str) -> list[asyncpg.Record]:
    dsn = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    connection = await asyncpg.connect(dsn)
    try:
        return list(await connection.fetch(query))
    finally:
        await connection.close()


@contextlib.asynccontextmanager
async def house(folder: Path, url: str, zone: str, mutant: str = "", size: int = FEW) -> AsyncIterator[House]:
    """A house in one zone, before its first change of the year."""
    async with running() as sandbox, httpx.AsyncClient(base_url=sandbox.url, timeout=60) as http:
        there = Stage(sandbox, http, settings_for(sandbox, folder, timezone=zone))
        found = House(there, url, folder / "hands", mutant, Random(zone), ZoneInfo(zone), size)
        found.turn(changes(found.zone, YEAR)[0] - timedelta(days=20))
        try:
            yield found
        finally:
            await found.kill(len(found.processes))


async def deadlines_pass(there: House, number: int, kills: int) -> None:
    """Set so many deadlines around the two changes of a year, and let the year pass."""
    mira = await there.there.owner()
    await there.there.chat("group", "Team", mira)
    await there.start()
    first, second = changes(there.zone, YEAR)[:2]
    while len(there.closes) + len(there.opens) < number:
        await there.make(mira, first, scheduled=there.random.random() < 0.4)
        await there.make(mira, second, scheduled=False)
    await there.pass_through(first, kills)
    await there.sleep_through(second)
    await there.told()


FIRST, *OTHERS = ZONES


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.stage.PATIENCE", PATIENCE)


@pytest.mark.parametrize(
    "zone", [ZONES[0], *(pytest.param(zone, marks=pytest.mark.soak) for zone in ZONES[1:])]
)
async def test_every_deadline_fires_once_and_never_early(
    zone: str, tmp_path: Path, postgres_url: str, many: Many, note: Note
) -> None:
    async with house(tmp_path, postgres_url, zone, size=many(FEW, PROCESSES)) as there:
        await deadlines_pass(there, many(8, 250), many(1, 8))
        note(f"{len(there.closes)} closings, {len(there.opens)} openings, each once and never early")


@pytest.mark.soak
async def test_without_summer_time_deadlines_are_missed(
    tmp_path: Path, postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.fire.test_deadlines.PATIENCE", 8.0)
    async with house(tmp_path, postgres_url, ZONES[0], "winter") as there:
        with pytest.raises(AssertionError):
            await deadlines_pass(there, 8, 0)


class Silent:
    """Shows nothing (`handlers.reception.Effects`)."""

    def redraw(self, *_: object, **__: object) -> None:
        pass

    def menu(self, menu: Menu) -> None:
        pass

    def wake(self) -> None:
        pass


async def all_wake_at_once(url: str, there: House, rounds: int) -> None:
    """Four processes that all take themselves for the leader find the same polls overdue, again and again."""
    company = Company(Reader("en", "UTC", zone_chosen=False), frozenset(), None)
    async with contextlib.AsyncExitStack() as stack:
        receptions = []
        for _ in range(PROCESSES):
            database = Database(url)
            stack.push_async_callback(database.close)
            box = Box(GroupCommit(database, there.now, secrets.token_bytes, str))
            work, reads = Transactions(database), Reads(database.reading)
            receptions.append(
                Reception(HOUSE, work, reads, box, Silent(), company, there.now, secrets.token_bytes)
            )
        for _ in range(rounds):
            await asyncio.gather(*(each.wake() for each in receptions))


async def polls_close_once(folder: Path, url: str, polls: int) -> None:
    """Open so many polls, let them be overdue, and let everyone close them."""
    async with house(folder, url, ZONES[0], size=1) as there:
        mira = await there.there.owner()
        await there.start()
        change = changes(there.zone, YEAR)[0]
        while len(there.closes) < polls:
            await there.make(mira, change, scheduled=False)
        await there.kill(1)
        there.turn(change + timedelta(days=3))
        await all_wake_at_once(url, there, 3)
        closed = await there.asked(
            "SELECT count(*) AS times FROM audit WHERE action = 'close' GROUP BY subject"
        )
        assert [row["times"] for row in closed] == [1] * polls


async def test_polls_close_once_whoever_takes_himself_for_the_leader(
    tmp_path: Path, postgres_url: str, many: Many, note: Note
) -> None:
    polls = many(6, 100)
    await polls_close_once(tmp_path, postgres_url, polls)
    note(f"{polls} overdue polls, found by {PROCESSES} processes at once, closed once each")


@pytest.mark.soak
async def test_without_looking_again_under_the_lock_a_poll_closes_more_than_once(
    tmp_path: Path, postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def close(polls: Polls, id: PollId, now: datetime, entropy: Entropy) -> lifecycle.Closing:
        return lifecycle._close(polls, polls.lock(id), now, entropy)

    monkeypatch.setattr("polls.lifecycle.close_due", close)
    with pytest.raises(AssertionError):
        await polls_close_once(tmp_path, postgres_url, 6)
