"""What is kept of draws: who came, won and fell out."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, and_, select, update

from customers.people import CustomerId
from draws.draw import Out
from draws.store import Draws
from storage.draws.rows import DrawRows
from storage.draws.tables import confirmations, draws, entries, wins
from storage.keeping import Keeping, StoreEntry, rows_of

_came = rows_of(entries)
LAST = 2**62
"""After every ordinal."""


def _entered(db: Connection, customer: CustomerId) -> list[dict[str, Any]]:
    """Draws that somebody came to, each with the places he won in it."""
    his = select(entries.c.draw).where(entries.c.customer == customer)
    titles = {
        row.id: row.title for row in db.execute(select(draws.c.id, draws.c.title).where(draws.c.id.in_(his)))
    }
    same = entries.c.draw == wins.c.draw, entries.c.ordinal == wins.c.ordinal
    won = select(wins.c.draw, wins.c.place).join(entries, and_(*same)).where(entries.c.customer == customer)
    places: dict[int, list[int]] = {}
    for row in db.execute(won.order_by(wins.c.id)):
        places.setdefault(row.draw, []).append(row.place)
    return [
        {"title": titles[entry["draw"]]} | entry | {"places": places.get(entry["draw"], [])}
        for entry in _came(db, customer)
    ]


def _erase(db: Connection, customer: CustomerId) -> None:
    """His tickets stay, and lead to nobody."""
    db.execute(update(entries).where(entries.c.customer == customer).values(customer=None))


def _unite(db: Connection, goes: CustomerId, stays: CustomerId, _: datetime) -> None:
    """Let one ticket of two sleep: it leads to nobody, and is passed over. Two that both won stay his."""
    theirs = {row.draw: row for row in db.execute(select(entries).where(entries.c.customer == goes))}
    own = db.execute(select(entries).where(entries.c.customer == stays, entries.c.draw.in_(theirs)))
    for row in own.all():
        other = max(row, theirs[row.draw], key=lambda each: _before(db, each))
        this = entries.c.draw == other.draw, entries.c.ordinal == other.ordinal
        if not _won(db, other):
            db.execute(update(entries).where(*this).values(customer=None))


def _before(db: Connection, entry: Row[Any]) -> tuple[bool, bool, int]:
    """Sort the entry that stands first: one that won, then who is out for what he is, then the elder."""
    return not _won(db, entry), entry.out not in (Out.TEAM.value, Out.BANNED.value), _rank(entry)


def _rank(entry: Row[Any]) -> int:
    """The elder comes first; one that was withdrawn comes after one that holds a ticket."""
    return int(entry.ordinal) + (LAST if entry.out == Out.WITHDRAWN.value else 0)


def _won(db: Connection, entry: Row[Any]) -> bool:
    this = wins.c.draw == entry.draw, wins.c.ordinal == entry.ordinal
    return db.execute(select(wins.c.id).where(*this)).first() is not None


KEEPING = Keeping(
    stores=(StoreEntry[Draws](Draws, DrawRows),),
    personal={"draws": _entered, "draws_confirmed": rows_of(confirmations, "by", ("by",))},
    erase=_erase,
    unite=_unite,
)
