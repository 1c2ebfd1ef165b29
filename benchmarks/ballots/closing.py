"""Closing a poll, tally and outcome and all; while it is only measured, it is undone each time."""

from __future__ import annotations

import secrets
import time
from datetime import UTC, datetime
from statistics import median

from sqlalchemy import Connection

from bot.domains import Stores
from polls import lifecycle
from polls.poll import PollId
from polls.store import Polls
from storage.database import Database

TIMES = 9
REASON = "This is a measurement."


class _UndoneError(Exception):
    """Takes a transaction back."""


async def close(database: Database, poll: PollId) -> None:
    """Close a poll for good."""
    await database.run(lambda db: _close(db, poll))


async def closing_time(database: Database, poll: PollId) -> float:
    """Return the milliseconds of processor time that closing takes, the median of some; it is undone."""
    return median([await _undone(database, poll) for _ in range(TIMES)])


async def _undone(database: Database, poll: PollId) -> float:
    took: list[float] = []

    def work(db: Connection) -> None:
        began = time.process_time()
        _close(db, poll)
        took.append(1000 * (time.process_time() - began))
        raise _UndoneError

    try:
        await database.run(work)
    except _UndoneError:
        return took[0]
    raise AssertionError


def _close(db: Connection, poll: PollId) -> None:
    lifecycle.close_early(Stores(db)[Polls], poll, REASON, datetime.now(UTC), secrets.token_bytes)
