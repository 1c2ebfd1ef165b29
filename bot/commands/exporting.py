"""`glas export`: a public file written to the disk, for one that is too large for a message."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Final

import click
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from bot import reports
from bot.commands.progress import progress
from bot.folder import database_path
from bot.settings import Settings
from chat.answers import DrawFile
from draws.errors import DrawError
from polls.errors import PollError
from polls.poll import PollId
from storage.errors import OutOfReach
from storage.failures import out_of_reach
from storage.reading import Reading

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
    growing = file.with_name(f"{file.name}.part")
    try:
        with progress(f"Writing {file.name}"):
            size = asyncio.run(_written(settings, named[1], int(named[2]), growing))
        growing.rename(file)
    except (PollError, DrawError, ValueError):  # the last: a draw that is not drawn
        click.echo(
            f"glas: {named[1]} {named[2]} has no public file: there is none, or it still runs.", err=True
        )
        return 1
    except (OSError, OutOfReach) as error:
        click.echo(f"glas: the file cannot be written: {error}.", err=True)
        return 1
    finally:
        growing.unlink(missing_ok=True)
    click.echo(f"Wrote {file} ({size:,} bytes). To check it: glas verify {file}")
    return 0


async def _written(settings: Settings, kind: str, number: int, file: Path) -> int:
    """Write the file as it is read, however large it is; return its size. Raises OSError, OutOfReach."""
    path = database_path(settings)
    if path is not None and not path.exists():
        raise OSError(f"there is no database at {path} yet")

    def write(db: Connection) -> int:
        pieces: Iterable[bytes] = (
            reports.public_file(db, PollId(number))
            if kind == "poll"
            else [reports.draw_file(db, DrawFile(number))]
        )
        with file.open("wb") as out:
            out.writelines(pieces)
            return out.tell()

    reading = Reading(settings.database)
    try:
        await reading.reach()
        return await reading.read(write)
    except DBAPIError as error:
        raise out_of_reach(error, file=path is not None) from None
    finally:
        await reading.close()
