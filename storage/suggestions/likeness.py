"""Which ideas are like a text, found by an inverted table of trigrams, on SQLite as on PostgreSQL.

A look-up reads the ideas of the text's rarest trigrams, as many as `POSTINGS`, and scores exactly the
`CANDIDATES` that have most of them: what it costs does not grow with the ideas (docs/decisions/0036).
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate
from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    Connection,
    Insert,
    Integer,
    bindparam,
    delete,
    func,
    insert,
    literal,
    literal_column,
    select,
    true,
)
from sqlalchemy.dialects import postgresql, sqlite

from storage.lists import each, listed, looked_up
from storage.prepared import Prepared
from storage.suggestions import meanings
from storage.suggestions.tables import idea_trigrams, likenesses, trigrams
from storage.upserts import put
from suggestions import likeness
from suggestions.likeness import FEW, likest, likest_of_few, weight

POSTINGS: Final = 12_000
"""How many ideas of trigrams a look-up reads, an idea counted once for each of them."""

CANDIDATES: Final = 150
"""How many of them are scored exactly."""

COUNTED: Final = 1_000
SHARE: Final = 16
"""The first ideas are counted, and of the later ones each sixteenth: who is right about how rare a trigram
is need not count all, and on PostgreSQL those who file at one instant do not wait for each other's rows."""

EVERY: Final = 0
"""Stands for all ideas that are counted; as a trigram it would be three spaces, which no text has."""

GIVEN: Final = "given"
"""The parameter that brings a list."""

_frequencies: Final = Prepared(
    looked_up(trigrams.c.trigram, GIVEN, select(trigrams.c.trigram, trigrams.c.ideas))
)


def _most_shared(dialect: str) -> Any:
    """Those ideas that have most of the given trigrams."""
    shared = looked_up(idea_trigrams.c.trigram, GIVEN, select(idea_trigrams.c.idea))
    found = shared[dialect].subquery("shared")
    most = func.count().desc(), found.c.idea
    ordered = select(found.c.idea).group_by(found.c.idea).order_by(*most)
    return ordered.limit(bindparam("most", type_=BigInteger)).offset(literal_column("0"))


_candidates: Final = Prepared({name: _most_shared(name) for name in ("sqlite", "postgresql")})
_packed: Final = Prepared(
    looked_up(likenesses.c.idea, GIVEN, select(likenesses.c.idea, likenesses.c.trigrams))
)


class LikenessRows:
    """Trigrams of ideas, in tables (`suggestions.likeness.Likeness`)."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection
        self._insert = (sqlite if connection.dialect.name == "sqlite" else postgresql).insert

    def keep(self, idea: int, text: str) -> None:
        """Offer an idea by this text from now on; whoever calls holds the idea."""
        old, new = self._kept(idea), likeness.trigrams(text) | {EVERY}
        if old != new:
            self._change(idea, old, new)
            meanings.changed(self._db, idea)
            put(self._db, likenesses, idea=idea, trigrams=_pack(new - {EVERY}))

    def drop(self, idea: int) -> None:
        """Offer it no more, and forget its text."""
        self._change(idea, self._kept(idea), frozenset())
        self._db.execute(delete(likenesses).where(likenesses.c.idea == idea))
        meanings.dropped(self._db, idea)

    def alike(self, text: str, most: int) -> list[int]:
        """Return the likest ideas that are worth showing."""
        asked = likeness.trigrams(text)
        if not asked or most < 1:
            return []
        known = dict(_frequencies.rows(self._db, {GIVEN: sorted(asked | {EVERY})}))
        counted = known.pop(EVERY, 0)
        wanted = {trigram: weight(known.get(trigram, 0), counted) for trigram in asked}
        rarest = _rarest(asked, known, POSTINGS * counted / max(1, _all(counted)))
        candidates = [idea for (idea,) in _candidates.rows(self._db, {GIVEN: rarest, "most": CANDIDATES})]
        packed = _packed.rows(self._db, {GIVEN: candidates})
        ideas = {idea: _unpack(trigrams) for idea, trigrams in packed}
        return likest_of_few(text, wanted, ideas, most) if counted < FEW else likest(wanted, ideas, most)

    def _kept(self, idea: int) -> frozenset[int]:
        """What an idea has until now, `EVERY` among it; nothing when it is not kept."""
        query = select(likenesses.c.trigrams).where(likenesses.c.idea == idea).with_for_update()
        packed = self._db.execute(query).scalar_one_or_none()
        return frozenset() if packed is None else frozenset({EVERY, *_unpack(packed)})

    def _change(self, idea: int, old: frozenset[int], new: frozenset[int]) -> None:
        gone, come = sorted(old - new), sorted(new - old)
        had = idea_trigrams.c.trigram.in_(listed(GIVEN, BigInteger)), idea_trigrams.c.idea == idea
        self._db.execute(delete(idea_trigrams).where(*had), {GIVEN: gone})
        self._db.execute(_joined(), {GIVEN: [trigram for trigram in come if trigram != EVERY], "of": idea})
        if _is_counted(idea):
            self._count(gone, -1)
            self._count(come, 1)

    def _count(self, changed: Sequence[int], by: int) -> None:
        """Count ideas of trigrams, in the order of these: so two who count at once wait, and never both."""
        value = each(GIVEN, BigInteger)
        rows = select(value, literal(by, Integer)).where(true())
        insert = self._insert(trigrams).from_select(["trigram", "ideas"], rows)
        counted = insert.on_conflict_do_update(
            index_elements=["trigram"], set_={"ideas": trigrams.c.ideas + insert.excluded.ideas}
        )
        self._db.execute(counted, {GIVEN: changed})
        if by < 0:
            none = trigrams.c.trigram.in_(listed(GIVEN, BigInteger)), trigrams.c.ideas < 1
            self._db.execute(delete(trigrams).where(*none), {GIVEN: changed})


def _joined() -> Insert:
    rows = select(each(GIVEN, BigInteger), bindparam("of", type_=BigInteger))
    return insert(idea_trigrams).from_select(["trigram", "idea"], rows)


def _is_counted(idea: int) -> bool:
    return idea <= COUNTED or idea % SHARE == 0


def _all(counted: int) -> int:
    """How many ideas there are, by those that are counted."""
    return counted if counted <= COUNTED else COUNTED + (counted - COUNTED) * SHARE


def _rarest(asked: Iterable[int], known: Mapping[int, int], room: float) -> list[int]:
    """The rarest trigrams whose counted ideas together have room, one of them at least."""
    order = sorted(asked, key=lambda trigram: (known.get(trigram, 0), trigram))
    ideas = accumulate(known.get(trigram, 0) for trigram in order)
    return [trigram for trigram, so_far in zip(order, ideas, strict=True) if so_far <= room] or order[:1]


def _pack(packed: Iterable[int]) -> bytes:
    numbers = sorted(packed)
    return struct.pack(f"<{len(numbers)}I", *numbers)


def _unpack(packed: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{len(packed) // 4}I", packed)
