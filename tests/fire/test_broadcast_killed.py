"""A broadcast over HTTP by a process that is killed in its midst: all are accounted for, none hears twice.

The sandbox holds us to Telegram's limits, and beside the broadcast groups are answered that move.
"""

from __future__ import annotations

import asyncio
import random
from collections import Counter, deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import pytest
from sqlalchemy import Connection

from bot import clock as wall
from bot.domains import Stores
from bot.settings import Settings
from customers.consent import Purpose
from customers.people import Contact
from customers.store import Customers
from delivery.engine import CONCURRENCY
from sandbox.limits import DOCUMENTED
from sandbox.server import running
from sandbox.world import World
from storage.database import Database
from tests.databases import laid_in
from tests.fire.conftest import Many, Note
from tests.fire.mortal import overfull
from tests.stage import OWNER, Actor, Stage, quiet, settings_for, until, words
from tests.stories.news import begun, written
from tests.stories.process import ended, killed, started, swept
from tests.traces.looking import rows

BAGS = "The tote bags are here."
OVERALL = DOCUMENTED.per_second
TROUBLES = (
    {"kind": "error", "method": "sendMessage", "code": 429, "retry_after": 1, "chance": 0.02, "seed": 1},
    {"kind": "reset", "method": "sendMessage", "after": True, "chance": 0.01, "seed": 2},
)


def people(world: World, token: str, number: int, chance: random.Random) -> list[int]:
    """Let people be there who wrote to the bot once; three in a hundred have blocked it since."""
    bot, found = world.bot_of(token), []
    for position in range(number):
        person = world.add_person(f"Reader {position}", language_code="en")
        room = world.private_room(bot, person.id)
        room.started = True
        if chance.random() < 0.03:
            room.members[bot.id] = "kicked"
        found.append(person.id)
    return found


async def agreed(settings: Settings, addresses: list[int]) -> None:
    """Let all of them have agreed to news."""
    laid_in(settings.data_dir)
    database = Database(settings.database)

    def agree(db: Connection) -> None:
        customers, now = Stores(db)[Customers], wall.now()
        for address in addresses:
            customer = customers.arrive(Contact("telegram", str(address)), "en", now)
            customers.give(customer.id, Purpose.NEWS, "yes", now)

    await database.run(agree)
    await database.close()


async def done(there: Stage) -> tuple[int, int, int, int]:
    """Wait until it has come to its end; return sent, failed, blocked, uncertain."""
    await until(lambda: bool(rows(there.settings, "SELECT 1 FROM broadcasts WHERE state = 'done'")))
    ((sent, failed, blocked, uncertain),) = rows(
        there.settings, "SELECT sent, failed, blocked, uncertain FROM broadcasts"
    )
    return sent, failed, blocked, uncertain


@dataclass
class Groups:
    """Groups in which something was asked before they became supergroups, and the bot knew of neither."""

    there: Stage
    mira: Actor
    moved: list[int] = field(default_factory=list)

    async def move_one(self) -> None:
        """Ask in a group while the bot is dead, and let the group move before it is back."""
        old = await self.there.chat("group", f"Readers {len(self.moved)}", self.mira)
        await self.mira.says("/plan", chat=old)
        answer = await self.there.http.post("/sandbox/migrate", json={"chat": old})
        assert answer.status_code == 200, answer.text
        self.moved.append(answer.json()["id"])

    async def were_answered(self) -> None:
        """Each group where it is now; twice only if the first was on the wire at a kill, or never heard."""
        for new in self.moved:
            assert 1 <= len(await self.mira.heard(chat=new)) <= 2


async def dies_and_rises(groups: Groups, kills: int, chance: random.Random) -> None:
    """Let a process send for a moment and kill it, again and again."""
    for _ in range(kills):
        await groups.move_one()
        process = await started(groups.there.settings)
        await asyncio.sleep(chance.uniform(1.5, 3.0))
        await killed(process)
        swept(process)
    await groups.move_one()


def sent_at(world: World) -> list[float]:
    """When each message came, be it taken or not."""
    return [
        call.at
        for call in world.feed.calls
        if call.method.startswith(("send", "edit")) and not (call.by == "fault" and call.status == 0)
    ]


def told_to_wait(world: World) -> Iterator[float]:
    """When the bot was told to wait for a second. Raises AssertionError if it was its own fault."""
    for call in world.feed.calls:
        if call.status == 429:
            assert call.by == "fault", call
            yield call.at


def kept_to_the_limits(world: World) -> None:
    """No second saw too much, and after a request to wait came only what was under way already."""
    came = sorted(sent_at(world))
    assert list(overfull(came, OVERALL, 1.0)) == []
    for at in told_to_wait(world):
        early = [each for each in came if at < each < at + 1]
        assert len(early) < CONCURRENCY, early


async def test_everyone_is_accounted_for_and_nobody_gets_it_twice(
    tmp_path: Path, many: Many, note: Note, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.stage.PATIENCE", many(60, 1200))
    number, kills, chance = many(60, 10_000), many(1, 10), random.Random(5)
    async with running() as sandbox, httpx.AsyncClient(base_url=sandbox.url, timeout=60) as http:
        world = sandbox.world
        world.feed.calls = deque(world.feed.calls)  # without a bound
        world.limits.allow(DOCUMENTED)
        limits = {"rate_overall": OVERALL, "rate_chat": 1, "rate_group": 20}
        settings = settings_for(sandbox, tmp_path / "data", **limits)
        there = Stage(sandbox, http, settings)
        mira: Actor = await there.person("Mira", id=OWNER)
        readers = people(world, sandbox.token, number, chance)
        await agreed(settings, readers)
        async with ended(settings):
            card = await written(mira, English=BAGS)
            for trouble in TROUBLES:
                assert (await http.post("/sandbox/faults", json=trouble)).status_code == 200
            await begun(mira, card)
        groups = Groups(there, mira)
        await dies_and_rises(groups, kills, chance)
        async with ended(settings):
            sent, failed, blocked, uncertain = await done(there)
            await quiet(there)
        assert (sent + failed + blocked + uncertain, failed) == (number, 0)
        came, kicked = arrived(world, sandbox.token, readers)
        assert max(came.values()) == 1
        assert sent <= came.total() <= sent + uncertain
        assert blocked <= len(kicked) <= blocked + uncertain
        assert not any(came[reader] for reader in kicked)
        await groups.were_answered()
        kept_to_the_limits(world)
        waits = len(list(told_to_wait(world)))
    note(
        f"{number:,} recipients, {kills} kills, {waits} requests to wait, {len(groups.moved)} groups moved: "
        f"{sent:,} sent, {blocked} blocked, {uncertain} uncertain; no second saw more than {OVERALL}"
    )


def arrived(world: World, token: str, readers: list[int]) -> tuple[Counter[int], list[int]]:
    """How often the news stands in each chat, and who has blocked the bot."""
    bot = world.bot_of(token)
    rooms = {reader: world.private_room(bot, reader) for reader in readers}
    came = Counter(
        {
            reader: sum(BAGS in words({"text": kept.message.text}) for kept in room.kept.values())
            for reader, room in rooms.items()
        }
    )
    return came, [reader for reader, room in rooms.items() if room.status(bot.id) == "kicked"]
