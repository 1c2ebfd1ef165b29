"""A broadcast over HTTP by a process that is killed in its midst: all are accounted for, none hears twice."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from pathlib import Path

import httpx
import pytest
from sqlalchemy import Connection

from bot import clock as wall
from bot.settings import Settings
from customers.consent import Purpose
from customers.people import Contact
from sandbox.server import running
from sandbox.world import World
from storage.database import Database
from storage.schema import up_to_date
from storage.stores import Stores
from tests.fire.conftest import Many, Note
from tests.stage import OWNER, Actor, Stage, rows, settings_for, until, words
from tests.stories.news import begun, written
from tests.stories.process import ended, killed, started, swept

BAGS = "The tote bags are here."
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
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    database = Database(settings.database)
    await up_to_date(database)

    def agree(db: Connection) -> None:
        customers, now = Stores(db).customers, wall.now()
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


async def dies_and_rises(there: Stage, kills: int, chance: random.Random) -> None:
    """Let a process send for a moment and kill it, again and again."""
    for _ in range(kills):
        process = await started(there.settings)
        await asyncio.sleep(chance.uniform(1.5, 3.0))
        await killed(process)
        swept(process)


async def test_everyone_is_accounted_for_and_nobody_gets_it_twice(
    tmp_path: Path, many: Many, note: Note, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.stage.PATIENCE", many(60, 1200))
    number, kills, chance = many(60, 10_000), many(2, 10), random.Random(5)
    async with running() as sandbox, httpx.AsyncClient(base_url=sandbox.url, timeout=60) as http:
        settings = settings_for(sandbox, tmp_path / "data", rate_overall=many(15, 300))
        there = Stage(sandbox, http, settings)
        mira: Actor = await there.person("Mira", id=OWNER)
        readers = people(sandbox.world, sandbox.token, number, chance)
        await agreed(settings, readers)
        async with ended(settings):
            card = await written(mira, English=BAGS)
            for trouble in TROUBLES:
                assert (await http.post("/sandbox/faults", json=trouble)).status_code == 200
            await begun(mira, card)
        await dies_and_rises(there, kills, chance)
        async with ended(settings):
            sent, failed, blocked, uncertain = await done(there)
        assert (sent + failed + blocked + uncertain, failed) == (number, 0)
        bot = sandbox.world.bot_of(sandbox.token)
        came = Counter(
            {
                reader: sum(
                    BAGS in words({"text": kept.message.text})
                    for kept in sandbox.world.private_room(bot, reader).kept.values()
                )
                for reader in readers
            }
        )
        assert max(came.values()) == 1
        assert sent <= came.total() <= sent + uncertain
    note(f"{number:,} recipients, {kills} kills: {sent:,} sent, {blocked} blocked, {uncertain} uncertain")
