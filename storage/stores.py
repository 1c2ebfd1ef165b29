"""All stores of one transaction, bound to its connection."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Any, ClassVar, TypeVar, cast

from sqlalchemy import Connection, delete

from customers.people import CustomerId
from storage import erased, uniting
from storage.customers.tables import customers
from storage.keeping import Keeping

Store = TypeVar("Store")


class StoresOf:
    """What a transaction can reach of some domains (`chat.records.Stores`); a store is made when asked for.

    A class of it names its domains once: `keepings`, from the ground up. A person is erased from the last
    first, which may refer to those before it. Raises ValueError for two of one name.
    """

    keepings: ClassVar[Sequence[Keeping]]
    _rows: ClassVar[dict[Callable[..., Any], Callable[[Connection], Any]]]

    def __init_subclass__(cls) -> None:
        kept = [kept for keeping in cls.keepings for kept in keeping.stores]
        cls._rows = {each.store: each.rows for each in kept}
        names = [name for keeping in cls.keepings for name in keeping.personal]
        if len(cls._rows) < len(kept) or len(set(names)) < len(names):
            raise ValueError("two domains keep the same store, or export under one name: one would be hidden")

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._made: dict[Callable[..., Any], Any] = {}

    def __getitem__(self, store: Callable[..., Store]) -> Store:
        """Return the rows that satisfy a Protocol, bound to this transaction."""
        if store not in self._made:
            self._made[store] = self._rows[store](self._connection)
        return cast(Store, self._made[store])

    @contextmanager
    def savepoint(self) -> Iterator[None]:
        """Undo what the block did when it raises; the transaction goes on."""
        with self._connection.begin_nested():
            yield

    def erase(self, customer: CustomerId) -> None:
        """Remove a person from all that is kept; the database's log forgets him as well.

        His ballots were let go of before (see `polls.erasure`).
        """
        erased.note(self._connection)
        for keeping in reversed(self.keepings):
            keeping.erase(self._connection, customer)

    def unite(self, goes: CustomerId, stays: CustomerId, now: datetime) -> None:
        """Let all that is kept of one account lead to another one of the same person; the first is gone.

        In polls that run one of two ballots was withdrawn before (see `polls.uniting`).
        """
        for keeping in reversed(self.keepings):
            keeping.unite(self._connection, goes, stays, now)
        uniting.unite(self._connection, goes, stays)
        self._connection.execute(delete(customers).where(customers.c.id == goes))

    def drop_outdated(self, name: str, before: datetime, most: int) -> int:
        """Drop what is kept under a name and is older than an instant; return how many rows, at most `most`.

        Raises KeyError for a name under which nothing is kept.
        """
        (drop,) = (keeping.outdated[name] for keeping in self.keepings if name in keeping.outdated)
        return drop(self._connection, before, most)

    def everything(self, customer: CustomerId) -> dict[str, Any]:
        """Return all that is kept about a person, for him to read."""
        return {
            name: read(self._connection, customer)
            for keeping in reversed(self.keepings)
            for name, read in keeping.personal.items()
        }
