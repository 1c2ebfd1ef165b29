"""What became of messages is written down: all together, and where that fails one by one.

A row that another leader took over meanwhile takes only what is more certain than what it says.
"""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final

import msgspec
from msgspec.structs import replace
from sqlalchemy import Connection, Row, delete, insert, or_, select, update

from chat import stuck
from chat.answers import OPENS, Message, Tell
from chat.ports import UNREDACTED, Fate, Settled, Whereabouts
from customers.news.broadcast import State
from customers.people import Contact
from customers.team import Role
from polls.venues import Venue
from storage.customers.reaching import elsewhere
from storage.customers.tables import customers
from storage.customers.team import TeamRows
from storage.delivery.due_limits import AT_ONCE
from storage.delivery.forwarding import beside, lose, place
from storage.delivery.moved_chats import leave_topic, move, reopen_topic
from storage.delivery.outbox import OutboxRows
from storage.delivery.row_locks import held_rows
from storage.delivery.send_history import note_group
from storage.delivery.tables import outbox, outbox_places
from storage.failures import passes
from storage.news.broadcasts import aside, note_received, tally
from storage.news.filling import quiet_until
from storage.news.preferences import with_hours
from storage.news.tables import broadcasts
from storage.polls.venues import VenueRows
from texts.rendering import Reader

MORE_CERTAIN: Final = {
    Fate.SENDING: frozenset(Fate),
    Fate.PENDING: {Fate.SENT},
    Fate.UNCERTAIN: {Fate.SENT, Fate.FAILED, Fate.BLOCKED},
    Fate.FAILED: {Fate.SENT},
    Fate.BLOCKED: {Fate.SENT},
    Fate.SENT: frozenset[Fate](),
}
"""What a row may still become. One that is not being sent was recovered while its sender hung: it takes that
it was sent, or what was not known before; that it is to be tried again is known by then."""

OVER: Final = {Fate.SENT, Fate.FAILED, Fate.BLOCKED}
"""Of what has come to these nothing is ever sent again."""

Rows = Mapping[int, Row[Any]]
logger = logging.getLogger(__name__)


class Settling:
    """Writes fates down within one transaction, and tells the team of what is stuck."""

    def __init__(self, db: Connection, company: Reader, notice: stuck.Notice, now: datetime) -> None:
        self._db = db
        self._company = company
        self._notice = notice
        self._now = now

    def together(self, settled: Sequence[Settled]) -> None:
        """Write all down; what one of them raises is raised."""
        self._write(self._rows(settled), settled)

    def one_by_one(self, settled: Sequence[Settled]) -> None:
        """Write each down by itself; of one that raises what is certain is kept, without what hangs on it."""
        rows = self._rows(settled)
        for one in settled:
            try:
                with self._db.begin_nested():
                    self._write(rows, [one])
            except Exception as error:
                if passes(error):
                    raise
                logger.exception("what became of message %s was not written down", one.id)
                self._write(rows, [self._certain(one, rows[one.id], error)], alone=True)

    def _rows(self, settled: Sequence[Settled]) -> Rows:
        """The rows by their numbers, held; one that was erased together with its reader is not there.

        With those that did not get through, what waits for the same people is held.
        """
        theirs = outbox.c.id.in_([one.id for one in settled])
        blocked = [one.id for one in settled if one.fate is Fate.BLOCKED]
        which = or_(theirs, beside(blocked)) if blocked else theirs
        return {row.id: row for row in held_rows(self._db, which)}

    def _certain(self, one: Settled, row: Row[Any], error: Exception) -> Settled:
        due = self._now + stuck.pause(row.attempts) if one.fate is Fate.PENDING else None
        return replace(one, problem=stuck.problem(error), moved="", astray=False, due=due)

    def _write(self, rows: Rows, settled: Sequence[Settled], *, alone: bool = False) -> None:
        """`alone`: the rows and counts, and nothing that hangs on them."""
        news = [one for one in settled if one.id in rows and one.fate in MORE_CERTAIN[_fate(rows[one.id])]]
        if not alone:
            news = [self._forwarded(rows[one.id], one) for one in news]
        of_broadcasts = [one for one in news if rows[one.id].broadcast is not None]
        self._settle_broadcasts(rows, of_broadcasts)
        for one in news:
            row = rows[one.id]
            if row.broadcast is None:
                self._settle(row, one)
            if not alone:
                self._follow(row, one)
            if one.fate is Fate.PENDING and one.problem.startswith(stuck.MARK):
                self._tell(row, one)

    def _forwarded(self, row: Row[Any], one: Settled) -> Settled:
        """What did not get through to a contact goes where else the person is reached, if he is.

        An edit is of a message that arrived, and a present is handed over where it was claimed.
        """
        hung = _fate(row) is not Fate.SENDING
        if one.fate is not Fate.BLOCKED or row.customer is None or row.edits or hung:
            return one
        if row.once and msgspec.json.decode(row.body, type=Message).present is not None:
            return one
        lost = Contact(row.messenger, row.chat)
        to = elsewhere(self._db, row.customer, lost)
        if to is None:
            return one
        lose(self._db, lost)
        self._db.execute(update(outbox).where(outbox.c.id == row.id).values(place(to)))
        return Settled(id=one.id, fate=Fate.PENDING)

    def _settle(self, row: Row[Any], one: Settled) -> None:
        values: dict[str, Any] = {"fate": one.fate.value, "problem": one.problem, "message": one.message}
        values |= {"due": one.due or AT_ONCE} if one.fate is Fate.PENDING else {"settled": self._now}
        resendable = row.once or row.broadcast is not None
        again = row.once and (row.key or "").startswith(OPENS)
        if not again and (one.fate in OVER or (one.fate is Fate.UNCERTAIN and not resendable)):
            values["body"] = b""  # said is said, or never will be: what was in it may name somebody
        mine = outbox.c.id == one.id
        arrived = one.fate is Fate.SENT and row.key is None
        self._db.execute(delete(outbox).where(mine) if arrived else update(outbox).where(mine).values(values))
        if one.others and one.fate is Fate.SENT and not arrived:
            places = [{"said": one.id, "message": each} for each in one.others]
            self._db.execute(insert(outbox_places), places)

    def _settle_broadcasts(self, rows: Rows, settled: Sequence[Settled]) -> None:
        """Count fates and let the rows go. Only what is uncertain keeps its row, for the team to see to."""
        counts: Counter[tuple[int, Fate]] = Counter()
        for one in settled:
            if one.fate is not Fate.PENDING:
                counts[rows[one.id].broadcast, one.fate] += 1
            if _fate(rows[one.id]) is Fate.UNCERTAIN:
                counts[rows[one.id].broadcast, Fate.UNCERTAIN] -= 1
        for (broadcast, fate), number in sorted(counts.items()):
            tally(self._db, broadcast, fate, number)
        for one in settled:
            if one.fate is Fate.PENDING:
                self._again(rows[one.id], one)
            elif one.fate is Fate.UNCERTAIN:
                self._settle(rows[one.id], one)
        arrived = [rows[one.id] for one in settled if one.fate is Fate.SENT]
        note_received(self._db, [(row.customer, row.broadcast) for row in arrived], self._now)
        gone = [one.id for one in settled if one.fate not in {Fate.UNCERTAIN, Fate.PENDING}]
        if gone:
            self._db.execute(delete(outbox).where(outbox.c.id.in_(gone)))

    def _again(self, row: Row[Any], one: Settled) -> None:
        """What is to be tried again waits, past quiet hours; what was paused or cancelled meanwhile goes."""
        state = select(broadcasts.c.state).where(broadcasts.c.id == row.broadcast).with_for_update()
        due = one.due or self._now
        if self._db.execute(state).scalar() == State.SENDING.value:
            self._settle(row, replace(one, due=self._past_quiet(row, due)))
        else:
            aside(self._db, row.broadcast, [row.customer], due)
            self._db.execute(delete(outbox).where(outbox.c.id == row.id))

    def _past_quiet(self, row: Row[Any], due: datetime) -> datetime:
        his = with_hours().where(customers.c.id == row.customer)
        found: Any = self._db.execute(his).one_or_none()
        return (quiet_until(found, self._company, due) if found else None) or due

    def _follow(self, row: Row[Any], one: Settled) -> None:
        """Do what hangs on a fate."""
        if row.customer is None:
            note_group(self._db, row.messenger, row.chat, self._now)
        if one.moved:
            move(self._db, row.messenger, row.chat, one.moved)
        if one.whereabouts is not None:
            self._note(row.messenger, one.whereabouts)
        if one.astray and row.topic:
            self._leave_topic(row, one)
        if one.right_missing and row.once:
            tell(self._db, self._notice, stuck.NoTopics(row.chat), self._now)
        if row.key and one.fate in {Fate.FAILED, Fate.BLOCKED}:
            self._drop_edits(row.key)
        unredacted = one.problem.startswith(UNREDACTED)
        if row.edits and row.customer is None and one.fate in {Fate.FAILED, Fate.BLOCKED} and not unredacted:
            self._lose(row, one)
        if row.key and one.fate is Fate.SENT and _fate(row) is Fate.PENDING:
            self._show(row)
        if one.fate is Fate.BLOCKED:
            lose(self._db, Contact(row.messenger, row.chat))

    def _note(self, messenger: str, found: Whereabouts) -> None:
        """Keep which chat is meant by a name, so that its number leads to the same posts."""
        venues = VenueRows(self._db)
        if venues.find(messenger, found.chat) is None:
            venues.put(
                Venue(
                    messenger=messenger,
                    chat=found.chat,
                    title=found.title,
                    name=found.name,
                    channel=found.channel,
                )
            )

    def _leave_topic(self, row: Row[Any], one: Settled) -> None:
        """Send what waits for a topic that is shut to the chat itself, and tell the team, once.

        One of our own that was deleted is opened anew, and what waits waits for that.
        """
        if one.topic_gone and reopen_topic(self._db, row.topic, self._now):
            return
        leave_topic(self._db, row.messenger, row.chat, row.topic)
        tell(self._db, self._notice, stuck.Astray(row.chat, row.topic), self._now)

    def _drop_edits(self, key: str) -> None:
        """What never arrived is never edited."""
        waits = outbox.c.edits == key, outbox.c.fate == Fate.PENDING.value
        self._db.execute(delete(outbox).where(*waits))

    def _lose(self, row: Row[Any], one: Settled) -> None:
        """What can be edited no more is gone from its group: whoever cares for it finds out by its fate.

        A person who deleted what he got was told all the same.
        """
        lost = {"fate": one.fate.value, "problem": one.problem}
        self._db.execute(update(outbox).where(outbox.c.key == row.edits).values(lost))
        self._drop_edits(row.edits)

    def _show(self, row: Row[Any]) -> None:
        """What was sent by whoever hung may have been changed while it waited for his successor."""
        of_it = {"messenger": row.messenger, "chat": row.chat, "customer": row.customer, "lane": row.lane}
        edit = {"edits": row.key, "body": row.body, "fate": Fate.PENDING.value}
        self._db.execute(insert(outbox).values(**of_it, **edit, due=AT_ONCE, created=self._now))

    def _tell(self, row: Row[Any], one: Settled) -> None:
        """Tell the team of a message that has just got stuck."""
        logger.error("message %s is stuck: %s", row.id, one.problem)
        if not row.problem.startswith(stuck.MARK):
            tell(self._db, self._notice, stuck.Stuck(row.id, one.problem), self._now)


def tell(db: Connection, notice: stuck.Notice, found: stuck.Found, now: datetime) -> None:
    """Put what the team is told into the outbox."""
    said = notice(found, now)
    if said is None:
        return
    if said.to is not None:
        OutboxRows(db).put(said, said.to, now)
        return
    owners = [member.customer for member in TeamRows(db).members() if member.role is Role.OWNER]
    OutboxRows(db).tell(Tell(people=owners, message=said.message, key=said.key), now)


def _fate(row: Row[Any]) -> Fate:
    return Fate(row.fate)
