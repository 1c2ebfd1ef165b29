"""The outbox as delivery sees it: what may leave now, and what became of it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

import msgspec
from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    and_,
    bindparam,
    delete,
    exists,
    func,
    select,
    tuple_,
    update,
)

from chat.answers import Lane, Message, To
from chat.ports import Fate, Parcel, Past, Settled
from storage.broadcasts import tally
from storage.database import Database
from storage.filling import next_aside, replenish
from storage.holding import held_rows, hold_rows
from storage.outbox import move
from storage.past import hold, note_group, past
from storage.settling import settle_broadcasts, unreachable
from storage.tables import customers, outbox
from storage.tables.columns import Utc
from texts.rendering import Reader

LEASE: Final = timedelta(minutes=5)


class OutboxQueue:
    """The sending side (the port `chat.ports.Outbox`), each call a transaction of its own."""

    def __init__(self, database: Database, company: Reader) -> None:
        self._database = database
        self._company = company

    async def claim(self, limit: int, busy: Collection[To], now: datetime) -> Sequence[Parcel]:
        """Take due rows, first lane and oldest first, one for each chat at most, none for the busy.

        When that are fewer than asked for, the next slice of a broadcast is put beside them.
        """
        asked = {"now": now, "held": [(to.messenger, to.address) for to in busy], "limit": limit}

        def take(db: Connection) -> list[Parcel]:
            rows = _one_each(db.execute(_DUE, asked).all())
            if len(rows) < limit and replenish(db, self._company, now):
                rows = _one_each(db.execute(_DUE, asked).all())
            taken = _taken(db, [row.id for row in rows], now)
            mine = (row for row in rows if row.id in taken)
            return [parcel for row in mine if (parcel := self._read(db, row, now)) is not None]

        return await self._database.run(take)

    def _read(self, db: Connection, row: Row[Any], now: datetime) -> Parcel | None:
        """Read a row; one that cannot be read has failed, and holds up no other."""
        try:
            return self._parcel(row, now)
        except msgspec.MsgspecError as error:
            failed = {"fate": Fate.FAILED.value, "settled": now, "problem": type(error).__name__}
            db.execute(update(outbox).where(outbox.c.id == row.id).values(failed))
            if row.broadcast is not None:
                tally(db, row.broadcast, Fate.FAILED, 1)
            return None

    def _parcel(self, row: Row[Any], now: datetime) -> Parcel:
        company = self._company
        zone = row.zone or company.zone
        today = now.astimezone(ZoneInfo(zone)).date()
        reader = Reader(row.language or company.language, zone, bool(row.zone), today)
        return Parcel(
            id=row.id,
            to=To(row.messenger, row.chat, row.customer),
            group=row.customer is None,
            reader=reader,
            lane=Lane(row.lane),
            message=msgspec.json.decode(row.body, type=Message),
            edits=row.target or "",
            attempts=row.attempts + 1,
        )

    async def settle(self, settled: Sequence[Settled], now: datetime) -> None:
        """Write down what became of parcels, in one transaction."""

        def write(db: Connection) -> None:
            rows = _rows(db, settled)
            of_broadcasts = [one for one in settled if one.id in rows and rows[one.id].broadcast is not None]
            settle_broadcasts(db, rows, of_broadcasts, now)
            for one in settled:
                if one.id in rows and rows[one.id].broadcast is None:
                    _settle(db, rows[one.id], one, now)

        await self._database.run(write)

    async def recover(self, now: datetime) -> int:
        """Put rows that a dead process was sending back, or to uncertain. Returns how many.

        Uncertain are broadcasts, and what must not be done twice: presents.
        """

        def put_back(db: Connection) -> int:
            sending = outbox.c.fate == Fate.SENDING.value
            hold_rows(db, sending)  # before their broadcasts, as who settles does
            _tally_lost(db)
            for row in db.execute(select(outbox).where(sending, outbox.c.customer.is_(None))).all():
                note_group(db, row.messenger, row.chat, now)
            lost = update(outbox).where(sending, _never_twice())
            again = update(outbox).where(sending)
            as_before = {"fate": Fate.PENDING.value, "due": now, "attempts": outbox.c.attempts - 1}
            uncertain = db.execute(lost.values(fate=Fate.UNCERTAIN.value, settled=now)).rowcount
            return uncertain + db.execute(again.values(as_before)).rowcount

        return await self._database.run(put_back)

    async def hold(self, messenger: str, until: datetime) -> None:
        """Note that a messenger asked to be left alone until then: who sends next must know it too."""
        await self._database.run(lambda db: hold(db, messenger, until))

    async def past(self, now: datetime) -> Past:
        """Return what a new sender has to know of those before it."""
        return await self._database.run(lambda db: past(db, now))

    async def next_due(self) -> datetime | None:
        """Return when the earliest pending row is due, or None when nothing waits."""

        def earliest(db: Connection) -> datetime | None:
            known = (db.execute(_EARLIEST).scalar_one_or_none(), next_aside(db))
            return min((due for due in known if due is not None), default=None)

        return await self._database.run(earliest)


_EARLIEST = select(outbox.c.due).where(outbox.c.fate == Fate.PENDING.value).order_by(outbox.c.due).limit(1)


def _due() -> Select[Any]:
    """The first due row of each chat that is not held, with its reader's language and the message it edits.

    An edit waits until the message it is of has been sent. Built once: that takes longer than running it.
    """
    first, before = outbox.alias("first"), outbox.alias("before")
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
        select(outbox, customers.c.language, customers.c.zone, first.c.message.label("target"))
        .outerjoin(customers, customers.c.id == outbox.c.customer)
        .outerjoin(first, first.c.key == outbox.c.edits)
        .where(
            outbox.c.fate == pending,
            outbox.c.due <= now,
            (outbox.c.edits == "") | (first.c.message != ""),
            tuple_(outbox.c.messenger, outbox.c.chat).not_in(bindparam("held", expanding=True)),
            ~overtaken,
        )
        .order_by(outbox.c.lane, outbox.c.id)
        .limit(bindparam("limit"))
    )


_DUE = _due()


def _taken(db: Connection, ids: Sequence[int], now: datetime) -> set[int]:
    """Mark rows as being sent; return those that nobody dropped or set aside in the meantime."""
    if not ids:
        return set()
    taken = {"fate": Fate.SENDING.value, "attempts": outbox.c.attempts + 1, "due": now + LEASE}
    still = outbox.c.id.in_(ids), outbox.c.fate == Fate.PENDING.value
    hold_rows(db, *still)
    return set(db.execute(update(outbox).where(*still).values(taken).returning(outbox.c.id)).scalars())


def _rows(db: Connection, settled: Sequence[Settled]) -> Mapping[int, Row[Any]]:
    """The rows by their numbers, held; one that was erased together with its reader is not there."""
    return {row.id: row for row in held_rows(db, outbox.c.id.in_([one.id for one in settled]))}


def _settle(db: Connection, row: Row[Any], one: Settled, now: datetime) -> None:
    values: dict[str, Any] = {"fate": one.fate.value, "problem": one.problem, "message": one.message}
    values |= {"due": one.due or now} if one.fate is Fate.PENDING else {"settled": now}
    if one.fate is Fate.SENT:
        values["body"] = b""  # said is said: what was in it is kept nowhere else
    mine = outbox.c.id == one.id
    arrived = one.fate is Fate.SENT and row.key is None
    db.execute(delete(outbox).where(mine) if arrived else update(outbox).where(mine).values(values))
    if row.customer is None:
        note_group(db, row.messenger, row.chat, now)
    if one.moved:
        move(db, row.messenger, row.chat, one.moved)
    if row.key and one.fate in {Fate.FAILED, Fate.BLOCKED}:
        _drop_edits(db, row.key)
    if one.fate is Fate.BLOCKED:
        unreachable(db, row)


def _never_twice() -> ColumnElement[bool]:
    """What may have arrived and is not sent again by itself: a second broadcast annoys, a present costs."""
    return (outbox.c.lane == Lane.BROADCAST) | outbox.c.once


def _tally_lost(db: Connection) -> None:
    """Count the messages of broadcasts that a dead process was sending."""
    sending = and_(outbox.c.fate == Fate.SENDING.value, outbox.c.broadcast.is_not(None))
    query = select(outbox.c.broadcast, func.count()).where(sending).group_by(outbox.c.broadcast)
    for broadcast, number in db.execute(query).all():
        tally(db, broadcast, Fate.UNCERTAIN, number)


def _one_each(rows: Sequence[Row[Any]]) -> list[Row[Any]]:
    """The first row of each chat: one message is under way in a chat, never two."""
    first: dict[tuple[str, str], Row[Any]] = {}
    for row in rows:
        first.setdefault((row.messenger, row.chat), row)
    return list(first.values())


def _drop_edits(db: Connection, key: str) -> None:
    """What never arrived is never edited."""
    waits = outbox.c.edits == key, outbox.c.fate == Fate.PENDING.value
    db.execute(delete(outbox).where(*waits))
