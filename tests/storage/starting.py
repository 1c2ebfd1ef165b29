"""A process that brings a database up to date: `python -m tests.storage.starting URL [unlocked]`."""

from __future__ import annotations

import asyncio
import sys

from storage import postgresql, schema
from storage.database import Database


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
    postgresql.ATTEMPTS = 1  # type: ignore[misc] # whoever loses the race fails, instead of beginning anew
    asyncio.run(start(url))


if __name__ == "__main__":
    main(*sys.argv[1:])
