"""One export in a process of its own: `python -m benchmarks.ballots.exporting DATABASE POLL FILE`."""

from __future__ import annotations

import asyncio
import sys
import time
from pathlib import Path

import msgspec
from sqlalchemy import Connection

from benchmarks.memory import peak
from bot import reports
from bot.attachments import AttachmentMaker
from chat.answers import ResultTable
from polls.poll import PollId
from polls.result_table import BOM
from storage.reading import Reading
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
    """Make the table as `/results` does, and the public file, in `file`, as `glas export` does."""
    reading = Reading(address)
    maker = AttachmentMaker(reading)

    def write(db: Connection) -> int:
        with file.open("wb") as out:
            out.writelines(reports.public_file(db, PollId(poll)))
            return out.tell()

    before, began = peak(), time.process_time()
    table = await maker.make(ResultTable(poll), Reader("en", "UTC", zone_chosen=True))
    between = time.process_time()
    size = await reading.read(write)
    ended = time.process_time()
    maker.close()
    await reading.close()
    if not table.content.startswith(BOM + b"option,votes"):
        raise RuntimeError("the table is none")
    return Export(between - began, ended - between, size / 1e6, before, peak())


if __name__ == "__main__":
    made = asyncio.run(export(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3])))
    sys.stdout.buffer.write(msgspec.json.encode(made))
