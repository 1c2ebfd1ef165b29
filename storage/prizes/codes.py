"""Codes of prizes, in a table: each belongs to one award for ever, once somebody has seen it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, bindparam, func, insert, select, update

from prizes.award import Award, AwardId, State, Stock
from storage.prizes.award_rows import as_award, selected
from storage.prizes.tables import awards, codes
from texts import looks

CHUNK = 500


class CodeRows:
    """The table of codes. Prizes whose names read the same share a stock (see `texts.looks`)."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def add(self, stock: str, codes_: Sequence[str], now: datetime) -> None:
        """Keep codes for prizes of this name."""
        name = next(iter(self._alike(stock)), _kept_as(stock))
        self._db.execute(insert(codes), [{"stock": name, "code": code, "added": now} for code in codes_])

    def _alike(self, stock: str) -> list[str]:
        """Return the names under which codes are kept for prizes of this name, the one first kept first."""
        first = select(codes.c.stock).group_by(codes.c.stock).order_by(func.min(codes.c.id))
        wanted = looks.folded(stock)
        return [name for name in self._db.execute(first).scalars() if looks.folded(name) == wanted]

    def known(self, codes_: Collection[str]) -> set[str]:
        """Return those that were uploaded before, for prizes of any name; or others that read like them.

        How a code reads is no column: all are looked through, a thousand in a thousandth of a second.
        """
        reading = {looks.folded(code): code for code in codes_}
        kept = self._db.execute(select(codes.c.code)).scalars()
        return {reading[like] for code in kept if (like := looks.folded(code)) in reading}

    def take(self, stock: str, awards_: Sequence[AwardId]) -> list[AwardId]:
        """Give each award that has none a code of its own, and to nobody else.

        Returns those that got one, the first of these; fewer when no more codes are left.
        """
        having = self._having(awards_)
        lacking = [award for award in awards_ if award not in having]
        names = self._alike(stock) if lacking else []
        free = self._db.execute(held_alone(_free(names).limit(len(lacking)))).all() if names else []
        pairs = [{"c": row.id, "a": award} for row, award in zip(free, lacking, strict=False)]
        if pairs:
            self._db.execute(_GIVE, pairs)
        return lacking[: len(pairs)]

    def _having(self, awards_: Sequence[AwardId]) -> set[int]:
        """Return those of these awards that have a code."""
        found: set[int] = set()
        for start in range(0, len(awards_), CHUNK):
            some = codes.c.award.in_(awards_[start : start + CHUNK])
            found.update(self._db.execute(select(codes.c.award).where(some)).scalars())
        return found

    def of(self, award: AwardId) -> str | None:
        """Return the award's code, or None while it has none."""
        return self._db.execute(select(codes.c.code).where(codes.c.award == award)).scalar()

    def wanting(self, stock: str) -> list[Award]:
        """Return the awards that wait for a code, those claimed first, held against any change."""
        rows = self._db.execute(_without().with_for_update(of=awards))
        wanted = looks.folded(stock)
        found = [as_award(row) for row in rows if looks.folded(row.prize) == wanted]
        return sorted(found, key=lambda award: (award.claimed is None, award.claimed or award.since))

    def put_back(self) -> list[Award]:
        """Take back the codes of vacant awards, which nobody has seen. Returns these awards."""
        having = select(codes.c.award).where(codes.c.award.is_not(None))
        vacant = selected().where(awards.c.state == State.VACANT.value, awards.c.id.in_(having))
        found = [as_award(row) for row in self._db.execute(vacant.with_for_update(of=awards))]
        its_code = codes.c.award.in_([award.id for award in found])
        self._db.execute(update(codes).where(its_code).values(award=None))
        return found

    def stocks(self) -> list[Stock]:
        """Return how many codes there are for prizes of each name."""
        taken_of = func.count(codes.c.award)
        query = select(codes.c.stock, func.count() - taken_of, taken_of).group_by(codes.c.stock)
        kept = self._db.execute(query.order_by(func.min(codes.c.id))).all()
        without = self._db.execute(_without()).all()
        waiting = [_kept_as(row.prize) for row in without]
        names: dict[str, str] = {}
        for name in (*(row[0] for row in kept), *waiting):
            names.setdefault(looks.folded(name), name)
        left, given, wanted = Counter[str](), Counter[str](), Counter(map(looks.folded, waiting))
        claimed = Counter(looks.folded(row.prize) for row in without if row.state == State.CLAIMED.value)
        for name, free, taken in kept:
            left[looks.folded(name)] += free
            given[looks.folded(name)] += taken
        spellings = sorted(names.items(), key=lambda one: one[1])
        return [Stock(name, left[like], given[like], wanted[like], claimed[like]) for like, name in spellings]

    def stock(self, name: str) -> Stock:
        """Return how many codes there are for prizes of this name, and how many wait for one."""
        like = looks.folded(name)
        found = (each for each in self.stocks() if looks.folded(each.name) == like)
        return next(found, Stock(name, 0, 0, 0, 0))


_GIVE = update(codes).where(codes.c.id == bindparam("c")).values(award=bindparam("a"))


def _kept_as(stock: str) -> str:
    """Return a prize's name as its stock is called: without needless spaces and capitals."""
    return " ".join(stock.split()).casefold()


def _free(names: Sequence[str]) -> Select[Any]:
    query = select(codes.c.id, codes.c.code).where(codes.c.stock.in_(names), codes.c.award.is_(None))
    return query.order_by(codes.c.id)


def _without() -> Select[Any]:
    """Select the awards that are to have a code and have none."""
    has_one = select(codes.c.award).where(codes.c.award.is_not(None))
    open_ = awards.c.state.in_([State.AWARDED.value, State.CLAIMED.value])
    query = selected().where(awards.c.kind == "code", open_, awards.c.id.not_in(has_one))
    return query.order_by(awards.c.id)


def held_alone(query: Select[Any]) -> Select[Any]:
    """Hold what is found against all others, who pass over it instead of waiting; SQLite has one writer."""
    return query.with_for_update(skip_locked=True)
