"""The outbox: messages of the same transaction as the change they tell of, and what became of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Final

import msgspec
from msgspec.structs import replace
from sqlalchemy import (
    ColumnElement,
    Connection,
    and_,
    bindparam,
    delete,
    func,
    or_,
    select,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite

from chat.answers import Edit, Lane, Message, Say, Tell, TellEach, To
from chat.ports import UNREDACTED, Fate
from customers.people import Contact, CustomerId
from storage.customers.reaching import best_first
from storage.customers.tables import contacts, customers
from storage.delivery.due_limits import ANEW, AT_ONCE, let_go
from storage.delivery.forwarding import lose
from storage.delivery.moved_chats import MOVED, address_now, move
from storage.delivery.restored import HELD, HELD_BACK, is_late
from storage.delivery.row_locks import hold_chat, hold_rows, staying
from storage.delivery.tables import outbox, outbox_places
from storage.delivery.told import told_under
from storage.news.tables import broadcast_later

A_DAY: Final = timedelta(days=1)
PENDING = outbox.c.fate == Fate.PENDING.value
LEFT_BEHIND: Final = {"fate": Fate.FAILED.value, "problem": f"{UNREDACTED}{MOVED}"}
"""What cannot be redacted: there the same number is another message."""
UNSENT = or_(PENDING, HELD_BACK)
"""What can still be kept from being sent: what is under way goes its way."""


class OutboxRows:
    """The writing side, inside a handler's transaction."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection
        self._insert = (sqlite if connection.dialect.name == "sqlite" else postgresql).insert

    def put(self, say: Say, to: To, now: datetime) -> None:
        """Add a message, unless its dedupe key is there already, or whom it is for is erased.

        A topic that could not be opened is tried again after a day.
        """
        if say.message.opens:
            self._try_again(say.key, now)
        self._add(
            to.customer,
            key=say.key or None,
            messenger=to.messenger,
            chat=to.address,
            lane=int(say.lane),
            body=msgspec.json.encode(say.message),
            due=say.due or AT_ONCE,
            created=now,
            once=_once(say.message),
            topic=to.topic,
        )

    def edit(self, edit: Edit, now: datetime) -> None:
        """Add an edit of an earlier message; it takes the place of one that still waits.

        The first message may still wait to be sent itself, or be held back: then it is changed where it is.
        """
        first = self._db.execute(select(outbox).where(outbox.c.key == edit.of)).one_or_none()
        if first is None:
            return
        lost = first.fate in {Fate.FAILED.value, Fate.BLOCKED.value}
        if lost and not (edit.message.redacts and first.message):
            return
        body = msgspec.json.encode(edit.message)
        its_own = (outbox.c.edits == edit.of) | (outbox.c.key == edit.of)
        changing = update(outbox).where(its_own, UNSENT).values(body=body, due=edit.due or AT_ONCE)
        if not self._db.execute(changing).rowcount and first.fate != Fate.UNCERTAIN.value:
            self._add(
                first.customer,
                messenger=first.messenger,
                chat=first.chat,
                lane=int(edit.lane),
                body=body,
                edits=edit.of,
                due=edit.due or AT_ONCE,
                created=now,
                **(
                    LEFT_BEHIND | {"settled": now} if first.problem == MOVED else self._state(edit.since, now)
                ),
            )

    def amend(self, key: str, message: Message, due: datetime) -> bool:
        """Let the message with this key read anew where it still waits, and wait until then.

        Returns whether it waited: what is under way, or arrived, stays as it is.
        """
        its = outbox.c.key == key, PENDING
        amended = update(outbox).where(*its).values(body=msgspec.json.encode(message), due=due)
        return bool(self._db.execute(amended).rowcount)

    def _try_again(self, key: str, now: datetime) -> None:
        failed = outbox.c.fate.in_([Fate.FAILED.value, Fate.BLOCKED.value, Fate.UNCERTAIN.value])
        its = outbox.c.key == key, failed, outbox.c.settled <= now - A_DAY
        self._db.execute(update(outbox).where(*its).values(ANEW))

    def _add(self, customer: int | None, **values: object) -> None:
        """Add a row that waits, unless its key is there already, or whom it is for is erased."""
        row = {"customer": customer, "edits": "", "fate": Fate.PENDING.value, **values}
        adding = self._insert(outbox)
        if customer is None:
            self._db.execute(adding.values(row).on_conflict_do_nothing())
            return
        given = select(*(bindparam(None, row[name], outbox.c[name].type) for name in row))
        his = staying(given.select_from(customers).where(customers.c.id == customer))
        self._db.execute(adding.from_select(list(row), his).on_conflict_do_nothing())

    def tell(self, notices: Tell | TellEach, now: datetime) -> None:
        """Add a row for each customer who is told, unless its dedupe key is there already.

        Each hears it in one place: where he is reached, and was heard from last. Those who wanted to hear
        nothing are left out.
        """
        if isinstance(notices, Tell):
            body = msgspec.json.encode(notices.message)
            bodies = dict.fromkeys(notices.people, (notices.key, body, _once(notices.message)))
        else:
            each = notices.messages.items()
            bodies = {
                person: (key, msgspec.json.encode(message), _once(message)) for person, (key, message) in each
            }
        due = notices.due if isinstance(notices, TellEach) else None
        self._tell(bodies, {"due": due or AT_ONCE, **self._state(notices.since, now)}, now)

    def _state(self, since: datetime | None, now: datetime) -> dict[str, object]:
        """A row waits to be sent; or it is held back until the team says what becomes of it."""
        if is_late(self._db, since):
            return {"fate": Fate.UNCERTAIN.value, "problem": HELD, "settled": now}
        return {"fate": Fate.PENDING.value}

    def _tell(
        self, bodies: Mapping[CustomerId, tuple[str, bytes, bool]], state: Mapping[str, object], now: datetime
    ) -> None:
        for some in _some(sorted(bodies), 500):
            query = staying(
                select(contacts.c.messenger, contacts.c.address, contacts.c.customer)
                .join(customers, customers.c.id == contacts.c.customer)
                .where(contacts.c.customer.in_(some), customers.c.stopped.is_(None))
                .order_by(contacts.c.customer, *best_first())
            )
            reached: dict[CustomerId, Contact] = {}
            for messenger, address, customer in self._db.execute(query):
                reached.setdefault(customer, Contact(messenger, address))
            rows = [
                {
                    "key": f"{bodies[customer][0]}:{customer}",
                    "messenger": contact.messenger,
                    "chat": contact.address,
                    "customer": customer,
                    "lane": int(Lane.NOTICE),
                    "body": bodies[customer][1],
                    "once": bodies[customer][2],
                    "created": now,
                    **state,
                }
                for customer, contact in reached.items()
            ]
            if rows:
                self._db.execute(self._insert(outbox).on_conflict_do_nothing(), rows)

    def lose(self, contact: Contact) -> None:
        """Nothing arrives at a contact any more: what waits for it goes where else the person is reached."""
        lose(self._db, contact)

    def move(self, messenger: str, old: str, new: str) -> None:
        """A group has another address now: what waits for it, and what stands in it, follows."""
        move(self._db, messenger, old, new)

    def where(self, chat: To) -> To:
        """Return a group as it is addressed now: it may have moved since its address was written down."""
        return replace(chat, address=address_now(self._db, chat.messenger, chat.address))

    def lost(self, chat: To, name: str, limit: int) -> list[str]:
        """Return the keys that begin so of what never arrived in a chat, or is there no more."""
        there = outbox.c.messenger == chat.messenger, outbox.c.chat == chat.address
        gone = outbox.c.fate.in_([Fate.FAILED.value, Fate.BLOCKED.value])
        its = select(outbox.c.key).where(*there, gone, outbox.c.key.startswith(name, autoescape=True))
        return list(self._db.execute(its.order_by(outbox.c.id).limit(limit)).scalars())

    def waiting(self, chat: To, name: str) -> int:
        """Count what waits to be sent to a chat, of those whose keys begin so; nobody adds to it meanwhile.

        Whoever counts at the same time waits until this transaction ends, and counts what it added.
        """
        hold_chat(self._db, chat)
        there = outbox.c.messenger == chat.messenger, outbox.c.chat == chat.address, PENDING
        its = select(func.count()).where(*there, outbox.c.key.startswith(name, autoescape=True))
        return int(self._db.execute(its).scalar_one())

    def followed(self, key: str) -> bool:
        """Tell whether other messages were said in a chat after the one with this key."""
        first, later = outbox.alias(), outbox.alias()
        same = later.c.chat == first.c.chat, later.c.messenger == first.c.messenger, later.c.id > first.c.id
        its = select(later.c.id).where(first.c.key == key, *same, later.c.edits == "")
        return self._db.execute(its.limit(1)).first() is not None

    def give_way(self, key: str) -> str:
        """Let the message with this key have another one, so that it can be said anew below."""
        id = self._db.execute(select(outbox.c.id).where(outbox.c.key == key)).scalar()
        if id is None:
            return ""
        other = f"{key}:above:{id}"
        self._db.execute(update(outbox).where(outbox.c.id == id).values(key=other))
        self._db.execute(update(outbox).where(outbox.c.edits == key).values(edits=other))
        return other

    def drop(self, key: str) -> None:
        """Drop the message with this key, and what was to be changed of it."""
        which = or_(outbox.c.key == key, and_(outbox.c.edits == key, PENDING))
        hold_rows(self._db, which)
        self._db.execute(delete(outbox).where(which))

    def fate(self, key: str) -> str:
        """Return what became of the message with this key; empty when there is none."""
        return str(self._db.execute(select(outbox.c.fate).where(outbox.c.key == key)).scalar() or "")

    def arrived(self, key: str) -> bool:
        """Tell whether the message with this key arrived, whatever became of it since."""
        return bool(self._db.execute(select(outbox.c.message).where(outbox.c.key == key)).scalar())

    def out_of_reach(self, key: str) -> bool:
        """Tell whether the message with this key never arrived, or can be changed no more.

        What is held back since a backup was restored still waits for somebody's word.
        """
        fates = outbox.c.fate.in_([Fate.FAILED.value, Fate.BLOCKED.value])
        unknown = and_(outbox.c.fate == Fate.UNCERTAIN.value, outbox.c.problem != HELD)
        lost = select(outbox.c.id).where(outbox.c.key == key, fates | unknown)
        return self._db.execute(lost).first() is not None

    def key_of(self, chat: To, message: str) -> str:
        """Return the dedupe key of what we said there, with one message or several; empty: it has none.

        A group that moved numbers its messages anew: what was sent before is not found by its number.
        """
        if not message:
            return ""
        there = outbox.c.messenger == chat.messenger, outbox.c.chat == chat.address
        named = select(outbox.c.key).where(
            *there, outbox.c.key.is_not(None), outbox.c.fate == Fate.SENT.value
        )
        newest = named.order_by(outbox.c.id.desc()).limit(1)
        pieces = newest.join(outbox_places, outbox_places.c.said == outbox.c.id)
        last, piece = outbox.c.message == message, outbox_places.c.message == message
        found = self._db.execute(newest.where(last)).scalar()
        return str(found or self._db.execute(pieces.where(piece)).scalar() or "")

    def under_way(self, chat: To) -> set[int]:
        """Return what is being sent to a chat and has a key: where it stands is not written down yet."""
        there = outbox.c.messenger == chat.messenger, outbox.c.chat == chat.address
        sending = outbox.c.fate == Fate.SENDING.value, outbox.c.key.is_not(None), outbox.c.edits == ""
        return set(self._db.execute(select(outbox.c.id).where(*there, *sending)).scalars())

    def let_go(self, now: datetime) -> None:
        """Let nothing wait any longer for an instant that a clock wrote which was ahead."""
        let_go(self._db, now)

    def silence(self, customer: CustomerId) -> None:
        """Drop what waits for someone who wants to hear nothing.

        The answer to his last word still goes, and so does a present that he has claimed.
        """
        drop_of(self._db, customer, PENDING, outbox.c.lane != Lane.REPLY, ~outbox.c.once)
        self.unsubscribe(customer)

    def unsubscribe(self, customer: CustomerId) -> None:
        """Drop what broadcasts have waiting for someone who wants no more news."""
        drop_of(self._db, customer, PENDING, outbox.c.broadcast.is_not(None))
        self._db.execute(delete(broadcast_later).where(broadcast_later.c.customer == customer))

    def drop_told(self, keys: Sequence[str]) -> None:
        """Drop what was told under keys of two or three parts, whatever became of it.

        However many keys there are, the statements are as few.
        """
        its = told_under(self._db, keys)
        hold_rows(self._db, its)
        self._db.execute(delete(outbox).where(its))

    def reached(self, customer: CustomerId, key: str) -> list[datetime]:
        """Return when messages arrived that one customer was told under keys that begin so."""
        his = outbox.c.customer == customer, outbox.c.fate == Fate.SENT.value, _under(key)
        return list(self._db.execute(select(outbox.c.settled).where(*his).order_by(outbox.c.id)).scalars())

    def fates(self, key: str) -> dict[str, int]:
        """Count what became of the messages told under a key."""
        query = select(outbox.c.fate, func.count()).where(_under(key))
        return {row[0]: row[1] for row in self._db.execute(query.group_by(outbox.c.fate))}


def _once(message: Message) -> bool:
    """Whether it is not sent again by itself when nobody knows whether it arrived."""
    return message.once or message.opens or message.present is not None


def _under(key: str) -> ColumnElement[bool]:
    return outbox.c.key.startswith(f"{key}:", autoescape=True)


def drop_of(db: Connection, customer: CustomerId, *which: ColumnElement[bool]) -> None:
    """Drop the rows of a customer, or some of them."""
    his = outbox.c.customer == customer, *which
    hold_rows(db, *his)
    db.execute(delete(outbox).where(*his))


def _some(ids: Sequence[CustomerId], size: int) -> Iterator[Sequence[CustomerId]]:
    for start in range(0, len(ids), size):
        yield ids[start : start + size]
