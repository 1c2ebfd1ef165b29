"""Backups made while customers vote, and what a bot does that is started on one of them."""

from __future__ import annotations

import asyncio
import contextlib
import os
import shutil
import subprocess
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import httpx
from sqlalchemy import make_url

from bot.commands.backup import backed_up
from sandbox.server import running
from storage.database import Database
from tests import databases
from tests.stage import OWNER, Actor, Hands, Stage, bot, settings_for


def made(there: Stage, address: str, file: Path) -> None:
    """Run `glas backup`."""
    settings = there.settings.model_copy(update={"database_url": address})
    assert backed_up(settings, file) == 0


@contextlib.asynccontextmanager
async def in_place(file: Path, folder: Path, address: str) -> AsyncIterator[str]:
    """Put a backup in the place of a database; yields its address."""
    if address.startswith("sqlite"):
        yield f"sqlite:///{await asyncio.to_thread(_copied, file, folder)}"
        return
    async with databases.made() as url:
        target = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
        command = ["pg_restore", f"--dbname={target}", str(file)]
        await asyncio.to_thread(subprocess.run, command, check=True, env=dict(os.environ))
        yield url


def _copied(file: Path, folder: Path) -> Path:
    folder.mkdir()
    return Path(shutil.copy(file, folder / "glas.db"))


@dataclass
class Restored:
    """A bot that runs on a backup, in a world of its own."""

    there: Stage
    mira: Actor
    database: Database

    @property
    def spoken_to(self) -> list[str]:
        """The chats of customers to whom it said anything."""
        chats = [
            str(call.parameters.get("chat_id", ""))
            for call in self.there.sandbox.world.feed.calls
            if call.method.lower().startswith("send")
        ]
        return [chat for chat in chats if chat != str(OWNER)]


@contextlib.asynccontextmanager
async def started(address: str, folder: Path, ahead: timedelta) -> AsyncIterator[Restored]:
    """Start a bot on a backup, so long after it was made, and wait until it has told the owner."""
    hands = Hands(ahead)
    async with running() as sandbox, httpx.AsyncClient(base_url=sandbox.url, timeout=60) as http:
        there = Stage(sandbox, http, settings_for(sandbox, folder, database_url=address), hands)
        mira = await there.owner()
        database = Database(address)
        try:
            await mira.says("/start")
            async with bot(there.settings, now=hands.now):
                yield Restored(there, mira, database)
        finally:
            await database.close()
