"""Where everybody stands who agreed to be ranked, in a table."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Any, Final

import msgspec
from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    Row,
    Select,
    case,
    delete,
    exists,
    func,
    select,
    tuple_,
)

from customers.people import CustomerId
from leadusers.ahead import Choices
from leadusers.evidence import Kept
from leadusers.gain import Need
from leadusers.store import Counts
from storage.bulk import Bulk, Replacing
from storage.customers.tables import members
from storage.leadusers.tables import evidence, scores
from storage.lists import listed
from storage.upserts import add

AT_ONCE: Final = 200
"""So many of the list are read at once."""
_NEED: Final = msgspec.json.Decoder(Need)
_SAVE: Final = Bulk(Replacing(scores, "early", "hits", "expected", "variance", "need", "bound", "reckoned"))


class ScoreRows:
    """The table of scores (`leadusers.store.Scores`)."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def begin(self, kept: Kept) -> Kept:
        """Keep somebody who agreed; who is there already stays as he is. Return him, held."""
        add(self._db, scores, **_values(kept))
        return self.lock([kept.customer])[0]

    def forget(self, customer: CustomerId) -> None:
        """Keep nothing of him any more, score and evidence."""
        for table in (evidence, scores):
            self._db.execute(delete(table).where(table.c.customer == customer))

    def find(self, customer: CustomerId) -> Kept | None:
        """Return where somebody stood when that was last reckoned; None: he did not agree."""
        row = self._db.execute(select(scores).where(scores.c.customer == customer)).one_or_none()
        return _kept(row) if row is not None else None

    def lock(self, customers: Collection[CustomerId]) -> list[Kept]:
        """Return those of them who agreed, held, in the order of their numbers."""
        query = select(scores).where(scores.c.customer.in_(listed("customers", BigInteger)))
        query = query.order_by(scores.c.customer).with_for_update(of=scores)
        return list(map(_kept, self._db.execute(query, {"customers": sorted(customers)})))

    def save(self, kept: Sequence[Kept]) -> None:
        """Keep where they stand now."""
        _SAVE.run(self._db, [_values(each) for each in kept])

    def ranked(self) -> Iterator[tuple[float, CustomerId, Kept]]:
        """Yield those with a total, the highest first, as `leadusers.leading.first` takes them.

        Nobody of the team is among them.
        """
        query = _ranked()
        while found := self._db.execute(query.limit(AT_ONCE)).all():
            for row in found:
                yield row.bound, CustomerId(row.customer), _kept(row)
            last = found[-1]
            query = _ranked().where(tuple_(scores.c.bound, scores.c.customer) < (last.bound, last.customer))

    def slice(self, after: CustomerId, limit: int) -> list[Kept]:
        """Return those with higher numbers, in the order of these, held."""
        query = select(scores).where(scores.c.customer > after).order_by(scores.c.customer).limit(limit)
        return list(map(_kept, self._db.execute(query.with_for_update())))

    def unknown(self, limit: int, offset: int) -> list[Kept]:
        """Return those of whom too little is known for a total, in the order of their numbers."""
        return self._those(scores.c.bound.is_(None), limit, offset)

    def at_zero(self, limit: int, offset: int) -> list[Kept]:
        """Return those whose total is 0, in the order of their numbers."""
        return self._those(scores.c.bound == 0, limit, offset)

    def _those(self, which: ColumnElement[bool], limit: int, offset: int) -> list[Kept]:
        query = select(scores).where(which, ~_of_the_team()).order_by(scores.c.customer)
        return list(map(_kept, self._db.execute(query.limit(limit).offset(offset))))

    def counts(self) -> Counts:
        """Count who agreed, of whom enough is known, and who is at 0."""
        zero = func.count(case((scores.c.bound == 0, 1)))
        query = select(func.count(), func.count(scores.c.bound), zero).select_from(scores)
        return Counts(*self._db.execute(query.where(~_of_the_team())).one())


def _ranked() -> Select[Any]:
    """In the order of the index, the other way round."""
    query = select(scores).where(scores.c.bound.is_not(None), ~_of_the_team())
    return query.order_by(scores.c.bound.desc(), scores.c.customer.desc())


def _of_the_team() -> ColumnElement[bool]:
    return exists().where(members.c.customer == scores.c.customer)


def _values(kept: Kept) -> dict[str, object]:
    return {
        "customer": kept.customer,
        "since": kept.since,
        "early": kept.choices.count,
        "hits": kept.choices.hits,
        "expected": kept.choices.expected,
        "variance": kept.choices.variance,
        "need": msgspec.json.encode(kept.need).decode(),
        "bound": kept.bound,
        "reckoned": kept.reckoned,
    }


def _kept(row: Row[Any]) -> Kept:
    return Kept(
        customer=CustomerId(row.customer),
        since=row.since,
        choices=Choices(row.early, row.hits, row.expected, row.variance),
        need=_NEED.decode(row.need),
        bound=row.bound,
        reckoned=row.reckoned,
    )
