"""The outbox: messages of the same transaction as the change they tell of, and what became of them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
from sqlalchemy import Connection, Row, and_, delete, exists, func, insert, select, tuple_, update
from sqlalchemy.dialects import postgresql, sqlite

from chat.answers import Edit, Lane, Message, Say, To
from chat.ports import Fate, Parcel, Settled
from customers.people import CustomerId
from storage.broadcasts import aside, tally
from storage.database import Database
from storage.filling import next_aside, replenish
from storage.tables import broadcast_later, contacts, customers, outbox, publications
from texts.rendering import Reader

LEASE = timedelta(minutes=5)


class OutboxRows:
    """The writing side, inside a handler's transaction."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection
        self._insert = (sqlite if connection.dialect.name == "sqlite" else postgresql).insert

    def put(self, say: Say, to: To, now: datetime) -> None:
        """Add a message; one whose dedupe key is there already is not added again."""
        values = {
            "key": say.key or None,
            "messenger": to.messenger,
            "chat": to.address,
            "customer": to.customer,
            "lane": int(say.lane),
            "body": msgspec.json.encode(say.message),
            "fate": Fate.PENDING.value,
            "due": say.due or now,
            "created": now,
        }
        self._db.execute(self._insert(outbox).values(values).on_conflict_do_nothing())

    def edit(self, edit: Edit, now: datetime) -> None:
        """Add an edit of an earlier message; it takes the place of one that still waits.

        The first message may still wait to be sent itself: then it is changed where it waits.
        """
        first = self._db.execute(select(outbox).where(outbox.c.key == edit.of)).one_or_none()
        if first is None or first.fate in {Fate.FAILED.value, Fate.BLOCKED.value}:
            return
        body = msgspec.json.encode(edit.message)
        waiting = and_(
            outbox.c.fate == Fate.PENDING.value, (outbox.c.edits == edit.of) | (outbox.c.key == edit.of)
        )
        changed = self._db.execute(update(outbox).where(waiting).values(body=body, due=edit.due or now))
        if not changed.rowcount:
            self._db.execute(
                insert(outbox).values(
                    messenger=first.messenger,
                    chat=first.chat,
                    customer=first.customer,
                    lane=int(edit.lane),
                    body=body,
                    edits=edit.of,
                    fate=Fate.PENDING.value,
                    due=edit.due or now,
                    created=now,
                )
            )

    def tell(self, people: Collection[CustomerId], message: Message, key: str, now: datetime) -> None:
        """Tell many customers the same, once each; `key` and the customer's number are the dedupe key.

        Those who wanted to hear nothing are left out.
        """
        body = msgspec.json.encode(message)
        for some in _some(sorted(people), 500):
            query = (
                select(contacts.c.messenger, contacts.c.address, contacts.c.customer)
                .join(customers, customers.c.id == contacts.c.customer)
                .where(contacts.c.customer.in_(some), customers.c.stopped.is_(None))
            )
            rows = [
                {
                    "key": f"{key}:{customer}",
                    "messenger": messenger,
                    "chat": address,
                    "customer": customer,
                    "lane": int(Lane.NOTICE),
                    "body": body,
                    "fate": Fate.PENDING.value,
                    "due": now,
                    "created": now,
                }
                for messenger, address, customer in self._db.execute(query)
            ]
            if rows:
                self._db.execute(self._insert(outbox).on_conflict_do_nothing(), rows)

    def move(self, messenger: str, old: str, new: str) -> None:
        """A group has another address now: what waits for it, and what stands in it, follows."""
        _move(self._db, messenger, old, new)

    def fate(self, key: str) -> str:
        """Return what became of the message with this key; empty when there is none."""
        return str(self._db.execute(select(outbox.c.fate).where(outbox.c.key == key)).scalar() or "")

    def silence(self, customer: CustomerId) -> None:
        """Drop what waits for someone who wants to hear nothing; the answer to his last word still goes."""
        waiting = outbox.c.fate == Fate.PENDING.value, outbox.c.lane != Lane.REPLY
        self._db.execute(delete(outbox).where(outbox.c.customer == customer, *waiting))
        self.unsubscribe(customer)

    def unsubscribe(self, customer: CustomerId) -> None:
        """Drop what broadcasts have waiting for someone who wants no more news."""
        waiting = outbox.c.fate == Fate.PENDING.value, outbox.c.broadcast.is_not(None)
        self._db.execute(delete(outbox).where(outbox.c.customer == customer, *waiting))
        self._db.execute(delete(broadcast_later).where(broadcast_later.c.customer == customer))

    def fates(self, key: str) -> dict[str, int]:
        """Count what became of the messages told under a key."""
        query = select(outbox.c.fate, func.count()).where(outbox.c.key.startswith(f"{key}:", autoescape=True))
        return {row[0]: row[1] for row in self._db.execute(query.group_by(outbox.c.fate))}


def _some(ids: Sequence[CustomerId], size: int) -> Iterator[Sequence[CustomerId]]:
    for start in range(0, len(ids), size):
        yield ids[start : start + size]


class OutboxQueue:
    """The sending side (the port `chat.ports.Outbox`), each call a transaction of its own."""

    def __init__(self, database: Database, company: Reader) -> None:
        self._database = database
        self._company = company

    async def claim(self, limit: int, busy: Collection[To], now: datetime) -> Sequence[Parcel]:
        """Take due rows, first lane and oldest first, one for each chat at most, none for the busy."""
        held = [(to.messenger, to.address) for to in busy]

        def take(db: Connection) -> list[Parcel]:
            rows = _one_each(db.execute(_due(now, held, limit)).all())
            if len(rows) < limit and replenish(db, self._company, now):
                rows = _one_each(db.execute(_due(now, held, limit)).all())
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
            for one in settled:
                self._settle(db, one, now)

        await self._database.run(write)

    def _settle(self, db: Connection, one: Settled, now: datetime) -> None:
        row = db.execute(select(outbox).where(outbox.c.id == one.id)).one_or_none()
        if row is None:  # erased together with its reader
            return
        if row.broadcast is not None and _settle_broadcast(db, row, one, now):
            return
        values: dict[str, Any] = {"fate": one.fate.value, "problem": one.problem, "message": one.message}
        values |= {"due": one.due or now} if one.fate is Fate.PENDING else {"settled": now}
        if one.fate is Fate.SENT:
            values["body"] = b""  # said is said: what was in it is kept nowhere else
        mine = outbox.c.id == one.id
        arrived = one.fate is Fate.SENT and row.key is None
        db.execute(delete(outbox).where(mine) if arrived else update(outbox).where(mine).values(values))
        if one.moved:
            _move(db, row.messenger, row.chat, one.moved)
        if row.key and one.fate in {Fate.FAILED, Fate.BLOCKED}:
            _drop_edits(db, row.key)
        if one.fate is Fate.BLOCKED:
            _unreachable(db, row)

    async def recover(self, now: datetime) -> int:
        """Put rows that a dead process was sending back, or to uncertain (broadcasts). Returns how many."""

        def put_back(db: Connection) -> int:
            sending = outbox.c.fate == Fate.SENDING.value
            _tally_lost(db)
            lost = update(outbox).where(sending, outbox.c.lane == Lane.BROADCAST)
            again = update(outbox).where(sending)
            as_before = {"fate": Fate.PENDING.value, "due": now, "attempts": outbox.c.attempts - 1}
            uncertain = db.execute(lost.values(fate=Fate.UNCERTAIN.value, settled=now)).rowcount
            return uncertain + db.execute(again.values(as_before)).rowcount

        return await self._database.run(put_back)

    async def next_due(self) -> datetime | None:
        """Return when the earliest pending row is due, or None when nothing waits."""
        query = (
            select(outbox.c.due).where(outbox.c.fate == Fate.PENDING.value).order_by(outbox.c.due).limit(1)
        )

        def earliest(db: Connection) -> datetime | None:
            known = (db.execute(query).scalar_one_or_none(), next_aside(db))
            return min((due for due in known if due is not None), default=None)

        return await self._database.run(earliest)


def _due(now: datetime, held: Collection[tuple[str, str]], limit: int) -> Any:
    """The first due row of each chat that is not held, with its reader's language and the message it edits.

    An edit waits until the message it is of has been sent.
    """
    first, before = outbox.alias("first"), outbox.alias("before")
    pending = Fate.PENDING.value
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
            tuple_(outbox.c.messenger, outbox.c.chat).not_in(held),
            ~overtaken,
        )
        .order_by(outbox.c.lane, outbox.c.id)
        .limit(limit)
    )


def _taken(db: Connection, ids: Sequence[int], now: datetime) -> set[int]:
    """Mark rows as being sent; return those that nobody dropped or set aside in the meantime."""
    if not ids:
        return set()
    taken = {"fate": Fate.SENDING.value, "attempts": outbox.c.attempts + 1, "due": now + LEASE}
    still = outbox.c.id.in_(ids), outbox.c.fate == Fate.PENDING.value
    return set(db.execute(update(outbox).where(*still).values(taken).returning(outbox.c.id)).scalars())


def _settle_broadcast(db: Connection, row: Row[Any], one: Settled, now: datetime) -> bool:
    """Count what became of a broadcast's message; return whether its row is gone.

    Only what is uncertain keeps its row, for the team to see to. What is to be tried again goes back to where
    a broadcast that was paused or cancelled meanwhile keeps it.
    """
    if one.fate is not Fate.PENDING:
        tally(db, row.broadcast, one.fate, 1)
    if one.fate is Fate.UNCERTAIN:
        return False
    if one.fate is Fate.PENDING:
        aside(db, row.broadcast, [row.customer], one.due or now)
    if one.fate is Fate.BLOCKED:
        _unreachable(db, row)
    db.execute(delete(outbox).where(outbox.c.id == row.id))
    return True


def _tally_lost(db: Connection) -> None:
    """Count the messages of broadcasts that a dead process was sending."""
    sending = outbox.c.fate == Fate.SENDING.value, outbox.c.broadcast.is_not(None)
    query = select(outbox.c.broadcast, func.count()).where(*sending).group_by(outbox.c.broadcast)
    for broadcast, number in db.execute(query).all():
        tally(db, broadcast, Fate.UNCERTAIN, number)


def _unreachable(db: Connection, row: Row[Any]) -> None:
    reached = contacts.c.messenger == row.messenger, contacts.c.address == row.chat
    db.execute(update(contacts).where(*reached).values(reachable=False))


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


def _move(db: Connection, messenger: str, old: str, new: str) -> None:
    """A group got a new address: what waits for it, and what stands in it, follows."""
    db.execute(update(outbox).where(outbox.c.messenger == messenger, outbox.c.chat == old).values(chat=new))
    db.execute(
        update(publications)
        .where(publications.c.messenger == messenger, publications.c.chat == old)
        .values(chat=new)
    )
