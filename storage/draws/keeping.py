"""What is kept of draws: who came, won and fell out."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, select, update

from customers.people import CustomerId
from draws.store import Draws
from storage.draws.rows import DrawRows
from storage.draws.tables import confirmations, draws, entries, wins
from storage.keeping import Keeping, StoreEntry, rows_of

_came = rows_of(entries)


def _entered(db: Connection, customer: CustomerId) -> list[dict[str, Any]]:
    return [_drawn(db, entry) for entry in _came(db, customer)]


def _drawn(db: Connection, entry: dict[str, Any]) -> dict[str, Any]:
    """A draw that somebody came to, and the places he won in it."""
    title = db.execute(select(draws.c.title).where(draws.c.id == entry["draw"])).scalar_one()
    won = select(wins.c.place).where(wins.c.draw == entry["draw"], wins.c.ordinal == entry["ordinal"])
    return {"title": title} | entry | {"places": list(db.execute(won).scalars())}


def _erase(db: Connection, customer: CustomerId) -> None:
    """His tickets stay, and lead to nobody."""
    db.execute(update(entries).where(entries.c.customer == customer).values(customer=None))


KEEPING = Keeping(
    stores=(StoreEntry[Draws](Draws, DrawRows),),
    personal={"draws": _entered, "draws_confirmed": rows_of(confirmations, "by", ("by",))},
    erase=_erase,
)
