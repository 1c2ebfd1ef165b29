"""`/start` and `/newpoll` over the webhook, in turns with the usual bot; every row is counted afterwards.

Ours is acknowledged once customer, poll and the message that answers are committed; the message leaves
from the outbox, within Telegram's limits. The usual bot commits and answers in the webhook's body.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import AsyncExitStack
from pathlib import Path

from sqlalchemy import Connection, Table, func, select

from benchmarks.databases import opened
from benchmarks.figures import Figure, Run, say
from benchmarks.load import Load, looped, put
from benchmarks.rivals import usual
from benchmarks.serving import glas, rival
from benchmarks.telegram import yes_man
from benchmarks.updates import OWNER, said
from storage.customers.tables import customers
from storage.delivery.tables import outbox
from storage.dialogues.tables import updates
from storage.polls.tables import options, polls

TITLES = 10
_OPTIONS = "".join(f"\n- I Wouldn't Want to Be Number {number}" for number in range(1, TITLES + 1))
POLL = f"/newpoll Which four titles?\npick: 4\nseats: 4\ncloses: in 3 days{_OPTIONS}"
FIRST = 10_000
COMMANDS = ("/start", "/newpoll")
Turn = dict[tuple[str, str], Load]
"""What came of each command, of `glas` and of `usual`."""


def figures(run: Run) -> Iterator[Figure]:
    """Yield how many are acknowledged in a second, and how many times as many as by the usual bot."""
    turns = run.in_turns(lambda: looped(_turn(run)))
    for command, what in zip(COMMANDS, ("/start of newcomers", "/newpoll with ten options"), strict=True):
        ours, theirs = (tuple(turn[kind, command].rate for turn in turns) for kind in ("glas", "usual"))
        ratios = tuple(one / other for one, other in zip(ours, theirs, strict=True))
        most = tuple(turn["glas", command].percentile(0.99) for turn in turns)
        yield Figure(what=what, unit="/s", rounds=ours, digits=0)
        yield Figure(what="… wait, p99", unit="ms", rounds=most, digits=1)
        yield Figure(what="… by the usual bot", unit="/s", rounds=theirs, digits=0)
        yield Figure(what="… ours against it", unit="times", rounds=ratios, digits=2)


async def _turn(run: Run) -> Turn:
    found: Turn = {}
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        api = await stack.enter_async_context(yes_man())
        starts, made = run.size(1_000, 200), run.size(500, 100)
        async with glas(folder, api) as server:
            found["glas", "/start"] = await put([server.port], _starts(starts))
            found["glas", "/newpoll"] = await put([server.port], _polls(made))
        await _check_glas(f"sqlite:///{folder / 'glas.db'}", starts, made)
        starts, made = run.size(400, 100), run.size(200, 50)
        url = f"sqlite+aiosqlite:///{folder / 'usual.db'}"
        async with rival("usual", folder, url) as server:
            await put([server.port], [said(OWNER, "/start")])
            found["usual", "/start"] = await put([server.port], _starts(starts))
            found["usual", "/newpoll"] = await put([server.port], _polls(made))
        kept = await usual.numbers(url)
        if kept != (starts + 1, made, made * TITLES):
            raise RuntimeError(f"the usual bot kept {kept}")
    say(", ".join(f"{kind} {command} {load.rate:,.0f}/s" for (kind, command), load in found.items()))
    return found


def _starts(number: int) -> list[bytes]:
    """So many newcomers."""
    return [said(FIRST + index, "/start") for index in range(number)]


def _polls(number: int) -> list[bytes]:
    """So many polls, all made by the owner."""
    return [said(OWNER, POLL) for _ in range(number)]


async def _check_glas(url: str, starts: int, made: int) -> None:
    """Every update, customer, poll and option is there, and an answer for each. Raises RuntimeError."""
    async with opened(url) as database:
        kept = await database.run(
            lambda db: [_number(db, table) for table in (updates, customers, polls, options, outbox)]
        )
    wanted = [starts + made, starts + 1, made, made * TITLES]
    if kept[:-1] != wanted or kept[-1] < starts + made:
        raise RuntimeError(f"kept {kept} instead of {wanted} and as many answers as commands")


def _number(db: Connection, table: Table) -> int:
    return int(db.execute(select(func.count()).select_from(table)).scalar_one())
