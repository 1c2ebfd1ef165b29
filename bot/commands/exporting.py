"""`glas export`: a public file written to the disk, for one that is too large for a message."""

from __future__ import annotations

import asyncio
import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import click
from sqlalchemy import Connection

from bot.attachments import draw_file, public_file
from bot.commands.backup import snapshot
from bot.commands.progress import shown
from bot.folder import database_path
from bot.settings import Settings
from chat.answers import DrawFile
from draws.errors import DrawError
from polls.errors import PollError
from polls.poll import PollId
from storage.database import Database
from storage.errors import StorageError

NAMED: Final = re.compile(r"(poll|draw)-([1-9]\d{0,8})(?:\.json)?")


def exported(settings: Settings, wanted: str, folder: Path) -> int:
    """Write `poll-7.json` or `draw-3.json` into a folder, while the bot runs; return the exit code."""
    named = NAMED.fullmatch(wanted)
    if named is None:
        click.echo(f"glas: {wanted} is no public file; they are called poll-7.json or draw-3.json.", err=True)
        return 2
    file = folder / f"{named[1]}-{named[2]}.json"
    if file.exists():
        click.echo(f"glas: {file} exists already; move it away, or choose another folder.", err=True)
        return 2
    try:
        with shown(f"Writing {file.name}"), _at_rest(settings) as url:
            content = asyncio.run(_read(url, named[1], int(named[2])))
        file.write_bytes(content)
    except (PollError, DrawError, ValueError):  # the last: a draw that is not drawn
        click.echo(
            f"glas: {named[1]} {named[2]} has no public file: there is none, or it still runs.", err=True
        )
        return 1
    except (OSError, sqlite3.Error, StorageError) as error:
        click.echo(f"glas: the file cannot be written: {error}.", err=True)
        return 1
    click.echo(f"Wrote {file} ({len(content):,} bytes). To check it: glas verify {file}")
    return 0


@contextmanager
def _at_rest(settings: Settings) -> Iterator[str]:
    """The address of a database that may be read for long: of SQLite a copy, for it has one connection."""
    path = database_path(settings)
    if path is None:
        yield settings.database
        return
    if not path.exists():
        raise OSError(f"there is no database at {path} yet")
    with TemporaryDirectory(dir=path.parent, prefix="export-") as folder:
        copy = Path(folder) / "glas.db"
        snapshot(path, copy)
        yield f"sqlite:///{copy}"


async def _read(url: str, kind: str, number: int) -> bytes:
    def write(db: Connection) -> bytes:
        return public_file(db, PollId(number)) if kind == "poll" else draw_file(db, DrawFile(number))

    database = Database(url)
    try:
        await database.reach()
        return await database.run(write)
    finally:
        await database.close()
