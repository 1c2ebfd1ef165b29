"""A process that brings a database up to date: `python -m tests.storage.starting URL [unlocked]`."""

from __future__ import annotations

import asyncio
import sys

from storage import schema
from storage.database import Database
from tests.storage.locks import at_once


async def start(url: str) -> None:
    """Open the database, bring it up to date, and close it."""
    database = Database(url)
    try:
        await schema.up_to_date(database)
    finally:
        await database.close()


def main(url: str, mutant: str = "") -> None:
    """Start; without the lock, that is the mutant."""
    if mutant == "unlocked":
        schema._alone = lambda db: None
    with at_once():
        asyncio.run(start(url))


if __name__ == "__main__":
    main(*sys.argv[1:])
