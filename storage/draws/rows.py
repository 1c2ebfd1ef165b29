"""Draws, who came to them, who won and who fell out, in tables."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, bindparam, case, delete, func, insert, literal, select, update

from customers.people import CustomerId
from draws.beacon import Round
from draws.draw import Draw, DrawId, DrawState, Entry, Fall, Manner, Out, Why, Win
from draws.errors import NoSuchDraw
from draws.lines import PrizeLine
from draws.store import Announced
from storage.customers.bans import BanRows
from storage.customers.tables import members
from storage.draws.tables import confirmations, draws, entries, falls, wins
from storage.polls.tables import ballots
from storage.rows import first_of

LARGEST = 2**31
CHUNK = 5000


class DrawRows:
    """The tables of draws and those that hang on them."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def add(self, announced: Announced) -> Draw:
        """Keep a new draw and return it with its number."""
        number = first_of(
            self._db.execute(
                insert(draws).values(
                    state=DrawState.ANNOUNCED.value,
                    title=announced.title,
                    poll=announced.poll,
                    prizes=written_prizes(announced.prizes),
                    manner=msgspec.json.encode(announced.manner).decode(),
                    commitment=announced.commitment,
                    secret=announced.secret,
                    created=announced.created,
                )
            )
        )
        return self.get(DrawId(number))

    def get(self, draw: DrawId) -> Draw:
        """Return a draw. Raises NoSuchDraw."""
        return self._one(draw, lock=False)

    def lock(self, draw: DrawId) -> Draw:
        """Return a draw, held against any change until the transaction ends. Raises NoSuchDraw."""
        return self._one(draw, lock=True)

    def _one(self, draw: DrawId, *, lock: bool) -> Draw:
        query = select(draws).where(draws.c.id == min(draw, LARGEST))
        row = self._db.execute(query.with_for_update() if lock else query).one_or_none()
        if row is None:
            raise NoSuchDraw(draw)
        return _as_draw(row)

    def save(self, draw: Draw) -> None:
        """Keep where it stands; what was announced never changes."""
        self._db.execute(
            update(draws)
            .where(draws.c.id == draw.id)
            .values(
                state=draw.state.value,
                head=draw.head,
                came=draw.came,
                tickets=draw.tickets,
                tickets_hash=draw.tickets_hash,
                fixed=draw.fixed,
                round=draw.round,
                beacon=msgspec.json.encode(draw.beacon).decode() if draw.beacon else "",
                drawn=draw.drawn,
            )
        )

    def having(self, states: Collection[DrawState]) -> list[Draw]:
        """Return the draws in these states, the newest first."""
        query = select(draws).where(draws.c.state.in_([state.value for state in states]))
        return [_as_draw(row) for row in self._db.execute(query.order_by(draws.c.id.desc()))]

    def secret(self, draw: DrawId) -> bytes:
        """Return the secret; empty when it is gone."""
        return bytes(self._db.execute(select(draws.c.secret).where(draws.c.id == draw)).scalar_one())

    def enter_voters(self, draw: DrawId, poll: int) -> int:
        """Enter everyone who came to a poll, by his ordinal there. Returns how many."""
        out = case((ballots.c.choices == "", Out.WITHDRAWN.value), else_="")
        came = select(literal(draw), ballots.c.ordinal, ballots.c.voter, out).where(ballots.c.poll == poll)
        self._db.execute(insert(entries).from_select(["draw", "ordinal", "customer", "out"], came))
        return self._came(draw)

    def enter(self, draw: DrawId, customers: Iterable[CustomerId]) -> int:
        """Enter people in the given order, from ordinal 1. Returns how many."""
        rows = (
            {"draw": draw, "ordinal": ordinal, "customer": customer}
            for ordinal, customer in enumerate(customers, 1)
        )
        for chunk in _chunks(rows):
            self._db.execute(insert(entries), chunk)
        return self._came(draw)

    def _came(self, draw: DrawId) -> int:
        return int(
            self._db.execute(
                select(func.coalesce(func.max(entries.c.ordinal), 0)).where(entries.c.draw == draw)
            ).scalar_one()
        )

    def exclude(self, draw: DrawId) -> None:
        """Take the ticket from the team and from the banned, as they are now."""
        team = select(members.c.customer)
        here = (entries.c.draw == draw) & (entries.c.out == "")
        self._db.execute(update(entries).where(here, entries.c.customer.in_(team)).values(out=Out.TEAM.value))
        came = select(entries.c.customer).where(here, entries.c.customer.is_not(None))
        for banned in BanRows(self._db).among(came):
            self._db.execute(
                update(entries).where(here, entries.c.customer == banned).values(out=Out.BANNED.value)
            )

    def counted_out(self, draw: DrawId) -> Mapping[Out, int]:
        """Return how many have no ticket, by why."""
        counted = select(entries.c.out, func.count()).where(entries.c.draw == draw, entries.c.out != "")
        return {Out(out): number for out, number in self._db.execute(counted.group_by(entries.c.out))}

    def entitled(self, draw: DrawId) -> Iterator[int]:
        """Yield the ordinals of those who hold a ticket, ascending, without loading them all."""
        query = select(entries.c.ordinal).where(entries.c.draw == draw, entries.c.out == "")
        streamed = {"yield_per": CHUNK}
        for (ordinal,) in self._db.execute(query.order_by(entries.c.ordinal), execution_options=streamed):
            yield ordinal

    def people(self, draw: DrawId) -> Sequence[CustomerId]:
        """Return who holds a ticket and is still a customer."""
        query = select(entries.c.customer).where(
            entries.c.draw == draw, entries.c.out == "", entries.c.customer.is_not(None)
        )
        return [CustomerId(each) for each in self._db.execute(query.order_by(entries.c.ordinal)).scalars()]

    def outs(self, draw: DrawId) -> Sequence[tuple[int, Out]]:
        """Return the ordinals of those without a ticket, ascending, and why."""
        query = select(entries.c.ordinal, entries.c.out).where(entries.c.draw == draw, entries.c.out != "")
        return [(ordinal, Out(out)) for ordinal, out in self._db.execute(query.order_by(entries.c.ordinal))]

    def keep_order(self, draw: DrawId, ordinals: Iterable[int]) -> None:
        """Keep everyone's rank: the ordinals come in the order drawn."""
        for chunk in _chunks(
            {"r": rank, "o": ordinal, "d": draw} for rank, ordinal in enumerate(ordinals, 1)
        ):
            self._db.execute(_RANK, chunk)

    def next_alternates(self, draw: DrawId, limit: int) -> list[Entry]:
        """Return who are next in the order drawn and did not fall out; fewer when no more are left."""
        fallen = select(falls.c.ordinal).where(falls.c.draw == draw)
        last = (
            select(func.coalesce(func.max(entries.c.rank), 0))
            .join(wins, (wins.c.draw == entries.c.draw) & (wins.c.ordinal == entries.c.ordinal))
            .where(entries.c.draw == draw)
            .scalar_subquery()
        )
        query = select(entries).where(
            entries.c.draw == draw, entries.c.rank > last, entries.c.ordinal.not_in(fallen)
        )
        return [_as_entry(row) for row in self._db.execute(query.order_by(entries.c.rank).limit(limit))]

    def entry(self, draw: DrawId, ordinal: int) -> Entry | None:
        """Return who came under an ordinal."""
        query = select(entries).where(entries.c.draw == draw, entries.c.ordinal == ordinal)
        row = self._db.execute(query).one_or_none()
        return _as_entry(row) if row else None

    def entry_of(self, draw: DrawId, customer: CustomerId) -> Entry | None:
        """Return a person's entry; None when he has none. Who won with two accounts has two: the elder."""
        query = select(entries).where(entries.c.draw == draw, entries.c.customer == customer)
        row = self._db.execute(query.order_by(entries.c.ordinal).limit(1)).one_or_none()
        return _as_entry(row) if row else None

    def add_wins(self, won: Sequence[Win]) -> None:
        """Keep that people hold places."""
        rows = ({"draw": win.draw, "place": win.place, "ordinal": win.ordinal, "at": win.at} for win in won)
        for chunk in _chunks(rows):
            self._db.execute(insert(wins), chunk)

    def add_fall(self, fall: Fall) -> None:
        """Keep that a ticket fell out."""
        self._db.execute(
            insert(falls).values(
                draw=fall.draw, ordinal=fall.ordinal, why=fall.why.value, words=fall.words, at=fall.at
            )
        )

    def wins(self, draw: DrawId) -> Sequence[Win]:
        """Return who won and who moved up, in that order; also those who fell out since."""
        return [_as_win(row) for row in self._db.execute(_WINS.where(wins.c.draw == draw))]

    def falls(self, draw: DrawId) -> Sequence[Fall]:
        """Return what fell out, in that order."""
        query = select(falls).where(falls.c.draw == draw).order_by(falls.c.id)
        return [
            Fall(draw=draw, ordinal=row.ordinal, why=Why(row.why), words=row.words, at=row.at)
            for row in self._db.execute(query)
        ]

    def latest(self, draw: DrawId) -> datetime | None:
        """Return the latest instant at which somebody confirmed, won or fell out; None before any did."""
        found = (self._db.execute(_LATEST[table].where(table.c.draw == draw)).scalar() for table in _LATEST)
        return max((at for at in found if at is not None), default=None)

    def won_by(self, customer: CustomerId) -> Sequence[Win]:
        """Return the places that a person holds, over all draws."""
        fallen = (
            select(falls.c.id).where(falls.c.draw == wins.c.draw, falls.c.ordinal == wins.c.ordinal).exists()
        )
        rows = self._db.execute(_WINS.where(entries.c.customer == customer, ~fallen))
        return [_as_win(row) for row in rows]

    def confirm(self, draw: DrawId, member: CustomerId, seen: str, now: datetime) -> bool:
        """Keep that someone of the team confirms what he saw. Returns whether he had not done so before."""
        his = confirmations.c.draw == draw, confirmations.c.by == member
        known = self._db.execute(select(confirmations.c.seen).where(*his)).scalar_one_or_none()
        if known == seen:
            return False
        self._db.execute(delete(confirmations).where(*his))
        self._db.execute(insert(confirmations).values(draw=draw, by=member, at=now, seen=seen))
        return True

    def confirmed(self, draw: DrawId, seen: str) -> int:
        """Return how many people of the team have confirmed just this."""
        just_this = confirmations.c.draw == draw, confirmations.c.seen == seen
        query = select(func.count()).select_from(confirmations).where(*just_this)
        return int(self._db.execute(query).scalar_one())


_LATEST = {table: select(func.max(table.c.at)) for table in (confirmations, wins, falls)}
_RANK = (
    update(entries)
    .where(entries.c.draw == bindparam("d"), entries.c.ordinal == bindparam("o"))
    .values(rank=bindparam("r"))
)
_WINS = (
    select(wins, entries.c.rank, entries.c.customer)
    .join(entries, (wins.c.draw == entries.c.draw) & (wins.c.ordinal == entries.c.ordinal))
    .order_by(wins.c.id)
)


def written_prizes(prizes: Sequence[PrizeLine]) -> str:
    """Write prize lines as they are kept; empty where there are none."""
    return msgspec.json.encode(prizes).decode() if prizes else ""


def read_prizes(text: str) -> tuple[PrizeLine, ...]:
    """Read prize lines as they are kept."""
    return msgspec.json.decode(text, type=tuple[PrizeLine, ...]) if text else ()


def _chunks(rows: Iterable[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    chunk: list[dict[str, Any]] = []
    for row in rows:
        chunk.append(row)
        if len(chunk) == CHUNK:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def _as_draw(row: Row[Any]) -> Draw:
    return Draw(
        id=DrawId(row.id),
        title=row.title,
        poll=row.poll,
        prizes=read_prizes(row.prizes),
        manner=msgspec.json.decode(row.manner, type=Manner),
        state=DrawState(row.state),
        commitment=row.commitment,
        created=row.created,
        head=row.head,
        came=row.came,
        tickets=row.tickets,
        tickets_hash=row.tickets_hash,
        fixed=row.fixed,
        round=row.round,
        beacon=msgspec.json.decode(row.beacon, type=Round) if row.beacon else None,
        drawn=row.drawn,
    )


def _as_entry(row: Row[Any]) -> Entry:
    customer = CustomerId(row.customer) if row.customer is not None else None
    return Entry(row.ordinal, customer, Out(row.out) if row.out else None, row.rank)


def _as_win(row: Row[Any]) -> Win:
    return Win(
        draw=DrawId(row.draw),
        place=row.place,
        ordinal=row.ordinal,
        rank=row.rank,
        customer=CustomerId(row.customer) if row.customer is not None else None,
        at=row.at,
    )
