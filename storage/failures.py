"""Why a transaction failed: for something that passes, or because the database refuses what it is given.

PostgreSQL says it by a code of five characters, of which the first two are its class
(https://www.postgresql.org/docs/current/errcodes-appendix.html), SQLite by a number whose lowest byte is the
kind (https://www.sqlite.org/rescode.html). SQLAlchemy's classes do not tell: a deadlock and a number out of
range come from asyncpg as the same one.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import Final

from sqlalchemy import exc

from storage.errors import OutOfReach

RACES: Final = frozenset({"40001", "40P01", "40002"})
"""Who came second comes again: serialization failure, deadlock, a constraint checked at the end."""

PASSING_CLASSES: Final = frozenset({"08", "40", "53", "57", "58"})
"""Connection, rollback, resources (full disk, too many sessions), operator's hand, system's fault."""

PASSING: Final = frozenset({"25006", "55P03"})
"""A server that only reads for now, and a lock that was not to be had."""

FULL: Final = "53100"
"""No room on the server's disk."""

PASSING_SQLITE: Final = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_INTERRUPT,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_PROTOCOL,
    }
)


def passes(error: BaseException) -> bool:
    """Tell whether what failed may be well in a moment: it must come again, and has had no effect."""
    return isinstance(error, OSError) or any(_passes(each) for each in _behind(error))


def no_room(error: BaseException) -> bool:
    """Tell whether the disk of the database is full."""
    return any(
        getattr(each, "sqlstate", None) == FULL
        or getattr(each, "sqlite_errorcode", None) == sqlite3.SQLITE_FULL
        for each in _behind(error)
    )


def out_of_reach(error: Exception, *, file: bool) -> OutOfReach:
    """Say that a database cannot be used; no address and no password is in its text."""
    cause = getattr(error, "orig", None) or error
    known = type(cause.__cause__ or cause).__name__
    return OutOfReach(f"the database cannot be used: {cause if file else f'{known}; see GLAS_DATABASE_URL'}")


def is_race(error: BaseException) -> bool:
    """Tell whether another transaction may have been the cause, so that the same one may do at once.

    A key that is there already may have been written a moment ago, by a transaction that this one could not
    see yet; where it was there before, it fails the same way again.
    """
    return any(
        isinstance(each, exc.IntegrityError) or getattr(each, "sqlstate", None) in RACES
        for each in _behind(error)
    )


def _passes(error: BaseException) -> bool:
    if isinstance(error, exc.PendingRollbackError | exc.TimeoutError):
        return True  # its connection was lost before; none was free
    if isinstance(error, exc.DBAPIError) and error.connection_invalidated:
        return True
    if (kind := getattr(error, "sqlite_errorcode", None)) is not None:
        return kind & 0xFF in PASSING_SQLITE
    code = getattr(error, "sqlstate", None)
    if code is None:  # the driver's own: the connection is closed, or busy with what was torn off
        return isinstance(error, exc.InterfaceError)
    return code[:2] in PASSING_CLASSES or code in PASSING


def _behind(error: BaseException) -> Iterator[BaseException]:
    """The error and what caused it, back to the first."""
    known: set[int] = set()
    while error is not None and id(error) not in known:
        known.add(id(error))
        yield error
        if isinstance(error, exc.DBAPIError) and error.orig is not None:
            yield error.orig
        error = error.__cause__ or error.__context__  # type: ignore[assignment]
