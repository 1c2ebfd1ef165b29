"""`glas move-database`: from SQLite to PostgreSQL, when one process is not enough any more."""

from __future__ import annotations

import asyncio
import sys

import click
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn
from sqlalchemy.exc import DBAPIError

from bot.folder import database_path, folder_held
from bot.settings import Settings
from storage.database import Database
from storage.errors import StorageError
from storage.moving import Logged, move, source


def moved(settings: Settings, target: str) -> int:
    """Copy everything to an empty PostgreSQL database; return the exit code. The source stays as it is."""
    path = database_path(settings)
    if path is None or not path.exists():
        click.echo("glas: there is no SQLite database to move from; look at GLAS_DATA_DIR.", err=True)
        return 2
    if not target.startswith("postgresql+asyncpg://"):
        click.echo("glas: the target must begin with postgresql+asyncpg://.", err=True)
        return 2
    try:
        with folder_held(settings):
            found = asyncio.run(_move(settings, target))
    except (DBAPIError, OSError) as error:
        click.echo(f"glas: the target cannot be used ({type(error).__name__}): is it reachable?", err=True)
        return 1
    except StorageError as error:
        click.echo(f"glas: {error}.", err=True)
        return 1
    for each in found:
        click.echo(f"Poll {each.poll}: {each.ballots:,} ballots and {each.leaves:,} leaves verified.")
    click.echo("All of it is there, compared row for row in number and leaf for leaf in the ballot logs.")
    click.echo("Set GLAS_DATABASE_URL to the target and start Glas; keep the old file until you are content.")
    return 0


async def _move(settings: Settings, target: str) -> list[Logged]:
    path = database_path(settings)
    assert path is not None
    there = Database(target)
    columns = TextColumn("{task.description:>14}"), BarColumn(), MofNCompleteColumn()
    try:
        with source(path) as db, Progress(*columns, disable=not sys.stderr.isatty()) as progress:
            tasks: dict[str, TaskID] = {}

            def show(table: str, done: int, total: int) -> None:
                if table not in tasks:
                    tasks[table] = progress.add_task(table, total=total)
                progress.update(tasks[table], completed=done)

            return await move(db, there, show)
    finally:
        await there.close()
