"""One export in a process of its own: `python -m benchmarks.ballots.exporting DATABASE POLL FILE`."""

from __future__ import annotations

import asyncio
import sys
import time
from pathlib import Path

import msgspec

from benchmarks.memory import peak
from bot.attachments import AttachmentMaker
from chat.answers import PublicFile, ResultTable
from polls.export import BOM
from storage.database import Database
from texts.rendering import Reader


class Export(msgspec.Struct):
    """What the table and the public file of a closed poll cost."""

    table: float
    """Seconds of processor time for the CSV table."""
    file: float
    """Seconds of processor time for the public file."""
    size: float
    """Megabytes of the public file."""
    before: float
    """Megabytes that the process had taken at the most before it wrote anything."""
    peak: float
    """Megabytes that it took at the most."""


async def export(address: str, poll: int, file: Path) -> Export:
    """Make both as `/export` does; the public file is kept in `file`."""
    database = Database(address)
    maker = AttachmentMaker(database)
    reader = Reader("en", "UTC", zone_chosen=True)
    before, began = peak(), time.process_time()
    table = await maker.make(ResultTable(poll), reader)
    between = time.process_time()
    public = await maker.make(PublicFile(poll), reader)
    ended = time.process_time()
    found = Export(between - began, ended - between, len(public.content) / 1e6, before, peak())
    maker.close()
    await database.close()
    if not table.content.startswith(BOM + b"option,votes"):
        raise RuntimeError("the table is none")
    file.write_bytes(public.content)  # noqa: ASYNC240 - nobody waits
    return found


if __name__ == "__main__":
    made = asyncio.run(export(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3])))
    sys.stdout.buffer.write(msgspec.json.encode(made))
