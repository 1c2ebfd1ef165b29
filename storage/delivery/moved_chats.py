"""Groups that get another address, and topics that are shut: what waits for them follows."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import ColumnElement, Connection, delete, exists, select, update

from chat.ports import Fate
from storage.customers.tables import contacts
from storage.delivery.due_limits import ANEW
from storage.delivery.row_locks import hold_rows
from storage.delivery.tables import chat_moves, group_sends, outbox
from storage.polls.tables import publications, venues
from storage.upserts import put

PENDING = outbox.c.fate == Fate.PENDING.value
SETTLED: Final = timedelta(hours=1)
"""A topic that we opened is opened anew after so long at the earliest."""
MOVED: Final = "the chat moved"
"""The problem of a message that stands where nothing can be changed any more."""


def move(db: Connection, messenger: str, old: str, new: str) -> None:
    """A group got a new address: what waits for it, and what stands in it, follows.

    A poll that was published there already, before anybody knew that it is the same group, stays as it is
    there; what was published at the old address is let go, and what waits of it is not sent.
    """
    if old == new:
        return
    put(db, chat_moves, messenger=messenger, chat=old, to=new)
    earlier = chat_moves.c.messenger == messenger, chat_moves.c.to == old
    db.execute(update(chat_moves).where(*earlier).values(to=new))
    its = outbox.c.messenger == messenger, outbox.c.chat == old
    hold_rows(db, *its)
    published = publications.c.messenger == messenger, publications.c.chat == old
    there = publications.alias("there")
    again = exists().where(
        there.c.poll == publications.c.poll, there.c.messenger == messenger, there.c.chat == new
    )
    for key in db.execute(
        delete(publications).where(*published, again).returning(publications.c.key)
    ).scalars():
        db.execute(delete(outbox).where(PENDING, (outbox.c.key == key) | (outbox.c.edits == key)))
    _let_go(db, *its)
    db.execute(update(outbox).where(*its).values(chat=new))
    db.execute(update(publications).where(*published).values(chat=new))
    _move_sends(db, messenger, old, new)
    _move_venue(db, messenger, old, new)
    _move_contact(db, messenger, old, new)


def address_now(db: Connection, messenger: str, chat: str) -> str:
    """Return the address of a group that may have moved since it was written down."""
    query = select(chat_moves.c.to).where(chat_moves.c.messenger == messenger, chat_moves.c.chat == chat)
    return str(db.execute(query).scalar() or chat)


def _let_go(db: Connection, *its: ColumnElement[bool]) -> None:
    """What a group was told under its old address can be changed no more: the new one numbers anew."""
    sent = outbox.c.key.is_not(None), outbox.c.fate == Fate.SENT.value
    first = outbox.alias("first")
    stands = exists().where(first.c.key == outbox.c.edits, first.c.message != "")
    db.execute(delete(outbox).where(*its, PENDING, stands))
    db.execute(update(outbox).where(*its, *sent).values(fate=Fate.FAILED.value, problem=MOVED))


def _move_sends(db: Connection, messenger: str, old: str, new: str) -> None:
    """How often it was written to counts on."""
    its = group_sends.c.messenger == messenger, group_sends.c.chat == old
    db.execute(update(group_sends).where(*its).values(chat=new))


def _move_venue(db: Connection, messenger: str, old: str, new: str) -> None:
    """The bot sits there still; what is known of the new address already is newer."""
    its = venues.c.messenger == messenger, venues.c.chat == old
    known = select(venues.c.chat).where(venues.c.messenger == messenger, venues.c.chat == new)
    if db.execute(known).first():
        db.execute(delete(venues).where(*its))
    else:
        db.execute(update(venues).where(*its).values(chat=new))


def _move_contact(db: Connection, messenger: str, old: str, new: str) -> None:
    """Who is reached at the new address already is reached no more at the old one."""
    mine = contacts.c.messenger == messenger, contacts.c.address == old
    taken = db.execute(select(contacts).where(contacts.c.messenger == messenger, contacts.c.address == new))
    moved: dict[str, object] = {"reachable": False} if taken.first() else {"address": new}
    db.execute(update(contacts).where(*mine).values(moved))


def reopen_topic(db: Connection, key: str, now: datetime) -> bool:
    """Let a topic of ours be opened anew that somebody deleted; return whether it is.

    One that was opened within the hour is not: a messenger may say that they are gone while they stand.
    """
    its = outbox.c.key == key, outbox.c.fate == Fate.SENT.value, outbox.c.settled <= now - SETTLED
    return bool(db.execute(update(outbox).where(*its).values(ANEW)).rowcount)


def leave_topic(db: Connection, messenger: str, chat: str, topic: str) -> None:
    """A topic is shut: what waits for it goes to the chat itself."""
    its = outbox.c.messenger == messenger, outbox.c.chat == chat, outbox.c.topic == topic, PENDING
    hold_rows(db, *its)
    db.execute(update(outbox).where(*its).values(topic=""))
