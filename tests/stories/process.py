"""The bot as a process of its own, which can be killed."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path

from bot.settings import Settings
from tests.forking import Forked, forked, glas

GLAS = Path(sys.executable).with_name("glas")
NAMES = (
    *("telegram_token", "telegram_api_url", "data_dir", "owners", "timezone"),
    *("rate_overall", "rate_chat", "rate_group"),
)


def environment(settings: Settings, **more: str) -> dict[str, str]:
    """The environment that makes these settings."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GLAS_")}
    names = [
        "telegram_token",
        "telegram_api_url",
        "data_dir",
        "owners",
        "timezone",
        "rate_overall",
        "rate_chat",
        "rate_group",
        "morning",
    ]
    if settings.database_url:
        names.append("database_url")
    return kept | {f"GLAS_{name.upper()}": str(getattr(settings, name)) for name in names} | more


async def started(settings: Settings, **more: str) -> Forked:
    """Start `glas run` in a group of its own, so that nothing of it can be left behind."""
    folder = settings.data_dir
    folder.mkdir(parents=True, exist_ok=True)
    env = environment(settings, **more)
    return await forked(glas, "run", env=env, folder=folder, errors=folder / "errors.txt")


async def killed(process: Forked) -> None:
    """Kill it as a power cut would, without a word."""
    with contextlib.suppress(ProcessLookupError):
        process.send_signal(signal.SIGKILL)
    await process.wait()


def swept(process: Forked) -> None:
    """End what is left of its group."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)


@contextlib.asynccontextmanager
async def ended(settings: Settings, **more: str) -> AsyncIterator[Forked]:
    """A process that is not there any more when the block ends."""
    process = await started(settings, **more)
    try:
        yield process
    finally:
        await killed(process)
        swept(process)
