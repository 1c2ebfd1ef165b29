"""What is kept of prizes: awards, codes and sealed addresses."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, delete, select, update

from customers.people import CustomerId
from prizes.address import Sealed
from prizes.store import Prizes
from storage.keeping import Keeping, StoreEntry, rows_of
from storage.prizes.rows import PrizeRows
from storage.prizes.tables import addresses, awards, codes

_awarded = rows_of(awards)


def _prizes(db: Connection, customer: CustomerId) -> list[dict[str, Any]]:
    """Prizes, each with its code once it was claimed."""
    his = select(awards.c.id).where(awards.c.customer == customer)
    known = {row.award: row.code for row in db.execute(select(codes).where(codes.c.award.in_(his)))}
    given = [(award.pop("id"), award) for award in _awarded(db, customer)]
    return [award | {"code": known.get(id) if award["claimed"] else None} for id, award in given]


def _addresses(db: Connection, customer: CustomerId) -> list[dict[str, Any]]:
    """For which prizes an address is kept, since when, and the address, still sealed: a `Sealed`."""
    query = select(awards.c.prize, addresses).join(awards, awards.c.id == addresses.c.award)
    his = query.where(awards.c.customer == customer).order_by(awards.c.id)
    return [
        {"prize": row.prize, "given": row.given, "address": Sealed(row.key, bytes(row.content))}
        for row in db.execute(his)
    ]


def _erase(db: Connection, customer: CustomerId) -> None:
    his = select(awards.c.id).where(awards.c.customer == customer)
    db.execute(delete(addresses).where(addresses.c.award.in_(his)))
    db.execute(update(awards).where(awards.c.customer == customer).values(customer=None))


KEEPING = Keeping(
    stores=(StoreEntry[Prizes](Prizes, PrizeRows),),
    personal={"prizes": _prizes, "addresses": _addresses},
    erase=_erase,
)
