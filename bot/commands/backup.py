"""`glas backup`: a copy of the database, made while the bot runs."""

from __future__ import annotations

import asyncio
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote, urlsplit, urlunsplit

import click
from rich.progress import Progress
from sqlalchemy import Connection

from bot.clock import now
from bot.folder import database_path
from bot.settings import Settings
from storage.database import Database
from storage.delivery.restored import DUMPING, stamp, unstamp
from storage.errors import StorageError
from storage.file import opened_to_read
from storage.schema import current, known_versions
from storage.soundness import flaw_of

PAGES = 512
"""Pages copied between two looks at the progress."""


def backed_up(settings: Settings, file: Path) -> int:
    """Copy the database while the bot runs; return the exit code. A file that exists is not overwritten."""
    if file.exists():
        click.echo(f"glas: {file} exists already; choose another name.", err=True)
        return 2
    try:
        path = database_path(settings)
        return _dump(settings, file) if path is None else _copy(path, file)
    except (OSError, sqlite3.Error, StorageError) as error:
        _partial(file).unlink(missing_ok=True)
        click.echo(f"glas: the backup failed: {error}.", err=True)
        return 1


def _partial(file: Path) -> Path:
    """Where the copy grows until it is whole."""
    return file.with_name(file.name + ".part")


def snapshot(path: Path, copy: Path) -> None:
    """Copy a SQLite database by its own backup interface: a consistent whole, whoever writes meanwhile.

    Raises sqlite3.Error, and OSError when the copy is damaged.
    """
    source = opened_to_read(path)
    # Held open, this one snapshot is copied: else each write of the bot would begin the copy anew.
    source.execute("BEGIN").execute("SELECT count(*) FROM sqlite_master").fetchone()
    target = sqlite3.connect(copy)
    with Progress(transient=True, disable=not sys.stderr.isatty()) as progress:
        task = progress.add_task("Copying", total=None)

        def show(_: int, remaining: int, total: int) -> None:
            progress.update(task, total=total, completed=total - remaining)

        source.backup(target, pages=PAGES, progress=show, sleep=0.01)
    flaw = flaw_of(target, "integrity_check")
    target.close()
    source.close()
    if flaw:
        raise OSError(f"the copy is damaged ({flaw})")


def _copy(path: Path, file: Path) -> int:
    """Write the backup of a SQLite database, and mark it as one."""
    if not path.exists():
        click.echo(f"glas: there is no database at {path} yet.", err=True)
        return 1
    partial = _partial(file)
    partial.unlink(missing_ok=True)
    snapshot(path, partial)
    _stamped(f"sqlite:///{partial}")
    with partial.open("rb+") as written:
        os.fsync(written.fileno())
    partial.rename(file)
    click.echo(
        f"Wrote {file} ({file.stat().st_size:,} bytes). To restore: stop Glas and put it in place of {path}."
    )
    return 0


def _stamped(url: str) -> None:
    """Mark the database, so that whoever starts on the copy knows that it is one."""
    asyncio.run(_transacted(url, lambda db: stamp(db, now())))


async def _transacted(url: str, work: Callable[[Connection], None]) -> None:
    database = Database(url)
    try:
        await database.reach()
        if await current(database) == known_versions()[-1]:  # an older one has no place for a stamp
            await database.run(work)
    finally:
        await database.close()


def _dump(settings: Settings, file: Path) -> int:
    """Let PostgreSQL's own tool write the backup."""
    tool = shutil.which("pg_dump")
    if tool is None:
        click.echo("glas: a backup of PostgreSQL needs pg_dump (Debian: postgresql-client).", err=True)
        return 1
    address = settings.database.replace("postgresql+asyncpg://", "postgresql://", 1)
    parts = urlsplit(address)
    # The password goes by the environment: a command line can be read by everyone on the machine.
    environment = (
        os.environ
        | {"PGAPPNAME": DUMPING}
        | ({"PGPASSWORD": unquote(parts.password)} if parts.password else {})
    )
    bare = parts._replace(netloc=parts.netloc.replace(f":{parts.password}@", "@"))
    command = [tool, "--format=custom", f"--file={file}", f"--dbname={urlunsplit(bare)}"]
    _stamped(settings.database)
    try:
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)  # noqa: S603
    finally:
        asyncio.run(_transacted(settings.database, unstamp))
    if done.returncode:
        file.unlink(missing_ok=True)
        click.echo("glas: pg_dump failed; is the database reachable?", err=True)
        return 1
    click.echo(f"Wrote {file}. To restore: pg_restore --clean --dbname=… {file}")
    return 0
