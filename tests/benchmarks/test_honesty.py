"""A benchmark measures what it says, and a server that loses votes or refuses them is not measured at all."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime
from itertools import count, repeat
from pathlib import Path
from secrets import token_bytes
from typing import Any

import pytest
from sqlalchemy import Connection, Delete, Update, delete, func, insert, select, update

from benchmarks.ballots import filling
from benchmarks.ballots.closing import close, closing_time
from benchmarks.ballots.exporting import export
from benchmarks.databases import opened, prepare
from benchmarks.figures import Figure, Run
from benchmarks.load import put
from benchmarks.reading.arrivals import come
from benchmarks.telegram import yes_man
from benchmarks.votes.checking import check_glas
from benchmarks.votes.crowd import Crowd
from bot.domains import Stores
from customers.people import CustomerId
from polls.ballots import Mark, Marked
from polls.poll import Choice, PollId
from polls.store import Polls
from polls.verification import verify
from polls.voting import mark_all
from storage.dialogues.tables import updates
from storage.polls.ballots import BallotRows
from storage.polls.tables import ballots, leaves, options

VOTERS = 20


@pytest.fixture
async def url(tmp_path: Path) -> str:
    """A database with one poll open and some customers."""
    address = f"sqlite:///{tmp_path / 'glas.db'}"
    await prepare(address)
    async with opened(address) as database:
        await filling.people(database, VOTERS)
    return address


def _keep(db: Connection, requests: list[bytes]) -> list[object]:
    """Do what Glas does with taps, as far as rows go."""
    taken: list[object] = []
    for request in requests:
        tap = json.loads(request.partition(b"\r\n\r\n")[2])
        query = tap["callback_query"]
        _, poll, choice, on = query["data"].split(":")
        voter = CustomerId(query["from"]["id"])
        mark = Mark(PollId(int(poll)), voter, Choice(int(choice)), on == "1")
        now = datetime.now(UTC)
        taken += mark_all(BallotRows(db), [mark], now, token_bytes)
        db.execute(insert(updates).values(messenger="telegram", number=str(tap["update_id"]), at=now))
    return taken


async def test_every_tap_of_the_crowd_is_an_accepted_change_and_none_is_missing(url: str) -> None:
    crowd = Crowd(VOTERS)
    async with opened(url) as database:
        taken = await database.run(lambda db: _keep(db, crowd.taps(5 * VOTERS)))
    assert all(isinstance(each, Marked) for each in taken)
    await check_glas(url, crowd)


@pytest.mark.parametrize(
    "harm",
    [
        delete(leaves).where(leaves.c.seq == 3),
        delete(updates).where(updates.c.number == select(func.min(updates.c.number)).scalar_subquery()),
        update(options).where(options.c.choice == 5).values(votes=options.c.votes + 1),
        update(ballots).where(ballots.c.ordinal == 7).values(choices=""),
    ],
    ids=["leaf", "update", "counter", "ballot"],
)
async def test_a_vote_that_is_lost_or_doubled_anywhere_ends_the_run(url: str, harm: Delete | Update) -> None:
    crowd = Crowd(VOTERS)
    async with opened(url) as database:
        await database.run(lambda db: _keep(db, crowd.taps(VOTERS)))
        await check_glas(url, crowd)
        await database.run(lambda db: db.execute(harm))
    with pytest.raises(RuntimeError, match="kept"):
        await check_glas(url, crowd)


async def test_a_filled_poll_can_be_closed_exported_and_recounted(url: str, tmp_path: Path) -> None:
    async with opened(url) as database:
        poll = await filling.ballots(database, VOTERS)
        assert await closing_time(database, poll) > 0
        assert (await database.run(lambda db: Stores(db)[Polls].get(poll))).closed is None
        await close(database, poll)
    found = await export(url, poll, tmp_path / "poll.json")
    verdict = verify((tmp_path / "poll.json").read_bytes())
    assert (verdict.exit, verdict.voters, verdict.leaves) == (0, VOTERS, VOTERS)
    assert found.peak >= found.before > 0


async def test_the_load_takes_nothing_but_200_for_an_answer() -> None:
    async with yes_man() as api, _busy() as busy:
        port = int(api.rpartition(":")[2])
        request = b"POST /bot1:x/getMe HTTP/1.1\r\nContent-Length: 0\r\n\r\n"
        load = await put([port], [request] * 100)
        assert (load.acknowledged, load.toasted, len(load.waits)) == (100, 0, 100)
        with pytest.raises(RuntimeError, match="503"):
            await put([busy], [request])


async def test_who_comes_is_answered_and_takes_nothing_but_200_for_an_answer() -> None:
    """They come until it has ended, however slowly they are answered."""
    request = b"POST /bot1:x/getMe HTTP/1.1\r\nContent-Length: 0\r\n\r\n"
    looks = count(1)
    async with yes_man() as api, _busy() as busy:
        load = await come(int(api.rpartition(":")[2]), repeat(request), 5_000, lambda: next(looks) > 9)
        assert load.acknowledged == len(load.waits) > 0
        looks = count(1)
        with pytest.raises(RuntimeError, match="503"):
            await come(busy, repeat(request), 5_000, lambda: next(looks) > 9)


@asynccontextmanager
async def _busy() -> AsyncIterator[int]:
    """A server that asks everybody to come again later; yields its port."""
    serving: set[asyncio.Task[Any] | None] = set()

    async def refuse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        serving.add(asyncio.current_task())
        if await reader.read(1000):
            writer.write(b"HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n")
        writer.close()
        with suppress(ConnectionError):
            await writer.wait_closed()

    server = await asyncio.start_server(refuse, "127.0.0.1", 0)
    async with server:
        yield server.sockets[0].getsockname()[1]
    await asyncio.wait([task for task in serving if task is not None])


def test_an_interrupted_run_keeps_the_rounds_that_are_complete() -> None:
    measured = iter([1.0, 2.0])

    def measure() -> float:
        try:
            return next(measured)
        except StopIteration:
            raise KeyboardInterrupt from None

    run = Run()
    assert (run.in_turns(measure), run.stopped) == ([1.0, 2.0], True)
    with pytest.raises(KeyboardInterrupt):
        Run().in_turns(measure)


def test_a_bar_is_kept_or_missed_in_its_own_direction() -> None:
    quick = Figure(what="rate", unit="times", rounds=(0.3, 0.5, 0.9), least=0.4, aim=0.6)
    slow = Figure(what="wait", unit="ms", rounds=(30, 50, 90), bar=40)
    absent = Figure(what="votes", unit="/s", least=0.4, unmeasured="no server")
    assert [figure.met for figure in (quick, slow, absent)] == [True, False, True]
    assert quick.cells[3:] == ("≥ 0.4; aim 0.6", "met")
    assert slow.cells[3:] == ("≤ 40", "MISSED")
    assert absent.cells[1:] == ("NOT MEASURED", "no server", "≥ 0.4", "")
