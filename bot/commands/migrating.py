"""`glas migrate`: the database moved to another version."""

from __future__ import annotations

import asyncio

import click

from bot.commands.progress import progress
from bot.folder import folder_held
from bot.settings import Settings
from storage.database import Database
from storage.errors import StorageError
from storage.schema import current, known_versions, migrate


def migrated(settings: Settings, version: str) -> int:
    """Move the database to a version; return the exit code."""
    if version not in {"head", "base", *known_versions()}:
        click.echo(
            f"glas: there is no version {version}; known are base, {', '.join(known_versions())}.", err=True
        )
        return 2

    async def move() -> tuple[str, str]:
        with folder_held(settings):
            opened = Database(settings.database)
            try:
                await opened.reach()
                before = await current(opened)
                if before != (known_versions()[-1] if version == "head" else version):
                    await migrate(opened, version)
                return before, await current(opened)
            finally:
                await opened.close()

    try:
        with progress("Migrating"):
            before, after = asyncio.run(move())
    except (StorageError, OSError) as error:
        click.echo(f"glas: {error}.", err=True)
        return 1
    click.echo(f"The database was at {before or 'base'} and is at {after or 'base'}.")
    return 0
