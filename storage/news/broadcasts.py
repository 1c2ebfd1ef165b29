"""Broadcasts in tables: what is sent to whom, and what became of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, Row, delete, func, insert, literal, select, update

from chat.answers import Message
from chat.ports import Fate
from customers.news.broadcast import Broadcast, Counts, LastProgress, Plan, State
from customers.news.errors import NoSuchBroadcast
from customers.people import CustomerId
from storage.customers.tables import customers
from storage.delivery.due_limits import AT_ONCE
from storage.delivery.row_locks import hold_rows
from storage.delivery.tables import outbox
from storage.news.tables import broadcast_later, broadcast_words, broadcasts, news_received
from storage.upserts import add


class BroadcastRows:
    """The table of broadcasts (`customers.news.broadcast.Broadcasts`)."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def add(self, plan: Plan, creator: CustomerId, total: int, now: datetime) -> Broadcast:
        """Keep a new one, to be sent from now on to all who are customers now."""
        values = {
            "state": State.SENDING.value,
            "plan": msgspec.json.encode(plan),
            "digest": plan.digest,
            "creator": creator,
            "started": now,
            "last": select(func.coalesce(func.max(customers.c.id), 0)).scalar_subquery(),
            "total": total,
        }
        number = self._db.execute(insert(broadcasts).values(values)).inserted_primary_key
        assert number is not None
        return self.lock(number[0])

    def word(self, broadcast: int, messages: Mapping[str, Message]) -> None:
        """Keep what is said to the readers of each language."""
        rows = [
            {"broadcast": broadcast, "language": language, "body": msgspec.json.encode(message)}
            for language, message in messages.items()
        ]
        self._db.execute(insert(broadcast_words), rows)

    def lock(self, broadcast: int) -> Broadcast:
        """Return one, held against other transactions. Raises NoSuchBroadcast."""
        query = select(broadcasts).where(broadcasts.c.id == broadcast).with_for_update()
        row = self._db.execute(query).one_or_none()
        if row is None:
            raise NoSuchBroadcast(broadcast)
        return _broadcast(row)

    def pause(self, broadcast: int) -> None:
        """Note that it is paused; what waits is set aside."""
        self._set(broadcast, state=State.PAUSED.value)
        waiting = outbox.c.broadcast == broadcast, outbox.c.fate == Fate.PENDING.value
        hold_rows(self._db, *waiting)
        taken = delete(outbox).where(*waiting).returning(outbox.c.customer)
        people = list(self._db.execute(taken).scalars())
        aside(self._db, broadcast, people, AT_ONCE)

    def resume(self, broadcast: int) -> None:
        """Note that it goes on."""
        self._set(broadcast, state=State.SENDING.value)

    def cancel(self, broadcast: int) -> None:
        """Note that it is cancelled; what waits is dropped."""
        self._set(broadcast, state=State.CANCELLED.value)
        waiting = outbox.c.broadcast == broadcast, outbox.c.fate == Fate.PENDING.value
        hold_rows(self._db, *waiting)
        self._db.execute(delete(outbox).where(*waiting))
        self._db.execute(delete(broadcast_later).where(broadcast_later.c.broadcast == broadcast))

    def resend(self, broadcast: int) -> int:
        """Set those aside to be written to once more of whom it is uncertain; return how many."""
        hold_rows(self._db, *_unsure(broadcast))
        due = literal(AT_ONCE, broadcast_later.c.due.type)
        people = select(outbox.c.broadcast, outbox.c.customer, due).where(*_unsure(broadcast))
        self._db.execute(insert(broadcast_later).from_select(["broadcast", "customer", "due"], people))
        number = self._db.execute(delete(outbox).where(*_unsure(broadcast))).rowcount
        if number:
            uncertain = broadcasts.c.uncertain - number
            self._set(broadcast, state=State.SENDING.value, ended=None, uncertain=uncertain)
        return number

    def finish(self, broadcast: int, now: datetime) -> None:
        """Note that nothing of it is under way any more; one that was not cancelled is done."""
        self._set(broadcast, ended=now)
        sending = broadcasts.c.id == broadcast, broadcasts.c.state == State.SENDING.value
        self._db.execute(update(broadcasts).where(*sending).values(state=State.DONE.value))

    def _set(self, broadcast: int, **values: Any) -> None:
        self._db.execute(update(broadcasts).where(broadcasts.c.id == broadcast).values(values))

    def unfinished(self) -> Sequence[int]:
        """Return the numbers of those that are not finished."""
        query = select(broadcasts.c.id).where(broadcasts.c.ended.is_(None)).order_by(broadcasts.c.id)
        return list(self._db.execute(query).scalars())

    def paused(self) -> Sequence[int]:
        """Return the numbers of the broadcasts that wait for somebody's word, the oldest first."""
        waiting = select(broadcasts.c.id).where(broadcasts.c.state == State.PAUSED.value)
        return list(self._db.execute(waiting.order_by(broadcasts.c.id)).scalars())

    def counts(self, broadcast: int) -> Counts:
        """Return what became of its messages."""
        row = self._db.execute(select(broadcasts).where(broadcasts.c.id == broadcast)).one()
        open_ = outbox.c.fate.in_([Fate.PENDING.value, Fate.SENDING.value])
        under_way = self._count(outbox, outbox.c.broadcast == broadcast, open_)
        later = self._count(broadcast_later, broadcast_later.c.broadcast == broadcast)
        settled = row.sent + row.failed + row.blocked + row.uncertain
        exhausted = row.cursor >= row.last
        wanted = max(row.queued, row.total) if exhausted else row.queued  # who left before his slice, too
        return Counts(
            sent=row.sent,
            failed=row.failed,
            blocked=row.blocked,
            uncertain=row.uncertain,
            under_way=under_way,
            later=later,
            resendable=self._count(outbox, *_unsure(broadcast)),
            dropped=wanted - settled - under_way - later,
            exhausted=exhausted,
        )

    def _count(self, table: Any, *where: Any) -> int:
        return self._db.execute(select(func.count()).select_from(table).where(*where)).scalar_one()

    def last_progress(self, broadcast: int) -> LastProgress | None:
        """Return what its progress message said last."""
        row = self._db.execute(select(broadcasts).where(broadcasts.c.id == broadcast)).one()
        return LastProgress(row.shown, row.shown_at, row.shown_settled) if row.shown_at else None

    def note_progress(self, broadcast: int, progress: LastProgress) -> None:
        """Note what its progress message says now."""
        self._set(broadcast, shown=progress.said, shown_at=progress.at, shown_settled=progress.settled)

    def newest(self, digest: str, since: datetime) -> Broadcast | None:
        """Return the newest one with this digest that was started since then."""
        same = broadcasts.c.digest == digest, broadcasts.c.started > since
        query = select(broadcasts).where(*same).order_by(broadcasts.c.id.desc()).limit(1)
        row = self._db.execute(query).one_or_none()
        return _broadcast(row) if row else None

    def received(self, customer: CustomerId) -> Sequence[tuple[Broadcast, datetime]]:
        """Return the broadcasts that somebody got, and when."""
        his = select(broadcasts, news_received.c.at).join(
            news_received, news_received.c.broadcast == broadcasts.c.id
        )
        found = self._db.execute(his.where(news_received.c.customer == customer).order_by(news_received.c.at))
        return [(_broadcast(row), row.at) for row in found]

    def forget_received(self, before: datetime) -> None:
        """Forget who got what before an instant."""
        self._db.execute(delete(news_received).where(news_received.c.at < before))

    def recent(self, limit: int) -> Sequence[Broadcast]:
        """Return the newest ones."""
        query = select(broadcasts).order_by(broadcasts.c.id.desc()).limit(limit)
        return [_broadcast(row) for row in self._db.execute(query)]


def aside(db: Connection, broadcast: int, people: Sequence[int], due: datetime) -> None:
    """Set people aside, to be written to later; not those of a broadcast that was cancelled."""
    for person in people:
        one = select(literal(broadcast), customers.c.id, literal(due, broadcast_later.c.due.type))
        wanted = one.join_from(customers, broadcasts, broadcasts.c.id == broadcast).where(
            customers.c.id == person, broadcasts.c.state != State.CANCELLED.value
        )
        db.execute(insert(broadcast_later).from_select(["broadcast", "customer", "due"], wanted))


def note_received(db: Connection, arrived: Sequence[tuple[int, int]], now: datetime) -> None:
    """Note which customers got which broadcasts; not of who is being erased, who is waited for by nobody."""
    people = select(customers.c.id).where(customers.c.id.in_({customer for customer, _ in arrived}))
    here = people.with_for_update(read=True, key_share=True, skip_locked=True, of=customers)
    staying = set(db.execute(here).scalars()) if arrived else set()
    for customer, broadcast in arrived:
        if customer in staying:
            add(db, news_received, customer=customer, broadcast=broadcast, at=now)


def tally(db: Connection, broadcast: int, fate: Fate, number: int) -> None:
    """Count messages that met this fate."""
    column = {
        Fate.SENT: broadcasts.c.sent,
        Fate.FAILED: broadcasts.c.failed,
        Fate.BLOCKED: broadcasts.c.blocked,
        Fate.UNCERTAIN: broadcasts.c.uncertain,
    }[fate]
    db.execute(update(broadcasts).where(broadcasts.c.id == broadcast).values({column.name: column + number}))


def _unsure(broadcast: int) -> tuple[ColumnElement[bool], ...]:
    return outbox.c.broadcast == broadcast, outbox.c.fate == Fate.UNCERTAIN.value


def _broadcast(row: Row[Any]) -> Broadcast:
    return Broadcast(
        id=row.id,
        state=State(row.state),
        plan=msgspec.json.decode(row.plan, type=Plan),
        creator=CustomerId(row.creator),
        started=row.started,
        total=row.total,
    )
