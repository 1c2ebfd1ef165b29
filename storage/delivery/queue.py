"""The outbox as delivery sees it: what may leave now, and what became of it."""

from __future__ import annotations

import logging
from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Any, Final

import msgspec
from sqlalchemy import (
    Connection,
    Row,
    Select,
    bindparam,
    exists,
    select,
    tuple_,
    update,
)

from chat.answers import OPENS, Lane, Message, To
from chat.ports import Fate, Parcel, SendHistory, Settled
from chat.stuck import TRIES, Notice, Stuck, pause, problem
from storage.columns import Utc
from storage.customers.tables import customers
from storage.database import Database
from storage.delivery.recovering import put_back
from storage.delivery.row_locks import hold_rows
from storage.delivery.send_history import hold, past
from storage.delivery.settling import Settling, tell
from storage.delivery.tables import outbox, outbox_places
from storage.failures import passes
from storage.news.filling import next_aside, replenish
from texts.rendering import Reader
from texts.zones import reader_of

LEASE: Final = timedelta(minutes=5)
ROUNDS: Final = 10
"""So often in a row it is looked for what can be read, when something cannot."""

logger = logging.getLogger(__name__)


class OutboxQueue:
    """The sending side (the port `chat.ports.SendQueue`), each call a transaction of its own."""

    def __init__(self, database: Database, company: Reader, notice: Notice = lambda *_: None) -> None:
        """`notice` words what the team is told of what is stuck."""
        self._database = database
        self._company = company
        self._notice = notice

    async def claim(self, limit: int, busy: Collection[To], now: datetime) -> Sequence[Parcel]:
        """Take due rows, first lane and oldest first, one for each chat at most, none for the busy.

        When that are fewer than asked for, the next slice of a broadcast is put beside them.
        """

        def take(db: Connection) -> list[Parcel]:
            asked: dict[str, Any] = {"now": now, "busy": [(to.messenger, to.address) for to in busy]}
            asked["shut"] = [to.messenger for to in busy if not to.address]
            parcels: list[Parcel] = []
            for _ in range(ROUNDS):
                rows = _one_each(db.execute(_DUE, asked | {"limit": limit - len(parcels)}).all())
                if len(rows) + len(parcels) < limit and self._replenished(db, now):
                    rows = _one_each(db.execute(_DUE, asked | {"limit": limit - len(parcels)}).all())
                taken = _taken(db, [row.id for row in rows], now)
                read = [self._read(db, row, taken[row.id], now) for row in rows if row.id in taken]
                parcels += filter(None, read)
                if None not in read or len(parcels) >= limit:
                    break
                asked["busy"] += [(parcel.to.messenger, parcel.to.address) for parcel in filter(None, read)]
            return parcels

        return await self._database.run(take)

    def _replenished(self, db: Connection, now: datetime) -> bool:
        def stopped(broadcast: int, error: Exception) -> None:
            found = Stuck(broadcast, problem(error), broadcast=True)
            tell(db, self._notice, found, now)

        return replenish(db, self._company, now, stopped)

    def _read(self, db: Connection, row: Row[Any], body: bytes, now: datetime) -> Parcel | None:
        """Read a row, with its body as it was taken; one that cannot be read holds up no other."""
        try:
            return self._parcel(db, row, body, now)
        except Exception as error:
            attempts = row.attempts + 1
            again = Settled(id=row.id, fate=Fate.PENDING, due=now + pause(attempts), problem=problem(error))
            failed = Settled(id=row.id, fate=Fate.FAILED, problem=problem(error))
            self._settling(db, now).one_by_one([again if attempts < TRIES else failed])
            return None

    def _parcel(self, db: Connection, row: Row[Any], body: bytes, now: datetime) -> Parcel:
        message = msgspec.json.decode(body, type=Message)
        return Parcel(
            id=row.id,
            to=To(row.messenger, row.chat, row.customer, _topic(row)),
            group=row.customer is None,
            reader=reader_of(row.language or "", row.zone or "", self._company, now),
            lane=Lane(row.lane),
            message=message,
            edits=row.target or "",
            pieces=_pieces(db, row.edits) if message.redacts else (),
            attempts=row.attempts + 1,
        )

    def _settling(self, db: Connection, now: datetime) -> Settling:
        return Settling(db, self._company, self._notice, now)

    async def settle(self, settled: Sequence[Settled], now: datetime) -> None:
        """Write down what became of parcels: together, and where one cannot be, one by one."""
        try:
            await self._database.run(lambda db: self._settling(db, now).together(settled))
        except Exception as error:
            if passes(error):
                raise
            logger.warning("%s fates are written down one by one (%s)", len(settled), type(error).__name__)
            await self._database.run(lambda db: self._settling(db, now).one_by_one(settled))

    async def recover(self, now: datetime) -> int:
        """Put rows that a dead process was sending back, or to uncertain. Returns how many.

        Uncertain are broadcasts, and what must not be done twice: presents.
        """
        return await self._database.run(lambda db: put_back(db, now))

    async def take_up(self, mine: Collection[int], now: datetime) -> int:
        """Do the same with rows whose lease has ended, but for those that are under way here."""
        ahead = outbox.c.due > now + LEASE  # no lease is so long: a clock wrote it that was ahead
        ended = outbox.c.due <= now
        return await self._database.run(lambda db: put_back(db, now, ended | ahead, outbox.c.id.not_in(mine)))

    async def hold(self, messenger: str, until: datetime) -> None:
        """Note that a messenger asked to be left alone until then: who sends next must know it too."""
        await self._database.run(lambda db: hold(db, messenger, until))

    async def past(self, now: datetime) -> SendHistory:
        """Return what a new sender has to know of those before it."""
        return await self._database.reading.read(lambda db: past(db, now))

    async def next_due(self) -> datetime | None:
        """Return when the earliest pending row is due, or None when nothing waits."""

        def earliest(db: Connection) -> datetime | None:
            known = (db.execute(_EARLIEST).scalar_one_or_none(), next_aside(db))
            return min((due for due in known if due is not None), default=None)

        return await self._database.reading.read(earliest)


_EARLIEST = select(outbox.c.due).where(outbox.c.fate == Fate.PENDING.value).order_by(outbox.c.due).limit(1)


def _due() -> Select[Any]:
    """The first due row of each chat that is not held, with its reader's language and the message it edits.

    An edit waits until the message it is of has been sent, and what is said in a topic that we open until it
    is open. Built once: that takes longer than running it.
    """
    first, before, opening = outbox.alias("first"), outbox.alias("before"), outbox.alias("opening")
    pending, now = Fate.PENDING.value, bindparam("now", type_=Utc)
    overtaken = exists().where(
        before.c.messenger == outbox.c.messenger,
        before.c.chat == outbox.c.chat,
        before.c.fate == pending,
        before.c.due <= now,
        before.c.edits == "",  # one that waits for its message holds up nothing else
        tuple_(before.c.lane, before.c.id) < tuple_(outbox.c.lane, outbox.c.id),
    )
    return (
        select(
            outbox,
            customers.c.language,
            customers.c.zone,
            first.c.message.label("target"),
            opening.c.message.label("opened"),
        )
        .outerjoin(customers, customers.c.id == outbox.c.customer)
        .outerjoin(first, first.c.key == outbox.c.edits)
        .outerjoin(opening, opening.c.key == outbox.c.topic)
        .where(
            outbox.c.fate == pending,
            outbox.c.due <= now,
            (outbox.c.edits == "") | (first.c.message != ""),
            opening.c.fate.is_(None) | opening.c.fate.not_in([pending, Fate.SENDING.value]),
            tuple_(outbox.c.messenger, outbox.c.chat).not_in(bindparam("busy", expanding=True)),
            outbox.c.messenger.not_in(bindparam("shut", expanding=True)),
            ~overtaken,
        )
        .order_by(outbox.c.lane, outbox.c.id)
        .limit(bindparam("limit"))
    )


_DUE = _due()


def _pieces(db: Connection, key: str) -> tuple[str, ...]:
    """Where the other messages stand of what was said under a key."""
    said = outbox_places.join(outbox, outbox.c.id == outbox_places.c.said)
    return tuple(
        db.execute(select(outbox_places.c.message).select_from(said).where(outbox.c.key == key)).scalars()
    )


def _topic(row: Row[Any]) -> str:
    """The number of the topic in which it is said; of one that could not be opened there is none."""
    return row.opened or "" if row.topic.startswith(OPENS) else row.topic


def _taken(db: Connection, ids: Sequence[int], now: datetime) -> dict[int, bytes]:
    """Mark rows as being sent; return those that nobody dropped or set aside in the meantime, with bodies.

    What was looked at a moment ago may say something else by now: an edit that waits is overwritten.
    """
    if not ids:
        return {}
    taken = {"fate": Fate.SENDING.value, "attempts": outbox.c.attempts + 1, "due": now + LEASE}
    still = outbox.c.id.in_(ids), outbox.c.fate == Fate.PENDING.value
    hold_rows(db, *still)
    rows = db.execute(update(outbox).where(*still).values(taken).returning(outbox.c.id, outbox.c.body))
    return {row.id: row.body for row in rows}


def _one_each(rows: Sequence[Row[Any]]) -> list[Row[Any]]:
    """The first row of each chat: one message is under way in a chat, never two."""
    first: dict[tuple[str, str], Row[Any]] = {}
    for row in rows:
        first.setdefault((row.messenger, row.chat), row)
    return list(first.values())
