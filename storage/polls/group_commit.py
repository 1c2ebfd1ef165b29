"""The group commit: all marks that wait become one durable transaction, before anyone is answered."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Any, NamedTuple

from msgspec import Struct
from sqlalchemy import (
    Connection,
    Text,
    bindparam,
    case,
    delete,
    false,
    insert,
    literal_column,
    null,
    select,
    update,
)

from customers.consent import Purpose
from customers.entropy import Entropy
from customers.people import Contact, CustomerId
from polls.ballotbox import Counted, Reply, Slip
from polls.ballots import Mark, Marked
from polls.voting import mark_all
from storage.bulk import Adding, Bulk
from storage.columns import Utc
from storage.customers.tables import consents, contacts, customers
from storage.database import Database
from storage.dialogues.rows import UpdateRows
from storage.failures import is_race
from storage.lists import each, looked_up
from storage.polls.ballots import BallotRows
from storage.prepared import Prepared

log = logging.getLogger(__name__)

LARGEST_BATCH = 256

Wording = Callable[[str], str]
"""The words to which a first vote agrees, in a language."""

Alone = Counted | Exception | None
"""What became of a slip by itself."""


class QueuedSlip(NamedTuple):
    """A slip, what finds the words for it, and who waits for them."""

    slip: Slip
    tell: Callable[[Counted | None], Any]
    answered: asyncio.Future[Any]


class Voter(Struct, frozen=True):
    """The customer behind a slip, and how he is spoken to."""

    id: CustomerId
    language: str
    zone: str
    agreed: bool
    new: bool = False
    """He came with this batch, and is taken to agree: whom the poll then refuses has not."""


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
        voters = _voters(db, new, now, self._wording)
        marks = [Mark(slip.poll, voters[slip.voter].id, slip.choice, slip.on, slip.whole) for slip in new]
        results = mark_all(BallotRows(db), marks, now, self._entropy)
        taken = [
            voters[slip.voter]
            for slip, result in zip(new, results, strict=True)
            if isinstance(result, Marked)
        ]
        self._agree(db, taken, now)
        _refuse(db, {voter.id for voter in voters.values() if voter.new} - {voter.id for voter in taken})
        counted = iter(
            Counted(result, voters[slip.voter].language, voters[slip.voter].zone)
            for slip, result in zip(new, results, strict=True)
        )
        return [next(counted) if position in fresh else None for position in range(len(slips))]

    def _agree(self, db: Connection, voters: Sequence[Voter], now: datetime) -> None:
        """A first vote is a consent to its being kept."""
        agreeing = {voter.id: voter for voter in voters if not voter.agreed}
        if not agreeing:
            return
        _AGREED.run(db, [{"who": id, "at": now} for id in sorted(agreeing)])
        _CONSENT.run(db, [_given(voter, now, self._wording) for voter in agreeing.values()])


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


def _given(voter: Voter, now: datetime, wording: Wording) -> dict[str, object]:
    """A first vote's consent."""
    return {
        "customer": voter.id,
        "purpose": Purpose.VOTES.value,
        "given": now,
        "wording": wording(voter.language),
    }


def _voters(db: Connection, slips: Sequence[Slip], now: datetime, wording: Wording) -> dict[Contact, Voter]:
    """Return the customer behind each slip; newcomers become customers."""
    languages = {slip.voter: slip.language for slip in slips}
    found: dict[Contact, Voter] = {}
    for messenger in {contact.messenger for contact in languages}:
        addresses = [contact.address for contact in languages if contact.messenger == messenger]
        known = _KNOWN.rows(db, {"messenger": messenger, "addresses": addresses})
        for address, id, language, zone, agreed in known:
            voter = Voter(CustomerId(id), language, zone, bool(agreed))
            found[Contact(messenger, address)] = voter
    arrived = _arrive(db, {who: each for who, each in languages.items() if who not in found}, now, wording)
    return found | arrived


def _arrive(
    db: Connection, newcomers: Mapping[Contact, str], now: datetime, wording: Wording
) -> dict[Contact, Voter]:
    """Make customers of those who come for the first time, with the consent that a vote is.

    Their addresses are written in one order: else two batches wait for each other.
    """
    by_language: dict[str, list[Contact]] = {}
    for who, language in newcomers.items():
        by_language.setdefault(language, []).append(who)
    arrived: dict[Contact, Voter] = {}
    for language, people in by_language.items():
        addresses = [who.address for who in people]
        numbers = _ARRIVE.rows(db, {"language": language, "now": now, "addresses": addresses})
        for who, (number,) in zip(people, numbers, strict=True):
            arrived[who] = Voter(CustomerId(number), language, "", agreed=True, new=True)
    if arrived:
        reached = [_reached(who, arrived[who], now) for who in sorted(arrived, key=_place)]
        _REACH.run(db, reached, [_given(voter, now, wording) for voter in arrived.values()])
    return arrived


def _place(who: Contact) -> tuple[str, str]:
    return who.messenger, who.address


def _reached(who: Contact, voter: Voter, now: datetime) -> dict[str, object]:
    there = {"messenger": who.messenger, "address": who.address, "customer": voter.id}
    return {**there, "reachable": True, "last_event": now}


def _refuse(db: Connection, newcomers: Collection[CustomerId]) -> None:
    """Take back the consent of those whose votes were refused."""
    refused = [{"who": id} for id in sorted(newcomers)]
    if refused:
        _NOT_AGREED.run(db, refused)
        _NOT_GIVEN.run(db, refused)


_KNOWN = Prepared(
    looked_up(
        contacts.c.address,
        "addresses",
        select(
            contacts.c.address,
            customers.c.id,
            customers.c.language,
            customers.c.zone,
            case((customers.c.agreed.is_not(None), literal_column("1")), else_=literal_column("0")).label(
                "agreed"
            ),
        )
        .join(customers, customers.c.id == contacts.c.customer)
        .where(contacts.c.messenger == bindparam("messenger")),
    ),
    named=False,
)
_ARRIVE = Prepared(
    insert(customers)
    .from_select(
        ["language", "joined", "agreed", "language_chosen", "zone"],
        select(
            bindparam("language", type_=Text),
            bindparam("now", type_=Utc),
            bindparam("now", type_=Utc),
            false(),
            literal_column("''"),
        ).select_from(each("addresses", Text).table),
        include_defaults=False,
    )
    .returning(customers.c.id)
)
"""Newcomers of one language are alike until they have an address: who gets which number is all one."""
_VOTES = ("customer", "purpose", "given", "wording")
_CONSENT = Bulk(Adding(consents, *_VOTES, once=True))
_REACH = Bulk(Adding(contacts), Adding(consents, *_VOTES))
_AGREED = Prepared(
    update(customers)
    .where(customers.c.id == bindparam("who"), customers.c.agreed.is_(None))
    .values(agreed=bindparam("at"))
)
"""One by one: many at once, PostgreSQL would read all customers that it has not counted yet."""
_NOT_AGREED = Prepared(update(customers).where(customers.c.id == bindparam("who")).values(agreed=null()))
_NOT_GIVEN = Prepared(delete(consents).where(consents.c.customer == bindparam("who")))
