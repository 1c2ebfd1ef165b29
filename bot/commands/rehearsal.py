"""Glas without Telegram: the bot against the sandbox, with a few people, a crowd, and a clock to move."""

from __future__ import annotations

import contextlib
import secrets
import tempfile
from functools import partial
from pathlib import Path

import click

from bot.commands.demo import furnish, time_in
from bot.commands.starting import free_port, looped
from bot.process import run
from bot.settings import SHORTEST_KEY, TELEGRAM, Settings
from sandbox.clock import Clock
from sandbox.server import Sandbox, running

PORT = 8081


class NoToken(OSError):
    """This is set up for production, but the token is missing."""


def rehearse(settings: Settings) -> None:
    """Run until stopped; what happened is kept for the next time. Raises NoToken."""
    folder = settings.data_dir / "sandbox"
    folder.mkdir(parents=True, exist_ok=True)
    looped(_play(settings, folder, guided=False))


def demonstrate(settings: Settings) -> None:
    """Run until stopped, from the beginning and with the tour. Raises NoToken."""
    with tempfile.TemporaryDirectory() as folder:
        looped(_play(settings, Path(folder), guided=True))


async def _play(settings: Settings, folder: Path, *, guided: bool) -> None:
    """Run the bot by the sandbox's clock: whoever moves the one moves the other."""
    if settings.telegram_api_url != TELEGRAM or settings.webhook_url or settings.database_url:
        raise NoToken("GLAS_TELEGRAM_TOKEN is missing, though other settings are those of production")
    async with running(free_port(PORT)) as sandbox:
        goes_on(sandbox.world.clock, folder / "clock")
        local = rehearsed(settings, sandbox, folder, owner=furnish(sandbox.world, guided=guided))
        click.echo(f"Web chat: {sandbox.url}/  (Mira is the product team; stop with Ctrl+C)")
        await run(local, now=partial(time_in, sandbox.world))


def rehearsed(settings: Settings, sandbox: Sandbox, folder: Path, *, owner: int) -> Settings:
    """Return the settings with what is there in the sandbox only: nothing of it is anybody's secret."""
    return settings.model_copy(
        update={
            "telegram_token": sandbox.token,
            "telegram_api_url": sandbox.url,
            "owners": f"telegram:{owner}",
            "data_dir": folder,
            "timezone": settings.timezone if settings.timezone != "UTC" else "Europe/Belgrade",
            "rate_overall": 0,
            "rate_chat": 0,
            "rate_group": 0,
            "secret_key": settings.secret_key or _key(folder / "key"),
            "drand_url": sandbox.beacon_url,
        }
    )


def goes_on(clock: Clock, folder: Path) -> None:
    """Let the time be as far ahead as it was the last time, so that what happened then lies behind."""
    with contextlib.suppress(OSError, ValueError):
        clock.advance(float(folder.read_text(encoding="utf-8")))

    def keep(ahead: float) -> None:
        folder.write_text(f"{ahead:.0f}", encoding="utf-8")

    clock.when_moved = keep


def _key(folder: Path) -> str:
    """Return the key that seals addresses, the same as long as the folder is kept."""
    with contextlib.suppress(OSError):
        if len(key := folder.read_text(encoding="utf-8")) >= SHORTEST_KEY:
            return key
    folder.touch(mode=0o600)
    folder.write_text(key := secrets.token_hex(SHORTEST_KEY), encoding="utf-8")
    return key
