"""What takes long to read, as it is read in a process of its own: public files, and all about a person."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

import msgspec
from msgspec import Struct
from sqlalchemy import Connection

from bot.domains import Stores
from chat.answers import CohortPicture, DrawFile, WeekPicture
from customers.people import CustomerId
from draws import publicfile as drawfile
from draws.draw import DrawId
from draws.store import Draws
from fairness.cohorts import CohortTable, Histories, cohort_table
from leadusers.reasons import reasons
from leadusers.score import score
from leadusers.store import Rebuilding, Scores
from leadusers.weights import DEFAULTS
from polls import publicfile
from polls.ballots import BallotRecords
from polls.errors import NoSuchPoll
from polls.outcome import Outcome
from polls.poll import Poll, PollId
from polls.publicfile import Opening
from polls.store import Polls
from storage.reading import Reading
from suggestions.weekly import Week, Weekly, week
from suggestions.working_hours import WorkingHours

Result = TypeVar("Result")


class Whole(Struct, frozen=True):
    """A file; of one that is too large to be handed over only its size."""

    content: bytes
    size: int


def read(url: str, work: Callable[[Connection], Result]) -> Result:
    """Read a database where no event loop runs yet."""
    return asyncio.run(_read(url, work))


async def _read(url: str, work: Callable[[Connection], Result]) -> Result:
    reading = Reading(url)
    try:
        return await reading.read(work)
    finally:
        await reading.close()


def closed(db: Connection, id: PollId) -> tuple[Poll, Outcome]:
    """Return a poll with its outcome. Raises NoSuchPoll while it has none."""
    polls = Stores(db)[Polls]
    outcome = polls.outcome(id)
    if outcome is None:
        raise NoSuchPoll(id)
    return polls.get(id), outcome


def public_file(db: Connection, id: PollId) -> Iterator[bytes]:
    """Write a closed poll's public file from the rows, piece by piece, without a name in it.

    Raises NoSuchPoll.
    """
    poll, outcome = closed(db, id)
    stores = Stores(db)
    openings = (
        Opening(ballot.leaf, ballot.nonce, ballot.choices) for ballot in stores[BallotRecords].all(id)
    )
    secret, log = stores[Polls].secret(id), stores[BallotRecords].log(id)
    return publicfile.pieces(poll, outcome, secret, leaves=log, openings=openings)


def draw_file(db: Connection, wanted: DrawFile) -> bytes:
    """Write a draw's public file from the rows, as it was when it was asked for, without a name in it."""
    draws, id = Stores(db)[Draws], DrawId(wanted.draw)
    outs, wins, falls = draws.outs(id), draws.wins(id)[: wanted.wins], draws.falls(id)[: wanted.falls]
    return drawfile.write(draws.get(id), draws.secret(id), outs=outs, wins=wins, falls=falls)


def whole_public_file(db: Connection, id: PollId, most: int) -> Whole:
    """Write the public file and hold it in memory, unless it has more than so many bytes."""
    return _whole(public_file(db, id), most)


def _whole(pieces: Iterable[bytes], most: int) -> Whole:
    size, content = 0, bytearray()
    for piece in pieces:
        size += len(piece)
        if size <= most:
            content += piece
        else:
            content.clear()
    return Whole(bytes(content), size)


def week_of(db: Connection, wanted: WeekPicture, hours: WorkingHours) -> Week:
    """Return what a week of voices came to, as it was when its picture was asked for."""
    return week(Stores(db)[Weekly], wanted.since, wanted.until, wanted.at, ZoneInfo(wanted.zone), hours)


def cohorts_of(db: Connection, wanted: CohortPicture) -> CohortTable:
    """Return who stays, as it was when the picture was asked for."""
    return cohort_table(Stores(db)[Histories], wanted.at, ZoneInfo(wanted.zone))


def personal(db: Connection, customer: CustomerId, at: datetime) -> dict[str, Any]:
    """Read everything kept about somebody; what is sealed stays so.

    With a score, what it came to at an instant.
    """
    stores = Stores(db)
    known = stores.everything(customer)
    for row in known["lead_user_score"]:
        row["now"] = _scored(stores, customer, at)
    return known


def _scored(stores: Stores, customer: CustomerId, at: datetime) -> dict[str, Any]:
    """Both axes of somebody's score and what they come to, None where unknown, and what speaks for him."""
    kept, state = stores[Scores].find(customer), stores[Rebuilding].state()
    if kept is None:
        return {}
    weights = state[0] if state else DEFAULTS
    now: dict[str, Any] = msgspec.to_builtins(score(kept.evidence, at, weights))
    return now | {"reasons": [each.why.value for each in reasons(kept.evidence, at, weights)]}
