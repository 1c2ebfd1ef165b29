"""Rows, acknowledged taps and counters compared: a fast server that loses votes is not fast."""

from __future__ import annotations

from collections import Counter

from sqlalchemy import Connection, func, select

from benchmarks.databases import opened
from benchmarks.rivals.usual import kept
from benchmarks.votes.crowd import Crowd
from storage.dialogues.tables import updates
from storage.polls.tables import ballots, leaves, options


async def check_glas(url: str, crowd: Crowd) -> None:
    """Each tap is one update and one leaf, each voter has one ballot; counters and ballots are the crowd's.

    Raises RuntimeError.
    """
    async with opened(url) as database:
        found = await database.run(_found)
    wanted = (crowd.tapped, crowd.tapped, crowd.voters, crowd.votes, crowd.votes)
    if found != wanted:
        raise RuntimeError(f"kept {found} instead of {wanted}")


def _found(db: Connection) -> tuple[int, int, int, Counter[int], Counter[int]]:
    known, changes, voters = (
        db.execute(select(func.count()).select_from(table)).scalar_one()
        for table in (updates, leaves, ballots)
    )
    rows = db.execute(select(options.c.choice, options.c.votes))
    counted = Counter({row.choice: row.votes for row in rows})
    chosen = db.execute(select(ballots.c.choices)).scalars()
    standing = Counter(int(choice) for choices in chosen for choice in choices.split(",") if choice)
    return known, changes, voters, +counted, standing


OVERTAKEN = 50
"""One tap in so many, at the most, may be kept in the wrong order by the usual bot."""


async def check_usual(url: str, crowd: Crowd) -> None:
    """The usual bot's rows are the crowd's votes, but for taps it overtook itself. Raises RuntimeError.

    SQLite's writers do not wait in line: of two taps of one voter the later may be kept first.
    """
    found, wanted = await kept(url), crowd.votes
    wrong = sum(abs(found[choice] - wanted[choice]) for choice in {*found, *wanted})
    if wrong > crowd.tapped // OVERTAKEN:
        raise RuntimeError(f"the usual bot kept {found} instead of {wanted}")
