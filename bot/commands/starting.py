"""`glas run`, `glas demo` and `glas sandbox` started; what goes wrong on the way is one sentence."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable, Coroutine

import click

from bot.settings import Settings, SettingsWrong
from bot.watch import logs
from chat.ports import BadToken, Refused
from storage.errors import StorageError


def start(settings: Settings) -> int:
    """Run the bot until stopped; return the exit code."""
    if not settings.telegram_token:
        return _guarded(settings, lambda: _rehearsal(settings, demo=False))
    return _guarded(settings, lambda: _real(settings))


def start_demo(settings: Settings) -> int:
    """Run the demonstration until stopped; return the exit code. It never runs with a real token."""
    if settings.telegram_token:
        click.echo(
            "glas: this is set up for production (GLAS_TELEGRAM_TOKEN); the demo needs no token.", err=True
        )
        return 2
    return _guarded(settings, lambda: _rehearsal(settings, demo=True))


def start_sandbox(settings: Settings, port: int) -> int:
    """Serve the sandbox alone until stopped. It refuses to start beside a production setting."""
    from sandbox.bots import DEFAULT_TOKEN  # noqa: PLC0415
    from sandbox.loopback import NotHereError  # noqa: PLC0415
    from sandbox.server import serving  # noqa: PLC0415

    if settings.telegram_token or settings.webhook_url or settings.database_url:
        click.echo("glas: this is set up for production; the sandbox does not start beside it.", err=True)
        return 2
    try:
        server = serving(port=port)
    except NotHereError as refusal:
        click.echo(f"glas: {refusal}.", err=True)
        return 1
    click.echo(f"Web chat:  http://127.0.0.1:{port}/")
    click.echo(f"Bot API:   http://127.0.0.1:{port}  (GLAS_TELEGRAM_API_URL)")
    click.echo(f"Token:     {DEFAULT_TOKEN}")
    server.run()
    return 0


def _real(settings: Settings) -> None:
    from bot.commands.first_owner import invitation  # noqa: PLC0415
    from bot.process import run  # noqa: PLC0415

    async def owned() -> None:
        if link := await invitation(settings):
            click.echo(f"Nobody owns this bot yet. Who opens this link first will, within a day: {link}")
        await run(settings)

    looped(owned())


def _rehearsal(settings: Settings, *, demo: bool) -> None:
    from bot.commands.rehearsal import demonstrate, rehearse  # noqa: PLC0415

    (demonstrate if demo else rehearse)(settings)


def _guarded(settings: Settings, work: Callable[[], None]) -> int:
    """Do it; what goes wrong on the way is one clear sentence and an exit code."""
    logs.set_up(settings)
    try:
        work()
    except BadToken:
        click.echo("glas: Telegram does not know this token: check GLAS_TELEGRAM_TOKEN.", err=True)
        return 1
    except Refused as error:
        click.echo(f"glas: Telegram refuses what the settings say: {error}.", err=True)
        return 1
    except SettingsWrong as error:
        click.echo(f"glas: {error}.", err=True)
        return 2
    except (StorageError, OSError) as error:
        click.echo(f"glas: {error}.", err=True)
        return 1
    return 0


def looped(work: Coroutine[None, None, None]) -> None:
    """Run a coroutine to its end on the quicker event loop."""
    import uvloop  # noqa: PLC0415 - only a running bot needs it

    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(work)


def free_port(port: int) -> int:
    """Return the port, or 0 for any free one when something else listens there."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return 0
    return port
