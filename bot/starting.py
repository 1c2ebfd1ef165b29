"""`glas run`: the bot with its token, or the sandbox and the bot against it."""

from __future__ import annotations

import asyncio
import logging
import socket
from collections.abc import Coroutine

import click

from bot.process import run
from bot.settings import TELEGRAM, Settings
from chat.ports import BadToken
from storage.errors import StorageError

PORT = 8081


def start(settings: Settings) -> int:
    """Run until stopped; return the exit code. What cannot be is said in one sentence."""
    if settings.telegram_token and not settings.owner_contacts:
        click.echo(
            "glas: GLAS_OWNERS is missing, so nobody could open a poll: set it to telegram:<your number>.",
            err=True,
        )
        return 2
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    for chatty in ("httpx", "alembic", "apscheduler"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
    try:
        _loop(_in_sandbox(settings) if not settings.telegram_token else run(settings))
    except BadToken:
        click.echo("glas: Telegram does not know this token: check GLAS_TELEGRAM_TOKEN.", err=True)
        return 1
    except (StorageError, OSError) as error:
        click.echo(f"glas: {error}.", err=True)
        return 1
    return 0


def sandbox_alone(settings: Settings, port: int) -> int:
    """Serve the sandbox until stopped. It refuses to start beside a production setting."""
    from sandbox.bots import DEFAULT_TOKEN  # noqa: PLC0415
    from sandbox.server import serve  # noqa: PLC0415

    if settings.telegram_token or settings.webhook_url or settings.database_url:
        click.echo("glas: this is set up for production; the sandbox does not start beside it.", err=True)
        return 2
    click.echo(f"Web chat:  http://127.0.0.1:{port}/")
    click.echo(f"Bot API:   http://127.0.0.1:{port}  (GLAS_TELEGRAM_API_URL)")
    click.echo(f"Token:     {DEFAULT_TOKEN}")
    serve(port=port)
    return 0


def _loop(work: Coroutine[None, None, None]) -> None:
    import uvloop  # noqa: PLC0415 - only a running bot needs it

    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(work)


def _free(port: int) -> int:
    """Return the port, or 0 for any free one when something else listens there."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return 0
    return port


async def _in_sandbox(settings: Settings) -> None:
    """Start the sandbox and the bot against it: no Telegram account is needed."""
    from sandbox.server import running  # noqa: PLC0415

    if settings.telegram_api_url != TELEGRAM or settings.webhook_url:
        raise OSError("GLAS_TELEGRAM_TOKEN is missing")
    async with running(_free(PORT)) as sandbox:
        team = sandbox.world.add_person("Mira", None, "mira", "sr")
        for name, username, language in (("Ana", "ana", "sr"), ("Jan", "jan", "pl"), ("Eve", "eve", "en")):
            sandbox.world.add_person(name, None, username, language)
        local = settings.model_copy(
            update={
                "telegram_token": sandbox.token,
                "telegram_api_url": sandbox.url,
                "owners": f"telegram:{team.id}",
                "data_dir": settings.data_dir / "sandbox",
                "rate_overall": 0,
                "rate_chat": 0,
                "rate_group": 0,
            }
        )
        click.echo(f"Web chat: {sandbox.url}/  (Mira is the product team; stop with Ctrl+C)")
        await run(local)
