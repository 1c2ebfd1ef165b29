"""Several workers on PostgreSQL behave like one, also when they die, hang or are replaced."""

from __future__ import annotations

import asyncio
import re
import signal
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path

import asyncpg
import httpx
import pytest
from sqlalchemy import make_url

from sandbox.server import running
from tests.databases import cut_leader
from tests.operations.workers import Worker, Workshop, until, workshop
from tests.stage import OWNER, Actor, Stage, settings_for
from tests.stories.polls import QUESTION, TAKEN, TITLES, newpoll

pytestmark = pytest.mark.postgres
VOTERS = 12


@pytest.fixture
async def shop(postgres_url: str, tmp_path: Path) -> AsyncIterator[Workshop]:
    async with running() as sandbox, httpx.AsyncClient(base_url=sandbox.url, timeout=60) as http:
        there = Stage(sandbox, http, settings_for(sandbox, tmp_path))
        async with workshop(there, postgres_url, tmp_path, hands=2) as opened:
            yield opened


async def asked(shop: Workshop, query: str, *values: object) -> list[asyncpg.Record]:
    """Look into the database, from outside."""
    url = make_url(shop.database_url).set(drivername="postgresql").render_as_string(hide_password=False)
    connection = await asyncpg.connect(url)
    try:
        return list(await connection.fetch(query, *values))
    finally:
        await connection.close()


async def quiet(shop: Workshop) -> None:
    """Wait until nothing waits to be received or sent."""

    async def nothing() -> bool:
        waiting = await asked(shop, "SELECT 1 FROM outbox WHERE fate IN ('pending', 'sending') LIMIT 1")
        return not waiting and not shop.there.sandbox.world.bot().updates.waiting

    await until(nothing)


async def poll_of(shop: Workshop) -> tuple[Actor, list[Actor]]:
    """A poll is open, and everyone has voted through whichever worker it was."""
    mira = await shop.there.person("Mira", id=OWNER)
    people = [await shop.there.person(f"CanaryName{number}") for number in range(VOTERS)]
    await mira.asks(newpoll(), "Preview")
    await mira.does("/open 1", "is open")

    async def votes(position: int) -> None:
        card = await people[position].asks("/vote 1", QUESTION)
        toast = await people[position].taps(TITLES[position % len(TITLES)], card)
        assert toast.startswith(TAKEN)

    await asyncio.gather(*(votes(position) for position in range(VOTERS)))
    await quiet(shop)
    return mira, people


async def told_once(people: list[Actor]) -> None:
    """Each was told the result, and nobody was told anything twice."""
    for person in people:
        await person.hears("took part")
        heard = Counter(await person.heard())
        assert {text: times for text, times in heard.items() if times > 1} == {}


async def test_both_receive_and_one_delivers(shop: Workshop) -> None:
    mira, people = await poll_of(shop)
    first, second = [await worker.figures() for worker in shop.workers]
    taps = 'glas_updates_total{kind="ballot",outcome="handled"}'
    assert first[taps] > 0
    assert second[taps] > 0
    assert first[taps] + second[taps] == VOTERS
    assert first["glas_leader"] + second["glas_leader"] == 1
    follower = first if second["glas_leader"] else second
    assert not [name for name in follower if name.startswith("glas_messages_total")]
    await mira.does("/close 1 Enough", "is closed")
    await told_once(people)


async def test_when_the_leader_is_killed_another_delivers_and_closes(shop: Workshop) -> None:
    _, people = await poll_of(shop)
    leader = await shop.leader()
    await asked(shop, "UPDATE polls SET closes = now() + interval '2 seconds' RETURNING id")
    await leader.ends(signal.SIGKILL)
    await told_once(people)
    assert (await shop.leader()) is not leader
    (poll,) = await asked(shop, "SELECT state, voters FROM polls WHERE id = 1")
    assert tuple(poll) == ("closed", VOTERS)


async def test_a_lost_connection_in_the_midst_of_delivering_sends_nothing_twice(shop: Workshop) -> None:
    mira, people = await poll_of(shop)
    await shop.leader()
    question = await mira.asks("/close 1 Enough", "Close poll")
    closing = asyncio.create_task(mira.taps("Close poll", question))
    await cut_leader(shop.database_url)
    await closing
    await asyncio.sleep(0.05)
    await cut_leader(shop.database_url)
    await told_once(people)


async def test_a_leader_that_hangs_is_overtaken_and_sends_nothing_when_it_wakes(shop: Workshop) -> None:
    mira, people = await poll_of(shop)
    leader = await shop.leader()
    question = await mira.asks("/close 1 Enough", "Close poll")
    await quiet(shop)
    shop.balancer.backends.remove(leader.port)
    leader.process.send_signal(signal.SIGSTOP)
    await mira.taps("Close poll", question)
    await told_once(people)
    leader.process.send_signal(signal.SIGCONT)

    async def follows() -> bool:
        return any("leads no more" in line["message"] for line in leader.lines())

    await until(follows)
    await quiet(shop)
    assert len(await mira.heard()) == len(set(await mira.heard()))


async def test_workers_can_be_replaced_one_by_one_and_no_update_is_lost(shop: Workshop) -> None:
    _, people = await poll_of(shop)
    asking, stop = [], asyncio.Event()

    async def keeps_asking(person: Actor) -> int:
        answered = 0
        while not stop.is_set() or answered < 3:
            await person.asks("/mine", QUESTION)
            answered += 1
        return answered

    asking = [asyncio.create_task(keeps_asking(person)) for person in people[:4]]
    for old in list(shop.workers):
        await shop.hire()
        assert await replaced(old) == 0
        shop.balancer.backends.remove(old.port)
    stop.set()
    assert min(await asyncio.gather(*asking)) >= 3
    await quiet(shop)
    numbers = await asked(shop, "SELECT fate, count(*) FROM outbox GROUP BY fate")
    assert {row["fate"] for row in numbers} <= {"sent"}


async def replaced(old: Worker) -> int:
    """Ask it to end in order, and return how it ended."""
    return await old.ends(signal.SIGTERM)


async def test_no_worker_tells_a_name_or_a_secret(shop: Workshop) -> None:
    mira, people = await poll_of(shop)
    await mira.does("/close 1 Enough", "is closed")
    await told_once(people)
    secrets = ["CanaryName", "Mira", "webhook-canary", shop.there.sandbox.token, QUESTION]
    secrets += list(TITLES)
    numbers = re.compile(r"(?<![\d.])(?:" + "|".join(str(person.id) for person in people) + r")(?!\d)")
    for worker in shop.workers:
        seen = (await worker.get("/metrics")).text + worker.log.read_text()
        assert [secret for secret in secrets if secret in seen] == []
        assert numbers.findall(seen) == []  # whole numbers: the digits of a duration are nobody's
        assert all(line["request"] for line in worker.lines())
