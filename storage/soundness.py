"""Whether a SQLite file is whole: a page that a disk has spoiled is else met by whoever needs it first."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final

from storage.errors import Damaged, OutOfReach
from storage.file import opened_to_read

SPOILED: Final = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_IOERR})
"""A page is not what it should be, or the disk cannot read it."""


def check_whole(path: Path) -> None:
    """Read a file's pages through, some 0.7 s for 100 MB, and hold up nobody. Raises Damaged, and
    OutOfReach for what is no database or cannot be opened.

    Every page must be what its place says; what stands in an index is compared with its table by
    `glas backup` alone, which takes ten times as long (https://www.sqlite.org/pragma.html#pragma_quick_check).
    """
    try:
        with closing(opened_to_read(path)) as connection:
            flaw = flaw_of(connection, "quick_check")
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF not in SPOILED:
            raise OutOfReach(f"the database cannot be used: {error}") from None
        flaw = str(error)
    if flaw:
        raise Damaged(
            f"the database {path} is damaged ({flaw}): put a backup in its place, see docs/operations.md"
        )


def flaw_of(connection: sqlite3.Connection, pragma: str) -> str:
    """Return the first thing that one of SQLite's two checks finds wrong; nothing when all is well."""
    first: str = connection.execute(f"PRAGMA {pragma}(1)").fetchone()[0]
    return "" if first == "ok" else " ".join(first.split())
