"""The group commit: all marks that wait become one durable transaction, before anyone is answered."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from datetime import datetime

from msgspec import Struct
from sqlalchemy import Connection, insert, select, tuple_, update

from customers.consent import Purpose
from customers.people import Contact, CustomerId
from polls.ballotbox import Counted, Slip
from polls.ballots import Mark, Marked
from polls.voting import Entropy, mark_all
from storage.ballots import BallotRows
from storage.database import Database
from storage.dialogues import UpdateRows
from storage.rows import first_of
from storage.tables import consents, contacts, customers

log = logging.getLogger(__name__)

LARGEST_BATCH = 256

Answered = asyncio.Future[Counted | None]


class Voter(Struct, frozen=True):
    """The customer behind a slip, and how he is spoken to."""

    id: CustomerId
    language: str
    zone: str
    agreed: bool


class GroupCommit:
    """The `polls.ballotbox.BallotBox`: takes slips from any number of tasks, commits them in batches."""

    def __init__(
        self,
        database: Database,
        clock: Callable[[], datetime],
        entropy: Entropy,
        wording: Callable[[str], str],
        counted: Callable[[int], None] | None = None,
    ) -> None:
        """`wording` gives the words to which a first vote agrees, in a language.

        `counted` hears the size of each batch.
        """
        self._database = database
        self._clock = clock
        self._entropy = entropy
        self._wording = wording
        self._counted = counted
        self._waiting: list[tuple[Slip, Answered]] = []
        self._writer: asyncio.Task[None] | None = None

    async def mark(self, slip: Slip) -> Counted | None:
        """Return what became of the slip once it is durable. Raises what the database raises."""
        future: Answered = asyncio.get_running_loop().create_future()
        self._waiting.append((slip, future))
        if self._writer is None:
            self._writer = asyncio.create_task(self._write_all())
        return await future

    async def _write_all(self) -> None:
        """Commit until nothing waits; what arrives during a commit forms the next batch."""
        try:
            while self._waiting:
                batch, self._waiting = self._waiting[:LARGEST_BATCH], self._waiting[LARGEST_BATCH:]
                await self._write(batch)
        finally:
            self._writer = None

    async def _write(self, batch: Sequence[tuple[Slip, Answered]]) -> None:
        """Commit one batch and answer those who wait on it; a database out of reach is told to each."""
        slips = [slip for slip, _ in batch]
        if self._counted is not None:
            self._counted(len(slips))
        try:
            results = await self._database.run(lambda db: self._fold_safely(db, slips))
        except Exception as error:
            results = [error] * len(slips)
        for (_, future), result in zip(batch, results, strict=True):
            if future.done():  # whoever waited has gone
                continue
            if isinstance(result, Exception):
                future.set_exception(result)
            else:
                future.set_result(result)

    def _fold_safely(self, db: Connection, slips: Sequence[Slip]) -> list[Counted | Exception | None]:
        """Fold a batch; one that fails is undone to its savepoint and tried slip by slip."""
        now = self._clock()
        try:
            with db.begin_nested():
                return [*self._fold(db, slips, now)]
        except Exception:
            log.exception("a batch of %d ballots failed and is tried one by one", len(slips))
        return [self._fold_alone(db, slip, now) for slip in slips]

    def _fold_alone(self, db: Connection, slip: Slip, now: datetime) -> Counted | Exception | None:
        try:
            with db.begin_nested():
                return self._fold(db, [slip], now)[0]
        except Exception as error:
            return error

    def _fold(self, db: Connection, slips: Sequence[Slip], now: datetime) -> list[Counted | None]:
        """Drop repeated updates, find the voters, and let the domain mark."""
        fresh = _first_times(db, slips, now)
        new = [slip for position, slip in enumerate(slips) if position in fresh]
        voters = _voters(db, new, now)
        marks = [Mark(slip.poll, voters[slip.voter].id, slip.choice, slip.on) for slip in new]
        results = mark_all(BallotRows(db), marks, now, self._entropy)
        taken = [
            voters[slip.voter]
            for slip, result in zip(new, results, strict=True)
            if isinstance(result, Marked)
        ]
        self._agree(db, taken, now)
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
        db.execute(update(customers).where(customers.c.id.in_(list(agreeing))).values(agreed=now))
        db.execute(
            insert(consents),
            [
                {
                    "customer": voter.id,
                    "purpose": Purpose.VOTES.value,
                    "given": now,
                    "wording": self._wording(voter.language),
                }
                for voter in agreeing.values()
            ],
        )


def _first_times(db: Connection, slips: Sequence[Slip], now: datetime) -> set[int]:
    """Note the updates; return the positions of those that come for the first time."""
    by_messenger: dict[str, dict[str, int]] = {}
    for position, slip in enumerate(slips):
        by_messenger.setdefault(slip.voter.messenger, {}).setdefault(slip.update, position)
    fresh: set[int] = set()
    rows = UpdateRows(db)
    for messenger, positions in by_messenger.items():
        new = rows.first_times(messenger, list(positions), now)
        fresh.update(positions[number] for number in new)
    return fresh


def _voters(db: Connection, slips: Sequence[Slip], now: datetime) -> dict[Contact, Voter]:
    """Return the customer behind each slip; newcomers become customers."""
    languages = {slip.voter: slip.language for slip in slips}
    pairs = [(contact.messenger, contact.address) for contact in languages]
    query = (
        select(
            contacts.c.messenger,
            contacts.c.address,
            customers.c.id,
            customers.c.language,
            customers.c.zone,
            customers.c.agreed,
        )
        .join(customers, customers.c.id == contacts.c.customer)
        .where(tuple_(contacts.c.messenger, contacts.c.address).in_(pairs))
    )
    found = {
        Contact(messenger, address): Voter(CustomerId(id), language, zone, agreed is not None)
        for messenger, address, id, language, zone, agreed in db.execute(query)
    }
    for contact, language in languages.items():
        if contact not in found:
            found[contact] = _arrive(db, contact, language, now)
    return found


def _arrive(db: Connection, contact: Contact, language: str, now: datetime) -> Voter:
    number = first_of(db.execute(insert(customers).values(language=language, joined=now)))
    db.execute(insert(contacts).values(messenger=contact.messenger, address=contact.address, customer=number))
    return Voter(CustomerId(number), language, "", agreed=False)
