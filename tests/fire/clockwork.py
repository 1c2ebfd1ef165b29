"""`glas run` by a clock whose hands a test moves: they are so many seconds ahead as a file says.

The settings of the bot are in the environment. With `winter` the team's zone is taken for one
without summer time: that is the mutant.
"""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import bot.clock
from bot.process import run
from bot.settings import load
from usecases.company import Company


def winter(company: Company) -> ZoneInfo:
    """The zone as it is in January, all the year."""
    offset = datetime(2037, 1, 1, tzinfo=ZoneInfo(company.reader.zone)).utcoffset() or timedelta()
    return ZoneInfo(f"Etc/GMT{-round(offset / timedelta(hours=1)):+d}")


def main(file: str, mutant: str = "") -> None:
    """Run until killed."""
    bot.clock.LOOK = timedelta(milliseconds=100)
    if mutant == "winter":
        Company.zone = property(winter)  # type: ignore[assignment,method-assign]

    def now() -> datetime:
        return datetime.now(UTC) + timedelta(seconds=float(Path(file).read_text("ascii")))

    asyncio.run(run(load(Path("none")), now=now))
