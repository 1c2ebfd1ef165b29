"""The data folder: where a SQLite database lies, and the lock that one process at a time holds."""

from __future__ import annotations

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.settings import Settings
from storage.errors import InUse, Unwritable


def database_path(settings: Settings) -> Path | None:
    """Return where the SQLite database lies; None for PostgreSQL."""
    return Path(settings.database.partition("///")[2]) if settings.database.startswith("sqlite") else None


@contextmanager
def folder_held(settings: Settings) -> Iterator[None]:
    """Hold the lock file beside a SQLite database for as long as the process lives."""
    path = database_path(settings)
    if path is None:
        yield
        return
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock = path.with_suffix(".lock").open("w")
    except OSError as error:
        raise Unwritable(f"{path.parent} cannot be written: {error.strerror}") from None
    with lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise InUse(
                f"another Glas already runs on {path}: stop it, or choose another GLAS_DATA_DIR"
            ) from None
        yield
