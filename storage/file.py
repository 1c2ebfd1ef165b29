"""A SQLite file that is looked at from beside: only to be read, whatever is in its name."""

from __future__ import annotations

import sqlite3
from pathlib import Path


def opened_to_read(path: Path, check_same_thread: bool = True) -> sqlite3.Connection:
    """Open a database that is there already; transactions begin when told to. Raises sqlite3.Error."""
    return sqlite3.connect(
        f"{path.absolute().as_uri()}?mode=ro",
        uri=True,
        isolation_level=None,
        check_same_thread=check_same_thread,
    )
