"""The group commit: all marks that wait become one durable transaction, before anyone is answered."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import Any, NamedTuple

from sqlalchemy import Connection

from customers.entropy import Entropy
from polls.ballotbox import Counted, Reply, Slip
from polls.ballots import Mark, Marked
from polls.voting import mark_all
from storage.database import Database
from storage.dialogues.rows import UpdateRows
from storage.failures import is_race
from storage.polls import voters as at_the_box
from storage.polls.ballots import BallotRows
from storage.polls.voters import Wording

log = logging.getLogger(__name__)

LARGEST_BATCH = 256

Alone = Counted | Exception | None
"""What became of a slip by itself."""


class QueuedSlip(NamedTuple):
    """A slip, what finds the words for it, and who waits for them."""

    slip: Slip
    tell: Callable[[Counted | None], Any]
    answered: asyncio.Future[Any]


class GroupCommit:
    """The `polls.ballotbox.BallotBox`: takes slips from any number of tasks, commits them in batches."""

    def __init__(
        self,
        database: Database,
        clock: Callable[[], datetime],
        entropy: Entropy,
        wording: Wording,
        counted: Callable[[int], None] | None = None,
    ) -> None:
        """`counted` hears the size of each batch."""
        self._database = database
        self._clock = clock
        self._entropy = entropy
        self._wording = wording
        self._counted = counted
        self._waiting: list[QueuedSlip] = []
        self._writer: asyncio.Task[None] | None = None

    async def mark(self, slip: Slip, tell: Callable[[Counted | None], Reply]) -> Reply:
        """Return what is told of the slip once it is durable. Raises what the database raises."""
        answered: asyncio.Future[Reply] = asyncio.get_running_loop().create_future()
        self._waiting.append(QueuedSlip(slip, tell, answered))
        if self._writer is None:
            self._writer = asyncio.create_task(self._write_all())
        return await answered

    async def _write_all(self) -> None:
        """Commit until nothing waits; what arrives during a commit forms the next batch."""
        try:
            while self._waiting:
                await self._gathered()
                batch, self._waiting = self._waiting[:LARGEST_BATCH], self._waiting[LARGEST_BATCH:]
                await self._write(batch)
        finally:
            self._writer = None

    async def _gathered(self) -> None:
        """Wait while each turn of the event loop brings more: one commit serves many as well as one."""
        before = 0
        while before < len(self._waiting) < LARGEST_BATCH:
            before = len(self._waiting)
            await asyncio.sleep(0)

    async def _write(self, batch: Sequence[QueuedSlip]) -> None:
        """Commit one batch and answer those who wait on it; a database out of reach is told to each."""
        if self._counted is not None:
            self._counted(len(batch))
        for one, result in zip(batch, await self._folded(batch), strict=True):
            if one.answered.done():  # whoever waited has gone
                continue
            if isinstance(result, Exception):
                one.answered.set_exception(result)
            else:
                one.answered.set_result(result)

    async def _folded(self, batch: Sequence[QueuedSlip]) -> Sequence[object]:
        """Fold a batch in a transaction; one that fails is undone whole and tried slip by slip.

        One that has lost a race then is tried once more when all others are durable, in a transaction that is
        begun anew. Returns for each what is told to whoever waits, or the exception that he gets.
        """
        slips = [one.slip for one in batch]
        try:
            return await self._database.run_briefly(
                lambda db: self._fold(db, slips, self._clock()), partial(_worded_results, batch)
            )
        except Exception as error:
            if len(batch) == 1:
                return [error]
            log.exception("a batch of %d ballots failed and is tried one by one", len(batch))
        try:
            results = await self._database.run(lambda db: [self._fold_alone(db, slip) for slip in slips])
        except Exception as error:
            return [error] * len(batch)
        again = [await self._again(slip, result) for slip, result in zip(slips, results, strict=True)]
        return _worded_results(batch, again)

    async def _again(self, slip: Slip, result: Alone) -> Alone:
        if not isinstance(result, Exception) or not is_race(result):
            return result
        try:
            return await self._database.run(lambda db: self._fold(db, [slip], self._clock())[0])
        except Exception as error:
            return error

    def _fold_alone(self, db: Connection, slip: Slip) -> Alone:
        try:
            with db.begin_nested():
                return self._fold(db, [slip], self._clock())[0]
        except Exception as error:
            return error

    def _fold(self, db: Connection, slips: Sequence[Slip], now: datetime) -> list[Counted | None]:
        """Drop repeated updates, find the voters, and let the domain mark."""
        fresh = _first_times(db, slips, now)
        new = [slip for position, slip in enumerate(slips) if position in fresh]
        voters = at_the_box.voters(db, new, now, self._wording)
        marks = [Mark(slip.poll, voters[slip.voter].id, slip.choice, slip.on, slip.whole) for slip in new]
        results = mark_all(BallotRows(db), marks, now, self._entropy)
        taken = [
            voters[slip.voter]
            for slip, result in zip(new, results, strict=True)
            if isinstance(result, Marked)
        ]
        at_the_box.agree(db, taken, now, self._wording)
        newcomers = {voter.id for voter in voters.values() if voter.new}
        at_the_box.refuse(db, newcomers - {voter.id for voter in taken})
        counted = iter(
            Counted(result, voters[slip.voter].language, voters[slip.voter].zone)
            for slip, result in zip(new, results, strict=True)
        )
        return [next(counted) if position in fresh else None for position in range(len(slips))]


def _worded_results(batch: Sequence[QueuedSlip], results: Sequence[Alone]) -> list[object]:
    """Find the words for each; where there are none, what went wrong."""
    return [
        result if isinstance(result, Exception) else _worded(one, result)
        for one, result in zip(batch, results, strict=True)
    ]


def _worded(one: QueuedSlip, result: Counted | None) -> object:
    try:
        return one.tell(result)
    except Exception as error:
        return error


def _first_times(db: Connection, slips: Sequence[Slip], now: datetime) -> set[int]:
    """Note the updates; return the positions of those that come for the first time."""
    by_messenger: dict[str, dict[str, int]] = {}
    for position, slip in enumerate(slips):
        by_messenger.setdefault(slip.voter.messenger, {}).setdefault(slip.update, position)
    fresh: set[int] = set()
    rows = UpdateRows(db)
    for messenger, positions in by_messenger.items():
        fresh.update(positions[number] for number in rows.first_times(messenger, positions, now))
    return fresh
