"""By which weights all scores are reckoned, how far that has come, and the evidence summed up for it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Final

import msgspec
from sqlalchemy import Connection, Select, bindparam, delete, insert, select, type_coerce
from sqlalchemy.types import NullType

from customers.people import CustomerId
from leadusers.ahead import Choices
from leadusers.evidence import Kept
from leadusers.fading import mass
from leadusers.weights import Weights
from storage.columns import Id
from storage.leadusers.tables import evidence, rebuilding
from storage.lists import looked_up
from storage.prepared import Prepared

State = tuple[Weights, CustomerId | None]
_HIS: Final = [
    type_coerce(evidence.c[name], NullType()).label(name)
    for name in ("at", "early", "worth", "expected", "spread")
]
"""As the driver gives them, the few instants too: SQLAlchemy reads asyncpg's floats only where
its own cursor names their type."""
_BETWEEN: Final = Prepared(
    select(evidence.c.customer, *_HIS)
    .where(
        evidence.c.customer >= bindparam("first", type_=Id),
        evidence.c.customer <= bindparam("last", type_=Id),
    )
    .order_by(evidence.c.customer, evidence.c.settled),
    named=False,
)
_OF: Final = Prepared(
    looked_up(evidence.c.customer, "customers", select(evidence.c.customer, *_HIS)),
    named=False,
)


class RebuildingRows:
    """The table of one row (`leadusers.store.Rebuilding`)."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def state(self) -> State | None:
        """Return them, and who was reckoned last; None for him: everybody was. None: never anybody."""
        return self._state(select(rebuilding))

    def lock(self) -> State | None:
        """Return the same, held against other transactions."""
        return self._state(select(rebuilding).with_for_update())

    def _state(self, query: Select[Any]) -> State | None:
        row = self._db.execute(query).one_or_none()
        if row is None:
            return None
        cursor = CustomerId(row.cursor) if row.cursor is not None else None
        return msgspec.json.decode(row.weights, type=Weights), cursor

    def save(self, weights: Weights, cursor: CustomerId | None) -> None:
        """Keep how far it has come."""
        self._db.execute(delete(rebuilding))
        self._db.execute(insert(rebuilding).values(weights=_written(weights), cursor=cursor))

    def choices(self, kept: Sequence[Kept], half_life: timedelta) -> Mapping[CustomerId, Choices]:
        """Sum up all evidence of some people, who follow each other by their numbers."""
        between = {"first": kept[0].customer, "last": kept[-1].customer}
        return self._summed(_BETWEEN.rows(self._db, between), half_life)

    def choices_of(
        self, customers: Collection[CustomerId], half_life: timedelta
    ) -> Mapping[CustomerId, Choices]:
        """Sum up all evidence of some people, whoever they are."""
        return self._summed(_OF.rows(self._db, {"customers": sorted(customers)}), half_life)

    def _summed(self, rows: Iterable[Any], half_life: timedelta) -> Mapping[CustomerId, Choices]:
        weight: dict[Any, float] = {}
        sums: dict[int, list[float]] = {}
        for customer, at, count, worth, expected, spread in rows:
            his, each = sums.get(customer), weight.get(at)
            if each is None:
                each = weight[at] = mass(_instant(at), half_life)
            if his is None:
                his = sums[customer] = [0.0, 0.0, 0.0, 0.0]
            his[0] += each * count
            his[1] += each * worth
            his[2] += each * expected
            his[3] += each * each * spread
        return {CustomerId(customer): Choices(*his) for customer, his in sums.items()}


def _instant(raw: datetime | str) -> datetime:
    """Return an instant as the driver gives it: SQLite's is a text without a zone."""
    at = datetime.fromisoformat(raw) if isinstance(raw, str) else raw
    return at if at.tzinfo else at.replace(tzinfo=UTC)


def _written(weights: Weights) -> str:
    return msgspec.json.encode(weights).decode()
