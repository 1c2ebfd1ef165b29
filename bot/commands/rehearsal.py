"""Glas without Telegram: the bot against the sandbox, with a few people to play."""

from __future__ import annotations

import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path

import click

from bot.commands.demo import furnish, time_in
from bot.commands.starting import free_port, looped
from bot.process import run
from bot.settings import TELEGRAM, Settings
from sandbox.server import Sandbox, running

PORT = 8081


class NoToken(OSError):
    """This is set up for production, but the token is missing."""


def rehearse(settings: Settings) -> None:
    """Run until stopped; what happened is kept for the next time. Raises NoToken."""
    looped(_play(settings, settings.data_dir / "sandbox", _run))


def demonstrate(settings: Settings) -> None:
    """Run until stopped, from the beginning, with tour and crowd; the bot follows the sandbox's clock."""
    with tempfile.TemporaryDirectory() as folder:
        looped(_play(settings, Path(folder), _run_by_its_clock))


Scene = Callable[[Settings, Sandbox], Awaitable[None]]


async def _play(settings: Settings, folder: Path, scene: Scene) -> None:
    if settings.telegram_api_url != TELEGRAM or settings.webhook_url or settings.database_url:
        raise NoToken("GLAS_TELEGRAM_TOKEN is missing, though other settings are those of production")
    async with running(free_port(PORT)) as sandbox:
        local = settings.model_copy(
            update={
                "telegram_token": sandbox.token,
                "telegram_api_url": sandbox.url,
                "owners": f"telegram:{furnish(sandbox.world)}",
                "data_dir": folder,
                "timezone": settings.timezone if settings.timezone != "UTC" else "Europe/Belgrade",
                "rate_overall": 0,
                "rate_chat": 0,
                "rate_group": 0,
            }
        )
        click.echo(f"Web chat: {sandbox.url}/  (Mira is the product team; stop with Ctrl+C)")
        await scene(local, sandbox)


async def _run(settings: Settings, sandbox: Sandbox) -> None:
    """No tour: whoever starts the bot knows what he wants to try."""
    sandbox.world.tour = None
    await run(settings)


async def _run_by_its_clock(settings: Settings, sandbox: Sandbox) -> None:
    await run(settings, now=lambda: time_in(sandbox.world))
